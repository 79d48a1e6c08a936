import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Where a project states agreements, it states one for every partner that is a municipality.
  ///
  /// A missing agreement is not stated; that is not the same as none.
  static let partnersHaveAgreement = Rule(
    id: "KP-PRJ-008", category: .projects, severities: Severities(.warning),
    citations: [.meaningOfData, .kromeriz("contracts of partnership with all partner municipalities")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "organisations":[{"id":"o","name":"O","kind":"town"}],
        "projects":[{"id":"p","name":"P","participants":[
        {"organisation":"o","role":"partner","agreement":"partnershipContract"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "organisations":[{"id":"o","name":"O","kind":"town"},{"id":"q","name":"Q","kind":"village"}],
        "projects":[{"id":"p","name":"P","participants":[{"organisation":"o","role":"partner","agreement":"memorandum"},
        {"organisation":"q","role":"partner"}]}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "organisations":[{"id":"o","name":"O","kind":"town"}],
        "projects":[{"id":"p","name":"P","participants":[{"organisation":"o","role":"partner"}]}]
        """#),
    ]
  ) { index, _, run in
    for (project, path) in index.located(Project.self) {
      guard project.participants.contains(where: { $0.agreement != nil }) else {
        run.passOver()
        continue
      }
      for participant in project.participants where participant.role == .partner {
        guard let organisation = index[participant.organisation], organisation.isMunicipality else { continue }
        run.require(
          participant.agreement != nil, of: path,
          at: path.appending("participants").appending(participant.pathName),
          Message(
            "finding.KP-PRJ-008",
            ["project": .text(project.name), "partner": .text(index.name(of: participant.organisation))]))
      }
    }
  }
}

extension Organisation {
  /// Whether the organisation is the self-government of a municipality.
  var isMunicipality: Bool { municipality != nil || [.town, .marketTown, .village].contains(kind) }
}
