import CommunityPlanning
import PlanningTestKit
import Testing

/// A dossier that holds one half of the field only.
struct SmallDossier: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var dossier: Dossier

  static let onlyCatalogue = SmallDossier(
    testDescription: "only a catalogue",
    dossier: Dossier(building: "obec", source: "Katalog sociálních služeb", published: "2024-05") {
      CataloguePart("Katalog služeb", medium: .online, issued: "2024-05", address: "https://obec.example/katalog") {
        ServicePart("Pečovatelská služba", type: .homeCare, forms: [.field], provider: "Charita")
        ServicePart("Domov pro seniory", type: .homesForTheElderly, forms: [.residential], provider: "Domov Jih")
      }
    })

  static let onlyPlan = SmallDossier(
    testDescription: "only a plan",
    dossier: Dossier(building: "obec", source: "Komunitní plán obce", published: "2024-11") {
      PlanPart("Komunitní plán 2025–2027", from: "2025", to: "2027", levels: ["priorita", "opatření"]) {
        ItemPart("Péče doma", code: "1") {
          ItemPart("Udržet pečovatelskou službu", code: "1.1", years: "2025–2027", responsible: "Obec", "Charita")
          ItemPart("Půjčovna pomůcek", code: "1.2", years: "2026", responsible: "Charita")
        }
        ItemPart("Bydlení", code: "2") {
          ItemPart("Zjistit potřebu startovacích bytů", code: "2.1", years: "2025", responsible: "Obec")
        }
      }
    })

  static let onlyMeetings = SmallDossier(
    testDescription: "only meetings",
    dossier: Dossier(building: "obec", source: "Zápisy řídící skupiny", published: "2024-11") {
      BodyPart(
        "Řídící skupina", kind: .steeringGroup,
        seats: [SeatPart(.commissioner, "Obec"), SeatPart(.provider, "Charita"), SeatPart(.user, "Klub seniorů")]
      ) {
        MeetingPart(held: "2024-03-12", attendance: 3)
        MeetingPart(held: "2024-10-08", attendance: 2)
        MeetingPart(scheduled: "2025-03")
      }
    })

  static let all = [onlyCatalogue, onlyPlan, onlyMeetings]
}

@Suite("Small dossiers are pleasant")
struct SmallDossierTests {
  private static func report(on dossier: Dossier, _ profile: Profile) throws -> Report {
    Validator(profile: profile)
      .report(on: DossierIndex(dossier), in: EvaluationContext(asOf: try Day(iso: "2025-01-01")))
  }

  @Test(
    "A dossier of one half passes all rules without an error, whoever judges it",
    arguments: SmallDossier.all, [Profile.obec, .orp, .kraj])
  func halvesAreValid(small: SmallDossier, profile: Profile) throws {
    let report = try Self.report(on: small.dossier, profile)
    let wrong = report.findings.filter { $0.severity >= .error }.map { "\($0.rule) \($0.path)" }
    #expect(wrong == [])
    #expect(report.rules.allSatisfy { $0.status != .faulted })
  }

  @Test("Every half gives some rules something to judge", arguments: SmallDossier.all)
  func halvesAreJudged(small: SmallDossier) throws {
    let judged = try Self.report(on: small.dossier, .orp).rules.count { $0.status == .passed }
    #expect(judged >= 5)
  }

  @Test("A service taken out from under its catalogue is an error")
  func brokenHalfIsFound() throws {
    var dossier = SmallDossier.onlyCatalogue.dossier
    dossier.services.removeLast()
    #expect(try Self.report(on: dossier, .obec).findings.contains { $0.severity >= .error })
  }

  @Test("A small dossier reads back from its own bytes", arguments: SmallDossier.all)
  func bytes(small: SmallDossier) throws {
    let bytes = small.dossier.encoded()
    #expect(try Dossier.loadStrictly(bytes) == small.dossier)
    #expect(try Dossier.loadStrictly(bytes).encoded() == bytes)
  }

  @Test("Every reference of a small dossier leads somewhere", arguments: SmallDossier.all)
  func references(small: SmallDossier) {
    let index = DossierIndex(small.dossier)
    #expect(index.unresolvedReferences.isEmpty)
    #expect(index.repeatedIdentifiers.isEmpty)
  }

  @Test("Items take their plan, their parent and their level from where they stand")
  func placing() throws {
    let items = SmallDossier.onlyPlan.dossier.planItems
    #expect(items.map(\.code) == ["1", "1.1", "1.2", "2", "2.1"])
    #expect(items.map(\.level) == ["priorita", "opatreni", "opatreni", "priorita", "opatreni"])
    #expect(items.map(\.parent?.text) == [nil, "pece-doma", "pece-doma", nil, "bydleni"])
    #expect(items.allSatisfy { $0.plan.text == "komunitni-plan-2025-2027" })
  }

  @Test("A name that stands twice in a dossier is one organisation")
  func organisations() {
    #expect(SmallDossier.onlyPlan.dossier.organisations.map(\.id.text) == ["obec", "charita"])
  }

  @Test(
    "An identifier is made of the letters and digits of a name",
    arguments: [
      ("Péče doma", "pece-doma"), ("2. komunitní plán (návrh)", "2-komunitni-plan-navrh"), ("ŽĎÁR", "zdar"),
      ("  Řídící – skupina ", "ridici-skupina"), ("…", "plans"), ("", "plans"),
    ])
  func identifiers(name: String, identifier: String) throws {
    let dossier = Dossier(building: "obec") { PlanPart(name) }
    #expect(dossier.plans.map(\.id.text) == [identifier])
  }

  @Test("A name that is taken gets the next number, and a given identifier stays")
  func repeatedNames() {
    let dossier = Dossier(building: "obec") {
      PlanPart("Plán") {
        ItemPart("Péče")
        ItemPart("Péče")
        ItemPart("Péče", id: "p")
        ItemPart("Péče")
        ItemPart("Péče 2")
      }
    }
    #expect(dossier.planItems.map(\.id.text) == ["pece", "pece-2", "p", "pece-3", "pece-2-2"])
  }

  @Test("Parts may depend on conditions, come from loops, and take members that have no argument", arguments: [1, 3])
  func conditions(count: Int) {
    let plan = Identifier<Plan>("plan")
    let dossier = Dossier(building: "obec") {
      PlanPart("Plán") {
        for number in 1...count { ItemPart("Cíl \(number)").setting(\.isContinuous, to: true) }
        if count > 1 { ItemPart("Společné").setting(\.isCommon, to: true) }
      }
      .setting(\.axis, to: .theme)
      SingleEntity(Act(id: Identifier("prijeti"), kind: .adopted, subject: Plan.path(of: plan)))
    }
    #expect(dossier.planItems.count == (count > 1 ? count + 1 : count))
    #expect(dossier.planItems.count { $0.isContinuous == true } == count)
    #expect(dossier.plans.first?.axis == .theme)
    #expect(DossierIndex(dossier).unresolvedReferences.isEmpty)
  }

  @Test("Without a source nothing cites one, and a meeting that is only scheduled is not held")
  func nothingIsInvented() throws {
    let dossier = Dossier(building: "obec") { BodyPart("Skupina") { MeetingPart(scheduled: "2025-03") } }
    #expect(dossier.sources.isEmpty && dossier.bodies.allSatisfy { $0.sources.isEmpty })
    let meeting = try #require(dossier.meetings.first)
    #expect(meeting.held == nil && meeting.outcome == nil && meeting.attendanceCount == .notStated)
  }
}
