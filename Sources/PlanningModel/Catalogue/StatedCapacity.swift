import CzechRegisters
import DossierCoding
import ExactValues

/// A capacity as somebody states it (*kapacita*): amount, unit, form and kind, for a time.
///
/// A registered capacity belongs to the service and the form, never to a facility; unlike units do not add, and
/// neither do unlike kinds, nor clients at once and clients in a year.
public struct StatedCapacity: DossierObject {
  /// Which capacity it is: registered, in the network, entrusted, actual.
  public var kind: CapacityKind

  /// The amount, such as 20 beds or 2.5 full-time posts.
  public var amount: Written<FixedDecimal>?

  /// The unit; a network may use units that the register does not list.
  public var unit: CapacityUnitCode?

  /// For what time the amount counts, such as clients at once or in a year; absent where it is not said.
  public var basis: CapacityBasis?

  /// The form it belongs to.
  public var form: ServiceFormCode?

  /// Since when it holds.
  public var from: Written<StatedTime>?

  /// Until when it holds; the day belongs to it.
  public var to: Written<StatedTime>?

  /// What the source says of it.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: CapacityKind) {
    self.kind = kind
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: CapacityKind(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StatedCapacity>(
    .required("kind", \.kind),
    .optional("amount", \.amount),
    .optional("unit", \.unit),
    .optional("basis", \.basis),
    .optional("form", \.form),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "form", "unit", "from"]
}
