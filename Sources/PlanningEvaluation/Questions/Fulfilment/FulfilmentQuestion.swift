import DossierCoding
import ExactValues
import PlanningModel

/// Question 8: how the plan was fulfilled (*Jak byl plán naplněn?*).
///
/// The last report on each item counts of those known on the day: with a year the last one of that year, without one the
/// last status of all. An evaluation that was published after the day is not known on it.
/// A fulfilment that is not known stays apart with the reason why it is not, and is never "not fulfilled"; partly
/// fulfilled and in progress are two things; a cancelled item stays in the total until a version removes it, and so does one
/// that is not yet due, unless it is asked to leave these out. A parent's
/// status is not derived from its children. Where no item has a report, an evaluation of the plan speaks: by the counts it prints, or by the whole
/// counts that its printed shares can be, if there is one way only (Olomouc 2023: 86, 12 and 2 per cent of 97 measures
/// are 83, 12 and 2). An evaluation that counts another version than the one asked for does not speak. A status for a year is not a final one.
///
/// - Complexity: O((items + reports) × statuses), and that of ``CountsBehindPercentagesQuestion`` for printed shares.
public struct FulfilmentQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are counted; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// The year; absent for the last status of each item.
  public var year: Int?

  /// The code of the level whose items are counted; absent for the leaves, the lowest items that have a card.
  public var unit: String?

  /// Whether items that are not yet due are left out of the total.
  public var excludesNotYetDue: Bool?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a plan, perhaps as it is in a version, of one year, or of the items of one level.
  public init(
    plan: Identifier<Plan>, version: Identifier<PlanVersion>? = nil, year: Int? = nil, unit: String? = nil,
    excludesNotYetDue: Bool? = nil
  ) {
    self.plan = plan
    self.version = version
    self.year = year
    self.unit = unit
    self.excludesNotYetDue = excludesNotYetDue
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<FulfilmentQuestion>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .optional("year", \.year),
    .optional("unit", \.unit),
    .optional("excludesNotYetDue", \.excludesNotYetDue))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]

  /// The permanent name.
  public static let id = QuestionID.fulfilment

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<FulfilmentResult> {
    guard let plan = index.placed(plan) else {
      return .unknown([
        Reason(Message("fulfilment.noSuchPlan", ["plan": .text(plan.text)]), settledBy: [Plan.path(of: self.plan)])
      ])
    }
    let inForce = PlanLeaves.items(of: self.plan, in: version, index)
    guard let items = inForce.value else { return .unknown(inForce.reasons) }
    let tally = FulfilmentTally(plan: plan.path, decimals: recorder.parameter(.percentageDecimals, in: context))
    let reported = ReportedFulfilment(
      question: self, plan: plan, items: items, index: index, on: context.asOf, recording: &recorder)
    let evaluations = PrintedFulfilment(question: self, index: index, on: context.asOf, recording: &recorder)
    let printed = evaluations.accounts(tally, recording: &recorder)
    let own = reported.hasReports ? [reported.account(tally, recording: &recorder)] : []
    let accounts = own + printed
    guard let taken = accounts.first else { return .unknown(reasonsOfSilence) }
    taken.figures.name("", in: &recorder)
    for other in accounts.dropFirst() { other.figures.name("\(other.name).", in: &recorder) }
    var result = FulfilmentResult(
      plan: self.plan, day: context.asOf, account: taken.account,
      cancelled: .unknown([Reason(Message("fulfilment.notByItem"), settledBy: [DossierPath("statusReports")])]))
    result.version = version
    var remarks = taken.remarks
    if reported.hasReports {
      result.cancelled = reported.cancelled(recording: &recorder)
      result.notYetDue = reported.notYetDue(recording: &recorder)
      result.byBody = reported.byBody(tally, recording: &recorder)
      result.byResponsible = reported.byResponsible(tally, recording: &recorder)
      result.byTargetGroup = reported.byTargetGroup(tally, recording: &recorder)
      result.byKind = reported.byKind(tally, recording: &recorder)
      if !result.byTargetGroup.isEmpty { remarks.append(Reason(Message("fulfilment.severalGroups"))) }
      if reported.hasSeveralResponsible { remarks.append(Reason(Message("fulfilment.severalResponsible"))) }
      if reported.hasReportsElsewhere { remarks.append(Reason(Message("fulfilment.reportsElsewhere"))) }
    } else {
      if excludesNotYetDue == true { remarks.append(Reason(Message("fulfilment.notYetDueNotByItem"))) }
      if taken.account.version == nil { remarks += reasonsOfAmendment(plan, index) }
    }
    result.otherAccounts = accounts.dropFirst().map(\.account)
    for other in accounts.dropFirst() where taken.isComparable(with: other) {
      remarks += tally.conflicts(of: taken, with: other, recording: &recorder)
    }
    return .known(result, remarks: remarks)
  }

  private var reasonsOfSilence: [Reason] {
    [
      Reason(
        Message("fulfilment.nothingStated"),
        settledBy: [DossierPath("planItems"), DossierPath("statusReports"), DossierPath("evaluations")])
    ]
  }

  /// A printed total may or may not contain what an amendment has added or taken away.
  private func reasonsOfAmendment(_ plan: Placed<Plan>, _ index: DossierIndex) -> [Reason] {
    let acts = index.placed(Act.self).filter { $0.entity.kind == .amended && $0.entity.subject == plan.path }
    guard !acts.isEmpty else { return [] }
    return [Reason(Message("fulfilment.planAmended"), settledBy: acts.map(\.path).inOrder)]
  }
}
