import CzechRegisters
import ExactValues
import PlanningModel

/// The counting behind ``TerritoryQuestion``.
struct TerritoryCount {
  let facts: DistrictFacts
  let context: EvaluationContext
  let scope: TerritoryScope
  private let isTrue: Figure
  private let total: Figure
  private let referenceDay: Figure
  private let years: Figure
  private let remarks: [Reason]

  init(
    facts: DistrictFacts, context: EvaluationContext, scope: TerritoryScope, recording recorder: inout some Recorder
  ) {
    self.facts = facts
    self.context = context
    self.scope = scope
    let isTrue = recorder.given(.truth(true))
    self.isTrue = isTrue
    total = recorder.apply(.inhabitants, to: facts.units.flatMap { [isTrue, $0.inhabitants] })
    referenceDay = recorder.apply(.referenceDay, to: facts.units.map(\.inhabitants))
    let path = scope.period?.path
    let from = path.map { recorder.stated(TraceValue(scope.period?.from), at: $0.appending("from")) }
    let to = path.map { recorder.stated(TraceValue(scope.period?.to), at: $0.appending("to")) }
    let none = recorder.given(.none)
    years = recorder.apply(.yearsAfterBeginning, to: [from ?? none, referenceDay], about: path)
    let place = recorder.apply(.placeInPeriod, to: [from ?? none, to ?? none, referenceDay], about: path)
    remarks = Self.remarks(place, referenceDay, years, path)
    recorder.result(total, named: "district.inhabitants")
    recorder.result(referenceDay, named: "referenceDay")
    recorder.result(years, named: "yearsAfterBeginning")
    recorder.result(place, named: "referenceDay.placeInPeriod")
  }

  /// What is to be said of a reference day that does not lie within the project or plan.
  private static func remarks(_ place: Figure, _ day: Figure, _ years: Figure, _ path: DossierPath?) -> [Reason] {
    guard let path, let day = day.value.dayValue, place.value.textValue != "within" else { return [] }
    let key: String? =
      switch place.value.textValue {
      case "before"?: "territory.referenceDayBefore"
      case "after"?: "territory.referenceDayAfter"
      default: nil
      }
    if let key, let count = years.value.countValue {
      return [Reason(Message(key, ["day": .day(day), "years": .count(count < 0 ? -count : count)]))]
    }
    return [
      Reason(
        Message("territory.referenceDayUndecided", ["day": .day(day)]),
        settledBy: [path.appending("from"), path.appending("to")])
    ]
  }

  // MARK: One territory

  func comparison(
    _ set: TerritorySet, named name: String, recording recorder: inout some Recorder
  ) -> TerritoryComparison {
    let inside = recorder.apply(.countDecided, to: set.truths)
    let missing = recorder.apply(.missing, to: set.truths)
    let outside = set.outside.map { code in
      let district = recorder.district(of: code, on: context.asOf, in: context.territory)
      return recorder.apply(.isElsewhere, to: [facts.district, district], about: .fact("district", of: code))
    }
    let extra = recorder.apply(.extra, to: [set.isClosed] + outside)
    let pairs = zip(set.truths, facts.municipalities).flatMap { [$0, $1.inhabitants] }
    let inhabitants = recorder.apply(.inhabitants, to: pairs)
    let share = recorder.apply(.shareOfInhabitants, to: [inhabitants, total])
    recorder.result(inside, named: "\(name).inside")
    recorder.result(missing, named: "\(name).missing")
    recorder.result(extra, named: "\(name).extra")
    recorder.result(inhabitants, named: "\(name).inhabitants")
    recorder.result(share, named: "\(name).share")

    let reasons = set.reasons
    var result = TerritoryComparison(
      inside: codes(set, where: true), missing: codes(set, where: false),
      extra: extraAnswer(set, recording: &recorder), insideCount: inside.countAnswer(reasons),
      missingCount: missing.countAnswer(reasons), extraCount: extra.countAnswer(reasons),
      inhabitants: inhabitants.countAnswer(reasons, remarks: remarks), share: .unknown(notAddable(or: reasons)))
    if case .ratio(let ratio) = share.value { result.share = .known(ratio, remarks: remarks) }
    result.named = set.named(of: facts, in: context.territory)
    return result
  }

  /// The municipalities of the district for which it holds, or for which it does not.
  private func codes(_ set: TerritorySet, where wanted: Bool) -> Answer<[MunicipalityCode]> {
    let all = zip(facts.municipalities, set.truths).map { ($0.code, $1.value.truthValue) }
    let sure = all.filter { $0.1 == wanted }.map(\.0)
    let possible = all.filter { $0.1 != !wanted }.map(\.0)
    if sure.count == possible.count { return .known(sure) }
    guard possible.count < all.count || !sure.isEmpty else { return .unknown(set.reasons) }
    return .bounded(lower: sure, upper: possible, reasons: set.reasons)
  }

  private func extraAnswer(
    _ set: TerritorySet, recording recorder: inout some Recorder
  ) -> Answer<[ExtraMunicipality]> {
    let extra = set.outside.map { code in
      let fact = recorder.inhabitants(of: code, in: context.territory)
      var municipality = ExtraMunicipality(
        municipality: code, district: context.territory.district(of: code, on: context.asOf),
        inhabitants: recorder.apply(.inhabitants, to: [isTrue, fact]).countAnswer(
          context.territory.population(of: code).reasons, remarks: remarks))
      municipality.name = context.territory.municipality(code)?.name
      return municipality
    }
    if set.isClosed.value == .truth(true) { return .known(extra) }
    return extra.isEmpty ? .unknown(set.reasons) : .bounded(lower: extra, upper: nil, reasons: set.reasons)
  }

  // MARK: The district

  func inhabitants(of unit: DistrictFacts.Unit, recording recorder: inout some Recorder) -> Answer<Int> {
    recorder.apply(.inhabitants, to: [isTrue, unit.inhabitants], about: .fact("inhabitants", of: unit.code))
      .countAnswer(context.territory.population(of: unit.code).reasons)
  }

  func result(
    declared: TerritoryComparison, contracted: TerritoryComparison, tookPart: TerritoryComparison,
    approved: TerritoryComparison, recording recorder: inout some Recorder
  ) -> TerritoryResult {
    let municipalities = recorder.apply(.countTrue, to: facts.units.map(\.isMunicipality))
    let units = recorder.apply(.countStated, to: facts.units.map(\.codeFigure))
    recorder.result(municipalities, named: "district.municipalities")
    recorder.result(units, named: "district.units")
    let unknown = notAddable(or: [])
    var result = TerritoryResult(
      district: DistrictCode(rawValue: facts.district.value.textValue ?? ""),
      municipalityCount: municipalities.value.countValue ?? 0, unitCount: units.value.countValue ?? 0,
      inhabitants: total.countAnswer(unknown, remarks: remarks),
      referenceDay: referenceDay.value.dayValue.map { .known($0, remarks: remarks) } ?? .unknown(unknown),
      yearsAfterBeginning: years.countAnswer(
        [
          Reason(
            Message("territory.beginningUndecided"), settledBy: scope.period.map { [$0.path.appending("from")] } ?? [])
        ]), declared: declared, contracted: contracted, tookPart: tookPart, approved: approved)
    result.project = scope.project?.entity.id
    result.militaryDistricts = facts.units.filter { $0.isMunicipality.value != .truth(true) }.map(\.code)
    result.source = facts.units.lazy.compactMap(\.row.population?.source).first
    return result
  }

  /// Why the inhabitants of the whole district, or a share in them, are not known.
  private func notAddable(or reasons: [Reason]) -> [Reason] {
    guard total.value.countValue == nil else { return reasons }
    let missing = facts.units.flatMap { context.territory.population(of: $0.code).reasons }
    return missing.isEmpty ? [Reason(Message("territory.severalStatistics"))] : missing
  }
}

extension Figure {
  /// The figure as the answer to "how many", with remarks where it is known.
  fileprivate func countAnswer(_ reasons: @autoclosure () -> [Reason], remarks: [Reason]) -> Answer<Int> {
    let answer = countAnswer(reasons())
    return answer.value.map { .known($0, remarks: remarks) } ?? answer
  }
}
