import DossierCoding
import ExactValues

extension Explanation {
  /// One sentence for a citizen: what the result is on the day, what kind of number it is, and what it rests on.
  ///
  /// It counts the stated values behind the result, those that the dossier does not state, facts of registers,
  /// parameters, and what was not taken. `nil` where the trace has no such result.
  ///
  /// - Complexity: O(steps behind the result).
  public func sentence(of name: String) -> String? {
    guard let result = trace.results.first(where: { $0.name == name }), trace.nodes.indices.contains(result.node) else {
      return nil
    }
    let node = trace.nodes[result.node]
    let basis = Basis(reachable(from: result.node).map { trace.nodes[$0] })
    let facts: KeyValuePairs<String, MessageArgument> = [
      "day": .day(trace.asOf), "label": .text(words.label(of: name, in: trace.question)),
      "value": .text(words.text(of: node.value)), "formula": .text(kind(of: node)),
      "basis": .list(basis.items.map { .message($0) }),
      "rest": .text(basis.rest.map { words.say($0) }.joined()),
    ]
    return words.say(node.value == .none ? "explanation.citizen.unknown" : "explanation.citizen", facts)
  }

  /// What kind of value a step is, in a few words.
  func kind(of node: TraceNode) -> String {
    switch node.kind {
    case .stated: words.say("explanation.asStated")
    case .given: words.say("explanation.asGiven")
    case .registered: words.say("explanation.asRegistered")
    default: words.formula(of: node)
    }
  }
}

/// What a result rests on, counted.
private struct Basis {
  private let stated: Int
  private let silent: Int
  private let registered: Int
  private let parameters: Int
  private let extrapolated: Int
  private let notTaken: Int
  private let rounded: Int

  init(_ nodes: [TraceNode]) {
    stated = nodes.count { $0.kind == .stated && $0.value != .none }
    silent = nodes.count { $0.kind == .stated && $0.value == .none }
    registered = nodes.count { $0.kind == .registered }
    let used = Set(nodes.flatMap(\.parameters))
    parameters = Set(used.map(\.key)).count
    extrapolated = used.count { $0.isExtrapolated == true }
    notTaken = Set(nodes.flatMap(\.notTaken).map(\.path)).count
    rounded = nodes.count { $0.rounding != nil }
  }

  var items: [Message] {
    let all = [
      ("explanation.basis.stated", stated), ("explanation.basis.registered", registered),
      ("explanation.basis.parameters", parameters),
    ].filter { $0.1 > 0 }
    guard !all.isEmpty else { return [Message("explanation.basis.nothing")] }
    return all.map { Message($0.0, ["count": .count($0.1)]) }
  }

  /// What else is to be said, each part with its own punctuation.
  var rest: [Message] {
    [
      ("explanation.rest.silent", silent), ("explanation.rest.notTaken", notTaken),
      ("explanation.rest.extrapolated", extrapolated), ("explanation.rest.rounded", rounded),
    ].filter { $0.1 > 0 }.map { Message($0.0, ["count": .count($0.1)]) }
  }
}
