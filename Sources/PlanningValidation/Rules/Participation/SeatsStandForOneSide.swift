import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// An organisation or person that sits in a body more than once stands for one side there.
  ///
  /// The side belongs to the seat, so two sides are possible; whoever counts the triad should know of them.
  static let seatsStandForOneSide = Rule(
    id: "KP-PAR-011", revision: 2, category: .participation, severities: Severities(.note),
    citations: [.meaningOfData, .triadMethod],
    examples: [
      RuleExample(
        .passed,
        #"""
        "bodies":[{"id":"a","name":"A"}],"organisations":[{"id":"o","name":"O"}],
        "seats":[{"id":"s","body":"a","organisation":"o","side":"provider"},
        {"id":"t","body":"a","organisation":"o","side":"provider"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A"}],"organisations":[{"id":"o","name":"O"}],
        "seats":[{"id":"s","body":"a","organisation":"o","side":"provider"},
        {"id":"t","body":"a","organisation":"o","side":"commissioner"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A"}],
        "seats":[{"id":"s","body":"a","person":"m1","side":"provider"},
        {"id":"t","body":"a","person":"m1","side":"user"}]
        """#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}]"#),
    ]
  ) { index, context, run in
    for (body, path) in index.located(Body.self) {
      let seats = index.seats(of: body.id).filter { seat in
        seat.side != nil && !(seat.to?.value?.latest.map { $0 < context.asOf } ?? false)
      }
      guard !seats.isEmpty else {
        run.passOver()
        continue
      }
      let organisations = Dictionary(grouping: seats.filter { $0.organisation != nil }) { $0.organisation?.text ?? "" }
      let people = Dictionary(grouping: seats.filter { $0.person != nil }) { $0.person?.text ?? "" }
      var isSound = true
      for (kind, holders) in [("organisation", organisations), ("person", people)] {
        for (holder, held) in holders.sorted(by: { $0.key < $1.key }) where Set(held.map(\.side)).count > 1 {
          isSound = false
          // The pseudonym of a person stays where it is: the paths of the seats are enough to find it.
          let name = kind == "organisation" ? index.name(of: Identifier(holder)) : ""
          run.fail(
            path,
            Message(
              "finding.KP-PAR-011.\(kind)",
              ["body": .text(body.name), "holder": .text(name), "seats": .count(held.count)]),
            discriminator: holder
          ) { $0.related = held.map(\.path) }
        }
      }
      if isSound { run.pass() }
    }
  }
}
