import DossierCoding
import ExactValues
import PlanningModel

/// What names a leaf of a derivation, whatever its place.
struct TraceLeafName: Hashable {
  let kind: TraceChange.Kind
  let text: String

  /// What a step says itself that has a name; inputs of the question have none.
  static func all(of node: TraceNode) -> [TraceLeafName] {
    switch node.kind {
    case .stated: [TraceLeafName(kind: .stated, text: node.path?.description ?? "")]
    case .registered: [TraceLeafName(kind: .registered, text: node.subject?.description ?? "")]
    case .computed:
      node.parameters.map { TraceLeafName(kind: .parameter, text: $0.key) }
        + [TraceLeafName(kind: .formula, text: node.formula?.rawValue ?? "")]
    default: []
    }
  }
}

/// The value of a leaf, as it is compared and as it is shown.
struct TraceLeaf: Hashable {
  let compared: [TraceValue]
  let shown: TraceValue
}

/// Gives steps that say the same the same number, in both derivations: a step is what it holds and what its children are,
/// whatever their order.
struct TraceShapes {
  private struct Shape: Hashable {
    let kind: TraceNodeKind
    let value: TraceValue
    let path: DossierPath?
    let subject: DossierPath?
    let formula: FormulaID?
    let revision: Int?
    let parameters: [TraceParameter]
    let children: [Int]
  }

  private var numbers: [Shape: Int] = [:]

  mutating func number(of node: TraceNode, value: TraceValue, children: [Int]) -> Int {
    let shape = Shape(
      kind: node.kind, value: value, path: node.path, subject: node.subject, formula: node.formula,
      revision: node.revision, parameters: node.parameters, children: children)
    let next = numbers.count
    if let known = numbers[shape] { return known }
    numbers[shape] = next
    return next
  }
}

/// A derivation prepared for comparison.
struct ComparedTrace {
  let nodes: [TraceNode]
  /// Leaves that have names, by their names; a register may state several facts about one subject.
  let leaves: [TraceLeafName: TraceLeaf]
  private let shapes: [Int]

  init(_ trace: Trace, _ shared: inout TraceShapes) {
    nodes = trace.nodes
    var shapes: [Int] = []
    var values: [TraceLeafName: Set<TraceValue>] = [:]
    for (number, node) in trace.nodes.enumerated() {
      let value = node.kind == .stated ? node.value.ordered(at: node.path) : node.value
      // Children stand before their parents; what does not is no child.
      let children = node.children.compactMap { (0..<number).contains($0) ? shapes[$0] : nil }.sorted()
      shapes.append(shared.number(of: node, value: value, children: children))
      switch node.kind {
      case .stated, .registered:
        for name in TraceLeafName.all(of: node) { values[name, default: []].insert(value) }
      default:
        if let formula = node.formula, let revision = node.revision {
          values[TraceLeafName(kind: .formula, text: formula.rawValue), default: []].insert(.count(revision))
        }
        for parameter in node.parameters {
          let name = TraceLeafName(kind: .parameter, text: parameter.key)
          values[name, default: []].insert(.text(RawJSON(parameter).text))
        }
      }
    }
    self.shapes = shapes
    leaves = values.mapValues { TraceLeaf($0) }
  }

  /// What a step says, as a number that steps of both derivations share.
  func shape(of node: Int) -> Int { shapes[node] }

  /// The names of the leaves behind a step.
  func leafNames(behind root: Int) -> Set<TraceLeafName> {
    var names: Set<TraceLeafName> = []
    var seen: Set<Int> = []
    var open = [root]
    while let next = open.popLast() {
      guard nodes.indices.contains(next), seen.insert(next).inserted else { continue }
      names.formUnion(TraceLeafName.all(of: nodes[next]))
      open += nodes[next].children
    }
    return names
  }
}

extension TraceLeaf {
  fileprivate init(_ values: Set<TraceValue>) {
    let sorted = values.map { ($0, RawJSON($0).text) }.sorted { $0.1.bytesPrecede($1.1) }.map(\.0)
    compared = sorted
    shown = sorted.count == 1 ? sorted[0].readable : .list(sorted.map(\.readable))
  }
}

extension TraceValue {
  /// A parameter as people read it: its value, validity, scope and source.
  fileprivate var readable: TraceValue {
    guard case .text(let text) = self, text.hasPrefix("{\"key\":"),
      let parameter = try? RawJSON(text).value(as: TraceParameter.self)
    else { return self }
    var words = "\(parameter.value), \(Validity(from: parameter.from, through: parameter.through))"
    if let scope = parameter.scope { words += ", \(scope)" }
    return .text(words + " [\(parameter.citation?.text ?? "")]")
  }

  /// The value with the elements of an unordered list in an order of their own.
  fileprivate func ordered(at path: DossierPath?) -> TraceValue {
    guard case .list(let elements) = self, elements.count > 1, let path, Dossier.isUnorderedList(at: path.steps[...])
    else { return self }
    return .list(elements.map { ($0, RawJSON($0).text) }.sorted { $0.1.bytesPrecede($1.1) }.map(\.0))
  }
}

extension DossierObject {
  /// Whether a path leads to a list whose order means nothing.
  fileprivate static func isUnorderedList(at steps: ArraySlice<DossierPath.Step>) -> Bool {
    guard let first = steps.first, let member = members.member(named: first.name) else { return false }
    let rest = steps.dropFirst()
    guard !rest.isEmpty else { return member.isList && !member.isOrdered }
    guard case .object(let type) = member.schema else { return false }
    return type.isUnorderedList(at: member.isList ? rest.dropFirst() : rest)
  }
}
