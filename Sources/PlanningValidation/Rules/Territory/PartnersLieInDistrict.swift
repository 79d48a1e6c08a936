import CzechRegisters
import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A municipality that is a partner of a project lies in the district that the project's area relates to.
  ///
  /// A partner from another district is no fault: planning may reach into a catchment area. Whoever compares the
  /// territory with the district should know of it. The day is that of the area where it states one, otherwise that of
  /// the evaluation.
  static let partnersLieInDistrict = Rule(
    id: "KP-TER-001", category: .territory, severities: Severities(.warning, [.obec: .note]),
    citations: [
      .meaningOfData, .otrokovice("Nová Dědina among the partner municipalities"),
      Citation(work: "ČSÚ CIS 43", place: "relation to CIS 65", verification: .seen),
    ],
    examples: [
      RuleExample(.passed, project(partners: [("otrokovice", "585599")])),
      RuleExample(.failed, project(partners: [("otrokovice", "585599"), ("nova-dedina", "588814")])),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P"}]"#),
      RuleExample(.skipped, project(partners: [("praha", "554782")])),
      RuleExample(
        .skipped,
        #"""
        "organisations":[{"id":"o","name":"Otrokovice","kind":"town","municipality":"585599"}],
        "projects":[{"id":"p","name":"P","participants":[{"organisation":"o","role":"partner"}]}]
        """#),
    ]
  ) { index, context, run in
    for (project, path) in index.located(Project.self) {
      let partners = project.participants.filter {
        $0.role == .partner && index[$0.organisation]?.isMunicipality == true
      }
      guard !partners.isEmpty else {
        run.passOver()
        continue
      }
      switch ProjectTerritory.of(project, at: path, in: index, context) {
      case .failure(let failure): run.skip(path, [failure.reason])
      case .success(let territory):
        for partner in partners { run.judge(partner, territory, in: index, context) }
      }
    }
  }

  private static func project(partners: [(id: String, code: String)]) -> String {
    let organisations = partners.map { #"{"id":"\#($0.id)","name":"\#($0.id)","municipality":"\#($0.code)"}"# }
    let participants = partners.map { #"{"organisation":"\#($0.id)","role":"partner"}"# }
    return #"""
      "areas":[{"id":"a","name":"Otrokovicko","coverage":"words","district":"7205"}],
      "organisations":[\#(organisations.joined(separator: ","))],
      "projects":[{"id":"p","name":"P","area":"a","participants":[\#(participants.joined(separator: ","))]}]
      """#
  }
}

extension RuleRun {
  fileprivate mutating func judge(
    _ partner: Participant, _ territory: ProjectTerritory, in index: DossierIndex, _ context: EvaluationContext
  ) {
    let organisation = Organisation.path(of: partner.organisation)
    guard let code = index[partner.organisation]?.municipality else {
      skip(organisation, [.notStated(organisation.appending("municipality"))])
      return
    }
    let own = context.territory.district(of: code, on: territory.day)
    guard let district = own.value else {
      skip(organisation, own.reasons)
      return
    }
    guard district != territory.district else {
      pass()
      return
    }
    let ownName = ProjectTerritory.name(of: district, in: context.territory)
    let expectedName = territory.districtName
    fail(
      territory.path, at: territory.path.appending("participants").appending(partner.pathName),
      Message(
        "finding.KP-TER-001",
        [
          "partner": .text(index.name(of: partner.organisation)), "own": .text(ownName),
          "district": .text(expectedName), "area": .text(territory.area.name),
        ])
    ) {
      $0.observed = "\(ownName) (\(district))"
      $0.expected = "\(expectedName) (\(territory.district))"
      $0.related = [organisation, territory.area.path]
    }
  }
}
