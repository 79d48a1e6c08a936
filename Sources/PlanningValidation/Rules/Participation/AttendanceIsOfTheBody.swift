import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// An attendance list names seats of the bodies that met; whoever else was there is a guest.
  static let attendanceIsOfTheBody = Rule(
    id: "KP-PAR-023", category: .participation, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, list("a", "")),
      RuleExample(.failed, list("b", "")),
      RuleExample(.notApplicable, list("b", #","isGuest":true"#)),
      RuleExample(.notApplicable, #""meetings":[{"id":"m"}]"#),
    ]
  ) { index, _, run in
    for (meeting, path) in index.located(Meeting.self) {
      let members = meeting.attendances.filter { $0.isGuest != true }.compactMap(\.seat).compactMap { index[$0] }
      guard !members.isEmpty, !meeting.bodies.isEmpty else {
        run.passOver()
        continue
      }
      let foreign = members.filter { !meeting.bodies.contains($0.body) }
      guard !foreign.isEmpty else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("attendances"), Message("finding.KP-PAR-023", ["count": .count(foreign.count)])
      ) { $0.related = foreign.map(\.path) }
    }
  }

  /// A substitute stands in for a seat of the same body.
  static let substitutesAreOfTheBody = Rule(
    id: "KP-PAR-024", category: .participation, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #""bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a"},{"id":"t","body":"a","substituteFor":"s"}]"#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
        "seats":[{"id":"s","body":"a"},{"id":"t","body":"b","substituteFor":"s"}]
        """#),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a","substituteFor":"s"}]"#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a"}]"#),
      RuleExample(
        .skipped, #""bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a","substituteFor":"nobody"}]"#),
    ]
  ) { index, _, run in
    for (seat, path) in index.located(Seat.self) {
      guard let id = seat.substituteFor else {
        run.passOver()
        continue
      }
      let member = path.appending("substituteFor")
      guard let other = index[id] else {
        run.skip(path, [.missing(id, at: member)])
        continue
      }
      if id == seat.id {
        run.fail(path, at: member, Message("finding.KP-PAR-024.itself"))
      } else {
        run.require(other.body == seat.body, of: path, at: member, Message("finding.KP-PAR-024.otherBody"))
      }
    }
  }

  private static func list(_ body: String, _ more: String) -> String {
    #"""
    "bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"seats":[{"id":"s","body":"\#(body)"}],
    "meetings":[{"id":"m","bodies":["a"],"attendances":[{"seat":"s","presence":"present"\#(more)}]}]
    """#
  }
}
