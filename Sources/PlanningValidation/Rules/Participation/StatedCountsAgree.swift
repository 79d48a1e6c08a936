import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A printed number agrees with its printed parts and with what the dossier lists.
  static let statedCountsAgree = Rule(
    id: "KP-PAR-009", category: .participation, severities: Severities(.error),
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
      let parts = count.parts.map { StatedCount.path(of: $0).appending("count") }
      let ofParts = Comparison("parts", stated, index.sumOfParts(count), at: parts)
      let listed: Comparison? =
        switch things.number(for: count) {
        case .cannotBeListed: nil
        case .notListed(let collection): Comparison("notListed", stated, nil, at: [collection])
        case .listed(let number, let open): Comparison("listed", stated, number, at: open.isEmpty ? [member] : open)
        }
      let comparisons = [parts.isEmpty ? nil : ofParts, listed].compactMap(\.self)
      let contradictions = comparisons.filter { $0.agreement == .different }
      let open = comparisons.filter { $0.agreement == .undecided }
      for contradiction in contradictions { run.fail(contradiction, of: count, at: path) }
      guard contradictions.isEmpty else { continue }
      if comparisons.isEmpty {
        run.passOver()
      } else if open.isEmpty {
        run.pass()
      } else {
        run.skip(path, open.map(\.reason))
      }
    }
  }
}

/// A printed number beside the one that it should be.
private struct Comparison {
  let what: String
  let stated: CountRange
  let other: CountRange?
  let members: [DossierPath]

  init(_ what: String, _ stated: CountRange, _ other: CountRange?, at members: [DossierPath]) {
    self.what = what
    self.stated = stated
    self.other = other
    self.members = members
  }

  var agreement: CountRange.Agreement { other.map { stated.agreement(with: $0) } ?? .undecided }

  var reason: Reason { Reason(Message("skip.KP-PAR-009.\(what)"), settledBy: members) }
}

extension RuleRun {
  fileprivate mutating func fail(_ comparison: Comparison, of count: StatedCount, at path: DossierPath) {
    guard let other = comparison.other else { return }
    let isOfParts = comparison.what == "parts"
    fail(
      path, at: path.appending("count"),
      Message(
        "finding.KP-PAR-009.\(comparison.what)",
        [
          "thing": .message(count.counted.message), "stated": comparison.stated.messageArgument,
          "other": other.messageArgument,
        ]),
      discriminator: comparison.what
    ) {
      // The dossier may list only some of what was counted.
      if !isOfParts { $0.severity = .warning }
      $0.observed = comparison.stated.description
      $0.expected = other.description
      $0.related = isOfParts ? comparison.members : []
    }
  }
}

extension DossierIndex {
  /// What the parts of a printed number add up to; `nil` where one of them is missing or cannot be read.
  fileprivate func sumOfParts(_ count: StatedCount) -> CountRange? {
    let numbers = count.parts.compactMap { self[$0]?.count.value }
    return numbers.count == count.parts.count ? .sum(numbers) : nil
  }
}

extension CountedThing {
  /// What is counted, in words; an unlisted code stands as it is.
  fileprivate var message: Message {
    CountedThing.listed.contains(self)
      ? Message("countedThing.\(self)") : Message("countedThing.other", ["code": .text(rawValue)])
  }
}
