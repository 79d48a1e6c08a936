import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The capacity of services on a day, form by form.
public struct CapacityTotal: DossierObject {
  /// The day.
  public var day: Day

  /// Which capacity it is.
  public var kind: CapacityKind

  /// The unit.
  public var unit: CapacityUnitCode

  /// For what time it counts: asked for, or that of all that is added; absent where nothing says it, or where it is unlike.
  public var basis: CapacityBasis?

  /// The forms, in the order of their codes, a capacity without a form first.
  public var forms: [FormCapacity] = []

  /// The capacity of all forms; known where there is one form, or where the question says how forms combine.
  public var total: Answer<FixedDecimal>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(day: Day, kind: CapacityKind, unit: CapacityUnitCode, total: Answer<FixedDecimal>) {
    self.day = day
    self.kind = kind
    self.unit = unit
    self.total = total
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      day: .first, kind: CapacityKind(rawValue: ""), unit: CapacityUnitCode(rawValue: ""), total: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CapacityTotal>(
    .required("day", \.day),
    .required("kind", \.kind),
    .required("unit", \.unit),
    .optional("basis", \.basis),
    .objects("forms", \.forms, isOrdered: true),
    .required("total", \.total))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "unit"]
}
