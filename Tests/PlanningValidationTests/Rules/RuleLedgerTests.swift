import DossierCoding
import ExactValues
import Foundation
import PlanningValidation
import Testing

@Suite("Names of rules")
struct RuleLedgerTests {
  private struct Entry: Decodable {
    let id: String
    let revision: Int
    let state: String
  }

  private static func ledger() throws -> [Entry] {
    let tests = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { place, _ in place.deletingLastPathComponent() }
    let file = tests.appendingPathComponent("Cases/rule-ledger.json")
    return try JSONDecoder().decode([Entry].self, from: Data(contentsOf: file))
  }

  @Test("The ledger names a rule once, in the order of names, as active or retired")
  func ledgerIsSound() throws {
    let entries = try Self.ledger()
    #expect(entries.map(\.id) == entries.map(\.id).sorted())
    #expect(Set(entries.map(\.id)).count == entries.count)
    #expect(entries.allSatisfy { ["active", "retired"].contains($0.state) && $0.revision > 0 })
  }

  @Test("Every active rule of the ledger exists in its revision, and no retired name is used again")
  func ledgerHolds() throws {
    let rules = RuleSet.builtIn
    for entry in try Self.ledger() {
      let rule = rules[RuleID(rawValue: entry.id)]
      #expect((rule != nil) == (entry.state == "active"), "\(entry.id)")
      if let rule { #expect(rule.revision == entry.revision, "\(entry.id)") }
    }
  }

  @Test("Every rule stands in the ledger, Tests/Cases/rule-ledger.json", arguments: RuleSet.builtIn.rules)
  func ruleIsInLedger(_ rule: Rule) throws {
    #expect(try Self.ledger().contains { $0.id == rule.id.rawValue })
  }

  @Test("A rule's name is KP, three letters and three digits", arguments: RuleSet.builtIn.rules)
  func form(_ rule: Rule) {
    #expect(rule.id.rawValue.wholeMatch(of: /KP-[A-Z]{3}-[0-9]{3}/) != nil)
  }

  @Test("Names are unique, and rules of one category share their letters and stand in the order of names")
  func order() {
    let rules = RuleSet.builtIn.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for (category, members) in Dictionary(grouping: rules, by: \.category) {
      #expect(Set(members.map { $0.id.rawValue.prefix(6) }).count == 1, "\(category)")
      #expect(members.map(\.id) == members.map(\.id).sorted(), "\(category)")
      #expect(category.isListed)
    }
  }
}
