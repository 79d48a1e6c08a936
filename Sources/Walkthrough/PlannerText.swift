import CommunityPlanning

/// The report and the answers as a planner would like to read them.
struct PlannerText {
  let language: Language
  private let index: DossierIndex
  private let catalogue = MessageCatalogue.communityPlanning.overlaid(by: .walkthrough)

  init(language: Language, index: DossierIndex) {
    self.language = language
    self.index = index
  }

  func say(_ key: String, _ facts: KeyValuePairs<String, MessageArgument> = [:]) -> String {
    catalogue.text(Message(key, facts), in: language)
  }

  func say(_ message: Message) -> String { catalogue.text(message, in: language) }

  /// A number, its bounds, or "unknown"; the reasons follow where there is room for them.
  func number(_ answer: Answer<Int>) -> String {
    switch answer.content {
    case .known(let value): "\(value)"
    case .bounded(let lower?, let upper?): "\(lower)–\(upper)"
    case .bounded(let lower?, nil): say("walk.atLeast", ["count": .count(lower)])
    case .bounded(nil, let upper?): say("walk.atMost", ["count": .count(upper)])
    default: say("walk.unknown")
    }
  }

  func truth(_ answer: Answer<Bool>) -> String {
    switch answer.value {
    case true?: say("walk.yes")
    case false?: say("walk.no")
    case nil: say("walk.unknown")
    }
  }

  func money(_ answer: Answer<Money>) -> String {
    answer.value.map { language == .czech ? $0.czech : $0.english } ?? say("walk.unknown")
  }

  func reasons(_ answer: Answer<some DossierValue>) -> String {
    answer.reasons.first.map { " – " + say($0.message) } ?? ""
  }

  // MARK: Parts

  func heading(_ dossier: Dossier, on day: Day) -> String {
    let title = dossier.title ?? dossier.id.text
    let sources = dossier.sources.compactMap { $0.title ?? $0.address }.joined(separator: "; ")
    return [
      title, String(repeating: "=", count: title.count),
      say("walk.asOf", ["day": .day(day)]), say("walk.sources", ["sources": .text(sources)]),
    ].joined(separator: "\n")
  }

  func reading(_ problems: [ReadingProblem], count: Int) -> String {
    guard count > 0 else { return "" }
    return section("walk.reading") + problems.map { "• " + say($0.message) }.joined(separator: "\n")
  }

  func check(_ report: Report) -> String {
    let root = report.rootFindings
    let grave = root.filter { $0.severity >= .warning }
    let rules = report.rules.count { $0.status != .notApplicable }
    var lines = [
      say(
        "walk.checked",
        ["rules": .count(rules), "grave": .count(grave.count), "notes": .count(root.count - grave.count)])
    ]
    for finding in grave {
      lines.append("• " + say("walk.severity.\(finding.severity.rawValue)") + ": " + say(finding.message))
      lines.append("  \(finding.rule.rawValue), \(finding.path)")
    }
    for finding in root where finding.severity == .note {
      lines.append("◦ " + say(finding.message) + " (\(finding.rule.rawValue))")
    }
    let skipped = report.rules.filter { $0.skipped > 0 }
    if !skipped.isEmpty {
      lines.append(say("walk.skipped", ["rules": .list(skipped.map { .text($0.rule.rawValue) })]))
    }
    return section("walk.check") + lines.joined(separator: "\n")
  }

  func explanation(_ text: String, isVerified: Bool) -> String {
    section("walk.explanation") + text + "\n" + say(isVerified ? "walk.verified" : "walk.notVerified")
  }

  func section(_ key: String) -> String {
    let title = say(key)
    return title + "\n" + String(repeating: "-", count: title.count) + "\n"
  }

  func name<E: Entity>(_ id: Identifier<E>, _ name: (E) -> String?) -> String {
    index[id].flatMap(name) ?? id.text
  }
}
