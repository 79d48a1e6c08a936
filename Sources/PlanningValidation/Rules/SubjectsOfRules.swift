import ExactValues
import PlanningModel

extension DossierPath {
  /// The entity that an element belongs to; the dossier itself for its own members.
  var subject: DossierPath { steps.count < 2 ? .root : DossierPath(Array(steps.prefix(2))) }
}

extension RuleRun {
  /// So many subjects keep the rule.
  mutating func pass(_ count: Int) {
    for _ in 0..<max(0, count) { pass() }
  }

  /// The rule does not apply to so many subjects.
  mutating func passOver(_ count: Int) {
    for _ in 0..<max(0, count) { passOver() }
  }
}

extension Reason {
  /// A reference leads nowhere; a rule about references reports it.
  static func missing<E: Entity>(_ id: Identifier<E>, at member: DossierPath) -> Reason {
    Reason(
      Message("skip.missing", ["target": .text(id.text), "collection": .text(E.collectionName)]),
      settledBy: [member])
  }

  /// A member that the rule needs is not stated.
  static func notStated(_ member: DossierPath) -> Reason {
    Reason(Message("skip.notStated", ["member": .path(member)]), settledBy: [member])
  }
}
