import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Which measures depend on one provider or on one temporary source (*závislost na jediném zdroji*).
///
/// Providers are counted for each type of service and municipality, on the day; entries that are one organisation count once, and those
/// that only share a name are remarked. Of a measure's money the share of its largest source is given, for each state of the money by
/// itself; a funder under two entries is one source. More than a share that the user may set is a dependence; that share is a design default and no norm. A source that ends
/// before the measure is found to the day, such as a project that ends on 30 April.
///
/// - Complexity: O(items + lines), and services × municipalities.
public struct ConcentrationQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// The municipality; absent for those that the measures name.
  public var municipality: MunicipalityCode?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks with its inputs; what is optional is left out.
  public init(plan: Identifier<Plan>, version: Identifier<PlanVersion>? = nil, municipality: MunicipalityCode? = nil) {
    self.plan = plan
    self.version = version
    self.municipality = municipality
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<ConcentrationQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .optional("municipality", \.municipality))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version", "municipality"]

  /// The permanent name.
  public static let id = QuestionID.concentration

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<Concentration> {
    guard let threshold = recorder.parameter(.concentrationThreshold, in: context),
      case .ratio(let share) = threshold.entry.value
    else { return .unknown([Reason(Message("concentration.noThreshold"))]) }
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    let facts = LeafFacts(of: leaves, index, on: context.asOf, recording: &recorder)
    var result = Concentration(plan: plan, threshold: share)
    result.version = version
    let money = SourceConcentration(index, facts, threshold, recording: &recorder)
    money.count(leaves, into: &result, recording: &recorder)
    let providers = ProviderConcentration(index, context)
    let names = providers.count(leaves, facts, in: municipality, into: &result, recording: &recorder)
    return .known(result, remarks: names + [Reason(Message("concentration.default", ["share": .ratio(share)]))])
  }
}
