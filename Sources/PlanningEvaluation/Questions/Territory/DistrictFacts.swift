import CzechRegisters
import ExactValues
import PlanningModel

/// What the registers say of a district on a day, each fact with its citation.
struct DistrictFacts {
  /// A unit of the district: a municipality or a military district.
  struct Unit {
    let row: Municipality
    let codeFigure: Figure
    let district: Figure
    let inhabitants: Figure
    let isMunicipality: Figure

    var code: MunicipalityCode { row.code }
  }

  let district: Figure
  /// All units, in the order of their codes.
  let units: [Unit]
  /// The units with self-government, in the order of their codes.
  let municipalities: [Unit]
  /// The codes of all units.
  let codes: Set<MunicipalityCode>

  init(
    of district: DistrictCode, _ rows: [Municipality], in context: EvaluationContext,
    recording recorder: inout some Recorder
  ) {
    self.district = recorder.given(.text(district.rawValue))
    var units: [Unit] = []
    for row in rows.sorted(by: { $0.code.precedes($1.code) }) {
      let status = recorder.registered(
        TraceValue(row.status), about: .fact("status", of: row.code), citation: row.citation)
      units.append(
        Unit(
          row: row,
          codeFigure: recorder.registered(
            .text(row.code.rawValue), about: .fact("code", of: row.code), citation: row.citation),
          district: recorder.district(of: row.code, on: context.asOf, in: context.territory),
          inhabitants: recorder.inhabitants(of: row.code, in: context.territory),
          isMunicipality: recorder.apply(.isMunicipality, to: [status], about: .fact("status", of: row.code))))
    }
    self.units = units
    municipalities = units.filter { $0.isMunicipality.value == .truth(true) }
    codes = Set(rows.map(\.code))
  }
}

extension Recorder {
  /// The district that a municipality belongs to on a day, as the register has it.
  mutating func district(of code: MunicipalityCode, on day: Day, in territory: Territory) -> Figure {
    let membership = territory.municipalities.entries(for: code).lazy.compactMap { $0.membership(on: day) }.first
    return registered(
      TraceValue(membership?.district), about: .fact("district", of: code),
      citation: membership?.citation ?? territory.municipalities.citation)
  }

  /// The inhabitants of a municipality with their day and statistic, as the register has them.
  mutating func inhabitants(of code: MunicipalityCode, in territory: Territory) -> Figure {
    let population = territory.municipality(code)?.population
    return registered(
      TraceValue(population), about: .fact("inhabitants", of: code),
      citation: population?.source ?? territory.municipalities.citation)
  }
}

extension DossierPath {
  /// Names a fact of the register of territory; it is no path of a dossier.
  static func fact(_ name: String, of code: MunicipalityCode) -> DossierPath {
    DossierPath("registers", "municipalities", code.rawValue, name)
  }
}

extension MunicipalityCode {
  /// Whether the code stands before another one, compared by bytes.
  func precedes(_ other: MunicipalityCode) -> Bool { rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8) }
}
