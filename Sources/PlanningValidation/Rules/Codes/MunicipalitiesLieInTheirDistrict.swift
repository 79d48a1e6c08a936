import CzechRegisters
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Codes of municipalities are known, and those of an area lie in the district that the area relates to.
  ///
  /// The day is that of the area where it states one, otherwise that of the evaluation. A municipality outside the table
  /// is not judged: the table covers some districts only. Where the membership on the day is inferred, the finding is a
  /// note.
  static let municipalitiesLieInTheirDistrict = Rule(
    id: "KP-COD-002", category: .codes, severities: Severities(.warning),
    citations: [Citation(work: "ČSÚ CIS 43 and its relation to CIS 65", verification: .seen)],
    examples: [
      RuleExample(.passed, #""organisations":[{"id":"o","municipality":"588296"}]"#),
      RuleExample(.passed, #""areas":[{"id":"a","name":"A","district":"7203","municipalities":["588296"]}]"#),
      RuleExample(
        .failed, asOf: Day(year: 2021, month: 1, day: 1) ?? .first,
        #""areas":[{"id":"a","name":"A","district":"7205","municipalities":["588814"]}]"#),
      RuleExample(.failed, #""organisations":[{"id":"o","municipality":"Kroměříž"}]"#),
      RuleExample(
        .failed, asOf: Day(year: 2015, month: 1, day: 1) ?? .first,
        #""organisations":[{"id":"o","municipality":"500194"}]"#),
      RuleExample(.notApplicable, #""areas":[{"id":"a","name":"A","district":"7203"}]"#),
      RuleExample(.skipped, #""organisations":[{"id":"o","municipality":"554782"}]"#),
      RuleExample(.skipped, #""areas":[{"id":"a","name":"A","district":"7101","municipalities":["554782"]}]"#),
      RuleExample(.skipped, #""areas":[{"id":"a","name":"A","district":"Zlín","municipalities":["588296"]}]"#),
    ]
  ) { index, context, run in
    for (area, path) in index.located(Area.self) {
      let day = area.asOf?.value ?? context.asOf
      let district = area.district.map { MembersOfDistrict($0, in: context.territory, on: day) }
      run.judge(
        area.municipalities, of: path, at: path.appending("municipalities"), in: context.territory, on: day,
        within: district)
    }
    func judge<E: Entity>(_ type: E.Type, _ member: String, _ codes: (E) -> [MunicipalityCode]) {
      for (entity, path) in index.located(E.self) {
        run.judge(
          codes(entity), of: path, at: path.appending(member), in: context.territory, on: context.asOf, within: nil)
      }
    }
    judge(Organisation.self, "municipality") { $0.municipality.map { [$0] } ?? [] }
    judge(Body.self, "municipalities") { $0.municipalities }
    judge(Body.self, "seatMunicipality") { $0.seatMunicipality.map { [$0] } ?? [] }
    judge(Event.self, "municipality") { $0.municipality.map { [$0] } ?? [] }
    judge(PlanItem.self, "municipalities") { $0.municipalities }
  }
}

/// The municipalities of a district on a day, as far as the table knows them.
private struct MembersOfDistrict {
  let district: DistrictCode
  let codes: Set<MunicipalityCode>?
  let isInferred: Bool
  /// Why nothing can be said of a district that the list does not have.
  let unlisted: Reason?

  init(_ district: DistrictCode, in territory: Territory, on day: Day) {
    let answer = territory.municipalities(of: district, on: day)
    self.district = district
    codes = answer.value.map { Set($0.map(\.code)) }
    isInferred = !answer.reasons.isEmpty
    let isListed = !territory.districts.entries(for: district).isEmpty
    unlisted = isListed ? nil : Reason(territory.districts.statement(about: district, on: day))
  }
}

extension RuleRun {
  fileprivate mutating func judge(
    _ codes: [MunicipalityCode], of subject: DossierPath, at member: DossierPath, in territory: Territory, on day: Day,
    within district: MembersOfDistrict?
  ) {
    if codes.isEmpty { passOver() }
    var seen: Set<MunicipalityCode> = []
    for code in codes where seen.insert(code).inserted {
      guard code.isWellFormed else {
        report(code, of: subject, at: member, Message("finding.KP-COD-002.form", ["code": .text(code.rawValue)]))
        continue
      }
      if let district {
        judge(code, of: subject, at: member, in: territory, on: day, within: district)
        continue
      }
      switch territory.municipalities.status(of: code, on: day) {
      case .valid: pass()
      case .unlisted:
        let message = Message("territory.municipalityNotCovered", ["municipality": .text(code.rawValue)])
        skip(subject, [Reason(message, settledBy: [member])])
      default:
        let status = territory.municipalities.statement(about: code, on: day)
        let message = Message("finding.KP-COD-002.validity", ["status": .message(status)])
        report(code, of: subject, at: member, message, isInferred: true)
      }
    }
  }

  private mutating func judge(
    _ code: MunicipalityCode, of subject: DossierPath, at member: DossierPath, in territory: Territory, on day: Day,
    within district: MembersOfDistrict
  ) {
    if let reason = district.unlisted {
      skip(subject, [reason])
      return
    }
    let lying = territory.district(of: code, on: day)
    // A district that the table covers has no other municipalities than those in the table.
    let lies = district.codes.map { $0.contains(code) } ?? lying.value.map { $0 == district.district }
    guard let lies else {
      skip(subject, lying.reasons)
      return
    }
    guard !lies else {
      pass()
      return
    }
    let message = Message(
      "finding.KP-COD-002.district",
      ["code": .text(code.rawValue), "district": .text(district.district.rawValue), "day": .day(day)])
    report(
      code, of: subject, at: member, message, expected: lying.value?.rawValue,
      isInferred: district.isInferred || !lying.reasons.isEmpty)
  }

  private mutating func report(
    _ code: MunicipalityCode, of subject: DossierPath, at member: DossierPath, _ message: Message,
    expected: String? = nil, isInferred: Bool = false
  ) {
    fail(subject, at: member, message, discriminator: code.rawValue) {
      $0.observed = code.rawValue
      $0.expected = expected
      if isInferred { $0.severity = .note }
    }
  }
}

extension MunicipalityCode {
  /// Whether the code consists of six digits, as every code of the list does.
  fileprivate var isWellFormed: Bool {
    rawValue.utf8.count == 6 && rawValue.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
