import DossierCoding
import ExactValues
import PlanningModel

// Which memberships expire: by their own last day, or by the term that the rules of the body set.

extension DueCount {
  mutating func addTerms(recording recorder: inout some Recorder) {
    let now = recorder.given(.day(context.asOf))
    var terms: [Identifier<Body>: Figure] = [:]
    for seat in index.placed(Seat.self) where seat.entity.filling == .filled && seat.entity.function != .guest {
      for tenure in tenures(of: seat) {
        if let to = tenure.to {
          guard to.value?.latest.map({ $0 >= context.asOf }) ?? true else { continue }
          let end = recorder.stated(TraceValue(to), at: tenure.path.appending("to"))
          add(.membership, of: tenure.path, end, latest: to.value?.latest, recording: &recorder)
          continue
        }
        let body = seat.entity.body
        let term: Figure
        if let known = terms[body] {
          term = known
        } else {
          let rules = RulesInForce(of: body, at: now, in: index, recording: &recorder)
          term = rules.figure("termMonths", recording: &recorder) { $0.termMonths.map { .count($0) } ?? .none }
          terms[body] = term
        }
        guard let months = term.value.countValue else { continue }
        func end(_ from: Day?) -> Day? { from?.monthsAdvanced(by: months)?.advanced(by: -1) }
        let (first, last) = (end(tenure.from?.value?.earliest), end(tenure.from?.value?.latest))
        // A membership that began some time in a year may have expired by the day, or not yet.
        let isOpen = last.map { $0 > until && first.map { $0 <= until } ?? true } ?? true
        let figure = recorder.given(isOpen ? .none : last.map { .day($0) } ?? .none)
        add(.membership, of: tenure.path, figure, latest: last, recording: &recorder)
      }
    }
  }

  /// A time for which somebody holds a seat.
  private struct Tenure {
    let from: Written<StatedTime>?
    let to: Written<StatedTime>?
    let path: DossierPath
  }

  /// The times for which a seat is held: those that it lists, or else its one.
  private func tenures(of seat: Placed<Seat>) -> [Tenure] {
    let periods = seat.entity.periods
    guard !periods.isEmpty else { return [Tenure(from: seat.entity.from, to: seat.entity.to, path: seat.path)] }
    return periods.enumerated().compactMap { place, period in
      guard period.filling == nil || period.filling == .filled else { return nil }
      return Tenure(
        from: period.from, to: period.to, path: seat.path.appending("periods").naming(place, of: periods))
    }
  }
}
