import DossierCoding
import ExactValues
import PlanningModel

/// The rules of procedure of a body at a time; what they say is asked member by member.
///
/// A body may have a charter and rules of procedure at once: each says what it says, and where they contradict each
/// other nothing is decided.
struct RulesInForce {
  private let body: Identifier<Body>
  private let rules: [Placed<RulesOfProcedure>]
  private let lasts: [Figure]

  /// - Complexity: O(rules of the body).
  init(of body: Identifier<Body>, at time: Figure, in index: DossierIndex, recording recorder: inout some Recorder) {
    self.body = body
    rules = index.placed(index.rulesRows(of: body))
    var lasts: [Figure] = []
    for rule in rules {
      let from = recorder.stated(TraceValue(rule.entity.from), at: rule.path.appending("from"))
      let to = recorder.stated(TraceValue(rule.entity.to), at: rule.path.appending("to"))
      lasts.append(recorder.apply(.lasts, to: [time, from, to], about: rule.path))
    }
    self.lasts = lasts
  }

  /// What the rules in force say of something.
  func figure<R: Recorder>(
    recording recorder: inout R, _ stated: (Placed<RulesOfProcedure>, inout R) -> Figure
  ) -> Figure {
    let pairs = zip(rules, lasts).flatMap { rule, lasts in [lasts, stated(rule, &recorder)] }
    return recorder.apply(.ruleInForce, to: pairs, about: Body.path(of: body))
  }

  /// What the rules in force say in one member.
  func figure(
    _ member: String, recording recorder: inout some Recorder, _ value: (RulesOfProcedure) -> TraceValue
  ) -> Figure {
    figure(recording: &recorder) { rule, recorder in
      recorder.stated(value(rule.entity), at: rule.path.appending(member))
    }
  }

  /// The threshold that the rules in force state.
  func threshold(
    _ member: String, recording recorder: inout some Recorder, _ threshold: (RulesOfProcedure) -> VoteThreshold?
  ) -> Figure {
    figure(recording: &recorder) { rule, recorder in
      let path = rule.path.appending(member)
      let stated = threshold(rule.entity)
      let fraction = recorder.stated(TraceValue(stated?.fraction), at: path.appending("fraction"))
      let comparison = recorder.stated(TraceValue(stated?.comparison), at: path.appending("comparison"))
      let base = recorder.stated(TraceValue(stated?.base), at: path.appending("base"))
      return recorder.apply(.threshold, to: [fraction, comparison, base], about: path)
    }
  }

  /// What the rules are about in a derivation.
  var subject: DossierPath { Body.path(of: body) }

  /// The rules that are or may be in force, in document order, and whether they surely are.
  var current: [(rule: Placed<RulesOfProcedure>, lasts: Figure)] {
    zip(rules, lasts).filter { $1.value != .truth(false) }.map { ($0, $1) }
  }

  /// Whether any rules that are or may be in force say something.
  func mayState(_ isStated: (RulesOfProcedure) -> Bool) -> Bool {
    zip(rules, lasts).contains { $1.value != .truth(false) && isStated($0.entity) }
  }

  /// The rules that are surely in force and say something, in document order.
  func stating(_ isStated: (RulesOfProcedure) -> Bool) -> [Identifier<RulesOfProcedure>] {
    zip(rules, lasts).filter { $1.value == .truth(true) && isStated($0.entity) }.map(\.0.entity.id)
  }

  /// Why it is not known what the rules say in a member.
  func reasons(_ member: String, _ isStated: (RulesOfProcedure) -> Bool) -> [Reason] {
    guard !rules.isEmpty else {
      return [Reason(Message("procedure.noRules"), settledBy: [DossierPath(RulesOfProcedure.collectionName)])]
    }
    let stating = zip(rules, lasts).filter { $1.value != .truth(false) && isStated($0.entity) }
    guard !stating.isEmpty else {
      let current = zip(rules, lasts).filter { $1.value != .truth(false) }.map(\.0)
      return [
        Reason(
          Message("procedure.ruleNotStated", ["member": .message(Message("procedureMember.\(member)"))]),
          settledBy: current.isEmpty
            ? [DossierPath(RulesOfProcedure.collectionName)] : current.map { $0.path.appending(member) }.inOrder)
      ]
    }
    let isSure = stating.contains { $1.value == .truth(true) }
    return [
      Reason(
        Message(isSure ? "procedure.rulesContradict" : "procedure.rulesUndecided"),
        settledBy: stating.flatMap { rule, lasts in
          [rule.path.appending(member)]
            + (lasts.value == .none ? [rule.path.appending("from"), rule.path.appending("to")] : [])
        }.inOrder)
    ]
  }
}
