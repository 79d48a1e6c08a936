import CzechRegisters
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Codes of the state's registers are in the issue of the list that the library has.
  ///
  /// A list grows between issues, so an unlisted code is worth knowing and no mistake by itself.
  static let registerCodesAreListed = Rule(
    id: "KP-COD-005", category: .codes, severities: Severities(.note),
    citations: [
      TargetGroups.list.citation, ServiceTypes.list.citation, ServiceForms.list.citation,
      Territory.builtIn.districts.citation,
    ],
    examples: [
      RuleExample(.passed, #""targetGroups":[{"id":"g","name":"senioři","registerCodes":["24"]}]"#),
      RuleExample(.failed, #""targetGroups":[{"id":"g","name":"senioři","registerCodes":["24","28"]}]"#),
      RuleExample(.failed, #""services":[{"id":"s","type":"2"}]"#),
      RuleExample(.failed, #""services":[{"id":"s","forms":["pobytová"]}]"#),
      RuleExample(.failed, #""areas":[{"id":"a","name":"A","district":"Kroměříž"}]"#),
      RuleExample(.notApplicable, #""targetGroups":[{"id":"g","name":"senioři"}]"#),
    ]
  ) { index, context, run in
    for (group, path) in index.located(TargetGroup.self) {
      run.judge(group.registerCodes, in: TargetGroups.list, of: path, at: "registerCodes", on: context.asOf)
    }
    for (service, path) in index.located(Service.self) {
      run.judge(service.type.map { [$0] } ?? [], in: ServiceTypes.list, of: path, at: "type", on: context.asOf)
      run.judge(service.forms, in: ServiceForms.list, of: path, at: "forms", on: context.asOf)
    }
    for (area, path) in index.located(Area.self) {
      let districts = context.territory.districts
      run.judge(area.district.map { [$0] } ?? [], in: districts, of: path, at: "district", on: context.asOf)
    }
  }
}

extension RuleRun {
  fileprivate mutating func judge<Entry: CodeListEntry>(
    _ codes: [Entry.Code], in list: CodeList<Entry>, of subject: DossierPath, at member: String, on day: Day
  ) {
    if codes.isEmpty { passOver() }
    var seen: Set<Entry.Code> = []
    for code in codes where seen.insert(code).inserted {
      guard list.entries(for: code).isEmpty else {
        pass()
        continue
      }
      let status = list.statement(about: code, on: day)
      fail(
        subject, at: subject.appending(member), Message("finding.KP-COD-005", ["status": .message(status)]),
        discriminator: code.rawValue
      ) {
        $0.observed = code.rawValue
        $0.citations = [list.citation]
      }
    }
  }
}
