import CzechRegisters
import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Each age group of a service has an age in common with the ages that the service states.
  ///
  /// The bands of the register are coarse, so a range that ends within a band is no contradiction.
  static let ageGroupsFitAges = Rule(
    id: "KP-CAT-011", category: .catalogue, severities: Severities(.warning, [.obec: .note]),
    citations: [AgeGroups.list.citation],
    examples: [
      RuleExample(.passed, #""services":[{"id":"s","ages":"18-64","ageGroups":["5","6"]}]"#),
      RuleExample(.passed, #""services":[{"id":"s","ages":"18+","ageGroups":["9"]}]"#),
      RuleExample(.failed, #""services":[{"id":"s","ages":"65+","ageGroups":["2","7"]}]"#),
      RuleExample(.notApplicable, #""services":[{"id":"s","ageGroups":["2","7"]}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","ages":"dospělí","ageGroups":["6"]}]"#),
      RuleExample(.skipped, #""services":[{"id":"s","ages":"18+","ageGroups":["99"]}]"#),
    ]
  ) { index, context, run in
    for (service, path) in index.located(Service.self) {
      guard let ages = service.ages, !service.ageGroups.isEmpty else {
        run.passOver()
        continue
      }
      guard let range = ages.value else {
        run.skip(path, [.unreadable(path.appending("ages"))])
        continue
      }
      for code in service.ageGroups {
        let group = AgeGroups.list.entries(for: code).last
        switch group?.ages.meets(range) {
        case true?: run.pass()
        case false?:
          run.fail(
            path, at: path.appending("ageGroups"),
            Message(
              "finding.KP-CAT-011", ["group": .text(group?.czechName ?? code.rawValue), "ages": .text(ages.text)]),
            discriminator: code.rawValue
          ) {
            $0.observed = code.rawValue
            $0.related = [path.appending("ages")]
          }
        case nil:
          run.skip(
            path,
            [
              Reason(
                AgeGroups.list.statement(about: code, on: context.asOf), settledBy: [path.appending("ageGroups")])
            ])
        }
      }
    }
  }
}

extension AgeBounds {
  /// Whether an age of the group lies within a range; nothing where the bounds are not known.
  fileprivate func meets(_ range: CountRange) -> Bool? {
    switch self {
    case .years(let from, let through): from <= range.maximum ?? .max && range.minimum ?? 0 <= through
    case .atLeast(let from): from <= range.maximum ?? .max
    case .withoutLimit: true
    default: nil
    }
  }
}
