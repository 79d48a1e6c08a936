import CzechRegisters
import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("Messages of rules")
struct RuleMessagesTests {
  private static let catalogue = MessageCatalogue.exactValues.overlaid(by: .czechRegisters)
    .overlaid(by: .planningEvaluation).overlaid(by: .planningValidation)

  @Test("The catalogue has no faults: both languages tell the same facts in the right number of plural forms")
  func catalogueIsSound() {
    #expect(MessageCatalogue.planningValidation.faults.map(\.description) == [])
  }

  @Test("Every rule says in Czech and English what is true of a sound dossier", arguments: RuleSet.builtIn.rules)
  func requirement(_ rule: Rule) {
    for language in [Language.czech, .english] { #expect(Self.isComplete(rule.requirement, in: language)) }
    let czech = Self.catalogue.text(rule.requirement, in: .czech)
    let english = Self.catalogue.text(rule.requirement, in: .english)
    #expect(czech != english)
    #expect(czech.hasSuffix(".") && english.hasSuffix("."))
  }

  @Test("Whatever a rule says of its examples can be told in both languages", arguments: ExampleOfRule.all)
  func examples(_ item: ExampleOfRule) throws {
    let report = try report(on: item.example.dossier(), rules: [item.rule], asOf: item.example.asOf)
    Self.expectComplete(report)
  }

  @Test("Whatever the rules say of a real dossier can be told in both languages", arguments: GoldenDossier.all)
  func realDossiers(_ golden: GoldenDossier) throws {
    Self.expectComplete(try report(on: golden.dossier()))
  }

  @Test(
    "A circle of items is counted in the right Czech plural",
    arguments: [(1, "je 1 položka"), (2, "jsou 2 položky"), (5, "je 5 položek")])
  func plurals(_ count: Int, _ words: String) {
    let text = Self.catalogue.text(Message("finding.KP-REF-003", ["count": .count(count)]), in: .czech)
    #expect(text.contains(words))
  }

  @Test("A finding is a Czech sentence of a planner")
  func sentence() throws {
    let report = try report(on: GoldenDossier.otrokovice.dossier())
    let finding = try #require(report.findings.first { $0.rule.rawValue == "KP-VAL-003" })
    #expect(
      Self.catalogue.text(finding.message, in: .czech)
        == "Zápis „Kč 1 609 236,80 Kč“ se čte jako „1609236.80 CZK“. Měna byla uvedena dvakrát.")
  }

  @Test(
    "A month or a year stands in a Czech sentence as it is called",
    arguments: ["KP-CAT-004.from", "KP-CAT-004.to", "KP-CAT-007.from", "KP-CAT-007.to"])
  func times(_ key: String) {
    let arguments: KeyValuePairs<String, MessageArgument> = ["part": .text("leden 2024"), "whole": .text("2022")]
    let text = Self.catalogue.text(Message("finding.\(key)", arguments), in: .czech)
    #expect(text.contains("(leden 2024)") && text.contains("(2022)"))
  }

  @Test("A number of those present that is not certain is told as far as it is")
  func atMost() throws {
    let judgement = try judgement(
      of: "KP-PAR-015",
      on: #"""
        "bodies":[{"id":"a","name":"A"}],
        "seats":[{"id":"s","body":"a","isVoting":true,"filling":"filled"},
        {"id":"t","body":"a","isVoting":true,"filling":"filled"},
        {"id":"u","body":"a","isVoting":true,"filling":"filled"}],
        "rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],
        "quorum":{"fraction":"2/3","comparison":"moreThan","base":"allSeats"}}],
        "meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10",
        "attendances":[{"seat":"s","presence":"present"},{"seat":"t","presence":"absent"}]}],
        "resolutions":[{"id":"x","meeting":"m"}]
        """#)
    let finding = try #require(judgement.findings.first)
    #expect(
      Self.catalogue.text(finding.message, in: .czech).contains("přítomno nejvýše 2 z celkového počtu 3, což"))
  }

  private static func expectComplete(_ report: Report) {
    let messages =
      report.findings.map(\.message) + report.findings.flatMap { $0.fixes.map(\.title) }
      + report.rules.flatMap { $0.skips.flatMap { $0.reasons.map(\.message) } }
    for message in Set(messages) {
      for language in [Language.czech, .english] { #expect(isComplete(message, in: language), "\(message.key)") }
    }
  }

  /// Whether a message and all messages in it have a template and leave no fact out.
  private static func isComplete(_ message: Message, in language: Language) -> Bool {
    guard catalogue.template(message.key, in: language) != nil else { return false }
    guard !catalogue.text(message, in: language).contains("{") else { return false }
    return message.arguments.allSatisfy { isComplete($0.value, in: language) }
  }

  private static func isComplete(_ argument: MessageArgument, in language: Language) -> Bool {
    switch argument {
    case .message(let message): isComplete(message, in: language)
    case .list(let arguments): arguments.allSatisfy { isComplete($0, in: language) }
    default: true
    }
  }
}
