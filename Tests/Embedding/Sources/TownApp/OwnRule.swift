import CommunityPlanning

extension Rule {
  /// A rule of the town's own: somebody can be asked, because a contact is stated.
  static let townStatesContact = Rule(
    id: "TOWN-001", category: .participation, severities: Severities(.warning),
    citations: [
      Citation(work: "Rules of the town of Otrokovice", place: nil, wording: nil, address: nil, verification: .seen)
    ]
  ) { index, _, run in
    for project in index.dossier.projects {
      let isStated = index.dossier.contacts.contains { $0.project == project.id }
      run.require(isStated, of: project.path, Message("finding.TOWN-001", ["project": .text(project.name)]))
    }
  }
}

extension MessageCatalogue {
  /// The library's words and the town's.
  static let town = MessageCatalogue.communityPlanning.overlaid(
    by: MessageCatalogue([
      MessageTemplate(
        "rule.TOWN-001", cs: "U projektu je uvedeno, na koho se lze obrátit.", en: "The project states a contact."),
      MessageTemplate(
        "finding.TOWN-001", cs: "U projektu „{project}“ není uvedeno, na koho se lze obrátit.",
        en: "The project “{project}” states no contact."),
    ]))
}
