import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 25: the territory of real dossiers")
struct TerritoryOfRealDossiersTests {
  private func explained(
    _ golden: GoldenDossier, _ district: DistrictCode, project: String? = nil, plan: String? = nil,
    on day: String = "2021-01-01"
  ) throws -> Explained<TerritoryResult> {
    try lawfulAnswer(
      to: TerritoryQuestion(
        district: district, project: project.map { Identifier($0) }, plan: plan.map { Identifier($0) }),
      about: try golden.dossier(), on: day)
  }

  @Test("Otrokovice: eight partners are seven of the ten municipalities and Nová Dědina of another district")
  func otrokovice() throws {
    let explained = try explained(.otrokovice, .otrokovice)
    let result = try #require(explained.answer.value)
    #expect(explained.answer.reasons == [], "the memberships of 2021 are confirmed")
    #expect(result.project == Identifier("monitoring"))
    #expect(result.municipalityCount == 10 && result.unitCount == 10 && result.militaryDistricts == [])
    #expect(result.contracted.named.count == 8)
    #expect(result.contracted.insideCount == .known(7))
    #expect(result.contracted.missingCount == .known(3))
    #expect(result.contracted.extraCount == .known(1))
    let extra = try #require(result.contracted.extra.value?.first)
    #expect(extra.municipality.rawValue == "588814" && extra.name == "Nová Dědina")
    #expect(extra.district.value == .kromeriz)
    let missing = try #require(result.contracted.missing.value).compactMap { Territory.builtIn.municipality($0)?.name }
    #expect(missing == ["Komárov", "Spytihněv", "Tlumačov"])
    #expect(result.contracted.inhabitants.value == 29_508)
    #expect(result.inhabitants.value == 33_972)
    #expect(result.contracted.share.value?.description == "29508/33972")
    #expect(explained.trace.value(of: "contracted.inhabitants") == .count(29_508))
    #expect(explained.trace.value(of: "district.inhabitants") == .count(33_972))
    #expect(explained.trace.value(of: "contracted.inside") == .count(7))
    #expect(result.contracted.named.map(\.roles) == Array(repeating: [.partner], count: 8))
    #expect(
      result.contracted.named.first?.statedAt.map(\.description)
        == ["projects/monitoring/participants/oldrichovice+partner"])
  }

  @Test("Otrokovice: whether Komárov, Spytihněv and Tlumačov belong to the planning area is unknown, in its own words")
  func declaredInWords() throws {
    let result = try #require(try explained(.otrokovice, .otrokovice).answer.value)
    #expect(result.declared.inside.isUnknown && result.declared.missing.isUnknown && result.declared.extra.isUnknown)
    #expect(result.declared.insideCount.isUnknown && result.declared.inhabitants.isUnknown)
    let absent = result.municipalities.filter { ["Komárov", "Spytihněv", "Tlumačov"].contains($0.name) }
    #expect(absent.count == 3)
    #expect(absent.allSatisfy { $0.isDeclared.isUnknown && $0.isContracted == .known(false) })
    let reason = try #require(absent.first?.isDeclared.reasons.first)
    #expect(
      MessageCatalogue.planningEvaluation.text(reason.message, in: .czech)
        == "Území je vymezeno jen slovy („obce správního ORP III Otrokovice a obce ze spádové oblasti“); "
        + "které obce k němu patří, z nich neplyne.")
    #expect(reason.settledBy.map(\.description) == ["areas/otrokovicko/coverage", "areas/otrokovicko/municipalities"])
  }

  @Test("Otrokovice: nothing says who took part or who adopted the plan")
  func silence() throws {
    let result = try #require(try explained(.otrokovice, .otrokovice).answer.value)
    for territory in [result.tookPart, result.approved] {
      #expect(territory.inside.isUnknown && territory.insideCount.isUnknown && territory.share.isUnknown)
    }
    #expect(result.tookPart.inside.settledBy == ["events", "meetings"])
    #expect(result.approved.inside.settledBy == ["acts"])
  }

  @Test("Otrokovice: the reference day lies eight years after the project began, and the answer says so")
  func referenceDay() throws {
    let result = try #require(try explained(.otrokovice, .otrokovice).answer.value)
    #expect(result.referenceDay.value == (try Day(iso: "2020-12-31")))
    #expect(result.yearsAfterBeginning == .known(8))
    #expect(result.source?.work == "ČSÚ age structure of municipalities, 31 December 2020")
    let remark = try #require(result.contracted.inhabitants.reasons.first)
    #expect(
      MessageCatalogue.planningEvaluation.text(remark.message, in: .english)
        == "The inhabitants were counted on 31 December 2020, after the period ended and 8 whole years after it began.")
    #expect(
      MessageCatalogue.planningEvaluation.text(remark.message, in: .czech)
        == "Počty obyvatel platí ke dni 31. 12. 2020, po skončení období; od jeho začátku uplynulo 8 celých let.")
  }

  @Test("Otrokovice against the district of Kroměříž: one of its municipalities, and seven of another district")
  func otherDistrict() throws {
    let result = try #require(try explained(.otrokovice, .kromeriz).answer.value)
    #expect(result.contracted.inside.value?.map(\.rawValue) == ["588814"])
    #expect(result.contracted.extraCount == .known(7))
    #expect(result.contracted.extra.value?.allSatisfy { $0.district.value == .otrokovice } == true)
  }

  @Test("The memberships of 2014 are inferred, which the answer remarks")
  func inferredMembership() throws {
    let answer = try explained(.otrokovice, .otrokovice, on: "2014-04-30").answer
    #expect(answer.reasonKeys == ["territory.membershipUnconfirmed"])
    #expect(answer.value?.contracted.insideCount == .known(7))
  }

  @Test("Kroměříž: six of 46 municipalities are partners, 47 654 of 68 082 inhabitants")
  func kromeriz() throws {
    let result = try #require(try explained(.kromeriz, .kromeriz, project: "rozvoj-planovani").answer.value)
    #expect(result.municipalityCount == 46)
    #expect(result.contracted.insideCount == .known(6) && result.contracted.missingCount == .known(40))
    #expect(result.contracted.extra == .known([]))
    #expect(result.contracted.share.value?.description == "47654/68082")
    #expect(Set(result.contracted.named.flatMap(\.roles)) == [.cooperator, .partner])
    #expect(result.declared.inside.isUnknown)
    #expect(result.declared.inside.reasonKeys == ["territory.declaredInWords"])
  }

  @Test("Kroměříž: the assembly of the town adopted a plan; of the other 45 nothing is known")
  func approved() throws {
    let result = try #require(try explained(.kromeriz, .kromeriz, project: "rozvoj-planovani").answer.value)
    #expect(result.approved.insideCount.bounds == [1, 46])
    #expect(result.approved.missingCount.bounds == [0, 45])
    #expect(result.approved.inside.bounds?.first??.map(\.rawValue) == ["588296"])
    #expect(result.approved.named.first?.statedAt.map(\.description) == ["acts/schvaleni-2020-2023"])
    #expect(result.approved.inhabitants.bounds == [28_360, 68_082])
    let before = try #require(
      try explained(.kromeriz, .kromeriz, project: "rozvoj-planovani", on: "2019-08-28").answer.value)
    #expect(before.approved.inside.isUnknown, "the day before, no adoption is stated")
  }

  @Test("Kroměříž: with two projects in the dossier one must be named")
  func severalProjects() throws {
    let result = try #require(try explained(.kromeriz, .kromeriz).answer.value)
    #expect(result.project == nil)
    #expect(result.contracted.inside.isUnknown)
    #expect(result.contracted.inside.reasonKeys == ["territory.severalProjects"])
    #expect(result.declared.missing == .known([]), "the only plan with an area declares the whole district")
    #expect(result.declared.share.value?.description == "68082/68082")
  }

  @Test("Kroměříž 2006–2008: three towns, and a microregion that is no municipality")
  func earlierProject() throws {
    let result = try #require(try explained(.kromeriz, .kromeriz, project: "planovani-2006-2008").answer.value)
    #expect(result.contracted.insideCount == .known(3))
    #expect(result.declared.inside.value?.map(\.rawValue) == ["588296"])
    #expect(result.declared.missingCount == .known(45))
    #expect(result.yearsAfterBeginning == .known(14), "whichever day of 2006 is meant")
  }

  @Test("Luhačovice: three of fifteen municipalities, 12 637 of 18 567 inhabitants; the whole district is declared")
  func luhacovice() throws {
    let result = try #require(try explained(.luhacovice, .luhacovice).answer.value)
    #expect(result.municipalityCount == 15)
    #expect(result.contracted.insideCount == .known(3))
    #expect(result.contracted.share.value?.description == "12637/18567")
    #expect(result.yearsAfterBeginning == .known(2))
    #expect(result.declared.insideCount == .known(15) && result.declared.missing == .known([]))
    #expect(result.declared.extra == .known([]))
  }

  @Test("Luhačovice: the departments of two towns met, so both towns took part at least")
  func tookPart() throws {
    let result = try #require(try explained(.luhacovice, .luhacovice).answer.value)
    #expect(result.tookPart.insideCount.bounds == [2, 15])
    #expect(result.tookPart.named.map(\.name) == ["Luhačovice", "Slavičín"])
    #expect(result.tookPart.named.first?.statedAt.map(\.description) == ["events/setkani-odboru/attending"])
    #expect(result.tookPart.extra.isUnknown)
  }

  @Test("Český Krumlov: one of 31 municipalities; the military district Boletice is told apart")
  func ceskyKrumlov() throws {
    let result = try #require(try explained(.ceskyKrumlov, .ceskyKrumlov, project: "planovani-orp").answer.value)
    #expect(result.municipalityCount == 31 && result.unitCount == 32)
    #expect(result.militaryDistricts.map(\.rawValue) == ["545422"])
    #expect(result.contracted.insideCount == .known(1) && result.contracted.missingCount == .known(30))
    #expect(result.contracted.named.first?.roles == [.implementer, .partner], "two roles, one municipality")
    #expect(result.declared.insideCount == .known(31))
    #expect(result.yearsAfterBeginning.isUnknown, "the year of the project is not stated")
    #expect(result.inhabitants.reasonKeys == ["territory.referenceDayUndecided"])
    #expect(!result.municipalities.contains { $0.municipality.rawValue == "545422" })
  }

  @Test("Vizovice: one of its municipalities is a partner; the area of the project is named in words")
  func vizovice() throws {
    let result = try #require(try explained(.vizovice, .vizovice).answer.value)
    #expect(result.contracted.insideCount == .known(1))
    #expect(result.declared.inside.reasonKeys == ["territory.severalAreas"])
    let ofProject = try #require(try explained(.vizovice, .vizovice, project: "podpora").answer.value)
    #expect(ofProject.declared.inside.reasonKeys == ["territory.declaredInWords"])
  }

  @Test("A district whose municipalities the register does not have is unknown, not empty")
  func uncovered() throws {
    let answer = try explained(.otrokovice, DistrictCode(rawValue: "7213")).answer
    #expect(answer.isUnknown && answer.reasonKeys == ["territory.districtNotCovered"])
    let none = try explained(.otrokovice, DistrictCode(rawValue: "0000")).answer
    #expect(none.isUnknown)
  }

  @Test("A project or plan that the dossier does not have is said to be missing")
  func missing() throws {
    #expect(try explained(.otrokovice, .otrokovice, project: "x").answer.reasonKeys == ["project.notInDossier"])
    #expect(try explained(.otrokovice, .otrokovice, plan: "x").answer.reasonKeys == ["plan.notInDossier"])
  }
}
