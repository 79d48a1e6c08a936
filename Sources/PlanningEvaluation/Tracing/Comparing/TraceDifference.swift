import DossierCoding
import ExactValues

/// Why a question is answered otherwise than before (*porovnání dvou odvození*): which inputs, parameters, facts of
/// registers or formulas moved which named results.
///
/// Two derivations of one question are compared: of a dossier before and after an edit, of two days, of two versions of
/// the library. Steps are matched by their paths, subjects and formulas, never by their places, and the order of
/// unordered collections makes no difference. Results and causes stand in the order of their names.
public struct TraceDifference: DossierObject {
  /// The results whose value is another one, or that only one derivation has.
  public var moved: [TraceResultChange] = []

  /// The results that kept their value although something behind them changed.
  public var unmoved: [TraceResultChange] = []

  /// The changed leaves that stand behind no named result.
  public var unused: [TraceChange] = []

  /// What stands above the steps and differs: question, inputs, day, library.
  public var circumstances: [TraceChange] = []

  /// Whether the derivations say the same.
  public var isEmpty: Bool { moved.isEmpty && unmoved.isEmpty && unused.isEmpty && circumstances.isEmpty }

  /// All changed leaves, each once, in the order of their kinds and names.
  public var changes: [TraceChange] { ((moved + unmoved).flatMap(\.causes) + unused).inOrder }

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an empty difference.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {}

  /// Compares two derivations.
  ///
  /// - Complexity: O(steps of both, for each named result those behind it).
  public init(from old: Trace, to new: Trace) {
    var comparison = TraceComparison(old, new)
    circumstances = Self.circumstances(old, new)
    let (before, after) = (old.nodesByResult, new.nodesByResult)
    var used: Set<TraceChange> = []
    for name in Set(before.keys).union(after.keys).sorted(by: { $0.bytesPrecede($1) }) {
      var change = TraceResultChange(
        name: name, old: before[name].map { old.nodes[$0].value }, new: after[name].map { new.nodes[$0].value })
      let all = comparison.changedLeaves(behind: before[name], and: after[name])
      used.formUnion(all)
      if change.hasMoved {
        change.causes = comparison.causes(from: before[name], to: after[name]).inOrder
        moved.append(change)
      } else if !all.isEmpty {
        change.causes = all.inOrder
        unmoved.append(change)
      }
    }
    used.formUnion(moved.flatMap(\.causes))
    unused = comparison.allChangedLeaves.subtracting(used).inOrder
  }

  private static func circumstances(_ old: Trace, _ new: Trace) -> [TraceChange] {
    let pairs: [(String, TraceValue, TraceValue)] = [
      ("question", .text(old.question), .text(new.question)),
      ("inputs", .text(old.inputs.text), .text(new.inputs.text)),
      ("asOf", .day(old.asOf), .day(new.asOf)), ("library", .text(old.library), .text(new.library)),
    ]
    return pairs.filter { $0.1 != $0.2 }.map { TraceChange(kind: .circumstance, name: $0.0, old: $0.1, new: $0.2) }
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TraceDifference>(
    .objects("moved", \.moved),
    .objects("unmoved", \.unmoved),
    .objects("unused", \.unused),
    .objects("circumstances", \.circumstances))

  /// The members that name the value in a list.
  public static let keyMembers: [String] = []
}

extension Trace {
  /// The steps that hold named results; a result that leads nowhere is none.
  fileprivate var nodesByResult: [String: Int] {
    Dictionary(
      results.filter { nodes.indices.contains($0.node) }.map { ($0.name, $0.node) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Sequence<TraceChange> {
  /// Each once, by kind and name.
  var inOrder: [TraceChange] {
    Set(self).map { ($0, "\($0.kind.rawValue) \($0.name) \(RawJSON($0).text)") }
      .sorted { $0.1.bytesPrecede($1.1) }.map(\.0)
  }
}
