import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The capacity of services beside an estimate of need (*kapacita a potřeba*).
public struct CapacityAgainstNeed: DossierObject {
  /// The capacity, form by form and together.
  public var capacity: CapacityTotal

  /// The capacity of the place by the rule of splitting, which coverage and gap are formed with; absent without one.
  public var apportioned: Answer<Ratio>?

  /// The estimated need in the same unit, with its parts.
  public var need: Answer<Ratio>

  /// Capacity over need.
  public var coverage: Answer<Ratio>

  /// Need less capacity; less than zero where more capacity is stated than need is estimated.
  public var gap: Answer<Ratio>

  /// The services that serve the whole region or country: available there, and no capacity of the place asked about.
  public var available: [DossierPath] = []

  /// The services of which only some capacity is for the group and place asked about, so that it is an upper bound.
  public var shared: [DossierPath] = []

  /// The services whose capacity was split over the territory they serve.
  public var divided: [DossierPath] = []

  /// The services of which what is stated does not decide whether they serve the group and place.
  public var undecided: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(capacity: CapacityTotal, need: Answer<Ratio>, coverage: Answer<Ratio>, gap: Answer<Ratio>) {
    self.capacity = capacity
    self.need = need
    self.coverage = coverage
    self.gap = gap
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(capacity: CapacityTotal(blank: blank), need: .unknown([]), coverage: .unknown([]), gap: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CapacityAgainstNeed>(
    .required("capacity", \.capacity),
    .optional("apportioned", \.apportioned),
    .required("need", \.need),
    .required("coverage", \.coverage),
    .required("gap", \.gap),
    .list("available", \.available, isOrdered: true),
    .list("shared", \.shared, isOrdered: true),
    .list("divided", \.divided, isOrdered: true),
    .list("undecided", \.undecided, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["capacity"]
}
