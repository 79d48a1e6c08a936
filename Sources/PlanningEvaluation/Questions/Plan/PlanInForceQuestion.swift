import DossierCoding
import ExactValues
import PlanningModel

/// What is in force of a plan on the day of the context (*Co z plánu platí?*).
///
/// It follows from acts: adopted, prolonged, replaced, withdrawn, each by a municipality, an organisation or a body, and from
/// the plan's period. Whom an act names decides for whom it counts; an act that names nobody counts for all. To recommend,
/// to discuss or to take note is no adoption. Where several bodies of one who adopts, such as the council and the assembly
/// of a town, adopt the same version, it is adopted with the last of them: law leaves open which body decides about a
/// municipal plan, the usual path is council, then assembly, and a plan on its way is not adopted yet. An adoption that is not stated leaves the answer open, and so does an act
/// without a decided time; a period that is over does not. An act on parts of the plan changes nothing for the whole. An
/// unusual order of acts is taken as it stands: rules report it.
///
/// - Complexity: O(acts + versions).
public struct PlanInForceQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a plan.
  public init(plan: Identifier<Plan>) { self.plan = plan }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<PlanInForceQuestion>(.required("plan", \.plan))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]

  /// The permanent name.
  public static let id = QuestionID.planInForce

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<PlanInForce> {
    guard let plan = index.placed(plan) else {
      return .unknown([
        Reason(Message("planLife.noSuchPlan", ["plan": .text(plan.text)]), settledBy: [Plan.path(of: self.plan)])
      ])
    }
    let life = PlanLife(of: plan, index: index, on: context.asOf, recording: &recorder)
    let standings = life.standings(recording: &recorder)
    let verdicts = standings.isEmpty ? [life.period(recording: &recorder)] : standings.map(\.figure)
    let isInForce = recorder.apply(.isInForce, to: verdicts, about: plan.path)
    let count = recorder.apply(.inForceCount, to: standings.map(\.figure), about: plan.path)
    let version = life.version(recording: &recorder)
    recorder.result(isInForce, named: "isInForce")
    recorder.result(count, named: "inForceFor")
    let reasons = standings.isEmpty ? life.reasons([]) : standings.flatMap(\.standing.isInForce.reasons).unique
    var result = PlanInForce(
      plan: self.plan, day: context.asOf, isInForce: isInForce.truthAnswer(reasons),
      inForceFor: count.countAnswer(reasons), lastDay: life.lastDay(recording: &recorder), version: version)
    result.standings = standings.map(\.standing)
    return .known(result, remarks: life.remarks)
  }
}

extension Array where Element == Reason {
  /// The reasons, each once, in order.
  fileprivate var unique: [Reason] {
    var seen: Set<Reason> = []
    return filter { seen.insert($0).inserted }
  }
}
