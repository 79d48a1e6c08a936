import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Who takes part")
struct ParticipantsTests {
  private func dossier(_ participants: String, other: String = "", bodies: String = "") throws -> Dossier {
    try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","organisations":[
        {"id":"a","name":"A","kind":"town","municipality":"585599"},{"id":"b","name":"B","kind":"village","municipality":"585513"},
        {"id":"c","name":"C","kind":"association"},{"id":"d","name":"D","kind":"provider","companyIdentifier":"46276262"},
        {"id":"e","name":"E","kind":"provider","companyIdentifier":"46276262"},{"id":"g","name":"G","kind":"village"},
        {"id":"h","name":"H"},{"id":"f","name":"F","municipality":"585599"}],
        "projects":[{"id":"j","name":"J","participants":[\#(participants)]}],
        "plans":[{"id":"p","name":"P","participants":[\#(other)]}],"bodies":[\#(bodies)]}
        """#.utf8))
  }

  private func party(_ id: String, _ role: String = "partner", agreement: String? = nil) -> String {
    #"{"organisation":"\#(id)","role":"\#(role)"\#(agreement.map { #","agreement":"\#($0)""# } ?? "")}"#
  }

  private let project = DossierPath("projects", "j")

  private func found(_ question: ParticipantsQuestion, _ dossier: Dossier) throws -> ParticipantsResult {
    try soundAnswer(to: question, about: dossier).answer.known()
  }

  @Test("A municipality counts once by its code, an organisation once by its number")
  func distinct() throws {
    let all = ["a", "b", "c", "d", "e", "f"].map { party($0) }.joined(separator: ",")
    let result = try found(ParticipantsQuestion(of: project), try dossier(all))
    #expect(result.count == .known(4))
    #expect(result.municipalityCount == .known(2) && result.organisationCount == .known(2))
    #expect(result.listed.organisations.map(\.text) == ["c", "d"])
  }

  @Test("Without a code the kind tells a municipality, and without both it may be one")
  func withoutCode() throws {
    let village = try found(ParticipantsQuestion(of: project), try dossier(party("g")))
    #expect(village.municipalityCount == .known(1) && village.organisationCount == .known(0))
    let silent = try found(ParticipantsQuestion(of: project), try dossier(party("h")))
    #expect(silent.municipalityCount.content == .bounded(lower: 0, upper: 1))
    #expect(silent.organisationCount.content == .bounded(lower: 0, upper: 1))
  }

  @Test("An organisation that no entity describes is a participant of no known kind")
  func dangling() throws {
    let result = try found(ParticipantsQuestion(of: project), try dossier(party("x")))
    #expect(result.count == .known(1) && result.byKind.map(\.kind) == [nil])
  }

  @Test("Roles and agreements choose, and an agreement that is not stated leaves it open")
  func asked() throws {
    let list = [party("a", "beneficiary"), party("b", agreement: "memorandum"), party("c")].joined(separator: ",")
    let partners = try found(ParticipantsQuestion(of: project, roles: [.partner]), try dossier(list))
    #expect(partners.count == .known(2))
    let bound = try found(
      ParticipantsQuestion(of: project, roles: [.partner], agreement: .memorandum), try dossier(list))
    #expect(bound.count.limits.lower == 1 && bound.count.limits.upper == 2)
    #expect(bound.listed.municipalities.map(\.rawValue) == ["585513"])
    let contracts = try found(
      ParticipantsQuestion(of: project, agreement: .partnershipContract),
      try dossier(party("a") + "," + party("b", agreement: "memorandum")))
    #expect(contracts.count.limits.upper == 1 && contracts.listed == ParticipantSet())
  }

  @Test(
    "A municipality has a body where a territorial one works for it on the day",
    arguments: [
      (#","basis":"territory""#, true), (#","basis":"both""#, true), (#","basis":"targetGroup""#, false),
      (#","basis":"territory","to":"2020""#, false), ("", nil), (#","basis":"territory","from":"2024""#, nil),
    ] as [(String, Bool?)])
  func bodies(more: String, verdict: Bool?) throws {
    let body = #"{"id":"g","name":"G","municipalities":["585599"]\#(more)}"#
    let result = try found(ParticipantsQuestion(of: project), try dossier(party("a"), bodies: body))
    #expect(result.haveBodies.value == verdict)
    #expect(result.withoutBody.isEmpty == (verdict != false))
  }

  @Test("Comparing two lists the other way round exchanges what is added and what is removed")
  func symmetry() throws {
    let (one, other) = (
      [party("a"), party("c")].joined(separator: ","), [party("f"), party("d")].joined(separator: ",")
    )
    let dossier = try dossier(one, other: other)
    let plan = DossierPath("plans", "p")
    let forth = try found(ParticipantsQuestion(of: project, comparedWith: plan), dossier)
    let back = try found(ParticipantsQuestion(of: plan, comparedWith: project), dossier)
    #expect(forth.added == back.removed && forth.removed == back.added)
    // One municipality, by whichever organisation it is listed.
    #expect(forth.both?.municipalities.map(\.rawValue) == ["585599"] && back.both == forth.both)
  }

  @Test("What is neither a project nor a plan has no participants")
  func elsewhere() throws {
    for path in [DossierPath("bodies", "g"), DossierPath("projects", "x"), .root] {
      let answer = try soundAnswer(to: ParticipantsQuestion(of: path), about: try dossier(party("a"))).answer
      #expect(answer.keys == ["participants.noneStated"])
    }
  }
}

extension Answer<Int> {
  /// The bounds of a number; a known one is both.
  fileprivate var limits: (lower: Int?, upper: Int?) {
    switch content {
    case .known(let value): (value, value)
    case .bounded(let lower, let upper): (lower, upper)
    default: (nil, nil)
    }
  }
}
