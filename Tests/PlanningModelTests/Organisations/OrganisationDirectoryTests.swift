import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel
import Testing

private func ids(_ texts: String...) -> [Identifier<Organisation>] { texts.map { Identifier($0) } }

@Suite("Organisations by number, name, unit and successor")
struct OrganisationDirectoryTests {
  private static func organisation(_ id: String, _ name: String? = nil, _ more: (inout Organisation) -> Void = { _ in })
    -> Organisation
  {
    var organisation = Organisation(id: Identifier(id))
    organisation.name = name
    more(&organisation)
    return organisation
  }

  private static func directory(_ organisations: [Organisation]) -> OrganisationDirectory {
    var dossier = Dossier(id: Identifier("d"))
    dossier.organisations = organisations
    return OrganisationDirectory(DossierIndex(dossier))
  }

  private static let otrokovice = directory([
    organisation("onyx", "Občanské sdružení ONYX") { $0.formerNames = [DatedName(name: "Klub Onyx")] },
    organisation("ccz", "Oblastní spolek ČČK Zlín") { $0.aliases = ["Český červený kříž Zlín"] },
    organisation("senior", "SENIOR Otrokovice, příspěvková organizace"),
    organisation("onyx-film", "Onyx"),
  ])

  @Test(
    "A name gives candidates, the closest first, and how each of them fits",
    arguments: [
      ("Občanské sdružení ONYX", [("onyx", OrganisationNameMatch.name), ("onyx-film", .withoutLegalForm)]),
      ("o. s. Onyx", [("onyx", .withoutLegalForm), ("onyx-film", .withoutLegalForm)]),
      ("Onyx", [("onyx-film", .name), ("onyx", .withoutLegalForm)]),
      ("onyx", [("onyx-film", .spelling), ("onyx", .withoutLegalForm)]),
      ("Klub Onyx", [("onyx", .formerName)]),
      ("Cesky cerveny kriz Zlin", [("ccz", .spelling)]),
      ("Český červený kříž Zlín", [("ccz", .alias)]),
      ("Senior Otrokovice, p.o.", [("senior", .withoutLegalForm)]),
      ("Charita", []),
    ])
  func candidates(name: String, expected: [(String, OrganisationNameMatch)]) {
    let found = Self.otrokovice.candidates(named: name)
    #expect(found.map(\.organisation.text) == expected.map(\.0))
    #expect(found.map(\.match) == expected.map(\.1))
  }

  @Test("Two towns of one name are two candidates, never a guess")
  func sameName() {
    let directory = Self.directory([Self.organisation("a", "Pohořelice"), Self.organisation("b", "Pohořelice")])
    #expect(directory.candidates(named: "Pohořelice").map(\.organisation) == ids("a", "b"))
    #expect(directory.candidates(named: "POHORELICE").map(\.match) == [.spelling, .spelling])
  }

  @Test("A number finds those who have it and those who had it")
  func numbers() throws {
    let number = try CompanyIdentifier.reading("00284301").value
    let directory = Self.directory([
      Self.organisation("town") { $0.companyIdentifier = Written(number) },
      Self.organisation("former") {
        $0.identifiers = [IssuedIdentifier(system: .companyIdentifier, text: "00284301")]
      },
      Self.organisation("tax") { $0.identifiers = [IssuedIdentifier(system: .taxIdentifier, text: "00284301")] },
    ])
    #expect(directory.organisations(with: number) == ids("town", "former"))
  }

  @Test("Units know their wholes, also where they run in a circle")
  func units() {
    let directory = Self.directory([
      Self.organisation("town"), Self.organisation("office") { $0.partOf = Identifier("town") },
      Self.organisation("department") { $0.partOf = Identifier("office") },
      Self.organisation("x") { $0.partOf = Identifier("y") },
      Self.organisation("y") { $0.partOf = Identifier("x") },
      Self.organisation("lost") { $0.partOf = Identifier("nobody") },
    ])
    #expect(directory.units(of: Identifier("town")) == ids("office"))
    #expect(directory.wholes(of: Identifier("department")) == ids("office", "town"))
    #expect(directory.wholes(of: Identifier("x")) == ids("y"))
    #expect(directory.wholes(of: Identifier("lost")).isEmpty)
    #expect(directory.units(of: Identifier("nobody")).isEmpty)
  }

  @Test("Successors are followed through splits and merges, each once")
  func successors() {
    let directory = Self.directory([
      Self.organisation("a") { $0.successors = ids("b", "c") }, Self.organisation("b") { $0.successors = ids("d") },
      Self.organisation("c") { $0.successors = ids("d") }, Self.organisation("d") { $0.successors = ids("a") },
    ])
    #expect(directory.successors(of: Identifier("a")) == ids("b", "c", "d"))
    #expect(directory.successors(of: Identifier("d")) == ids("a", "b", "c"))
  }

  @Test("An organisation shows all its roles")
  func roles() {
    var dossier = Dossier(id: Identifier("d"))
    dossier.organisations = [Self.organisation("town", "Otrokovice")]
    dossier.projects = [Project(id: Identifier("p"), name: "P")]
    dossier.projects[0].participants = [Participant(organisation: Identifier("town"), role: .partner)]
    dossier.bodies = [Body(id: Identifier("b"), name: "B")]
    var seat = Seat(id: Identifier("s"), body: Identifier("b"))
    seat.organisation = Identifier("town")
    dossier.seats = [seat, Seat(id: Identifier("t"), body: Identifier("b"))]
    dossier.statements = [Statement(id: Identifier("x"), kind: .aim, text: "X")]
    dossier.statements[0].subject = DossierPath("organisations", "town", "name")
    let incoming = IncomingReferences(DossierIndex(dossier))
    let references = incoming.references(to: Identifier<Organisation>("town"))
    #expect(references.map(\.collection) == ["statements", "projects", "seats"])
    #expect(references.map(\.members) == [["subject"], ["participants", "organisation"], ["organisation"]])
    #expect(references.map(\.path.description).last == "seats/s/organisation")
    #expect(incoming.references(to: Identifier<Body>("b")).map(\.path.description) == ["seats/s/body", "seats/t/body"])
    #expect(incoming.references(to: Identifier<Body>("town")).isEmpty)
  }
}
