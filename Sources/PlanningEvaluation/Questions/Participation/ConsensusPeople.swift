import CzechRegisters
import ExactValues
import PlanningModel

/// The inhabitants of municipalities by one statistic of one day.
struct ConsensusPeople {
  /// The statistic: that of the day asked for, else the latest that all of them have, else the latest that any has.
  let series: PopulationSeries?

  private let askedDay: Day?
  private let territory: Territory

  init(of codes: [MunicipalityCode], on day: Day?, in territory: Territory) {
    askedDay = day
    self.territory = territory
    let stated = codes.map { territory.populations(of: $0).map { PopulationSeries($0) } }
    var holders: [PopulationSeries: Int] = [:]
    for own in stated { for series in Set(own) { holders[series, default: 0] += 1 } }
    let possible = holders.filter { day == nil || $0.key.referenceDay == day }
    func isBefore(_ one: PopulationSeries, _ other: PopulationSeries) -> Bool {
      one.referenceDay == other.referenceDay
        ? one.work.utf8.lexicographicallyPrecedes(other.work.utf8) : other.referenceDay < one.referenceDay
    }
    series =
      possible.filter { $0.value == codes.count }.keys.min(by: isBefore) ?? possible.keys.min(by: isBefore)
  }

  /// The inhabitants of a municipality with day and statistic, as the register has them.
  func figure(of code: MunicipalityCode, recording recorder: inout some Recorder) -> Figure {
    let own = series.map { territory.population(ofAll: [code], in: $0) }?.value
    return recorder.registered(
      TraceValue(own), about: .fact("inhabitants", of: code),
      citation: own?.source ?? territory.municipalities.citation)
  }

  /// Why the inhabitants of some municipalities are not known; nothing where there are none of these.
  func reasons(missing codes: [MunicipalityCode], on day: Day) -> [Reason] {
    guard !codes.isEmpty else { return [] }
    guard let shown = series?.referenceDay ?? askedDay else {
      return [Reason(Message("consensus.noPopulation", ["count": .count(codes.count)]))]
    }
    return [Reason(Message("consensus.noPopulationOnDay", ["count": .count(codes.count), "day": .day(shown)]))]
  }
}
