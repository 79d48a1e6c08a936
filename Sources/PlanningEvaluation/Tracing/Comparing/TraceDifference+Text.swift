import DossierCoding
import ExactValues

extension TraceDifference {
  /// The comparison as text for people: each result that moved with what moved it, then those that did not move although
  /// something behind them changed, then changes without effect.
  ///
  /// - Parameters:
  ///   - question: The name of the question, whose results have names of their own.
  ///   - language: The language.
  ///   - catalogue: The messages.
  /// - Returns: The text, a line a result or a cause.
  public func text(
    of question: String, in language: Language, catalogue: MessageCatalogue = .planningEvaluation
  ) -> String {
    let words = ExplanationWords(language: language, catalogue: catalogue)
    guard !isEmpty else { return words.say("difference.none") }
    var lines = circumstances.map { line($0, words) }
    for result in moved {
      lines.append(words.say(result.key, facts(result, question, words)))
      guard !result.causes.isEmpty else { continue }
      lines.append("  " + words.say("difference.because"))
      lines += result.causes.map { "    " + line($0, words) }
    }
    for result in unmoved {
      lines.append(words.say("difference.unmoved", facts(result, question, words)))
      lines += result.causes.map { "    " + line($0, words) }
    }
    if !unused.isEmpty {
      lines.append(words.say("difference.unused"))
      lines += unused.map { "    " + line($0, words) }
    }
    return lines.joined(separator: "\n")
  }

  private func facts(
    _ result: TraceResultChange, _ question: String, _ words: ExplanationWords
  ) -> KeyValuePairs<String, MessageArgument> {
    [
      "label": .text(words.label(of: result.name, in: question)), "old": .text(value(result.old, words)),
      "new": .text(value(result.new, words)),
    ]
  }

  private func line(_ change: TraceChange, _ words: ExplanationWords) -> String {
    words.say(
      "difference.cause.\(change.kind.rawValue)",
      ["name": .text(change.name), "old": .text(value(change.old, words)), "new": .text(value(change.new, words))])
  }

  private func value(_ value: TraceValue?, _ words: ExplanationWords) -> String {
    value.map { words.text(of: $0) } ?? words.say("difference.absent")
  }
}

extension TraceResultChange {
  fileprivate var key: String {
    if old == nil { return "difference.added" }
    return new == nil ? "difference.removed" : "difference.moved"
  }
}
