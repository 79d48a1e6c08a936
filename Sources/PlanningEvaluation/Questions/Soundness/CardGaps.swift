import DossierCoding
import ExactValues
import PlanningModel

/// What items that are carried out do not say: who is responsible, when, and for whom.
///
/// Each may be inherited. Of an item under one that is not known it is not decided.
package struct CardGaps: Sendable {
  private let index: DossierIndex
  private let effective: EffectiveValues

  /// Looks at all items once.
  ///
  /// - Complexity: O(items).
  package init(_ index: DossierIndex) {
    self.index = index
    effective = EffectiveValues(index)
  }

  /// Whether nobody is responsible for an item; `nil` where it is not decided.
  package func isNobodyResponsible(for row: Row<PlanItem>) -> Bool? {
    var silent = SilentRecorder()
    return isMissing(.noResponsible, of: row, recording: &silent).value.truthValue
  }

  /// Whether an item does not say who is responsible, when it is carried out, or for whom.
  func isMissing(_ kind: DefectKind, of row: Row<PlanItem>, recording recorder: inout some Recorder) -> Figure {
    let mayInherit = recorder.given(.truth(effective.mayInheritMore(row)))
    let stated: [Figure] =
      switch kind {
      case .noResponsible: responsible(for: row, recording: &recorder)
      case .noTime: time(of: row, recording: &recorder)
      case .noTargetGroup: [effective.targetGroups(of: row, in: index, recording: &recorder).figure]
      default: []
      }
    return recorder.apply(.isNothingStated, to: [mayInherit] + stated, about: index.path(of: row))
  }

  private func responsible(for row: Row<PlanItem>, recording recorder: inout some Recorder) -> [Figure] {
    guard let found = effective.responsibility(for: row) else { return [recorder.given(.none)] }
    return [
      recorder.stated(TraceValue(found.value.organisations), at: found.origin.appending("responsible")),
      recorder.stated(found.value.words.map { .text($0) } ?? .none, at: found.origin.appending("responsibleWords")),
    ]
  }

  /// The schedule, and the time in words of the item that has it, which is a statement of time too.
  private func time(of row: Row<PlanItem>, recording recorder: inout some Recorder) -> [Figure] {
    let schedule = effective.schedule(of: row, in: index, recording: &recorder)
    guard let owner = effective.scheduleOwner(of: row), let words = index[owner]?.scheduleWords else { return schedule }
    return schedule + [recorder.stated(.text(words), at: index.path(of: owner).appending("scheduleWords"))]
  }
}
