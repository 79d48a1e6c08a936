import DossierCoding
import ExactValues

/// The whole counts that one printed percentage can be.
public struct PercentageRange: DossierObject {
  /// The percentage, with as many decimals as are printed.
  public var percentage: Written<FixedDecimal>

  /// The counts that print as the percentage by themselves; absent where no count does.
  public var alone: CountRange?

  /// The counts that the percentage has in some candidate, with all percentages together; absent where there is none.
  public var together: CountRange?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(percentage: Written<FixedDecimal>) {
    self.percentage = percentage
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(percentage: Written(text: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PercentageRange>(
    .required("percentage", \.percentage),
    .optional("alone", \.alone),
    .optional("together", \.together))

  /// The members that name the value in a list.
  public static let keyMembers = ["percentage"]
}
