import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What moved a result from one derivation to the next")
struct TraceDifferenceTests {
  private let context = EvaluationContext(asOf: Day(year: 2014, month: 12, day: 31) ?? .first)

  private func trace(_ dossier: Dossier) -> Trace {
    MeetingsQuestion().explained(for: DossierIndex(dossier), in: context).trace
  }

  private func triad(_ dossier: Dossier, with parameters: ParameterTable = .planningEvaluation) -> Trace {
    let context = EvaluationContext(asOf: context.asOf, parameters: parameters)
    return TriadQuestion(body: Identifier("rs")).explained(for: DossierIndex(dossier), in: context).trace
  }

  private func edited(_ dossier: Dossier, _ path: String, to new: String?) throws -> Dossier {
    var dossier = dossier
    let path = try #require(DossierPath(text: path))
    try dossier.apply(
      Edit(path: path, old: dossier.documentValue(at: path), new: try new.map { text in try RawJSON(text) }))
    return dossier
  }

  @Test("A derivation does not differ from itself", arguments: GoldenDossier.five)
  func itself(golden: GoldenDossier) throws {
    let trace = trace(try golden.dossier())
    let difference = TraceDifference(from: trace, to: trace)
    #expect(difference.isEmpty)
    #expect(difference.text(of: "meetings", in: .czech) == "Odvození se neliší.")
  }

  @Test("The order of unordered collections makes no difference", arguments: 0..<5)
  func order(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let dossier = try GoldenDossier.otrokovice.dossier()
    var shuffled = dossier.shuffled(using: &generator)
    for place in shuffled.rounds.indices { shuffled.rounds[place].bodies.shuffle(using: &generator) }
    #expect(TraceDifference(from: trace(dossier), to: trace(shuffled)).isEmpty)
  }

  @Test("An edit of one input is the only cause of everything that moved")
  func oneInput() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let changed = try edited(dossier, "rounds/round-2012-05/scheduled", to: nil)
    let difference = TraceDifference(from: trace(dossier), to: trace(changed))
    let cause = TraceChange(
      kind: .stated, name: "rounds/round-2012-05/scheduled", old: .text("2012-05"), new: TraceValue.none)
    let total = try #require(difference.moved.first { $0.name == "scheduled.total" })
    #expect(total.old == .count(72) && total.new == .count(66))
    #expect(difference.moved.allSatisfy { $0.causes == [cause] })
    #expect(difference.changes == [cause])
    #expect(difference.moved.map(\.name).contains("rounds.scheduled"))
    #expect(!difference.moved.map(\.name).contains("rounds.year.2013"))
    let czech = difference.text(of: "meetings", in: .czech)
    #expect(
      czech.contains(
        """
        naplánovaná setkání celkem: 72 → 66
          protože se změnilo:
            spis, rounds/round-2012-05/scheduled: 2012-05 → neuvedeno
        """))
    let english = difference.text(of: "meetings", in: .english)
    #expect(english.contains("the dossier, rounds/round-2012-05/scheduled: 2012-05 → not stated"))
  }

  @Test("An input, changed alone, is named and no other, whichever it is")
  func everyInput() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let before = trace(dossier)
    let scheduled = before.nodes.compactMap(\.path).filter { $0.steps.last?.name == "scheduled" }
    #expect(scheduled.count == 12)
    for path in scheduled.enumerated().filter({ $0.offset.isMultiple(of: 3) }).map(\.element) {
      let after = trace(try edited(dossier, path.description, to: "\"2015-01\""))
      #expect(TraceDifference(from: before, to: after).changes.map(\.name) == [path.description], "\(path)")
    }
  }

  @Test("A result that keeps its value although an input changed is told, with that input")
  func unmoved() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let changed = try edited(dossier, "rounds/round-2012-05/scheduled", to: "\"2012-06\"")
    let difference = TraceDifference(from: trace(dossier), to: trace(changed))
    #expect(difference.moved.isEmpty)
    let total = try #require(difference.unmoved.first { $0.name == "scheduled.total" })
    #expect(total.old == .count(72) && total.causes.map(\.name) == ["rounds/round-2012-05/scheduled"])
    #expect(difference.text(of: "meetings", in: .czech).contains("beze změny (72), ačkoli se změnilo:"))
  }

  @Test("Compared the other way round, everything moved back for the same causes")
  func reversed() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let (before, after) = (trace(dossier), trace(try edited(dossier, "rounds/round-2012-07", to: nil)))
    let there = TraceDifference(from: before, to: after)
    let back = TraceDifference(from: after, to: before)
    func turned(_ change: TraceChange) -> TraceChange {
      TraceChange(kind: change.kind, name: change.name, old: change.new, new: change.old)
    }
    #expect(!there.moved.isEmpty && there.moved.map(\.name) == back.moved.map(\.name))
    for (one, other) in zip(there.moved, back.moved) {
      #expect(one.old == other.new && one.new == other.old)
      #expect(Set(one.causes.map(turned)) == Set(other.causes))
      #expect(one.causes.allSatisfy { $0.name.hasPrefix("rounds/round-2012-07/") && $0.new == nil })
    }
  }

  @Test("A change that no question looks at is no difference")
  func elsewhere() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let changed = try edited(dossier, "bodies/rs/name", to: "\"Jiný název\"")
    #expect(TraceDifference(from: trace(dossier), to: trace(changed)).isEmpty)
  }

  private func seats(_ users: Int) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    var body = Body(id: Identifier("rs"), name: "Řídící skupina")
    body.kind = .steeringGroup
    dossier.bodies = [body]
    for (side, count) in [(Side.commissioner, 2), (.provider, 2), (.user, users)] {
      for number in 0..<count {
        var seat = Seat(id: Identifier("\(side.rawValue)-\(number)"), body: Identifier("rs"))
        seat.side = side
        seat.filling = .filled
        dossier.seats.append(seat)
      }
    }
    return dossier
  }

  private func table(_ count: Int, _ work: String = "Charter") -> ParameterTable {
    ParameterTable.planningEvaluation.overlaid(
      by: ParameterTable([
        Parameter(
          key: .triadSeatsPerSide,
          entries: [.init(value: .count(count), validity: .always, citation: Citation(work: work))])
      ]), of: ParameterScope(.charter, "rs"))
  }

  @Test("A parameter that changed is the cause, with its source and scope")
  func parameter() throws {
    let difference = TraceDifference(from: triad(seats(1), with: table(1)), to: triad(seats(1), with: table(2)))
    let verdict = try #require(difference.moved.first { $0.name == "isComplete" })
    #expect(verdict.old == .truth(true) && verdict.new == .truth(false))
    #expect(verdict.causes.map(\.kind) == [.parameter] && verdict.causes.map(\.name) == ["triad.seatsPerSide"])
    #expect(verdict.causes.first?.new == .text("count 2, ../.., charter rs [Charter [unverified]]"))
    let same = TraceDifference(from: triad(seats(1), with: table(1)), to: triad(seats(1), with: table(1, "Statute")))
    #expect(same.moved.isEmpty && same.unmoved.map(\.name).contains("isComplete"))
  }

  @Test("An entity that is added is a cause by its own values")
  func added() throws {
    let difference = TraceDifference(from: triad(seats(0)), to: triad(seats(1)))
    let held = try #require(difference.moved.first { $0.name == "held.user" })
    #expect(held.old == .count(0) && held.new == .count(1))
    #expect(!held.causes.isEmpty && held.causes.allSatisfy { $0.name.hasPrefix("seats/user-0/") && $0.old == nil })
  }

  @Test("Another revision of a formula is a cause, whether it moves the result or not")
  func formula() throws {
    let before = trace(try GoldenDossier.otrokovice.dossier())
    var after = before
    for place in after.nodes.indices where after.nodes[place].formula?.rawValue == "count.sum" {
      after.nodes[place].revision = 2
    }
    let same = TraceDifference(from: before, to: after)
    let change = TraceChange(kind: .formula, name: "count.sum", old: .count(1), new: .count(2))
    #expect(same.moved.isEmpty && same.unmoved.first { $0.name == "scheduled.total" }?.causes == [change])
    let root = try #require(after.results.first { $0.name == "scheduled.total" }?.node)
    after.nodes[root].value = .count(71)
    let moved = TraceDifference(from: before, to: after).moved
    #expect(moved.map(\.name) == ["scheduled.total"] && moved.first?.causes == [change])
  }

  @Test("Another day is a circumstance, and what follows from it a cause")
  func day() throws {
    let index = DossierIndex(try GoldenDossier.otrokovice.dossier())
    let earlier = EvaluationContext(asOf: try Day(iso: "2013-12-31"))
    let difference = TraceDifference(
      from: MeetingsQuestion().explained(for: index, in: earlier).trace,
      to: MeetingsQuestion().explained(for: index, in: context).trace)
    #expect(difference.circumstances.map(\.name) == ["asOf"])
    #expect(!difference.isEmpty)
  }

  @Test("A difference survives writing and reading, and broken traces are compared as far as they go")
  func robust() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let before = trace(dossier)
    var after = trace(try edited(dossier, "rounds/round-2012-05/scheduled", to: nil))
    let difference = TraceDifference(from: before, to: after)
    #expect(try RawJSON(difference).value(as: TraceDifference.self) == difference)
    after.nodes[5].children = [5, 100_000, -3]
    after.results.append(TraceResult(name: "away", node: -1))
    _ = TraceDifference(from: before, to: after).text(of: "meetings", in: .czech)
    #expect(!TraceDifference(from: before, to: after).moved.map(\.name).contains("away"))
  }
}
