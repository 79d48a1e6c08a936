import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// An event lasts as long and has as many participants as it was promised to.
  static let workshopsReachPromise = Rule(
    id: "KP-PAR-007", category: .participation, severities: Severities(.warning),
    citations: [.meaningOfData, .otrokovice("at least six hours and ten participants for each workshop")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "promises":[{"id":"p","name":"P","kind":"workshops","hoursEach":"6+","participantsEach":"10+"}],
        "events":[{"id":"e","name":"E","hours":6,"participants":10,"fulfils":["p"]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "promises":[{"id":"p","name":"P","kind":"workshops","hoursEach":"6+","participantsEach":"10+"}],
        "events":[{"id":"e","name":"E","hours":5,"fulfils":["p"]}]
        """#),
      RuleExample(.notApplicable, #""events":[{"id":"e","name":"E","hours":5}]"#),
      RuleExample(
        .skipped,
        #"""
        "promises":[{"id":"p","name":"P","kind":"workshops","hoursEach":"6+","participantsEach":"10+"}],
        "events":[{"id":"e","name":"E","hours":6,"fulfils":["p"]}]
        """#),
    ]
  ) { index, _, run in
    for (event, path) in index.located(Event.self) {
      let limits = event.fulfils.compactMap { index[$0] }.flatMap { promise in
        [
          Limit(promise.hoursEach, event.hours, "hours", promise.path.appending("hoursEach")),
          Limit(
            promise.participantsEach, event.participants, "participants", promise.path.appending("participantsEach")),
        ].compactMap(\.self)
      }
      let wasCancelled = event.outcome == .cancelled || event.outcome == .notHeld
      guard !limits.isEmpty, !wasCancelled else {
        run.passOver()
        continue
      }
      let missed = limits.filter { $0.isReached == false }
      for limit in missed {
        run.fail(
          path, at: path.appending(limit.member),
          Message(
            "finding.KP-PAR-007.\(limit.member)",
            ["event": .text(event.name), "least": .count(limit.least ?? 0), "stated": .count(limit.stated ?? 0)]),
          discriminator: limit.source.description
        ) {
          $0.observed = limit.stated.map(String.init)
          $0.expected = limit.least.map { "\($0)+" }
          $0.related = [limit.source]
        }
      }
      let open = limits.filter { $0.isReached == nil }
      if missed.isEmpty {
        if open.isEmpty {
          run.pass()
        } else {
          run.skip(path, open.map { $0.reason(at: path) })
        }
      }
    }
  }
}

/// A promised least number of hours or people, and what is stated of an event.
private struct Limit {
  let least: Int?
  let stated: Int?
  let member: String
  let source: DossierPath

  /// Nothing where nothing is promised.
  init?(_ promised: Written<CountRange>?, _ stated: Stated<Int>, _ member: String, _ source: DossierPath) {
    guard let promised else { return nil }
    least = promised.value.map { $0.minimum ?? 0 }
    self.stated = stated.value
    self.member = member
    self.source = source
  }

  /// Whether the number is reached; `nil` where something is not stated.
  var isReached: Bool? { least.flatMap { least in stated.map { $0 >= least } } }

  func reason(at event: DossierPath) -> Reason {
    least == nil ? .unreadable(source) : .notStated(event.appending(member))
  }
}
