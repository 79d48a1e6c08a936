import CommunityPlanning
import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  private static let root = CaseFiles.folder.deletingLastPathComponent().deletingLastPathComponent()

  @Test("The code of the README runs and does what it says")
  func codeRuns() throws {
    let file = CaseFiles.folder.appendingPathComponent("dossiers/otrokovice.json")
    // README: begin
    // Load: what cannot be read is listed, kept and written back.
    let loaded = try Dossier.load([UInt8](Data(contentsOf: file)))
    var dossier = loaded.object
    let context = EvaluationContext(asOf: try Day(iso: "2014-04-30"))

    // Check: what every rule found, in the words of the reader.
    let report = Validator(profile: .orp).report(on: DossierIndex(dossier), in: context)
    for finding in report.rootFindings where finding.severity >= .warning {
      print(MessageCatalogue.communityPlanning.text(finding.message, in: .czech))
    }

    // Ask: 72 meetings are scheduled, and nothing says which of them were held.
    let meetings = MeetingsQuestion().explained(for: DossierIndex(dossier), in: context)
    let total = meetings.answer.value?.total
    print(total?.scheduled.value ?? 0)  // 72
    print(total?.held.isKnown ?? false)  // false

    // Explain, and check that nobody has changed a number on the way.
    let explanation = Explanation(meetings.trace, of: DossierIndex(dossier), in: .czech)
    print(explanation.text(of: "scheduled.total") ?? "")
    print(meetings.trace.verify(against: DossierIndex(dossier), in: context).state)  // verified

    // Edit and undo.
    let rename = try Edit.set(\Body.name, of: Identifier("rs"), to: "Řídící skupina KPSS", in: dossier)
    let undo = try dossier.apply(rename)
    try dossier.apply(undo)
    // README: end
    #expect(total?.scheduled == .known(72))
    #expect(total?.held.isKnown == false)
    #expect(meetings.trace.verify(against: DossierIndex(dossier), in: context).state == .verified)
    #expect(dossier == loaded.object)
    #expect(report.rootFindings.contains { $0.severity >= .warning })
  }

  @Test("The second example of the README runs and does what it says")
  func secondCodeRuns() throws {
    let context = EvaluationContext(asOf: try Day(iso: "2026-03-02"))
    // README: begin
    // Build: what is not stated of a service stays unknown, never "no".
    var town = Dossier(id: Identifier("napajedla"))
    var care = Service(id: Identifier("pecovatelska-sluzba"))
    care.name = "Pečovatelská služba"
    care.registeredGroups = [TargetGroupCode(rawValue: "24")]  // seniors
    var served = ServedTerritory(scope: .municipalities)
    served.municipalities = [MunicipalityCode(rawValue: "585513")]  // Napajedla
    care.servedTerritories = [served]
    var shelter = Service(id: Identifier("azylovy-dum"))
    shelter.name = "Azylový dům"
    shelter.registeredGroups = [TargetGroupCode(rawValue: "6")]  // homeless people
    var address = PostalAddress()
    address.text = "Tajná 1, Napajedla"
    var house = Facility(id: Identifier("dum"))
    house.services = [shelter.id]
    house.address = address
    house.isAddressSecret = .value(true)
    town.services = [care, shelter]
    town.facilities = [house]
    let index = DossierIndex(town)

    // Find: who serves seniors of Napajedla, and every reason why the others do not.
    var need = ServiceSearchQuestion()
    need.registeredGroup = TargetGroupCode(rawValue: "24")
    need.municipality = MunicipalityCode(rawValue: "585513")
    let found = need.answer(for: index, in: context).value
    for match in found?.serving ?? [] { print(match.service) }  // services/pecovatelska-sluzba
    for obstacle in found?.notServing.first?.obstacles ?? [] {
      print(MessageCatalogue.communityPlanning.text(obstacle.message, in: .czech))
    }
    print(CatalogueText(index).services(matching: "pecovatelska").count)  // 1, without diacritics

    // Publish: what nobody decided about does not pass, and a secret address never does.
    let published = town.projected(for: .public)
    print(published.dossier.facilities.first?.address == nil)  // true
    for omission in published.leftOut { print(omission.path, omission.reason) }

    // Territory: two places of one name are two candidates, never a guess.
    let places = Territory.builtIn.candidates(named: "Pohořelice", kind: .municipality, on: context.asOf)
    print(places.count)  // 2
    // README: end
    #expect(found?.serving.map(\.service) == [care.path])
    #expect(found?.notServing.first?.obstacles.map(\.kind) == [.otherGroup])
    #expect(published.dossier.facilities.first?.address == nil)
    #expect(!published.leftOut.isEmpty)
    #expect(places.count == 2)
    #expect(index.row(at: care.path, of: Service.self).flatMap { index[$0] } == care)
    #expect(index.row(at: care.path, of: Facility.self) == nil)
  }

  @Test("The README shows exactly the code that runs")
  func codeIsShown() throws {
    let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let begins = lines.indices.filter { lines[$0].hasSuffix("// README: begin") }
    let ends = lines.indices.filter { lines[$0].hasSuffix("// README: end") }
    #expect(begins.count == 2 && ends.count == 2)
    let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    for (begin, end) in zip(begins, ends) {
      let code = lines[(begin + 1)..<end].map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }
      #expect(readme.contains(code.joined(separator: "\n")))
    }
  }

  @Test("The commands of the README are those that the checks run")
  func commandsAreChecked() throws {
    let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let checks = try String(contentsOf: Self.root.appendingPathComponent(".ci/run"), encoding: .utf8)
    for command in ["swift run Walkthrough", "swift test"] {
      #expect(readme.contains("\n\(command)"))
      #expect(checks.contains("\n\(command)\n"))
    }
  }
}
