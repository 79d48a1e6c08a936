import DossierCoding
import ExactValues

/// A cost or a piece of its funding (*náklad, zdroj financování*): years × source × state.
///
/// A cost is what an item needs; funding is where money comes from, hoped for or secured. Where parent and child both
/// have costs, only leaves count.
public struct CostLine: DossierObject {
  /// Cost or funding.
  public var role: CostRole

  /// The years; an amount for several years is not spread over them.
  public var years: Written<YearSet>?

  /// Where the money comes from.
  public var fundingSource: FundingSource?

  /// The source as printed.
  public var fundingSourceWords: String?

  /// Who pays.
  public var funder: Identifier<Organisation>?

  /// How sure it is.
  public var state: FundingState?

  /// The amount in crowns.
  public var amount: Written<Money>?

  /// The amount in thousand crowns, where it is printed so.
  public var thousands: Written<FixedDecimal>?

  /// Whether the text says *circa*.
  public var isApproximate: Bool?

  /// Until when the source lasts; the day belongs to it.
  public var until: Written<StatedTime>?

  /// What the source says.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(role: CostRole) {
    self.role = role
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(role: CostRole(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CostLine>(
    .required("role", \.role),
    .optional("years", \.years),
    .optional("fundingSource", \.fundingSource),
    .optional("fundingSourceWords", \.fundingSourceWords),
    .optional("funder", \.funder),
    .optional("state", \.state),
    .optional("amount", \.amount),
    .optional("thousands", \.thousands),
    .optional("isApproximate", \.isApproximate),
    .optional("until", \.until),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["role", "years", "fundingSource", "state"]
}
