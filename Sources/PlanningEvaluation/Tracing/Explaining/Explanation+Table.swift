import DossierCoding
import ExactValues

extension Explanation {
  /// How a table is laid out.
  @nonexhaustive public enum TableLayout: Sendable, Hashable {
    /// A Markdown table.
    case markdown
    /// Cells between tabs, a row a line.
    case tabs
  }

  /// A table for a working group: result, value, from what, parameters, not taken, rounding.
  ///
  /// - Parameters:
  ///   - names: The results to tell, in this order; `nil` for all in the order of the trace. Unknown names are left out.
  ///   - layout: How the table is laid out.
  ///   - widest: How many values and omissions of a result are told; the rest is counted.
  /// - Returns: The table, its heading included.
  /// - Complexity: O(results × steps behind them).
  public func table(of names: [String]? = nil, as layout: TableLayout = .markdown, widest: Int = 3) -> String {
    let heading = ["result", "value", "origin", "parameters", "notTaken", "rounding"].map {
      words.say("explanation.column.\($0)")
    }
    let rows = rows(of: names, widest: widest).map(\.cells)
    switch layout {
    case .tabs:
      return ([heading] + rows).map { $0.map(\.onOneLine).joined(separator: "\t") }.joined(separator: "\n")
    case .markdown:
      let lines = ([heading] + rows).map { "| " + $0.map(\.inMarkdownCell).joined(separator: " | ") + " |" }
      let rule = "|" + String(repeating: "---|", count: heading.count)
      return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }
  }

  /// The rows of the table, for whoever lays it out.
  public func rows(of names: [String]? = nil, widest: Int = 3) -> [ExplanationRow] {
    let byName = Dictionary(trace.results.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let results = names.map { $0.compactMap { byName[$0] } } ?? trace.results
    return results.compactMap { row($0, widest: max(widest, 1)) }
  }

  private func row(_ result: TraceResult, widest: Int) -> ExplanationRow? {
    guard trace.nodes.indices.contains(result.node) else { return nil }
    let node = trace.nodes[result.node]
    let behind = reachable(from: result.node).sorted().map { trace.nodes[$0] }
    var seenParameters: Set<TraceParameter> = []
    let parameters = behind.flatMap(\.parameters).filter { seenParameters.insert($0).inserted }
    var seenPaths: Set<DossierPath> = []
    let omissions = behind.flatMap(\.notTaken).sorted { $0.path < $1.path }
      .filter { seenPaths.insert($0.path).inserted }
    return ExplanationRow(
      result: words.label(of: result.name, in: trace.question), value: words.text(of: node.value),
      origin: origin(of: node, widest: widest),
      parameters: parameters.map { words.text(of: $0) }.sorted { $0.bytesPrecede($1) },
      notTaken: shortened(omissions.map { "\($0.path) – \(words.say($0.reason))" }, to: widest),
      rounding: node.rounding.map { rounding($0) } ?? "")
  }

  private func origin(of node: TraceNode, widest: Int) -> String {
    guard node.kind == .computed else {
      return [node.path?.description ?? node.subject?.description, kind(of: node)].compactMap(\.self)
        .joined(separator: ": ")
    }
    let children = node.children.compactMap { trace.nodes.indices.contains($0) ? trace.nodes[$0] : nil }
    let parts = children.map { child in
      let place = child.path ?? child.subject
      return words.text(of: child.value) + (place.map { " (\($0))" } ?? "")
    }
    let list = shortened(parts, to: widest).joined(separator: ", ")
    return words.formula(of: node) + (list.isEmpty ? "" : ": \(list)")
  }

  private func shortened(_ parts: [String], to widest: Int) -> [String] {
    guard parts.count > widest else { return parts }
    return parts.prefix(widest) + [words.say("explanation.more", ["count": .count(parts.count - widest)])]
  }

  /// A rounding with its rule, its decimals and what it cut off.
  func rounding(_ rounding: TraceRounding) -> String {
    words.say(
      "explanation.rounding",
      [
        "rule": .text(words.rule(of: rounding)), "count": .count(rounding.decimals),
        "remainder": .ratio(rounding.remainder),
      ])
  }
}

extension String {
  /// The text without line breaks and tabs, which would end a row or a cell.
  fileprivate var onOneLine: String {
    String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  fileprivate var inMarkdownCell: String {
    onOneLine.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
