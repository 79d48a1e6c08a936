import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Parameters outside their validity, and whose they are")
struct ParameterPolicyTests {
  private let body = TriadQuestion(body: Identifier("rs"))

  private var dossier: Dossier {
    var dossier = Dossier(id: Identifier("case"))
    var body = Body(id: Identifier("rs"), name: "Řídící skupina")
    body.kind = .steeringGroup
    dossier.bodies = [body]
    for side in [Side.commissioner, .provider, .user] {
      var seat = Seat(id: Identifier(side.rawValue), body: Identifier("rs"))
      seat.side = side
      seat.filling = .filled
      dossier.seats.append(seat)
    }
    return dossier
  }

  private func table(_ policy: ParameterPolicy) throws -> ParameterTable {
    let validity = Validity(from: try Day(iso: "2020-01-01"), through: try Day(iso: "2022-12-31"))
    return ParameterTable.planningEvaluation.overlaid(
      by: ParameterTable([
        Parameter(
          key: .triadSeatsPerSide,
          entries: [.init(value: .count(1), validity: validity, citation: Citation(work: "Charter"))],
          outsideValidity: policy)
      ]), of: ParameterScope(.charter, "Řídící skupina"))
  }

  @Test("A parameter that refuses leaves the verdict unknown outside its validity")
  func refuse() throws {
    let answer = try soundAnswer(to: body, about: dossier, on: "2024-06-30", with: table(.refuse)).answer
    #expect(try answer.known().isComplete.keys == ["triad.noParameter"])
    #expect(answer.keys == [])
  }

  @Test("A parameter that extrapolates decides, and answer and derivation say so")
  func extrapolate() throws {
    let explained = try soundAnswer(to: body, about: dossier, on: "2024-06-30", with: table(.extrapolate))
    #expect(try explained.answer.known().isComplete == .known(true))
    #expect(explained.answer.keys == ["parameter.extrapolated"])
    let used = explained.trace.nodes.flatMap(\.parameters)
    #expect(!used.isEmpty && used.allSatisfy { $0.isExtrapolated == true && $0.scope == "charter Řídící skupina" })
    let text = Explanation(explained.trace, of: DossierIndex(dossier), in: .czech).derivation()
    #expect(text.contains("použito mimo platnost") && text.contains("působnost charter Řídící skupina"))
  }

  @Test("Within its validity a parameter that extrapolates is like any other")
  func within() throws {
    let explained = try soundAnswer(to: body, about: dossier, on: "2021-06-30", with: table(.extrapolate))
    #expect(explained.answer.keys == [])
    #expect(explained.trace.nodes.flatMap(\.parameters).allSatisfy { $0.isExtrapolated == nil })
    let refusing = try soundAnswer(to: body, about: dossier, on: "2021-06-30", with: table(.refuse))
    #expect(refusing.answer == explained.answer && refusing.trace == explained.trace)
  }

  @Test("Who takes the mark away is found when the derivation is checked against the parameters")
  func forged() throws {
    let table = try table(.extrapolate)
    var trace = try soundAnswer(to: body, about: dossier, on: "2024-06-30", with: table).trace
    for place in trace.nodes.indices {
      for use in trace.nodes[place].parameters.indices { trace.nodes[place].parameters[use].isExtrapolated = nil }
    }
    trace.sealAll()
    let context = EvaluationContext(asOf: try Day(iso: "2024-06-30"), parameters: table)
    #expect(trace.verify().faults.isEmpty)
    #expect(trace.verify(against: DossierIndex(dossier), in: context).faults.contains { $0.code == .otherParameter })
  }
}
