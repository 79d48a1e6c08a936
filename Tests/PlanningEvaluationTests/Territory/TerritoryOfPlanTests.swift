import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 25: who takes part in a plan without a project")
struct TerritoryOfPlanTests {
  private let luhacovice = MunicipalityCode(rawValue: "585459")
  private let novaDedina = MunicipalityCode(rawValue: "588814")

  private func planned(_ participants: [(String, ParticipantRole, AgreementKind?)]) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    dossier.organisations = [("l", luhacovice), ("d", novaDedina)].map { id, code in
      var organisation = Organisation(id: Identifier(id))
      organisation.municipality = code
      return organisation
    }
    var plan = Plan(id: Identifier("kp"), name: "Plán")
    plan.participants = participants.map { id, role, agreement in
      var participant = Participant(organisation: Identifier(id), role: role)
      participant.agreement = agreement
      return participant
    }
    dossier.plans = [plan]
    return dossier
  }

  private func answer(
    _ dossier: Dossier, plan: String? = "kp", at location: SourceLocation = #_sourceLocation
  ) throws -> TerritoryResult {
    let answer = try lawfulAnswer(
      to: TerritoryQuestion(district: .luhacovice, plan: plan.map { Identifier($0) }), about: dossier, on: "2021-01-01",
      at: location
    ).answer
    return try #require(answer.value, "\(answer.reasons)", sourceLocation: location)
  }

  @Test("Who is stated to take part in a plan took part in it, in whatever role", arguments: ["kp", nil])
  func participantsOfPlan(plan: String?) throws {
    let result = try answer(planned([("l", .commissioner, nil), ("d", .participant, nil)]), plan: plan)
    #expect(result.tookPart.named.map(\.municipality) == [luhacovice, novaDedina])
    #expect(result.tookPart.named.first?.roles == [.commissioner])
    #expect(result.tookPart.named.first?.statedAt.map(\.description) == ["plans/kp/participants/l+commissioner"])
    #expect(result.tookPart.missingCount.value == nil)
  }

  @Test("Taking part in a plan is no contract: without an agreement nothing is known of one")
  func noAgreement() throws {
    let result = try answer(planned([("l", .participant, nil)]))
    #expect(result.contracted.named == [])
    #expect(result.contracted.inside.value == nil)
    #expect(
      result.contracted.inside.reasons.flatMap(\.settledBy).map(\.description)
        .contains("plans/kp/participants/l+participant/agreement"))
  }

  @Test("An agreement binds a participant of a plan; the list is closed once every participant states one")
  func agreements() throws {
    let some = try answer(planned([("l", .partner, .memorandum), ("d", .participant, nil)]))
    #expect(some.contracted.named.map(\.municipality) == [luhacovice])
    #expect(some.contracted.missingCount.value == nil)
    let all = try answer(planned([("l", .partner, .memorandum), ("d", .participant, .partnershipContract)]))
    #expect(all.contracted.inside == .known([luhacovice]))
    #expect(all.contracted.extraCount == .known(1))
  }

  @Test("Of several plans none is meant, and the participants of a project come before those of a plan")
  func whichPlan() throws {
    var several = planned([("l", .partner, .memorandum)])
    var other = several.plans[0]
    other.id = Identifier("kp2")
    several.plans.append(other)
    #expect(try answer(several, plan: nil).tookPart.named == [])
    #expect(try answer(several, plan: "kp2").tookPart.named.map(\.municipality) == [luhacovice])
    var both = planned([("l", .partner, .memorandum)])
    var project = Project(id: Identifier("p"), name: "Projekt")
    project.participants = [Participant(organisation: Identifier("d"), role: .partner)]
    both.projects = [project]
    #expect(try answer(both).contracted.named.map(\.municipality) == [novaDedina])
    #expect(try answer(both).tookPart.named.map(\.municipality) == [luhacovice])
  }
}
