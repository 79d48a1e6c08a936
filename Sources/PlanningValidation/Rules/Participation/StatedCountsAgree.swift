import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A printed number agrees with its printed parts and with what the dossier lists.
  static let statedCountsAgree = Rule(
    id: "KP-PAR-009", category: .participation, severities: Severities(.warning),
    citations: [.meaningOfData, .kromeriz("nine working groups, four of them by target group and five by territory")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "statedCounts":[{"id":"c","counted":"seminars","count":"2","parts":["d","e"]},
        {"id":"d","counted":"goals","count":"1"},{"id":"e","counted":"goals","count":"1"}],
        "events":[{"id":"x","name":"X","kind":"seminar"},{"id":"y","name":"Y","kind":"seminar"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "statedCounts":[{"id":"c","counted":"workingGroups","count":"3"}],
        "bodies":[{"id":"a","name":"A","kind":"workingGroup"},{"id":"b","name":"B","kind":"workingGroup"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "statedCounts":[{"id":"c","counted":"goals","count":"3","parts":["d"]},
        {"id":"d","counted":"goals","count":"2"}]
        """#),
      RuleExample(.notApplicable, #""statedCounts":[{"id":"c","counted":"goals","count":"29"}]"#),
      RuleExample(.skipped, #""statedCounts":[{"id":"c","counted":"workshops","count":"6"}]"#),
      RuleExample(
        .skipped,
        #"""
        "statedCounts":[{"id":"c","counted":"workingGroups","count":"2"}],
        "bodies":[{"id":"a","name":"A","kind":"workingGroup","standsFor":"2-3"}]
        """#),
    ]
  ) { index, context, run in
    var things = ListedThings(index, context)
    for (count, path) in index.located(StatedCount.self) {
      let member = path.appending("count")
      guard let stated = count.count.value else {
        run.skip(path, [.unreadable(member)])
        continue
      }
      var hasPassed = false
      var hasFailed = false
      var reasons: [Reason] = []
      func compare(_ other: CountRange, _ what: String, _ related: [DossierPath], _ reason: Reason) {
        switch stated.agreement(with: other) {
        case .equal: hasPassed = true
        case .undecided: reasons.append(reason)
        case .different:
          hasFailed = true
          run.fail(
            path, at: member,
            Message(
              "finding.KP-PAR-009.\(what)",
              [
                "thing": .message(count.counted.message), "stated": stated.messageArgument,
                "other": other.messageArgument,
              ]),
            discriminator: what
          ) {
            $0.observed = stated.description
            $0.expected = other.description
            $0.related = related
          }
        }
      }
      if !count.parts.isEmpty {
        let parts = count.parts.map { StatedCount.path(of: $0).appending("count") }
        let numbers = count.parts.compactMap { index[$0]?.count.value }
        let reason = Reason(Message("skip.KP-PAR-009.parts"), settledBy: parts)
        if numbers.count == count.parts.count, let sum = CountRange.sum(numbers) {
          compare(sum, "parts", parts, reason)
        } else {
          reasons.append(reason)
        }
      }
      switch things.number(for: count) {
      case .cannotBeListed: break
      case .notListed(let collection):
        reasons.append(Reason(Message("skip.KP-PAR-009.notListed"), settledBy: [collection]))
      case .listed(let number):
        compare(number, "listed", [], Reason(Message("skip.KP-PAR-009.undecided"), settledBy: [member]))
      }
      guard !hasFailed else { continue }
      if !reasons.isEmpty {
        run.skip(path, reasons)
      } else if hasPassed {
        run.pass()
      } else {
        run.passOver()
      }
    }
  }
}

extension CountedThing {
  /// What is counted, in words; an unlisted code stands as it is.
  fileprivate var message: Message {
    CountedThing.listed.contains(self)
      ? Message("countedThing.\(self)") : Message("countedThing.other", ["code": .text(rawValue)])
  }
}
