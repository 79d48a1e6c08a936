import DossierCoding
import ExactValues
import PlanningModel

/// A derivation as text for people: the number, what it is made of, down to what the dossier states and its sources.
///
/// One derivation has several readers: a citizen reads ``sentence(of:)``, a working group ``table(of:)``, an auditor
/// ``derivation()``; ``text(of:widest:)`` tells one number step by step. All texts are made from the trace alone; the
/// dossier only adds the titles of the sources.
public struct Explanation: Sendable {
  /// The derivation that is told.
  public let trace: Trace
  let words: ExplanationWords
  private let index: DossierIndex

  /// Explains a trace in a language.
  public init(
    _ trace: Trace, of index: DossierIndex, in language: Language, catalogue: MessageCatalogue = .planningEvaluation
  ) {
    self.trace = trace
    self.index = index
    words = ExplanationWords(language: language, catalogue: catalogue)
  }

  /// The derivation of a named result, a step a line, or `nil` where the trace has no such result.
  ///
  /// A step that stands above is named and not told again. Of many alike children of a step only so many are told as
  /// `widest` allows; the rest is counted.
  public func text(of name: String, widest: Int = 3) -> String? {
    guard let result = trace.results.first(where: { $0.name == name }), trace.nodes.indices.contains(result.node) else {
      return nil
    }
    var told: Set<Int> = []
    var lines: [String] = []
    tell(result.node, indent: 0, widest: max(widest, 1), told: &told, lines: &lines)
    let sources = titles(ofSourcesBehind: result.node)
    if !sources.isEmpty {
      lines.append(words.say("explanation.sources", ["sources": .list(sources.map { .text($0) })]))
    }
    return lines.joined(separator: "\n")
  }

  /// The number of stated values behind a named result.
  public func statedValueCount(of name: String) -> Int {
    trace.results.first { $0.name == name }.map { reachable(from: $0.node).count { trace.nodes[$0].kind == .stated } }
      ?? 0
  }

  private func tell(_ number: Int, indent: Int, widest: Int, told: inout Set<Int>, lines: inout [String]) {
    let node = trace.nodes[number]
    let isRepeated = !told.insert(number).inserted && !node.children.isEmpty
    lines.append(String(repeating: "  ", count: indent) + line(for: node, isRepeated: isRepeated))
    guard !isRepeated else { return }
    for parameter in node.parameters {
      let facts: KeyValuePairs<String, MessageArgument> = [
        "key": .text(parameter.key), "value": .text(parameter.value),
        "citation": .text(parameter.citation?.text ?? ""),
      ]
      lines.append(String(repeating: "  ", count: indent + 1) + words.say("explanation.parameter", facts))
    }
    var alike = 0
    var previous: String?
    var untold = 0
    for child in node.children where trace.nodes.indices.contains(child) && child < number {
      let shape = trace.nodes[child].formula?.rawValue ?? trace.nodes[child].kind.rawValue
      alike = shape == previous ? alike + 1 : 1
      previous = shape
      guard alike <= widest else {
        untold += 1
        continue
      }
      tell(child, indent: indent + 1, widest: widest, told: &told, lines: &lines)
    }
    if untold > 0 {
      lines.append(
        String(repeating: "  ", count: indent + 1) + words.say("explanation.more", ["count": .count(untold)]))
    }
    for omission in node.notTaken {
      lines.append(String(repeating: "  ", count: indent + 1) + words.text(of: omission))
    }
  }

  private func line(for node: TraceNode, isRepeated: Bool) -> String {
    let value = words.text(of: node.value)
    switch node.kind {
    case .stated:
      return "\(node.path?.description ?? "") = \(value)"
    case .given:
      return words.say("explanation.given", ["value": .text(value)])
    case .registered:
      return "\(node.subject?.description ?? "") = \(value) [\(node.citation?.text ?? "")]"
    default:
      let formula = words.formula(of: node)
      let subject = node.subject.map { " – \($0)" } ?? ""
      let rounding =
        node.rounding.map { ", " + words.say("explanation.rounded", ["rule": .text(words.rule(of: $0))]) } ?? ""
      let above = isRepeated ? " " + words.say("explanation.above", [:]) : ""
      return "\(value) = \(formula)\(subject)\(rounding)\(above)"
    }
  }

  func reachable(from root: Int) -> Set<Int> {
    var found: Set<Int> = []
    var open = [root]
    while let next = open.popLast() {
      guard trace.nodes.indices.contains(next), found.insert(next).inserted else { continue }
      open += trace.nodes[next].children
    }
    return found
  }

  func titles(ofSourcesBehind root: Int) -> [String] {
    titles(ofSourcesBehind: reachable(from: root))
  }

  /// The titles of the sources from which the steps are, in the order of their identifiers.
  func titles(ofSourcesBehind steps: Set<Int>) -> [String] {
    var identifiers: Set<String> = []
    var seen: Set<DossierPath> = []
    for number in steps {
      guard let steps = trace.nodes[number].path?.steps, steps.count >= 2 else { continue }
      let path = DossierPath(Array(steps.prefix(2))).appending("sources")
      guard seen.insert(path).inserted else { continue }
      let named = index.dossier.rawValue(at: path).flatMap { try? $0.value(as: [String].self) } ?? []
      identifiers.formUnion(named)
    }
    return identifiers.sorted().map { id in
      let source = index[Identifier<Source>(id)]
      return [source?.title, source?.address].compactMap { $0 }.joined(separator: ", ").nonEmpty ?? id
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
