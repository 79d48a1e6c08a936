import DossierCoding
import ExactValues

extension Trace {
  /// Seals every node and the whole, so that a change anywhere shows.
  ///
  /// A seal proves that nothing was changed after it was made, not who made it: whoever forges a trace can seal it anew.
  /// That is why ``verify(against:in:)`` also compares with the dossier.
  public mutating func sealAll() {
    for index in nodes.indices { nodes[index].seal = expectedSeal(of: index) }
    seal = expectedSeal
  }

  /// The seal that a node should carry by its content and its children's seals.
  func expectedSeal(of index: Int) -> ContentDigest {
    var node = nodes[index]
    let children = node.children.map { nodes.indices.contains($0) ? nodes[$0].seal?.text ?? "" : "" }
    node.seal = nil
    return ContentDigest(of: node.encoded(.compact) + Array(children.joined(separator: " ").utf8))
  }

  /// The seal that the trace should carry.
  var expectedSeal: ContentDigest {
    var head = self
    head.nodes = []
    head.seal = ContentDigest(of: [])
    let seals = nodes.map { $0.seal?.text ?? "" }.joined(separator: " ")
    return ContentDigest(of: head.encoded(.compact) + Array(seals.utf8))
  }

  /// The value of a named result, or `nil` where the trace has no such result.
  public func value(of name: String) -> TraceValue? {
    results.first { $0.name == name }.flatMap { nodes.indices.contains($0.node) ? nodes[$0.node].value : nil }
  }
}
