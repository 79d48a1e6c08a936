import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// How much capacity of one kind and unit services have on a day (*Kolik kapacity jednoho druhu a jednotky služby mají?*).
///
/// A registered capacity is a maximum of a service and a form. It is no free place, it does not belong to a facility, and
/// it is the same whether the service is provided at one place or at ten: the question adds services, never facilities.
/// Only equal kinds and units add, and clients at once and in a year do not. Forms stay apart unless the question says that they serve different people. Two
/// statements of one capacity on one day are no sum, they bound it; a service that does not state its capacity leaves
/// the sum without an upper bound, also one that states none of a form that it provides, and one that does not state its
/// type may be of the type asked for. Capacities that stand at entries in networks are not looked at: two entries of one
/// service may add or may replace each other, which only the network's own rules say.
///
/// - Complexity: O(services × their capacities × forms).
public struct CapacityTotalQuestion: Question {
  /// Which capacity: registered, in the network, entrusted, actual.
  public var kind: CapacityKind

  /// The unit.
  public var unit: CapacityUnitCode

  /// For what time the capacity counts, such as at once or in a year; absent for that which all state, or none.
  public var basis: CapacityBasis?

  /// The form; absent for each form by itself.
  public var form: ServiceFormCode?

  /// The types of service; empty for every one.
  public var types: [ServiceTypeCode] = []

  /// The services, each counted once; empty for all of the dossier.
  public var services: [Identifier<Service>] = []

  /// How forms are taken together; absent means that they stay apart.
  public var combination: FormCombination?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks for a kind and a unit, of all services in each form.
  public init(kind: CapacityKind, unit: CapacityUnitCode) {
    self.kind = kind
    self.unit = unit
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(kind: CapacityKind(rawValue: ""), unit: CapacityUnitCode(rawValue: ""))
  }

  /// The inputs.
  public static let members = MemberList<CapacityTotalQuestion>(
    .required("kind", \.kind),
    .required("unit", \.unit),
    .optional("basis", \.basis),
    .optional("form", \.form),
    .list("types", \.types),
    .list("services", \.services),
    .optional("combination", \.combination))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "unit", "form"]

  /// The permanent name.
  public static let id = QuestionID.capacityTotal

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<CapacityTotal> {
    let unknown = services.filter { index.row(of: $0) == nil }
    guard unknown.isEmpty else {
      let names = Set(unknown).sorted().map { MessageArgument.text($0.text) }
      return .unknown([Reason(Message("capacity.noSuchServices", ["services": .list(names)]))])
    }
    let count = CapacityCount(question: self, index: index, context: context, recording: &recorder)
    guard !count.isEmpty else {
      return .unknown([Reason(Message("capacity.noServices"), settledBy: [DossierPath(Service.collectionName)])])
    }
    return .known(count.result(of: self, on: context.asOf, recording: &recorder).total, remarks: count.remarks)
  }
}
