import DossierCoding
import ExactValues

extension Explanation {
  /// The whole derivation for an auditor: the question, every step with its number, paths, formulas with their revision,
  /// parameters with validity and source, roundings with their remainder, what was not taken and why, and the sources.
  ///
  /// Steps stand in the order of the trace, what a step is made from before it; a step refers to others by their numbers.
  ///
  /// - Complexity: O(size of the trace).
  public func derivation() -> String {
    var lines = [
      words.title(of: trace.question),
      words.say(
        "explanation.head",
        [
          "question": .text(trace.question), "inputs": .text(trace.inputs.text), "day": .day(trace.asOf),
          "library": .text(trace.library), "dossier": .text(trace.dossier.text), "seal": .text(trace.seal.text),
        ]), "", words.say("explanation.results"),
    ]
    for result in trace.results {
      let value = trace.nodes.indices.contains(result.node) ? words.text(of: trace.nodes[result.node].value) : "?"
      let label = words.label(of: result.name, in: trace.question)
      let name = label == result.name ? label : "\(label) (\(result.name))"
      lines.append("  \(name) = \(value) [\(result.node)]")
    }
    lines += ["", words.say("explanation.steps")]
    for (number, node) in trace.nodes.enumerated() { lines += step(node, number) }
    let sources = titles(ofSourcesBehind: Set(trace.nodes.indices))
    if !sources.isEmpty {
      lines += ["", words.say("explanation.sources", ["sources": .list(sources.map { .text($0) })])]
    }
    return lines.joined(separator: "\n")
  }

  private func step(_ node: TraceNode, _ number: Int) -> [String] {
    var lines = ["[\(number)] \(words.text(of: node.value)) = \(origin(of: node))"]
    lines += node.parameters.map { "    " + words.text(of: $0) }
    if let rounding = node.rounding { lines.append("    " + self.rounding(rounding)) }
    lines += node.notTaken.map { "    " + words.text(of: $0) }
    return lines
  }

  private func origin(of node: TraceNode) -> String {
    switch node.kind {
    case .stated: return "\(node.path?.description ?? "?") – \(kind(of: node))"
    case .given: return kind(of: node)
    case .registered:
      return "\(node.subject?.description ?? "?") – \(kind(of: node)) [\(node.citation?.text ?? "?")]"
    default:
      let revision = words.say(
        "explanation.formula",
        ["formula": .text(node.formula?.rawValue ?? "?"), "revision": .count(node.revision ?? 0)])
      let subject = node.subject.map { " – \($0)" } ?? ""
      let children = node.children.isEmpty ? "" : " ← " + node.children.map { "[\($0)]" }.joined(separator: " ")
      return "\(words.formula(of: node)) (\(revision))\(subject)\(children)"
    }
  }
}
