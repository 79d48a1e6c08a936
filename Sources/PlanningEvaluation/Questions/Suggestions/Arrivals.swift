import DossierCoding
import ExactValues
import PlanningModel

/// When comments or suggestions came, those that were made of others with the first of them.
struct Arrivals<C: Contribution> {
  let contributions: [C]
  let paths: [DossierPath]
  /// Where what was merged and split takes its coming from; absent where each came for itself.
  let origins: ContributionOrigins<C>?

  /// When one was sent and when it came, as stated.
  private func times(of row: Int, recording recorder: inout some Recorder) -> (sent: Figure, received: Figure) {
    (
      recorder.stated(TraceValue(contributions[row].sent), at: paths[row].appending("sent")),
      recorder.stated(TraceValue(contributions[row].received), at: paths[row].appending("received"))
    )
  }

  private func gathered<R: Recorder>(
    for row: Int, in window: CommentWindow?, by walk: inout LineageWalk, recording recorder: inout R, _ joint: Formula,
    own: (Int, inout R) -> Figure
  ) -> Figure {
    guard let origins else { return own(row, &recorder) }
    let figure = origins.gathered(
      for: row, in: window, by: &walk, recording: &recorder, own: own,
      joint: { row, figures, recorder in recorder.apply(joint, to: figures, about: paths[row]) })
    return figure ?? recorder.given(.none)
  }

  /// Whether one came by a day.
  func cameBy(
    _ day: Figure, _ row: Int, in window: CommentWindow?, by walk: inout LineageWalk,
    recording recorder: inout some Recorder
  ) -> Figure {
    gathered(for: row, in: window, by: &walk, recording: &recorder, .anyTrue) { row, recorder in
      let times = times(of: row, recording: &recorder)
      return recorder.apply(.cameBy, to: [times.sent, times.received, day], about: paths[row])
    }
  }

  /// When one came: the first of the days on which those came that it was made of.
  func came(
    _ row: Int, in window: CommentWindow?, by walk: inout LineageWalk, recording recorder: inout some Recorder
  ) -> Figure {
    gathered(for: row, in: window, by: &walk, recording: &recorder, .firstTime) { row, recorder in
      let times = times(of: row, recording: &recorder)
      return contributions[row].received == nil ? times.sent : times.received
    }
  }

  /// Whether one came within its window, where all that it was made of did or none of them did.
  func cameWithin(
    _ row: Int, in window: CommentWindow?, by walk: inout LineageWalk, recording recorder: inout some Recorder
  ) -> Figure {
    gathered(for: row, in: window, by: &walk, recording: &recorder, .sharedVerdict) { row, recorder in
      guard let window else { return recorder.given(.none) }
      let times = times(of: row, recording: &recorder)
      let bounds = [
        recorder.stated(TraceValue(window.from), at: window.path.appending("from")),
        recorder.stated(TraceValue(window.to), at: window.path.appending("to")),
      ]
      let counting = recorder.stated(TraceValue(window.countsBy), at: window.path.appending("countsBy"))
      return recorder.apply(
        .cameWithin, to: [counting, times.sent, times.received] + bounds, about: paths[row])
    }
  }
}
