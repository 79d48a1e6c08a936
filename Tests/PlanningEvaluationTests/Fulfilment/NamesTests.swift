import CommunityPlanning
import Testing

@Suite("Names of formulas and statuses")
struct NamesTests {
  @Test("Every formula has a name in both languages", arguments: Formula.builtIn.map(\.id))
  func formulas(id: FormulaID) {
    let key = MessageKey(rawValue: "formula.\(id)")
    for language in [Language.czech, .english] {
      #expect(MessageCatalogue.planningEvaluation.template(key, in: language)?.isEmpty == false)
    }
  }

  @Test("Every fulfilment, and every way of not knowing it, has a name")
  func statuses() {
    let keys =
      Fulfilment.listed.map { "fulfilment.status.\($0)" } + UnknownStatus.listed.map { "fulfilment.unknown.\($0)" }
    for key in keys {
      #expect(MessageCatalogue.planningEvaluation.template(MessageKey(rawValue: key), in: .czech) != nil, "\(key)")
    }
  }

  @Test("Formulas and messages are each there once, and the texts are sound")
  func once() {
    #expect(Set(Formula.builtIn.map(\.id)).count == Formula.builtIn.count)
    #expect(MessageCatalogue.planningEvaluation.faults.isEmpty)
  }

  @Test("A formula takes anything without complaint", arguments: Formula.builtIn.map(\.id))
  func anything(id: FormulaID) throws {
    let formula = try #require(Formula.builtIn.first { $0.id == id })
    let values: [TraceValue] = [
      .none, .count(.max), .count(.min), .count(3), .truth(true), .text("86"), .text("known/fulfilled"), .day(.first),
      .bounded(lower: nil, upper: .min), .bounded(lower: .max, upper: .min), .bounded(lower: 1, upper: .max),
      .list([.count(1), .bounded(lower: 0, upper: .max)]), .list([]), .ratio(Ratio(.max)),
    ]
    // Verification gives formulas whatever a forged derivation holds.
    for first in values {
      for second in values {
        for third in values {
          _ = formula([first, second, third])
          _ = formula([first, second, third, third], [.count(.min)])
        }
        _ = formula([first, second], [.count(2)])
      }
      _ = formula([first], [.count(.max)])
    }
    #expect(formula([]) == formula([]))
  }
}
