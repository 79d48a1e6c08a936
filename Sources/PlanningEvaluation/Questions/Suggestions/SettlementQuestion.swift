import DossierCoding
import ExactValues
import PlanningModel

/// Whether every comment or suggestion was settled, in time and with a reason (*vypořádání připomínek a podnětů*).
///
/// What came only after the day is not counted, and of what states no day it is open whether it had come, unless it was
/// settled or handed on by then. Comments have windows, suggestions have an age. What was merged is settled with what
/// it was merged into; where leaves are counted, what was made by merging belongs to each window of those that it was
/// made of, and came with the first of them. What was handed on is settled only when the destination has answered. The
/// share of those settled is told for each side of the triad too, and of each window whether its settlement is published. No
/// words of people stand in the derivation, only that a reason is stated.
public struct SettlementQuestion: Question {
  /// Comments or suggestions.
  public var sort: ContributionSort

  /// What is counted where they were merged and split.
  public var basis: ContributionBasis

  /// The window whose comments are counted; all of them where it is absent.
  public var window: Identifier<CommentWindow>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Asks about comments or suggestions.
  public init(
    of sort: ContributionSort, counting basis: ContributionBasis = .originals,
    window: Identifier<CommentWindow>? = nil
  ) {
    self.sort = sort
    self.basis = basis
    self.window = window
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(of: ContributionSort(rawValue: ""))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SettlementQuestion>(
    .required("sort", \.sort), .defaulted("basis", \.basis), .optional("window", \.window))

  /// The members that name the value in a list.
  public static let keyMembers = ["sort"]

  /// The permanent name of the question.
  public static let id = QuestionID.settlement

  /// Answers the question.
  ///
  /// - Complexity: O(contributions + forwardings), and the windows that what was merged belongs to.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<SettlementResult> {
    guard basis.isListed, sort.isListed else {
      return .unknown([Reason(Message("settlement.unknownBasis", ["text": .text("\(sort) \(basis)")]))])
    }
    if let window, index[window] == nil {
      return .unknown([
        Reason(
          Message("settlement.noSuchWindow", ["window": .text(window.text)]),
          settledBy: [CommentWindow.path(of: window)])
      ])
    }
    if sort == .comments {
      return answer(index, context, index.dossier.commentLineage, recording: &recorder)
    }
    return answer(index, context, index.dossier.suggestionLineage, recording: &recorder)
  }

  private func answer<C: Contribution>(
    _ index: DossierIndex, _ context: EvaluationContext, _ lineage: ContributionLineage<C>,
    recording recorder: inout some Recorder
  ) -> Answer<SettlementResult> {
    let count = SettlementCount(
      question: self, index: index, day: context.asOf, lineage: lineage, recording: &recorder)
    guard !count.rows.isEmpty else {
      if !count.later.isEmpty { return .unknown([count.reasonOfLater]) }
      if !lineage.contributions.isEmpty {
        let member = sort == .comments && window != nil ? "window" : "mergedInto"
        return .unknown([
          Reason(
            Message("settlement.noneCounted.\(member)"),
            settledBy: index.placed(C.self).map { $0.path.appending(member) }.inOrder)
        ])
      }
      return .unknown([
        Reason(Message("settlement.none.\(sort.rawValue)"), settledBy: [DossierPath(C.collectionName)])
      ])
    }
    return .known(count.result(recording: &recorder), remarks: count.remarks)
  }
}
