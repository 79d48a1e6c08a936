import DossierCoding
import ExactValues

/// The words of derivations in one language: values, formulas, names of results.
struct ExplanationWords: Sendable {
  let language: Language
  let catalogue: MessageCatalogue

  private var isCzech: Bool { language == .czech }

  func say(_ key: String, _ facts: KeyValuePairs<String, MessageArgument> = [:]) -> String {
    catalogue.text(Message(key, facts), in: language)
  }

  func say(_ message: Message) -> String { catalogue.text(message, in: language) }

  func text(of value: TraceValue) -> String {
    switch value {
    case .none: return say("explanation.none")
    case .count(let count): return "\(count)"
    case .truth(let truth): return say(truth ? "explanation.yes" : "explanation.no")
    case .text(let text): return text
    case .money(let money): return isCzech ? money.czech : money.english
    case .day(let day): return isCzech ? day.czech : day.english
    case .ratio(let ratio): return ratio.description
    case .decimal(let decimal): return isCzech ? decimal.czech : decimal.description
    case .list(let values): return values.map { text(of: $0) }.joined(separator: ", ")
    case .bounded(let lower, let upper):
      return "\(lower.map { "\($0)" } ?? "?")–\(upper.map { "\($0)" } ?? "?")"
    }
  }

  func formula(of node: TraceNode) -> String { say("formula.\(node.formula?.rawValue ?? "")") }

  func rule(of rounding: TraceRounding) -> String { known("explanation.rounding.\(rounding.rule)") ?? rounding.rule }

  /// The question as people ask it, or its name where the catalogue has no words for it.
  func title(of question: String) -> String { known("question.\(question)") ?? question }

  /// What a named result is, or its name where the catalogue has no words for it.
  ///
  /// A name may hold that of an entity: `promise.meetings.isKept` has the words of `result.meetings.promise.*.isKept`; it may
  /// also begin with one.
  func label(of name: String, in question: String) -> String {
    if let label = known("result.\(question).\(name)") { return label }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    // Names of entities may hold dots themselves, but nobody needs many.
    guard parts.count > 1, parts.count <= 12 else { return name }
    for first in stride(from: parts.count - 1, through: 0, by: -1) {
      for rest in stride(from: parts.count - 1 - first, through: 0, by: -1) {
        let middle = parts[first..<(parts.count - rest)].joined(separator: ".")
        let key = (parts[..<first].map(String.init) + ["*"] + parts.suffix(rest).map(String.init))
          .joined(separator: ".")
        if let label = known("result.\(question).\(key)", ["name": .text(middle)]) { return label }
      }
    }
    return name
  }

  /// A parameter with its validity, scope and source.
  func text(of parameter: TraceParameter) -> String {
    let validity = Validity(from: parameter.from, through: parameter.through)
    var text = say(
      "explanation.parameter.full",
      [
        "key": .text(parameter.key), "value": .text(parameter.value), "validity": .text("\(validity)"),
        "citation": .text(parameter.citation?.text ?? ""),
      ])
    if let scope = parameter.scope { text += ", " + say("explanation.scope", ["scope": .text(scope)]) }
    if parameter.isExtrapolated == true { text += ", " + say("explanation.extrapolated") }
    return text
  }

  /// What was not taken, with the reason.
  func text(of omission: TraceOmission) -> String {
    say("explanation.notTaken", ["path": .path(omission.path), "reason": .text(say(omission.reason))])
  }

  private func known(_ key: String, _ facts: KeyValuePairs<String, MessageArgument> = [:]) -> String? {
    catalogue.template(MessageKey(rawValue: key), in: language) == nil ? nil : say(key, facts)
  }
}
