import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Refused applicants by reason add up to the number of refused applicants.
  static let refusalsAddUp = Rule(
    id: "KP-CAT-013", category: .catalogue, severities: Severities(.warning),
    citations: [Citation(work: "Act 108/2006 Coll.", place: "section 91(3) and (5)", verification: .unverified)],
    examples: [
      RuleExample(
        .passed,
        #"""
        "serviceAssessments":[{"id":"a","kind":"refusedApplicants","count":"12",
        "refusals":[{"reason":"noCapacity","count":"10"},{"reason":"health","count":"2"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "serviceAssessments":[{"id":"a","kind":"refusedApplicants","count":"12",
        "refusals":[{"reason":"noCapacity","count":"10"},{"reason":"health","count":"3"}]}]
        """#),
      RuleExample(.notApplicable, #""serviceAssessments":[{"id":"a","kind":"refusedApplicants","count":"12"}]"#),
      RuleExample(
        .skipped,
        #"""
        "serviceAssessments":[{"id":"a","kind":"refusedApplicants","count":"12",
        "refusals":[{"reason":"noCapacity","count":"10"},{"reason":"other"}]}]
        """#),
    ]
  ) { index, _, run in
    for (assessment, path) in index.located(ServiceAssessment.self) {
      guard let count = assessment.count, !assessment.refusals.isEmpty else {
        run.passOver()
        continue
      }
      guard let total = count.value else {
        run.skip(path, [.unreadable(path.appending("count"))])
        continue
      }
      let parts = assessment.refusals.compactMap { $0.count?.value }
      guard parts.count == assessment.refusals.count else {
        run.skip(path, [.imprecise(path.appending("refusals"))])
        continue
      }
      let lower = parts.reduce(Int128(0)) { $0 + Int128($1.minimum ?? 0) }
      let upper = parts.contains { $0.maximum == nil } ? nil : parts.reduce(Int128(0)) { $0 + Int128($1.maximum ?? 0) }
      let isPossible =
        lower <= Int128(total.maximum ?? .max) && upper.map { Int128(total.minimum ?? 0) <= $0 } ?? true
      let sum = upper.map { $0 == lower ? "\(lower)" : "\(lower)-\($0)" } ?? "\(lower)+"
      guard !isPossible else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("refusals"),
        Message("finding.KP-CAT-013", ["sum": .text(sum), "count": .text(count.text)])
      ) {
        $0.observed = sum
        $0.expected = count.text
        $0.related = [path.appending("count")]
      }
    }
  }
}
