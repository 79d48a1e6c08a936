import DossierCoding
import ExactValues

/// A fee for one component of a service (*úhrada*): a service that is free by law may charge for board.
public struct Fee: DossierObject {
  /// What is paid for.
  public var component: FeeComponent

  /// Whether and how it is paid.
  public var basis: FeeBasis?

  /// The amount.
  public var amount: Written<Money>?

  /// Whether the amount is the highest one.
  public var isMaximum: Bool?

  /// For what the amount is: an hour, a day, a month, a use.
  public var per: FeeUnit?

  /// Since when it holds.
  public var from: Written<StatedTime>?

  /// Until when it holds; the day belongs to it.
  public var to: Written<StatedTime>?

  /// What the source says.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(component: FeeComponent) {
    self.component = component
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(component: FeeComponent(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Fee>(
    .required("component", \.component),
    .optional("basis", \.basis),
    .optional("amount", \.amount),
    .optional("isMaximum", \.isMaximum),
    .optional("per", \.per),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["component", "from"]
}
