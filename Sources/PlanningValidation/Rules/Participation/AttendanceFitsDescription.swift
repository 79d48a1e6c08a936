import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The described number of participants agrees with the stated attendance.
  static let attendanceFitsDescription = Rule(
    id: "KP-PAR-002", category: .participation, severities: Severities(.note),
    citations: [.meaningOfData, .otrokovice("each working group has 7 to 20 participants")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "bodies":[{"id":"a","name":"A","statedParticipants":"7-20"}],
        "meetings":[{"id":"m","bodies":["a"],"attendanceCount":12}]
        """#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A","statedParticipants":"7-20"}],
        "meetings":[{"id":"m","bodies":["a"],"attendanceCount":5}]
        """#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}]"#),
      RuleExample(.skipped, #""bodies":[{"id":"a","name":"A","statedParticipants":"7-20"}]"#),
    ]
  ) { index, _, run in
    for (body, path) in index.located(Body.self) {
      guard let stated = body.statedParticipants else {
        run.passOver()
        continue
      }
      let member = path.appending("statedParticipants")
      guard let described = stated.value else {
        run.skip(path, [.unreadable(member)])
        continue
      }
      // The attendance of a joint meeting tells nothing of one of its bodies.
      let attended = index.meetings(of: body.id).filter { $0.bodies.count == 1 && $0.attendanceCount.value != nil }
      guard !attended.isEmpty else {
        run.skip(path, [Reason(Message("skip.KP-PAR-002"), settledBy: [DossierPath("meetings")])])
        continue
      }
      let outside = attended.filter { meeting in meeting.attendanceCount.value.map { !described.contains($0) } ?? false
      }
      guard let first = outside.first, let attendance = first.attendanceCount.value else {
        run.pass()
        continue
      }
      run.fail(
        path, at: member,
        Message(
          "finding.KP-PAR-002",
          [
            "body": .text(body.name), "stated": described.messageArgument, "outside": .count(outside.count),
            "meetings": .count(attended.count), "attendance": .count(attendance),
          ])
      ) {
        $0.observed = "\(attendance)"
        $0.expected = described.description
        $0.related = outside.map(\.path)
      }
    }
  }
}
