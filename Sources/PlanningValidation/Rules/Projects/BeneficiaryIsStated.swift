import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Exactly one organisation is stated as the beneficiary of a project.
  ///
  /// Whoever carries a project out need not be its beneficiary; nothing is inferred from other roles.
  static let beneficiaryIsStated = Rule(
    id: "KP-PRJ-001", category: .projects, severities: Severities(.warning, [.obec: .note]),
    citations: [
      .meaningOfData, .ceskyKrumlov("the beneficiary is another organisation than the one that carries out"),
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "organisations":[{"id":"o","name":"O"}],
        "projects":[{"id":"p","name":"P","budget":"1 Kč","participants":[{"organisation":"o","role":"beneficiary"}]}]
        """#),
      RuleExample(.failed, #""projects":[{"id":"p","name":"P","budget":"1 Kč"}]"#),
      RuleExample(
        .failed,
        #"""
        "organisations":[{"id":"o","name":"O"},{"id":"q","name":"Q"}],
        "projects":[{"id":"p","name":"P","budget":"1 Kč","participants":[
        {"organisation":"o","role":"beneficiary"},{"organisation":"q","role":"beneficiary"}]}]
        """#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"An earlier project"}]"#),
    ]
  ) { index, _, run in
    let described = DescribedProjects(index.dossier)
    for (project, path) in index.located(Project.self) {
      guard described.contains(project) else {
        run.passOver()
        continue
      }
      let beneficiaries = project.participants.filter { $0.role == .beneficiary }
      let organisations = Set(beneficiaries.map(\.organisation))
      let names = beneficiaries.map { index.name(of: $0.organisation) }
      guard organisations.count != 1 else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("participants"),
        organisations.isEmpty
          ? Message("finding.KP-PRJ-001.none", ["project": .text(project.name)])
          : Message(
            "finding.KP-PRJ-001.several",
            [
              "project": .text(project.name), "count": .count(organisations.count),
              "organisations": .list(names.map { .text($0) }),
            ])
      ) { $0.related = beneficiaries.map { Organisation.path(of: $0.organisation) } }
    }
  }
}

extension DossierIndex {
  /// The name of an organisation, or its identifier where a source gives it none.
  func name(of organisation: Identifier<Organisation>) -> String { self[organisation]?.name ?? organisation.text }
}
