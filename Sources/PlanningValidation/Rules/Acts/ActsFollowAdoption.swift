import ExactValues
import PlanningModel

// The usual order of acts. A plan may live otherwise: an unusual order is told and never refused.

extension Rule {
  /// What is adopted was opened for comments before.
  static let openingPrecedesAdoption = actsComeAfter(
    "KP-ACT-001", [.adopted], notBefore: [.openedForComments], isFirstNeeded: false,
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "acts":[{"id":"a","kind":"openedForComments","subject":"plans/p","time":"listopad 2012"},
        {"id":"b","kind":"adopted","subject":"plans/p","time":"2013"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "acts":[{"id":"a","kind":"openedForComments","subject":"plans/p","time":"listopad 2013"},
        {"id":"b","kind":"adopted","subject":"plans/p","time":"3. 3. 2013"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],"acts":[{"id":"b","kind":"adopted","subject":"plans/p","time":"3. 3. 2013"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "acts":[{"id":"a","kind":"openedForComments","subject":"plans/p","time":"2013"},
        {"id":"b","kind":"adopted","subject":"plans/p","time":"3. 3. 2013"}]
        """#),
    ])

  /// What is amended, revised or prolonged was adopted before.
  static let changesFollowAdoption = actsComeAfter(
    "KP-ACT-002", [.amended, .revised, .prolonged], notBefore: [.adopted], isFirstNeeded: true,
    examples: lifeExamples("amended"))

  /// What is replaced or withdrawn was adopted before.
  static let endingFollowsAdoption = actsComeAfter(
    "KP-ACT-003", [.replaced, .withdrawn], notBefore: [.adopted], isFirstNeeded: true,
    examples: lifeExamples("replaced"))

  private static func lifeExamples(_ kind: String) -> [RuleExample] {
    func example(_ expected: RuleStatus, _ time: String, adopted: String?) -> RuleExample {
      let adoption = adopted.map { #",{"id":"b","kind":"adopted","subject":"plans/p","time":"\#($0)"}"# } ?? ""
      return RuleExample(
        expected,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "acts":[{"id":"a","kind":"\#(kind)","subject":"plans/p","time":"\#(time)"}\#(adoption)]
        """#)
    }
    return [
      example(.passed, "prosinec 2023", adopted: "9. 12. 2022"),
      example(.failed, "prosinec 2021", adopted: "9. 12. 2022"),
      example(.skipped, "prosinec 2022", adopted: "9. 12. 2022"), example(.skipped, "2021", adopted: nil),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}]"#),
    ]
  }

  /// A rule that acts of some kinds do not come before all acts of other kinds on the same subject.
  ///
  /// Where the other act is not needed, its silence says nothing; otherwise it leaves the rule open.
  private static func actsComeAfter(
    _ id: String, _ kinds: Set<ActKind>, notBefore others: Set<ActKind>, isFirstNeeded: Bool, examples: [RuleExample]
  ) -> Rule {
    Rule(
      id: id, category: .acts, severities: Severities(.note), citations: [.olomoucAddenda], examples: examples
    ) { index, _, run in
      let firsts = ActTimes.bySubject(others, in: index)
      for (act, path) in index.located(Act.self) {
        guard kinds.contains(act.kind), isFirstNeeded || firsts[act.subject] != nil else {
          run.passOver()
          continue
        }
        guard let first = firsts[act.subject] else {
          run.skip(path, [Reason(Message("skip.\(id)"), settledBy: [DossierPath(Act.collectionName)])])
          continue
        }
        guard let time = run.time(of: act, at: path) else { continue }
        switch first.areAllAfter(time) {
        case nil:
          let reasons = first.undated.map { Reason.notStated($0) }
          run.skip(
            path,
            reasons.isEmpty
              ? [Reason(Message("skip.actTimes", ["time": .time(time)]), settledBy: first.paths)] : reasons)
        case false?: run.pass()
        case true?:
          run.fail(path, at: path.appending("time"), Message("finding.\(id)", ["time": .time(time)])) {
            $0.observed = act.time?.text
            $0.related = first.paths
          }
        }
      }
    }
  }
}

extension Citation {
  /// A real plan whose adoption and changes are dated, body by body.
  static let olomoucAddenda = Citation(
    work: "Olomouc, Dodatky k 6. komunitnímu plánu", place: "working group, commission, council, addendum",
    address: "https://kpss.olomouc.eu/page/aktuality/news-545/", verification: .seen)
}
