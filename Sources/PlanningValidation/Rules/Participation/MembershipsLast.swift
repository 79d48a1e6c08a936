import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A membership without a stated end is no longer than the rules of the body let it be.
  static let membershipsLast = Rule(
    id: "KP-PAR-025", category: .participation, severities: Severities(.note), citations: [.rulesOfProcedure],
    examples: [
      RuleExample(.passed, term(#""from":"2023-06-01""#)),
      RuleExample(.failed, term(#""from":"2020-06-01""#)),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a"}]"#),
      RuleExample(.skipped, term(#""side":"user""#)),
    ]
  ) { index, context, run in
    let now = StatedTime(day: context.asOf)
    var months: [Identifier<Body>: Set<Int>] = [:]
    for rules in index.dossier.rulesOfProcedure where rules.isSurelyInForce(at: now) {
      guard let term = rules.termMonths else { continue }
      for body in rules.bodies { months[body, default: []].insert(term) }
    }
    for (seat, path) in index.located(Seat.self) {
      guard let terms = months[seat.body], terms.count == 1, let term = terms.first, term > 0, seat.to == nil,
        seat.periods.isEmpty, seat.filling != .vacant, seat.function != .guest
      else {
        run.passOver()
        continue
      }
      let member = path.appending("from")
      guard let begins = seat.from?.value?.latest, let end = begins.monthsAdvanced(by: term)?.advanced(by: -1) else {
        run.skip(path, [seat.from == nil ? .notStated(member) : .unreadable(member)])
        continue
      }
      run.require(
        end >= context.asOf, of: path, at: member,
        Message("finding.KP-PAR-025", ["body": .text(index.bodyName(seat.body)), "day": .day(end)]))
    }
  }

  private static func term(_ seat: String) -> String {
    #"""
    "bodies":[{"id":"a","name":"A"}],"rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],"termMonths":36}],
    "seats":[{"id":"s","body":"a",\#(seat)}]
    """#
  }
}

extension RulesOfProcedure {
  /// Whether the rules are sure to hold at a time.
  func isSurelyInForce(at time: StatedTime) -> Bool {
    (from.map { $0.value?.isAfter(time).value == false } ?? true)
      && (to.map { $0.value?.isBefore(time).value == false } ?? true)
  }
}
