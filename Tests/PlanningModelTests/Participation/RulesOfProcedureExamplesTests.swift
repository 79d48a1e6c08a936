import CommunityPlanning
import Testing

@Suite("Rules of procedure of real bodies")
struct RulesOfProcedureExamplesTests {
  private let examples = RulesOfProcedure.examples

  private func rules(_ id: String) throws -> RulesOfProcedure {
    try #require(examples[Identifier<RulesOfProcedure>(id)])
  }

  @Test("The examples are read without a fault, and every reference in them leads somewhere")
  func reading() {
    let index = DossierIndex(examples)
    #expect(examples.rulesOfProcedure.count == 13 && examples.bodies.count == 19)
    #expect(index.unresolvedReferences.isEmpty && index.repeatedIdentifiers.isEmpty)
    #expect(examples.kept == KeptMembers())
    #expect(
      examples.rulesOfProcedure.allSatisfy { !$0.sources.isEmpty && !$0.bodies.isEmpty && $0.kept == KeptMembers() })
  }

  @Test("They are written to the same dossier that they are read from")
  func roundTrip() throws {
    #expect(try Dossier.loadStrictly(examples.encoded()) == examples)
  }

  @Test(
    "How often they meet at least",
    arguments: [
      ("jablonec-rs", 4, 12), ("jablonec-ps", 4, 12), ("jesenicko", 1, 2), ("police-rps", 1, 2), ("frydlant-urs", 1, 2),
      ("vitkov", 1, 3), ("komora-sekce", 1, 6), ("zakon-128-2000-lhuty", 1, 3),
    ])
  func frequency(_ id: String, _ times: Int, _ months: Int) throws {
    let frequency = try #require(rules(id).frequency)
    #expect(frequency.times == times && frequency.months == months && frequency.isMinimum == true)
  }

  @Test(
    "How long before a meeting they are called",
    arguments: [
      ("jablonec-rs", 7, NoticeUnit.calendarDays), ("jablonec-ps", 7, .calendarDays), ("jesenicko", 3, .workingDays),
      ("police-rps", 10, .calendarDays), ("frydlant-urs", 7, .calendarDays), ("vitkov", 5, .calendarDays),
      ("komora-sekce", 7, .calendarDays),
    ])
  func invitation(_ id: String, _ count: Int, _ unit: NoticeUnit) throws {
    let notice = try #require(rules(id).notices.first { $0.what == .invitation })
    #expect(notice.count == count && notice.unit == unit)
  }

  @Test("Quorum and majority are a fraction, a comparison and a base; what was not seen is not stated")
  func thresholds() throws {
    let nachod = try #require(rules("nachod-ps").quorum)
    #expect(nachod.fraction?.text == "1/2" && nachod.comparison == .moreThan && nachod.base == .allSeats)
    let tkk = try rules("cps-tkk")
    #expect(tkk.quorum?.fraction?.text == "2/3" && tkk.quorum?.base == nil && tkk.decision?.base == .present)
    #expect(try rules("komora-sekce").withoutQuorum == .advisory)
    let act = try rules("zakon-128-2000")
    #expect(act.quorum?.base == .allSeats && act.decision?.base == .allSeats && act.notices.isEmpty)
  }

  @Test("No general pattern is shipped as a rule: nobody's tie rule, minutes or triad was seen")
  func patterns() {
    for rules in examples.rulesOfProcedure {
      #expect(rules.tie == nil && rules.triad == nil && rules.termMonths == nil)
      #expect(!rules.notices.contains { $0.what == .minutes })
    }
  }

  @Test("Only the terms of the act are not verified, and every example names its source")
  func citations() {
    for rules in examples.rulesOfProcedure {
      let citation = RulesOfProcedure.citation(ofExample: rules.id)
      #expect(citation?.work.isEmpty == false)
      #expect((citation?.verification == .unverified) == (rules.id.text == "zakon-128-2000-lhuty"))
    }
    #expect(RulesOfProcedure.citation(ofExample: Identifier("none")) == nil)
  }

  @Test("Six meetings a year in Otrokovice are a promise and no rule")
  func promise() {
    #expect(examples.promises.map(\.perYear?.text) == ["6"])
    #expect(!examples.rulesOfProcedure.contains { $0.sources == [Identifier("otrokovice")] })
  }

  @Test("A dossier can take them over and be asked by them")
  func use() throws {
    var dossier = examples
    var meeting = Meeting(id: Identifier("m"))
    meeting.bodies = [Identifier("nachod-ps")]
    meeting.held = Written(text: "2024-06-10")
    for (number, presence) in [Presence.present, .present, .absent, .absent].enumerated() {
      var seat = Seat(id: Identifier("s\(number)"), body: Identifier("nachod-ps"))
      seat.isVoting = true
      dossier.seats.append(seat)
      var line = Attendance(presence: presence)
      line.seat = seat.id
      meeting.attendances.append(line)
    }
    dossier.meetings = [meeting]
    let context = EvaluationContext(asOf: try Day(iso: "2024-06-30"))
    let result = QuorumQuestion(meeting: meeting.id).answer(for: DossierIndex(dossier), in: context).value
    #expect(result?.holds == .known(false))
  }
}
