import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A meeting or event whose scheduled or announced time has passed has a stated outcome.
  ///
  /// Scheduled is not held, and silence is no cancellation either. One finding speaks for a whole series.
  static let pastMeetingsHaveOutcome = Rule(
    id: "KP-PAR-008", category: .participation, severities: Severities(.warning),
    citations: [
      .meaningOfData, .luhacovice("the final conference, announced for 17 March 2020"),
      .otrokovice("the schedule of meetings and workshops"),
    ],
    examples: [
      RuleExample(.passed, #""events":[{"id":"e","name":"E","scheduled":"2024-03-17","outcome":"cancelled"}]"#),
      RuleExample(.failed, #""events":[{"id":"e","name":"E","announced":"2024-03-17"}]"#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
        "rounds":[{"id":"r","bodies":["a","b"],"scheduled":"2024-03"}],
        "meetings":[{"id":"m","bodies":["a"],"round":"r","outcome":"held"}]
        """#),
      RuleExample(.notApplicable, #""events":[{"id":"e","name":"E","announced":"2025-03-17"}]"#),
      RuleExample(.skipped, #""events":[{"id":"e","name":"E","announced":"--03"}]"#),
    ]
  ) { index, context, run in
    for series in PastOccasions(index, on: context.asOf).series {
      let open = series.paths(.open)
      let undecided = series.paths(.undecided)
      if !open.isEmpty {
        let single = series.occasions.count == 1 ? open.first : nil
        let event = single.flatMap { index.event(at: $0) }
        run.fail(
          event == nil ? series.key.subject : single ?? series.key.subject,
          event.map { series.message(of: $0) } ?? series.message(open.count),
          discriminator: event == nil ? series.key.discriminator : ""
        ) { $0.related = event == nil ? open : [] }
      } else if !undecided.isEmpty {
        run.skip(series.key.subject, [Reason(Message("skip.KP-PAR-008"), settledBy: undecided)])
      } else if series.paths(.settled).isEmpty {
        run.passOver()
      } else {
        run.pass()
      }
    }
  }
}

extension OccasionSeries {
  fileprivate func message(_ open: Int) -> Message {
    let kind = key.discriminator.prefix { $0 != " " }
    return Message(
      "finding.KP-PAR-008.\(kind)", ["name": .text(name), "count": .count(open), "meetings": .count(openMeetings)])
  }

  fileprivate func message(of event: Event) -> Message {
    let time = (event.announced ?? event.scheduled)?.value
    return Message(
      event.announced == nil ? "finding.KP-PAR-008.scheduled" : "finding.KP-PAR-008.announced",
      ["name": .text(event.name), "time": time.map { .time($0) } ?? .text("")])
  }
}

extension DossierIndex {
  fileprivate func event(at path: DossierPath) -> Event? {
    guard path.steps.count == 2, path.steps[0].name == Event.collectionName, path.steps[1].occurrence == 1 else {
      return nil
    }
    return self[Identifier<Event>(path.steps[1].name)]
  }
}
