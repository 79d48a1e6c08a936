import CommunityPlanning
import Testing

extension PlanItem {
  init(named id: String, parent: String? = nil, level: String? = nil) {
    self.init(id: Identifier(id), plan: Identifier("plan"))
    self.parent = parent.map { Identifier($0) }
    self.level = level
  }
}

extension StatusReport {
  init(
    named id: String, on item: String, _ fulfilment: Fulfilment? = nil, year: Int? = nil, _ day: String? = nil,
    knowledge: StatusKnowledge? = nil, disposition: ItemDisposition? = nil
  ) {
    self.init(id: Identifier(id), item: Identifier(item))
    self.fulfilment = fulfilment
    self.year = year
    reported = day.map { Written(text: $0) }
    self.knowledge = knowledge
    self.disposition = disposition
  }
}

extension Dossier {
  init(items: [PlanItem], _ reports: [StatusReport]) {
    self.init(id: Identifier("case"))
    plans = [Plan(id: Identifier("plan"), name: "Plán")]
    planItems = items
    statusReports = reports
  }

  /// One item for each status, by its only report.
  init(statuses: [Fulfilment]) {
    self.init(
      items: statuses.indices.map { PlanItem(named: "i\($0)") },
      statuses.enumerated().map {
        StatusReport(named: "r\($0.offset)", on: "i\($0.offset)", $0.element)
      })
  }

  /// How the plan of this dossier was fulfilled.
  func fulfilment(year: Int? = nil, unit: String? = nil) throws -> FulfilmentResult {
    let question = FulfilmentQuestion(plan: Identifier("plan"), year: year, unit: unit)
    return try soundAnswer(to: question, about: self).answer.known()
  }
}

extension [FulfilmentCount] {
  /// The stated numbers that are not nought, by status.
  var numbers: [String: Int] {
    Dictionary(uniqueKeysWithValues: map { ($0.status.rawValue, $0.stated.value ?? -1) }).filter { $0.value != 0 }
  }
}

extension [UnknownStatusCount] {
  /// The numbers by why nothing is known.
  var numbers: [String: Int] {
    Dictionary(uniqueKeysWithValues: map { ($0.status.rawValue, $0.count.value ?? -1) })
  }
}
