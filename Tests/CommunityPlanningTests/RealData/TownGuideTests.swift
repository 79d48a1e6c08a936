import CommunityPlanning
import Testing

/// Reads a town's guide where it lies beside the package; it is no part of it.
@Suite(
  "A town's guide as a dossier",
  .enabled(if: PublishedValue.isPresent(TownGuide.file), "the guide of the town is not beside the package"))
struct TownGuideTests {
  @Test("Every value of the guide stands in the dossier as it was published")
  func nothingIsLost() throws {
    let root = try PublishedNode.root(of: TownGuide.file)
    let guide = TownGuide(root)
    #expect(guide.dossier.organisations.count == 56)
    #expect(guide.dossier.services.count == 94 + 10 + 6)
    #expect(guide.dossier.lifeSituations.count == 29)
    let count = guide.account.expectEverything(of: root, in: guide.dossier)
    #expect(count.stated == 823 && count.silent == 12)
    // A town by its name has no member of an address, which has the code: two are kept by name.
    #expect(guide.account.keptByName.map { $0.hasSuffix("/city") } == [true, true])
  }

  @Test("The dossier reads and writes to the same bytes")
  func roundTrip() throws {
    let bytes = TownGuide(try .root(of: TownGuide.file)).dossier.encoded()
    #expect(try Dossier.loadStrictly(bytes).encoded() == bytes)
  }

  @Test("Of the references that are no providers ten lead to lines of help, and the other six are reported")
  func references() throws {
    let dossier = TownGuide(try .root(of: TownGuide.file)).dossier
    let index = DossierIndex(dossier)
    let lines = Set(
      dossier.lifeSituations.flatMap(\.services).filter { index[$0]?.standing == .crisisLine })
    #expect(lines.count == 10)
    let report = Validator(profile: .obec).report(
      on: index, in: EvaluationContext(asOf: try Day(iso: "2025-11-30")))
    let findings = report.findings.filter { $0.rule.rawValue == "KP-REF-001" }
    let targets = Set(index.unresolvedReferences.map(\.target))
    #expect(targets.count == 6 && index.unresolvedReferences.count == 7)
    #expect(targets.contains { $0.contains("stredisko-socialnich-sluzeb-koprivnice-odlehcovaci") })
    #expect(findings.count == 7)
  }

  @Test("People find services without diacritics, and see them in Czech order")
  func texts() throws {
    let index = DossierIndex(TownGuide(try .root(of: TownGuide.file)).dossier)
    let texts = CatalogueText(index)
    func names(_ search: String) -> [String] {
      texts.services(matching: search).compactMap { index[$0.service]?.name }
    }
    #expect(names("domov pro senior").prefix(5).allSatisfy { $0 == "Domov pro seniory" })
    #expect(names("pecovatelska sluzba").first?.contains("ečovatelská služba") == true)
    #expect(!names("linka duvery ostrava").isEmpty)
    #expect(texts.inCzechOrder.count == 110)
  }

  @Test("Nobody assured an entry of the guide, which the answer says and does not guess")
  func freshness() throws {
    let index = DossierIndex(TownGuide(try .root(of: TownGuide.file)).dossier)
    let context = EvaluationContext(asOf: try Day(iso: "2025-11-30"))
    let result = try #require(FreshnessQuestion(days: 365).answer(for: index, in: context).value)
    #expect(result.entries.count == 165 && result.entries(.never).count == 165)
    #expect(result.editions.count == 1 && !result.editions.allSatisfy(\.days.isKnown))
  }

  @Test("What the rules say of the guide is known by number")
  func rules() throws {
    let dossier = TownGuide(try .root(of: TownGuide.file)).dossier
    let report = Validator(profile: .obec).report(
      on: DossierIndex(dossier), in: EvaluationContext(asOf: try Day(iso: "2025-11-30")))
    let counts = report.findings.reduce(into: [:]) { $0[$1.rule.rawValue, default: 0] += 1 }
    // All are printed; the test holds on to those about the catalogue, codes, references and sources.
    print(counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))
    #expect(report.rules.allSatisfy { $0.status != .faulted })
    // Nobody assured an entry, nobody says where the guide is to be had, and two towns are kept by name.
    let held = counts.filter { ["KP-CAT", "KP-COD", "KP-REF", "KP-SRC"].contains($0.key.prefix(6)) }
    #expect(held == ["KP-CAT-001": 1, "KP-CAT-015": 165, "KP-REF-001": 7, "KP-SRC-005": 2])
  }
}
