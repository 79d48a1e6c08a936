import CzechRegisters
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The type of a service is one that the Act has while the service is provided.
  ///
  /// The first day of the service is looked at where it is stated, and its last one, at the latest the day of the
  /// evaluation. A service that ended with its type keeps the code rightly, and one that is older than the Act got its
  /// type with it: the register holds such services with their true first day.
  static let serviceTypesAreValid = Rule(
    id: "KP-COD-003", revision: 2, category: .codes, severities: Severities(.warning),
    citations: [Citation(work: "Act 108/2006 Coll.", place: "sections 37 to 70", verification: .unverified)],
    examples: [
      RuleExample(.passed, #""services":[{"id":"s","type":"13"}]"#),
      RuleExample(.passed, asOf: lastDayOfSection52, #""services":[{"id":"s","type":"16"}]"#),
      RuleExample(
        .passed, asOf: dayAfterSection52, #""services":[{"id":"s","type":"16","from":"2010","to":"2025-02-28"}]"#),
      RuleExample(.passed, #""services":[{"id":"s","type":"13","from":"1992-04-01"}]"#),
      RuleExample(.failed, asOf: dayAfterSection52, #""services":[{"id":"s","type":"16","from":"2010"}]"#),
      RuleExample(.failed, #""services":[{"id":"s","type":"35","from":"2020"}]"#),
      RuleExample(.notApplicable, #""services":[{"id":"s"}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","type":"99"}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","type":"35","from":"2024"}]"#),
    ]
  ) { index, context, run in
    for (service, path) in index.located(Service.self) {
      guard let type = service.type else {
        run.passOver()
        continue
      }
      let member = path.appending("type")
      switch ServiceTypeVerdict.on(type, of: service, asOf: context.asOf, at: path) {
      case .valid: run.pass()
      case .undecided(let reason): run.skip(path, [reason])
      case .invalid(let day, let citation):
        let status = ServiceTypes.list.statement(about: type, on: day)
        run.fail(path, at: member, Message("finding.KP-COD-003", ["status": .message(status)])) {
          $0.observed = type.rawValue
          if let citation { $0.citations = [citation] }
          // What was not seen in the law is worth knowing, no more.
          if citation?.verification != .seen { $0.severity = .note }
        }
      }
    }
  }

  /// The first day of the Act on social services, 108/2006 Coll, as the list of types has it.
  fileprivate static let firstDayOfTheAct = Day(year: 2007, month: 1, day: 1) ?? .first
  private static let lastDayOfSection52 = Day(year: 2025, month: 2, day: 28) ?? .first
  private static let dayAfterSection52 = Day(year: 2025, month: 3, day: 1) ?? .first
}

/// Whether a type of service was valid while a service was provided.
private enum ServiceTypeVerdict {
  case valid
  case invalid(on: Day, Citation?)
  case undecided(Reason)

  static func on(
    _ type: ServiceTypeCode, of service: Service, asOf: Day, at path: DossierPath
  ) -> ServiceTypeVerdict {
    guard !ServiceTypes.list.entries(for: type).isEmpty else {
      return .undecided(
        Reason(ServiceTypes.list.statement(about: type, on: asOf), settledBy: [path.appending("type")]))
    }
    var today = asOf
    if let from = service.from {
      guard let start = from.value else { return .undecided(.unreadable(path.appending("from"))) }
      let verdict = verdict(
        on: type, from: inTheAct(start.earliest), through: inTheAct(start.latest), at: path.appending("from"))
      guard case .valid = verdict else { return verdict }
      // A service that is still to come is judged on its first day.
      today = max(asOf, start.latest ?? asOf)
    }
    let member = path.appending("to")
    guard let to = service.to else { return verdict(on: type, from: today, through: today, at: member) }
    guard let end = to.value else { return .undecided(.unreadable(member)) }
    return verdict(
      on: type, from: end.earliest.map { min($0, today) }, through: end.latest.map { min($0, today) }, at: member)
  }

  /// The day from which a day of the beginning is judged: what is older than the Act got its type with the Act.
  private static func inTheAct(_ day: Day?) -> Day? { day.map { max($0, Rule.firstDayOfTheAct) } }

  /// The verdict on some day between two days; undecided where it depends on the day.
  private static func verdict(
    on type: ServiceTypeCode, from first: Day?, through last: Day?, at member: DossierPath
  ) -> ServiceTypeVerdict {
    guard let first, let last else { return .undecided(.imprecise(member)) }
    let entries = (ServiceTypes.list.entry(for: type, on: first), ServiceTypes.list.entry(for: type, on: last))
    switch entries {
    case (.valid, .valid): return .valid
    case (.ended(let entry, on: _), .ended): return .invalid(on: first, entry.endCitation)
    case (.notYetValid(let entry, from: _), .notYetValid): return .invalid(on: first, entry.startCitation)
    default: return .undecided(.imprecise(member))
    }
  }
}

extension Reason {
  /// A stated time is not as sharp as the rule needs it.
  static func imprecise(_ member: DossierPath) -> Reason {
    Reason(Message("skip.imprecise", ["member": .path(member)]), settledBy: [member])
  }
}
