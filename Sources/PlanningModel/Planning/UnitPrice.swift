import DossierCoding
import ExactValues

/// A price for one piece (*jednotková cena*); without a quantity it is no cost.
public struct UnitPrice: DossierObject {
  /// The price.
  public var amount: Written<Money>

  /// For what, such as a piece or an hour.
  public var per: String?

  /// How many.
  public var quantity: Written<FixedDecimal>?

  /// The years.
  public var years: Written<YearSet>?

  /// Whether the text says *circa*.
  public var isApproximate: Bool?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(amount: Written<Money>) {
    self.amount = amount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(amount: Written(text: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<UnitPrice>(
    .required("amount", \.amount),
    .optional("per", \.per),
    .optional("quantity", \.quantity),
    .optional("years", \.years),
    .optional("isApproximate", \.isApproximate))

  /// The members that name the value in a list.
  public static let keyMembers = ["per", "years"]
}
