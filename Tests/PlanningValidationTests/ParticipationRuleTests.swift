import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel
import PlanningTestKit
import PlanningValidation
import Testing

@Suite("Rules about bodies, seats and contests")
struct ParticipationRuleTests {
  static let expectations = [
    ExpectedOutcomes(.kromeriz, ["KP-PAR-009": .passed(3), "KP-PAR-012": .passed(9)]),
    ExpectedOutcomes(
      .ceskyKrumlov,
      [
        "KP-PAR-009": .skipped(1),  // whether the four earlier groups still worked in 2015 is not said
        "KP-PAR-012": .passed(3),
      ]),
    ExpectedOutcomes(
      .otrokovice,
      [
        "KP-PAR-002": .skipped(5),  // 7 to 20 participants, and no attendance
        "KP-PAR-004": .passed(1),  // 72 = 60 + 12
        "KP-PAR-005": .passed(4),  // 12 rounds of six bodies, 60 and 12 meetings in two years
        "KP-PAR-006": .failed(2),  // 6 and 6 by year of the project, 4, 6 and 2 by calendar year
        "KP-PAR-007": .skipped(6),  // neither hours nor participants of the workshops
        "KP-PAR-008": .failed(2),  // the rounds, and the workshops
        "KP-PAR-009": .passed(6),
        "KP-PAR-010": .passed(1),  // six topics for six workshops
        "KP-PAR-012": .passed(5),
      ]),
    ExpectedOutcomes(
      .luhacovice,
      [
        "KP-PAR-008": .failed(1),  // the final conference
        "KP-PAR-009": .passed(2),
        "KP-PAR-010": .skipped(1),  // three topics, and no number of workshops
        "KP-PAR-012": .passed(2),
      ]),
    ExpectedOutcomes(
      .vizovice,
      [
        "KP-PAR-001": .skipped(1),  // the steering group is said to be composed by the triad; no seats
        "KP-PAR-003": .failed(1),  // two working groups or three
        "KP-PAR-009": .passed(3),
        "KP-PAR-012": .passed(1),
        "KP-PAR-013": .passed(1),
      ]),
    ExpectedOutcomes(.olomouc2023, ["KP-PAR-012": .passed(1)]),
  ]

  @Test("Of the real dossiers the rules say this", arguments: expectations)
  func realDossiers(_ expected: ExpectedOutcomes) throws {
    #expect(try expected.found(.participation) == expected.outcomes)
  }

  // MARK: Triad

  private func seats(_ seats: String, principle: String = #","statedPrinciple":"triad""#) throws -> Judgement {
    try judgement(of: "KP-PAR-001", on: #""bodies":[{"id":"a","name":"A"\#(principle)}],"seats":[\#(seats)]"#)
  }

  private static let two = #"""
    {"id":"s","body":"a","side":"commissioner","filling":"filled"},
    {"id":"t","body":"a","side":"provider","filling":"filled"}
    """#

  @Test(
    "Commissioners and providers make no triad, whoever else sits there",
    arguments: [
      #"{"id":"u","body":"a","side":"public","filling":"filled"}"#,
      #"{"id":"u","body":"a","side":"user","filling":"vacant"}"#,
      #"{"id":"u","body":"a","side":"user","filling":"filled","function":"guest"}"#,
      #"{"id":"u","body":"a","side":"user","filling":"filled","to":"2023"}"#,
    ])
  func incompleteTriad(_ seat: String) throws {
    let judgement = try seats("\(Self.two),\(seat)")
    #expect(judgement.status == .failed)
    #expect(judgement.findings.map(\.severity) == [.warning])
    #expect(
      judgement.findings.first?.message.argument("sides") == .list([.message(Message("triadSide.user"))]))
  }

  @Test("A third seat that does not say whether it is held leaves the triad open; silence is no vacancy")
  func openTriad() throws {
    #expect(try seats(#"\#(Self.two),{"id":"u","body":"a","side":"user"}"#).status == .skipped)
    #expect(try seats(#"\#(Self.two),{"id":"u","body":"a","filling":"filled"}"#).status == .skipped)
  }

  @Test("A body of which no text says that it is composed by the triad is not measured by it")
  func noClaim() throws {
    #expect(try seats(Self.two, principle: "").status == .notApplicable)
    #expect(try seats(Self.two, principle: #","statedPrinciple":"parity""#).status == .notApplicable)
  }

  // MARK: Attendance

  private func attendances(_ numbers: [Int], bodies: String = #""a""#) throws -> Judgement {
    let meetings = numbers.enumerated().map { place, attendance in
      #"{"id":"m\#(place)","bodies":[\#(bodies)],"attendanceCount":\#(attendance)}"#
    }
    return try judgement(
      of: "KP-PAR-002",
      on: #"""
        "bodies":[{"id":"a","name":"A","statedParticipants":"7 -20"},{"id":"b","name":"B"}],
        "meetings":[\#(meetings.joined(separator: ","))]
        """#)
  }

  @Test(
    "Both ends belong to 7 to 20 participants",
    arguments: [(6, RuleStatus.failed), (7, .passed), (20, .passed), (21, .failed)])
  func attendance(_ number: Int, _ status: RuleStatus) throws {
    #expect(try attendances([number]).status == status)
  }

  @Test("A description is no rule: however often the attendance differs, it is one note")
  func attendanceIsOneNote() throws {
    let findings = try attendances([6, 12, 21]).findings
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.first?.message.argument("outside") == .count(2))
    #expect(findings.first?.message.argument("meetings") == .count(3))
  }

  @Test("The attendance of a joint meeting says nothing of one of its bodies")
  func jointAttendance() throws {
    #expect(try attendances([40], bodies: #""a","b""#).status == .skipped)
  }

  // MARK: Bodies, seats, contests

  @Test("Four groups without names are counted; two or three are not even that")
  func bodiesToldApart() throws {
    func kinds(_ number: String) throws -> [String] {
      try judgement(of: "KP-PAR-003", on: #""bodies":[{"id":"a","name":"A","standsFor":"\#(number)"}]"#).kinds
    }
    #expect(try kinds("4") == ["counted"])
    #expect(try kinds("2-3") == ["uncounted"])
    #expect(try kinds("1+") == ["uncounted"])
  }

  @Test("Groups that ended before the day need not be told apart; on that day they did")
  func endedBodies() throws {
    let body = #""bodies":[{"id":"a","name":"A","standsFor":"4","to":"dříve [../2015-10-07]"}]"#
    #expect(try judgement(of: "KP-PAR-003", on: body).status == .notApplicable)
    #expect(try judgement(of: "KP-PAR-003", on: body, asOf: "2015-10-07").status == .failed)
  }

  @Test("A seat that ended does not count against another side, and a seat without a side against none")
  func seatsOfOneSide() throws {
    func status(_ seat: String) throws -> RuleStatus {
      try judgement(
        of: "KP-PAR-011",
        on: #"""
          "bodies":[{"id":"a","name":"A"}],"organisations":[{"id":"o","name":"O"}],
          "seats":[{"id":"s","body":"a","organisation":"o","side":"provider"},
          {"id":"t","body":"a","organisation":"o"\#(seat)}]
          """#
      ).status
    }
    #expect(try status(#","side":"commissioner""#) == .failed)
    #expect(try status(#","side":"commissioner","to":"2023""#) == .passed)
    #expect(try status("") == .passed)
  }

  @Test("One organisation on two sides of two bodies is no matter")
  func seatsInTwoBodies() throws {
    let judgement = try judgement(
      of: "KP-PAR-011",
      on: #"""
        "bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"organisations":[{"id":"o","name":"O"}],
        "seats":[{"id":"s","body":"a","organisation":"o","side":"provider"},
        {"id":"t","body":"b","organisation":"o","side":"commissioner"}]
        """#)
    #expect(judgement.outcome.passed == 2)
  }

  @Test("The pseudonym of a member does not reach the message")
  func pseudonym() throws {
    let findings = try judgement(
      of: "KP-PAR-011",
      on: #"""
        "bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a","person":"m-17","side":"provider"},
        {"id":"t","body":"a","person":"m-17","side":"user"}]
        """#
    ).findings
    #expect(findings.map(\.subject.description) == ["bodies/a"])
    #expect(findings.flatMap(\.message.arguments).allSatisfy { $0.value != .text("m-17") })
  }

  @Test("A group of both kinds needs target groups and a territory; an area is a territory")
  func groupsOfBothKinds() throws {
    func kinds(_ more: String) throws -> [String] {
      try judgement(
        of: "KP-PAR-012",
        on: #"""
          "areas":[{"id":"x","name":"X"}],"targetGroups":[{"id":"g","name":"G"}],
          "bodies":[{"id":"a","name":"A","basis":"both"\#(more)}]
          """#
      ).kinds
    }
    #expect(try kinds("") == ["targetGroups", "municipalities"])
    #expect(try kinds(#","targetGroups":["g"]"#) == ["municipalities"])
    #expect(try kinds(#","targetGroups":["g"],"area":"x""#) == [])
  }

  @Test(
    "Two winners can share one entry, one cannot; at least one may be two",
    arguments: [("2", RuleStatus.passed), ("1", .failed), ("0", .failed), ("1+", .passed), ("two", .skipped)])
  func jointEntry(_ winners: String, _ status: RuleStatus) throws {
    let contest = #""contests":[{"id":"c","name":"C","winners":"\#(winners)","isJointEntry":true}]"#
    #expect(try judgement(of: "KP-PAR-013", on: contest).status == status)
  }

  // MARK: All of these rules together

  struct Roots: Sendable, CustomTestStringConvertible {
    let golden: GoldenDossier
    let paths: [String]

    var testDescription: String { golden.name }
  }

  static let expectedRoots = [
    Roots(golden: .kromeriz, paths: ["projects/rozvoj-planovani/participants"]),
    Roots(golden: .ceskyKrumlov, paths: ["projects/planovani-orp/participants"]),
    Roots(
      golden: .otrokovice,
      paths: [
        "keyActivities/setkavani", "promises/workshops", "projects/monitoring/participants",
        "projects/monitoring/participants/nova-dedina+partner",
      ]),
    Roots(golden: .luhacovice, paths: ["events/zaverecna-konference", "projects/vytvoreni-kp/participants"]),
    Roots(golden: .vizovice, paths: ["bodies/ps/standsFor", "projects/podpora/participants"]),
    Roots(golden: .olomouc2023, paths: []),
  ]

  @Test("What a coordinator should look at fits on a hand: at most five roots", arguments: expectedRoots)
  func fitsOnAHand(_ expected: Roots) throws {
    let categories: Set<RuleCategory> = [.participation, .projects, .territory, .evaluation]
    let rules = RuleSet.builtIn.rules.filter { categories.contains($0.category) }
    let findings = try report(on: expected.golden.dossier(), rules: rules).findings
    let roots = findings.filter { $0.rootCause == nil && $0.severity >= .warning }
    #expect(roots.map(\.path.description) == expected.paths)
    #expect(roots.count <= 5)
    #expect(Set(findings.map(\.fingerprint)).count == findings.count)
  }

  @Test("The order of unordered collections changes no finding", arguments: GoldenDossier.all)
  func order(_ golden: GoldenDossier) throws {
    let dossier = try golden.dossier()
    func fingerprints(_ dossier: Dossier) throws -> Set<Fingerprint> {
      Set(try report(on: dossier).findings.filter { $0.rule.rawValue.hasPrefix("KP-P") }.map(\.fingerprint))
    }
    let expected = try fingerprints(dossier)
    for seed: UInt64 in 1...3 { #expect(try fingerprints(dossier.shuffled(seed: seed)) == expected) }
  }
}
