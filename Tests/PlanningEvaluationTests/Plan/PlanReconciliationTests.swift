import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("The costs of a plan against those of its action plan")
struct PlanReconciliationTests {
  private func line(
    _ amount: String?, _ years: String?, thousands: String? = nil, state: FundingState? = nil
  ) -> CostLine {
    var line = CostLine(role: .cost)
    line.amount = amount.map { Written(text: $0) }
    line.thousands = thousands.map { Written(text: $0) }
    line.years = years.map { Written(text: $0) }
    line.state = state
    return line
  }

  private func item(_ id: String, of plan: String, code: String, under parent: String? = nil, _ costs: CostLine...)
    -> PlanItem
  {
    var item = PlanItem(id: Identifier(id), plan: Identifier(plan))
    item.code = code
    item.parent = parent.map { Identifier($0) }
    item.costs = costs
    return item
  }

  private func index() -> DossierIndex {
    var dossier = Dossier(id: Identifier("case"))
    dossier.plans = [Plan(id: Identifier("p"), name: "Plán"), Plan(id: Identifier("a"), name: "Akční plán")]
    dossier.planItems = [
      item("p-1", of: "p", code: "1", line("999 Kč", "2024")),
      item("p-1-1", of: "p", code: "1.1", under: "p-1", line("100 000 Kč", "2024")),
      item("p-2", of: "p", code: "2", line("50 000 Kč", "2024"), line("60 000 Kč", "2025")),
      item("p-3", of: "p", code: "3", line("80 400 Kč", "2024")),
      item("p-4", of: "p", code: "4", line("7 000 Kč", "2024–2025")),
      item("a-1", of: "a", code: "1.1", line("120 000 Kč", "2024")),
      item("a-2", of: "a", code: "2", line("60 000 Kč", "2024")),
      item("a-3", of: "a", code: "3", line(nil, "2024", thousands: "80")),
      item("a-5", of: "a", code: "5", line("1 000 Kč", "2024")),
    ]
    return DossierIndex(dossier)
  }

  private func side(_ plan: String, in year: Int?) throws -> [ReconciledAmount] {
    try index().costsToReconcile(of: Identifier(plan), in: year) { $0.code ?? "" }
  }

  @Test("The difference of the totals of a year is told by cause, with the lines on both sides")
  func byCause() throws {
    let result = try Reconciliation(side("p", in: 2024), with: side("a", in: 2024))
    #expect(result.leftTotal == Money(haler: 23_040_000) && result.rightTotal == Money(haler: 26_100_000))
    #expect(result.remainder == .zero)
    #expect(
      result.parts.map { "\($0.subject) \($0.cause) \($0.difference.haler / 100)" } == [
        "1.1 otherAmount 20000", "2 otherAmount 10000", "3 rounding -400", "5 onlyRight 1000",
      ])
    #expect(result.parts.first?.left?.description.hasPrefix("planItems/p-1-1/costs/") == true)
  }

  @Test("A parent with a cost of its own is not counted beside its child, and a span of years is in no year")
  func whatCounts() throws {
    let all = try side("p", in: nil)
    #expect(!all.map(\.subject).contains("1"))
    #expect(all.first { $0.subject == "4" }?.isCounted == true)
    #expect(try side("p", in: 2024).first { $0.subject == "4" }?.isCounted == false)
    #expect(try side("p", in: 2024).first { $0.subject == "4" }?.year == nil)
    #expect(try side("nothing", in: nil).isEmpty)
  }

  @Test("What is in thousands is rounded to its last decimal")
  func thousands() throws {
    #expect(try side("a", in: 2024).first { $0.subject == "3" }?.roundedTo == Money(haler: 100_000))
    #expect(try side("p", in: 2024).allSatisfy { $0.roundedTo == nil })
  }
}
