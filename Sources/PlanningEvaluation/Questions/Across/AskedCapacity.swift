import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The capacity of one unit, form and kind that is asked for (*požadovaná kapacita*).
///
/// Less than nought is a decrease. It is what somebody asks for: no capacity that exists, and none that anybody promised.
public struct AskedCapacity: DossierObject {
  /// Which capacity it is: registered, in the network, entrusted, actual.
  public var kind: CapacityKind

  /// The form; absent where none is stated, which is not all of them.
  public var form: ServiceFormCode?

  /// The unit; absent where none is stated, and then nothing adds.
  public var unit: CapacityUnitCode?

  /// For what time it counts, such as clients at once or in a year; absent where it is not said.
  public var basis: CapacityBasis?

  /// How much, in the unit.
  public var amount: Answer<FixedDecimal>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: CapacityKind, amount: Answer<FixedDecimal>) {
    self.kind = kind
    self.amount = amount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: CapacityKind(rawValue: ""), amount: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<AskedCapacity>(
    .required("kind", \.kind),
    .optional("form", \.form),
    .optional("unit", \.unit),
    .optional("basis", \.basis),
    .required("amount", \.amount))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "form", "unit", "basis"]

  /// What tells it apart from others, for the names of results.
  var name: String {
    ([kind.rawValue, form?.rawValue ?? "", unit?.rawValue ?? ""] + (basis.map { [$0.rawValue] } ?? [])).nameOfResult
  }
}

extension [String] {
  /// The texts as one step of the name of a result, so that no two lists of as many texts make the same.
  var nameOfResult: String {
    map { text in
      text.unicodeScalars.reduce(into: "") { name, scalar in
        switch scalar {
        case "%": name += "%25"
        case "/": name += "%2F"
        case ".": name += "%2E"
        default: name.unicodeScalars.append(scalar)
        }
      }
    }.joined(separator: "/")
  }
}
