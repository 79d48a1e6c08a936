import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("A tampered derivation is found")
struct TamperingTests {
  private let index: DossierIndex
  private let context: EvaluationContext
  private let trace: Trace

  init() throws {
    index = DossierIndex(try GoldenDossier.otrokovice.dossier())
    context = EvaluationContext(asOf: try Day(iso: "2014-12-31"))
    trace = MeetingsQuestion().explained(for: index, in: context).trace
  }

  private func codes(_ trace: Trace) -> Set<TraceFault.Code> { Set(trace.verify().faults.map(\.code)) }

  private func codesAgainstDossier(_ trace: Trace) -> Set<TraceFault.Code> {
    Set(trace.verify(against: index, in: context).faults.map(\.code))
  }

  @Test("What was not touched verifies, alone and against its dossier")
  func untouched() {
    #expect(trace.verify().state == .verified)
    #expect(trace.verify(against: index, in: context).state == .verified)
  }

  @Test("A changed value breaks its seal")
  func changedValue() throws {
    var forged = trace
    let root = try #require(forged.results.first { $0.name == "scheduled.total" }).node
    forged.nodes[root].value = .count(73)
    #expect(codes(forged).contains(.brokenSeal))
  }

  @Test("Every computed number that is changed and sealed anew up to the root is found by recomputation")
  func everyChangedNumberIsFound() {
    for number in trace.nodes.indices where trace.nodes[number].kind == .computed {
      var forged = trace
      forged.nodes[number].value = .text("forged")
      forged.sealAll()
      #expect(codes(forged).contains(.otherValue), "node \(number)")
      #expect(!codes(forged).contains(.brokenSeal))
    }
  }

  @Test("A forged input, carried through and sealed anew, is found against the dossier")
  func forgedInput() throws {
    var other = index.dossier
    other.rounds[0].scheduled = nil
    let forged = MeetingsQuestion().explained(for: DossierIndex(other), in: context).trace
    #expect(forged.value(of: "scheduled.total") == .count(66))
    #expect(forged.verify().state == .verified)
    let codes = codesAgainstDossier(forged)
    #expect(codes.contains(.otherInput))
    #expect(codes.contains(.otherDossier))
  }

  @Test("A round that was left out is found, although every input that is shown is true")
  func leftOutRound() throws {
    var other = index.dossier
    other.rounds.removeLast()
    var forged = MeetingsQuestion().explained(for: DossierIndex(other), in: context).trace
    forged.dossier = index.dossier.digest
    forged.sealAll()
    #expect(forged.verify().state == .verified)
    #expect(codesAgainstDossier(forged) == [.otherLeaves, .otherResults])
  }

  @Test("A removed, added or moved child is found")
  func changedChildren() throws {
    let root = try #require(trace.results.first { $0.name == "scheduled.total" }).node
    var removed = trace
    removed.nodes[root].children.removeLast()
    removed.sealAll()
    #expect(codes(removed).contains(.otherValue))
    var looped = trace
    looped.nodes[root].children.append(root)
    looped.sealAll()
    #expect(codes(looped).contains(.brokenOrder))
  }

  @Test("An unknown formula or revision cannot be verified, which is no verdict")
  func unknownFormula() throws {
    let root = try #require(trace.results.first { $0.name == "scheduled.total" }).node
    var other = trace
    other.nodes[root].revision = 99
    other.sealAll()
    #expect(other.verify().state == .cannotVerify)
  }

  @Test("A derivation survives being stored and read again")
  func stored() throws {
    let bytes = trace.encoded()
    let again = try DocumentReader.loadStrictly(Trace.self, from: bytes)
    #expect(again == trace)
    #expect(again.verify(against: index, in: context).state == .verified)
  }

  @Test("The same content in another order verifies")
  func otherOrder() {
    var shuffled = index.dossier
    shuffled.rounds.reverse()
    shuffled.bodies.reverse()
    #expect(trace.verify(against: DossierIndex(shuffled), in: context).state == .verified)
  }

  @Test("Another parameter in force is told")
  func otherParameter() throws {
    let olomouc = DossierIndex(try GoldenDossier.olomouc2023.dossier())
    let plan = try #require(olomouc.dossier.plans.first).id
    let context = EvaluationContext(asOf: try Day(iso: "2024-02-28"))
    let explained = FulfilmentQuestion(plan: plan).explained(for: olomouc, in: context)
    let changed = ParameterTable.planningEvaluation.overlaid(
      by: ParameterTable([
        Parameter(
          key: .percentageDecimals,
          entries: [
            Parameter.Entry(
              value: .count(2), validity: .always,
              citation: Citation(
                work: "Another custom", place: nil, wording: nil, address: nil, verification: .unverified))
          ])
      ]))
    let other = EvaluationContext(asOf: context.asOf, parameters: changed)
    let codes = Set(explained.trace.verify(against: olomouc, in: other).faults.map(\.code))
    #expect(codes.contains(.otherParameter))
  }
}
