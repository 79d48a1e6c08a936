import CzechRegisters
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The forms of a service are among those that the Act permits for its type.
  ///
  /// The table of permitted forms is mostly unverified and registers hold historical deviations, so a finding is a note
  /// under every profile.
  static let serviceFormsArePermitted = Rule(
    id: "KP-COD-004", category: .codes, severities: Severities(.note),
    citations: [Citation(work: "Act 108/2006 Coll.", place: "sections 33 and 37 to 70", verification: .unverified)],
    examples: [
      RuleExample(.passed, #""services":[{"id":"s","type":"13","forms":["pob"]}]"#),
      RuleExample(.failed, #""services":[{"id":"s","type":"26","forms":["pob"]}]"#),
      RuleExample(.notApplicable, #""services":[{"id":"s","type":"13"}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","type":"35","forms":["ter"]}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","forms":["ter"]}]"#),
    ]
  ) { index, context, run in
    for (service, path) in index.located(Service.self) {
      guard !service.forms.isEmpty else {
        run.passOver()
        continue
      }
      guard let code = service.type else {
        run.skip(path, [.notStated(path.appending("type"))])
        continue
      }
      guard let type = ServiceTypes.list.entry(for: code, on: context.asOf).entry else {
        run.skip(
          path,
          [
            Reason(
              ServiceTypes.list.statement(about: code, on: context.asOf), settledBy: [path.appending("type")])
          ])
        continue
      }
      run.judge(service.forms, of: type, at: path)
    }
  }
}

extension RuleRun {
  fileprivate mutating func judge(_ forms: [ServiceFormCode], of type: ServiceType, at path: DossierPath) {
    var seen: Set<ServiceFormCode> = []
    for form in forms where seen.insert(form).inserted {
      switch type.forms.value[form] {
      case .permitted: pass()
      case .unknown:
        let message = Message("skip.KP-COD-004", ["form": .text(form.rawValue), "type": .text(type.czechName)])
        skip(path, [Reason(message)])
      case .notPermitted:
        fail(
          path, at: path.appending("forms"),
          Message("finding.KP-COD-004", ["form": .text(form.rawValue), "type": .text(type.czechName)]),
          discriminator: form.rawValue
        ) {
          $0.observed = form.rawValue
          $0.expected = type.forms.value.permitted.map(\.rawValue).joined(separator: ", ")
          $0.citations = [type.forms.citation]
        }
      }
    }
  }
}
