import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

/// Checks a dossier on the day of the rules' examples.
func report(
  on dossier: Dossier, rules: [Rule] = RuleSet.builtIn.rules, profile: Profile = .orp, asOf: Day = RuleExample.day,
  suppressions: [Suppression] = [], baseline: Report? = nil
) throws -> Report {
  let validator = Validator(
    rules: try RuleSet(rules), profile: profile, suppressions: suppressions, baseline: baseline)
  return validator.report(on: DossierIndex(dossier), in: EvaluationContext(asOf: asOf))
}

/// A dossier made of the members after its format and identifier, with whatever could not be read.
func dossier(_ members: String) throws -> Dossier {
  let text = #"{"format":"\#(Dossier.currentFormat)","id":"test",\#(members)}"#
  return try Dossier.load(Array(text.utf8)).object
}

/// A rule with one of its examples.
struct ExampleOfRule: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let example: RuleExample
  let number: Int

  var testDescription: String { "\(rule.id), example \(number), \(example.expected)" }

  static let all = RuleSet.builtIn.rules.flatMap { rule in
    rule.examples.enumerated().map { ExampleOfRule(rule: rule, example: $0.element, number: $0.offset + 1) }
  }
}

extension Rule: CustomTestStringConvertible {
  /// The rule's name.
  public var testDescription: String { id.rawValue }
}

extension GoldenDossier: CustomTestStringConvertible {
  /// The dossier's name.
  public var testDescription: String { name }
}

extension Dossier {
  /// The same content with the unordered collections in another order.
  func shuffled(seed: UInt64) -> Dossier {
    var generator = SeededGenerator(seed: seed)
    var result = self
    for type in Dossier.entityTypes where !(type == PlanItem.self) { result.shuffle(type, using: &generator) }
    return result
  }

  private mutating func shuffle<E: Entity>(_ type: E.Type, using generator: inout SeededGenerator) {
    self[keyPath: E.collection].shuffle(using: &generator)
  }
}
