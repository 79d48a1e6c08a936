import DossierCoding
import ExactValues
import PlanningModel

/// Makes out what is known of each comment or suggestion on a day: settled, forwarded, open, or not known.
struct StateMaker {
  let paths: [DossierPath]
  private(set) var states: [Figure] = []
  private(set) var dispositions: [Figure] = []
  private(set) var reasons: [Figure] = []
  private let day: Figure
  private let forwardings: [DossierPath: [Placed<Forwarding>]]

  init(day: Figure, paths: [DossierPath], forwardings: [DossierPath: [Placed<Forwarding>]]) {
    self.day = day
    self.paths = paths
    self.forwardings = forwardings
  }

  /// Makes the states, of those that others became first.
  mutating func make<C: Contribution>(_ lineage: ContributionLineage<C>, recording recorder: inout some Recorder) {
    let unknown = recorder.given(.none)
    states = paths.map { _ in unknown }
    dispositions = states
    reasons = states
    for row in lineage.settlingOrder where states.indices.contains(row) && !lineage.isLoose(row: row) {
      let next = lineage.successors(of: row)
      if next.isEmpty {
        make(row, lineage.contributions[row], recording: &recorder)
      } else {
        states[row] = recorder.apply(.jointState, to: next.map { states[$0] }, about: paths[row])
        dispositions[row] = recorder.apply(.jointDisposition, to: next.map { dispositions[$0] }, about: paths[row])
        reasons[row] = recorder.apply(.allTrue, to: next.map { reasons[$0] }, about: paths[row])
      }
    }
  }

  private mutating func make(_ row: Int, _ own: some Contribution, recording recorder: inout some Recorder) {
    let path = paths[row]
    let disposition = recorder.stated(TraceValue(own.disposition), at: path.appending("disposition"))
    let settled = recorder.stated(TraceValue(own.settled), at: path.appending("settled"))
    let answers = (forwardings[path] ?? []).map { Self.answered($0, day, recording: &recorder) }
    dispositions[row] = disposition
    states[row] = recorder.apply(.settlementState, to: [disposition, settled, day] + answers, about: path)
    // That a reason is stated is told, the words of the reason are not.
    reasons[row] =
      own.reason == nil
      ? recorder.apply(.isStated, to: [recorder.stated(.none, at: path.appending("reason"))], about: path)
      : recorder.given(.truth(true))
  }

  /// Whether a destination has answered by a day.
  static func answered(
    _ forwarding: Placed<Forwarding>, _ day: Figure, recording recorder: inout some Recorder
  ) -> Figure {
    let time = recorder.stated(TraceValue(forwarding.entity.answered), at: forwarding.path.appending("answered"))
    // An answer without a day is one, but nobody knows since when.
    let hasWords = recorder.given(.truth(forwarding.entity.answer != nil))
    return recorder.apply(.isAnswered, to: [time, hasWords, day], about: forwarding.path)
  }
}
