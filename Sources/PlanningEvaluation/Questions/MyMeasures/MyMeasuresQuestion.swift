import DossierCoding
import ExactValues
import PlanningModel

/// Which measures name an organisation, in what role, when and for how much (*Která opatření mne jmenují?*).
///
/// An organisation is recognised by its identifier, its number and its succession, never by a name: what only has its name, and
/// words such as *poskytovatelé*, are listed as possible. A unit and the organisation it belongs to are two, unless units are asked
/// for too. Costs are added only where the organisation is responsible, as the whole cost of the measure.
///
/// - Complexity: O(organisations + items × names on them).
public struct MyMeasuresQuestion: Question {
  /// The organisation.
  public var organisation: Identifier<Organisation>

  /// The plan; absent for all plans.
  public var plan: Identifier<Plan>?

  /// Whether measures that name its units count as naming it.
  public var includesUnits: Bool = false

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks with its inputs; what is optional is left out.
  public init(organisation: Identifier<Organisation>, plan: Identifier<Plan>? = nil, includesUnits: Bool = false) {
    self.organisation = organisation
    self.plan = plan
    self.includesUnits = includesUnits
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(organisation: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<MyMeasuresQuestion>(
    .required("organisation", \.organisation),
    .optional("plan", \.plan),
    .defaulted("includesUnits", \.includesUnits))

  /// The members that name the value in a list.
  public static let keyMembers = ["organisation", "plan", "includesUnits"]

  /// The permanent name.
  public static let id = QuestionID.myMeasures

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<MyMeasures> {
    guard index[organisation] != nil else { return .unknown([.missing(organisation)]) }
    let plans = plan.map { [$0] } ?? index.dossier.plans.map(\.id)
    var leaves: [PlanLeaves] = []
    var seen: Set<Identifier<Plan>> = []
    for plan in plans where seen.insert(plan).inserted {
      let found = PlanLeaves.inForce(of: plan, in: nil, index)
      if let own = found.value { leaves.append(own) } else if self.plan != nil { return .unknown(found.reasons) }
    }
    guard !leaves.isEmpty else {
      return .unknown([Reason(Message("planLeaves.noItems"), settledBy: [DossierPath(PlanItem.collectionName)])])
    }
    let identity = OrganisationIdentity(of: organisation, includesUnits: includesUnits, index)
    var search = MyMeasureSearch(identity, index, context, recording: &recorder)
    for own in leaves { search.add(own, recording: &recorder) }
    return search.answer(recording: &recorder)
  }
}
