import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// What somebody estimates to be needed (*odhad potřeby*): an amount, a range or a rate, with its unit and source.
///
/// Applications are net of the repeated ones that are known.
public struct NeedEstimate: DossierObject {
  /// The unit of the amount.
  public var unit: CapacityUnitCode

  /// For what time the amount counts, such as clients at once or in a year; absent where that is not said.
  public var basis: CapacityBasis?

  /// The least amount, at least 0.
  public var least: FixedDecimal?

  /// The greatest amount; absent where there is no upper bound.
  public var most: FixedDecimal?

  /// The rate from which the amount follows, where none is given.
  public var rate: NeedRate?

  /// How much of the amount is known to repeat people who are counted already, such as applications of one person in several
  /// homes; it is taken off.
  public var repeated: FixedDecimal?

  /// Whether one person may be counted several times, such as one who applied in several homes; then there is no lower
  /// bound.
  public var mayRepeatPeople = false

  /// Where the estimate comes from.
  public var source: String

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(unit: CapacityUnitCode, source: String) {
    self.unit = unit
    self.source = source
  }

  /// Estimates an amount that is one number.
  public init(_ amount: FixedDecimal, _ unit: CapacityUnitCode, source: String) {
    self.init(unit: unit, source: source)
    least = amount
    most = amount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(unit: CapacityUnitCode(rawValue: ""), source: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedEstimate>(
    .required("unit", \.unit),
    .optional("basis", \.basis),
    .optional("least", \.least),
    .optional("most", \.most),
    .object("rate", \.rate),
    .optional("repeated", \.repeated),
    .defaulted("mayRepeatPeople", \.mayRepeatPeople),
    .required("source", \.source))

  /// The members that name the value in a list.
  public static let keyMembers = ["unit", "source"]
}
