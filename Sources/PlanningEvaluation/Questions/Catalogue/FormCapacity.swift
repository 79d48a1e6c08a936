import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The capacity of services in one form.
public struct FormCapacity: DossierObject {
  /// The form; absent for capacities that state none.
  public var form: ServiceFormCode?

  /// The sum over the services.
  public var amount: Answer<FixedDecimal>

  /// How many services state the capacity, or bounds of it.
  public var statedBy: Int

  /// How many services provide the form and do not state its capacity.
  public var notStatedBy: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(form: ServiceFormCode?, amount: Answer<FixedDecimal>, statedBy: Int, notStatedBy: Int) {
    self.form = form
    self.amount = amount
    self.statedBy = statedBy
    self.notStatedBy = notStatedBy
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(form: nil, amount: .unknown([]), statedBy: 0, notStatedBy: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FormCapacity>(
    .optional("form", \.form),
    .required("amount", \.amount),
    .required("statedBy", \.statedBy),
    .required("notStatedBy", \.notStatedBy))

  /// The members that name the value in a list.
  public static let keyMembers = ["form"]
}
