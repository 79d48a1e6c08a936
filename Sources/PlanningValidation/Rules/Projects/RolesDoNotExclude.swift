import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// No organisation has roles in one project that exclude each other.
  ///
  /// Sources may disagree, and one source with itself; all roles are kept, and one of them is to be adopted.
  static let rolesDoNotExclude = Rule(
    id: "KP-PRJ-004", category: .projects, severities: Severities(.warning),
    citations: [.meaningOfData, .ceskyKrumlov("the town carries the project out, and is a partner in it")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "organisations":[{"id":"o","name":"O"}],
        "projects":[{"id":"p","name":"P","participants":[{"organisation":"o","role":"beneficiary"},
        {"organisation":"o","role":"implementer"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "organisations":[{"id":"o","name":"O"}],
        "projects":[{"id":"p","name":"P","participants":[{"organisation":"o","role":"implementer"},
        {"organisation":"o","role":"partner"}]}]
        """#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P"}]"#),
    ]
  ) { index, _, run in
    for (project, path) in index.located(Project.self) {
      guard !project.participants.isEmpty else {
        run.passOver()
        continue
      }
      var isSound = true
      var roles: [Identifier<Organisation>: Set<ParticipantRole>] = [:]
      for participant in project.participants { roles[participant.organisation, default: []].insert(participant.role) }
      for (organisation, held) in roles.sorted(by: { $0.key < $1.key }) where held.count > 1 {
        for pair in ParticipantRole.exclusive where held.contains(pair.0) && held.contains(pair.1) {
          isSound = false
          let participants = project.participants.filter {
            $0.organisation == organisation && ($0.role == pair.0 || $0.role == pair.1)
          }
          run.fail(
            path, at: path.appending("participants"),
            Message(
              "finding.KP-PRJ-004",
              [
                "organisation": .text(index.name(of: organisation)),
                "first": .message(Message("projectRole.\(pair.0)")),
                "second": .message(Message("projectRole.\(pair.1)")),
              ]), discriminator: "\(organisation) \(pair.0) \(pair.1)"
          ) { finding in
            finding.related =
              [Organisation.path(of: organisation)]
              + participants.map { path.appending("participants").appending($0.pathName) }
          }
        }
      }
      if isSound { run.pass() }
    }
  }
}

extension ParticipantRole {
  /// Roles that one organisation cannot have in one project: a partner takes part in the project of another one, and
  /// nobody supplies itself.
  fileprivate static let exclusive: [(ParticipantRole, ParticipantRole)] = [
    (.implementer, .partner), (.beneficiary, .partner), (.beneficiary, .contractor),
  ]
}
