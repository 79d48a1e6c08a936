import ExactValues
import PlanningModel

/// What is known of the leaves of a plan on a day: when they run, and whether they are still to be done.
package struct LeafFacts: Sendable {
  /// What items have by themselves or from above.
  package let effective: EffectiveValues

  private let index: DossierIndex
  private let statuses: CurrentStatuses
  /// The beginning and the end of the plan.
  let planTimes: [Figure]
  private let nothing: Figure

  /// Looks at the plan of the leaves; reports that are surely made after the day are not known.
  ///
  /// - Complexity: O(items + reports).
  package init(
    of leaves: PlanLeaves, _ index: DossierIndex, on day: Day, recording recorder: inout some Recorder
  ) {
    self.index = index
    effective = EffectiveValues(index)
    statuses = CurrentStatuses(index, knownOn: day)
    let plan = index[leaves.plan]
    let path = index.path(of: leaves.plan)
    planTimes = [
      recorder.stated(TraceValue(plan?.from), at: path.appending("from")),
      recorder.stated(TraceValue(plan?.to), at: path.appending("to")),
    ]
    nothing = recorder.given(.none)
  }

  /// What is reported of a leaf.
  ///
  /// - Complexity: O(reports on the leaf).
  func status(of leaf: Row<PlanItem>, recording recorder: inout some Recorder) -> ReportedStatus {
    statuses.reported(leaf, in: nothing, recording: &recorder)
  }

  /// Whether a leaf is live: neither cancelled nor dropped, as far as reports say.
  ///
  /// A leaf of which nothing is reported is live, because the plan names it.
  package func isLive(_ leaf: Row<PlanItem>, recording recorder: inout some Recorder) -> Figure {
    status(of: leaf, recording: &recorder).isLive(about: index.path(of: leaf), recording: &recorder)
  }

  /// Whether a leaf is carried out in a year, as its own schedule or that of an item above says.
  package func isActive(
    _ leaf: Row<PlanItem>, in year: Figure, recording recorder: inout some Recorder
  ) -> Figure {
    let schedule = schedule(of: leaf, recording: &recorder)
    return recorder.apply(.isActiveInYear, to: [year] + schedule + planTimes, about: index.path(of: leaf))
  }

  /// Years, beginning, end and continuity of a leaf's schedule: four steps.
  func schedule(of leaf: Row<PlanItem>, recording recorder: inout some Recorder) -> [Figure] {
    effective.schedule(of: leaf, in: index, recording: &recorder)
  }

  /// The path of a leaf.
  func path(of leaf: Row<PlanItem>) -> DossierPath { index.path(of: leaf) }

  /// The path of the item whose schedule a leaf has: itself where none is stated.
  func scheduleOwnerPath(of leaf: Row<PlanItem>) -> DossierPath {
    index.path(of: effective.scheduleOwner(of: leaf) ?? leaf)
  }
}
