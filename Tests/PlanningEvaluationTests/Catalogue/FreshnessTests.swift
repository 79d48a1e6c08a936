import CommunityPlanning
import Testing

@Suite("Which entries nobody assured for some time")
struct FreshnessTests {
  private func state(_ times: [String?], within days: Int = 365) throws -> FreshnessState? {
    var dossier = Dossier(id: Identifier("case"))
    var entry = CatalogueEntry(id: Identifier("e"))
    entry.assurances = times.map { time in
      var assurance = Assurance()
      assurance.time = time.map { Written(text: $0) }
      return assurance
    }
    dossier.catalogueEntries = [entry]
    let answer = try soundAnswer(to: FreshnessQuestion(days: days), about: dossier).answer
    return try answer.known().entries.first?.state
  }

  @Test(
    "An entry is as fresh as its latest assurance",
    arguments: [
      (["2024-01-01"], FreshnessState.fresh), (["2023-07-01"], .fresh), (["2023-06-30"], .stale), (["2022"], .stale),
      (["2023"], .undecided), (["2022", "2024-06"], .fresh), ([], .never), ([nil], .undecided),
      (["2025-01-01"], .never), (["kdysi [..]"], .undecided), (["2022", "2025-01-01"], .stale),
      (["2024"], .undecided), (["2024-06", "2024-05-05"], .fresh), (["2024", "2020"], .undecided),
    ] as [([String?], FreshnessState)])
  func states(times: [String?], state: FreshnessState) throws {
    #expect(try self.state(times) == state)
  }

  @Test("An assurance of a month that is not over may be of a day to come: it decides nothing")
  func month() throws {
    var dossier = Dossier(id: Identifier("case"))
    var entry = CatalogueEntry(id: Identifier("e"))
    var assurance = Assurance()
    assurance.time = Written(text: "2024-06")
    entry.assurances = [assurance]
    dossier.catalogueEntries = [entry]
    func state(on day: String) throws -> FreshnessState? {
      try soundAnswer(to: FreshnessQuestion(days: 90), about: dossier, on: day).answer.known().entries.first?.state
    }
    #expect(try state(on: "2024-06-02") == .undecided)
    #expect(try state(on: "2024-06-30") == .fresh && state(on: "2024-05-31") == .never)
  }

  @Test("Zero days ask for today; more days never make an entry less fresh")
  func days() throws {
    #expect(try state(["2024-06-30"], within: 0) == .fresh)
    #expect(try state(["2024-06-29"], within: 0) == .stale)
    #expect(try state(["2010"], within: .max) == .fresh)
    #expect(
      try soundAnswer(to: FreshnessQuestion(days: -1), about: .withService { _ in }).answer.keys
        == ["freshness.negativeDays"])
  }

  @Test("The word for a service counts for its entry, and a service without an entry stands by itself")
  func services() throws {
    var assurance = Assurance()
    assurance.time = Written(text: "2024-05")
    var dossier = Dossier.withService { $0.assurances = [assurance] }
    dossier.services.append(Service(id: Identifier("t")))
    var entry = CatalogueEntry(id: Identifier("e"))
    entry.service = Identifier("s")
    entry.editions = [Identifier("v")]
    dossier.catalogueEntries = [entry]
    var edition = CatalogueEdition(id: Identifier("v"), title: "Katalog")
    edition.referenceDay = Written(text: "2024-01-01")
    dossier.catalogueEditions = [edition]
    let all = try soundAnswer(to: FreshnessQuestion(days: 90), about: dossier).answer.known()
    #expect(all.entries.map(\.state) == [.fresh, .never])
    #expect(all.entries(.never).map(\.entry) == [DossierPath("services", "t")])
    #expect(all.entries(.never).first?.settledBy == [DossierPath("services", "t", "assurances")])
    #expect(all.notFreshCount == .known(1))
    #expect(all.editions.map(\.days) == [.known(181)])
    let one = try soundAnswer(to: FreshnessQuestion(days: 90, edition: Identifier("v")), about: dossier).answer
    #expect(try one.known().entries.count == 1)
    let none = try soundAnswer(to: FreshnessQuestion(days: 90, edition: Identifier("x")), about: dossier).answer
    #expect(none.keys == ["freshness.noSuchEdition"])
  }
}
