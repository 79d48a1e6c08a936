import ExactValues
import PlanningModel

/// A comment or a suggestion with its path, for rules that hold for both.
struct RaisedThing {
  let path: DossierPath
  let kind: ContributionKind?
  let disposition: SuggestionDisposition?
  let sent: Written<StatedTime>?
  let received: Written<StatedTime>?
  let settled: Written<StatedTime>?
  let hasReason: Bool
  let isAnswered: Bool
  /// Whether it was merged or split, so that it is settled with what it became.
  let isPassedOn: Bool

  private init<C: Contribution>(_ own: C, _ path: DossierPath, _ lineage: ContributionLineage<C>, row: Int) {
    self.path = path
    kind = own.kind
    disposition = own.disposition
    sent = own.sent
    received = own.received
    settled = own.settled
    hasReason = own.reason != nil
    isAnswered = own.answer != nil || own.answered != nil
    isPassedOn = own.mergedInto != nil || !lineage.successors(of: row).isEmpty
  }

  /// The comments and suggestions of a dossier, in document order.
  static func all(in index: DossierIndex) -> [RaisedThing] {
    all(of: PlanComment.self, in: index) + all(of: Suggestion.self, in: index)
  }

  private static func all<C: Contribution>(of type: C.Type, in index: DossierIndex) -> [RaisedThing] {
    let lineage = ContributionLineage(index.dossier[keyPath: C.collection])
    return index.located(type).enumerated().map { RaisedThing($1.entity, $1.path, lineage, row: $0) }
  }
}
