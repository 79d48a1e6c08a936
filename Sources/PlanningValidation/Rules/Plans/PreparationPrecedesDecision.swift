import ExactValues
import PlanningModel

extension Rule {
  /// What prepares a decision comes before it: proposing, discussing, recommending.
  ///
  /// An act that prepares is unusual where every decision on the same subject lies before it, so that nobody decides any
  /// more. Several municipalities may each discuss and adopt one plan in their own time.
  static let preparationPrecedesDecision = Rule(
    id: "KP-PLN-006", revision: 2, category: .plans, severities: Severities(.note),
    citations: [
      Citation(
        work: "Olomouc, Dodatky k 6. komunitnímu plánu", place: "working group, commission, council",
        address: "https://kpss.olomouc.eu/page/aktuality/news-545/", verification: .seen)
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "acts":[{"id":"a","kind":"discussed","subject":"plans/p","time":"10. 10. 2022"},
        {"id":"b","kind":"adopted","subject":"plans/p","time":"9. 12. 2022"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "acts":[{"id":"b","kind":"adopted","subject":"plans/p","time":"9. 12. 2022"},
        {"id":"a","kind":"discussed","subject":"plans/p","time":"leden 2023"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "acts":[{"id":"a","kind":"discussed","subject":"plans/p","time":"10. 10. 2022"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "acts":[{"id":"a","kind":"discussed","subject":"plans/p"},
        {"id":"b","kind":"adopted","subject":"plans/p","time":"9. 12. 2022"}]
        """#),
    ]
  ) { index, _, run in
    let preparing: Set<ActKind> = [.proposed, .discussed, .recommended]
    var decisions: [DossierPath: LastDecision] = [:]
    for (act, path) in index.located(Act.self) where LastDecision.kinds.contains(act.kind) {
      decisions[act.subject, default: LastDecision()].add(act.time?.value, at: path)
    }
    for (act, path) in index.located(Act.self) {
      guard preparing.contains(act.kind), let decision = decisions[act.subject] else {
        run.passOver()
        continue
      }
      let member = path.appending("time")
      guard let written = act.time else {
        run.skip(path, [.notStated(member)])
        continue
      }
      guard let time = written.value else {
        run.skip(path, [.unreadable(member)])
        continue
      }
      guard let last = decision.time else {
        run.skip(path, decision.undated.map { .notStated($0.appending("time")) })
        continue
      }
      let answer = time.isAfter(last.time)
      switch answer.value {
      case nil: run.skip(path, answer.reasons)
      case false?: run.pass()
      case true?:
        run.fail(
          path, at: member, Message("finding.KP-PLN-006", ["prepared": .time(time), "decided": .time(last.time)])
        ) {
          $0.observed = written.text
          $0.related = [last.path]
        }
      }
    }
  }
}

/// The latest of the decisions on one subject.
private struct LastDecision {
  static let kinds: Set<ActKind> = [.adopted, .amended, .revised, .prolonged, .replaced, .takenNoteOf]

  private var latest: (time: StatedTime, path: DossierPath)?
  private(set) var undated: [DossierPath] = []

  /// The latest decision, where all are dated.
  var time: (time: StatedTime, path: DossierPath)? { undated.isEmpty ? latest : nil }

  mutating func add(_ time: StatedTime?, at path: DossierPath) {
    guard let time, let end = time.latest else {
      undated.append(path)
      return
    }
    if latest.map({ $0.time.latest.map { $0 < end } ?? true }) ?? true { latest = (time, path) }
  }
}
