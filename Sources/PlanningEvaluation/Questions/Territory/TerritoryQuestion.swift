import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Question 25, the territory: whether the territory of planning is that of the district (*území plánu a správní obvod*).
///
/// Four territories are compared with the municipalities of a district on the day of the evaluation, and never merged:
/// the declared one, the municipalities bound by contract, those that took part, and those that adopted a plan. What is
/// declared in words stays unknown. Who is not among the stated participants of a project is not bound; who is not said
/// to have met or adopted anything may have done so. Military districts have no self-government and are told apart.
///
/// Without a project the only one with stated participants is meant. A plan may state participants of its own: they took
/// part, and where no project is meant, those with an agreement are bound; whether others are is open until every
/// participant states one. Without a project and a plan the only plan with participants is meant. The declared area is that of the project asked
/// for, or of the plan asked for, or the only one that projects and plans declare. Inhabitants hold for the reference
/// day of their statistic, which the answer names, whatever the day of the evaluation.
///
/// - Complexity: O(municipalities × log municipalities + participants + events + acts).
public struct TerritoryQuestion: Question {
  /// The district of a municipality with extended powers (*správní obvod ORP*).
  public var district: DistrictCode

  /// The project whose area, participants and events are meant.
  public var project: Identifier<Project>?

  /// The plan whose area and adoption are meant.
  public var plan: Identifier<Plan>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a district, and perhaps of one project or plan.
  public init(district: DistrictCode, project: Identifier<Project>? = nil, plan: Identifier<Plan>? = nil) {
    self.district = district
    self.project = project
    self.plan = plan
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(district: DistrictCode(rawValue: "")) }

  /// The inputs.
  public static let members = MemberList<TerritoryQuestion>(
    .required("district", \.district),
    .optional("project", \.project),
    .optional("plan", \.plan))

  /// The permanent name.
  public static let id = QuestionID.territory

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<TerritoryResult> {
    let rows = context.territory.municipalities(of: district, on: context.asOf)
    guard let units = rows.value else { return .unknown(rows.reasons) }
    let scope: TerritoryScope
    switch TerritoryScope.finding(project: project, plan: plan, in: index) {
    case .success(let found): scope = found
    case .failure(let failure): return .unknown([failure.reason])
    }
    let facts = DistrictFacts(of: district, units, in: context, recording: &recorder)
    var sets = TerritorySets(index: index, context: context, facts: facts, scope: scope)
    let declared = sets.declared(recording: &recorder)
    let contracted = sets.contracted(recording: &recorder)
    let tookPart = sets.tookPart(recording: &recorder)
    let approved = sets.approved(recording: &recorder)
    let count = TerritoryCount(facts: facts, context: context, scope: scope, recording: &recorder)
    var result = count.result(
      declared: count.comparison(declared, named: "declared", recording: &recorder),
      contracted: count.comparison(contracted, named: "contracted", recording: &recorder),
      tookPart: count.comparison(tookPart, named: "tookPart", recording: &recorder),
      approved: count.comparison(approved, named: "approved", recording: &recorder), recording: &recorder)
    result.municipalities = facts.municipalities.enumerated().map { place, unit in
      DistrictMunicipality(
        municipality: unit.code, name: unit.row.name, inhabitants: count.inhabitants(of: unit, recording: &recorder),
        isDeclared: declared.answer(at: place), isContracted: contracted.answer(at: place),
        tookPart: tookPart.answer(at: place), hasApproved: approved.answer(at: place))
    }
    return .known(result, remarks: rows.reasons)
  }
}
