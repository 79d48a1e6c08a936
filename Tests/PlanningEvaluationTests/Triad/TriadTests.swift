import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 3: the triad")
struct TriadTests {
  private let question = TriadQuestion(body: Identifier("rs"))

  private func dossier(_ seats: [Seat], _ change: (inout Body) -> Void = { _ in }) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    var body = Body(id: Identifier("rs"), name: "Řídící skupina")
    body.kind = .steeringGroup
    change(&body)
    dossier.bodies = [body]
    dossier.seats = seats
    return dossier
  }

  private func seat(
    _ id: String, _ side: Side? = nil, _ filling: SeatFilling? = .filled, from: String? = nil, to: String? = nil,
    _ function: SeatFunction? = nil
  ) -> Seat {
    var seat = Seat(id: Identifier(id), body: Identifier("rs"))
    seat.side = side
    seat.filling = filling
    seat.function = function
    seat.from = from.map { Written(text: $0) }
    seat.to = to.map { Written(text: $0) }
    return seat
  }

  private func seats(_ number: Int, _ side: Side?, _ filling: SeatFilling? = .filled) -> [Seat] {
    (0..<number).map { seat("\(side?.rawValue ?? "nobody")-\(filling?.rawValue ?? "open")-\($0)", side, filling) }
  }

  private func result(
    _ seats: [Seat], on day: String = "2024-06-30", with parameters: ParameterTable = .planningEvaluation,
    _ change: (inout Body) -> Void = { _ in }
  ) throws -> TriadResult {
    try soundAnswer(to: question, about: dossier(seats, change), on: day, with: parameters).answer.known()
  }

  // MARK: Verdicts

  @Test(
    "The triad is complete if each side has a held seat",
    arguments: [
      (1, 1, 1, 0, true), (5, 3, 2, 4, true), (8, 2, 0, 3, false), (0, 1, 1, 0, false), (1, 0, 1, 9, false),
    ])
  func verdict(commissioners: Int, providers: Int, users: Int, outside: Int, isComplete: Bool) throws {
    let result = try result(
      seats(commissioners, .commissioner) + seats(providers, .provider) + seats(users, .user) + seats(outside, .school))
    #expect(result.isComplete == .known(isComplete))
    #expect(result.sides.map(\.side) == [.commissioner, .provider, .user])
    #expect(result.sides.map(\.held) == [.known(commissioners), .known(providers), .known(users)])
    #expect(result.sides.map(\.stated) == result.sides.map(\.held))
    #expect(result.sides.map(\.isFilled.value) == [commissioners > 0, providers > 0, users > 0])
    #expect(result.outside == .known(outside) && result.sideNotStated == .known(0))
  }

  @Test("Thirteen seats whose side is not stated leave the triad unknown, and say what would settle it")
  func thirteenUnknown() throws {
    let result = try result(seats(13, nil))
    #expect(result.isComplete.value == nil && result.isComplete.keys == ["triad.sideNotStated"])
    #expect(result.isComplete.reasons.first?.settledBy.count == 13)
    #expect(
      result.isComplete.reasons.first?.settledBy.contains(DossierPath("seats", "nobody-filled-7", "side")) == true)
    #expect(result.sideNotStated == .known(13))
    for side in result.sides {
      #expect(side.stated == .known(0))
      guard case .bounded(lower: 0, upper: 13) = side.held.content else {
        Issue.record("\(side.held)")
        continue
      }
    }
  }

  @Test("A seat without a side can stand for one side only")
  func oneSeatOneSide() throws {
    #expect(try result(seats(1, .user) + seats(1, nil)).isComplete == .known(false))
    #expect(try result(seats(1, .user) + seats(2, nil)).isComplete.value == nil)
    #expect(try result(seats(1, .user) + seats(1, .provider) + seats(1, nil)).isComplete.value == nil)
  }

  @Test("A seat that does not say whether it is held may be held, a vacant one is not")
  func filling() throws {
    let others = seats(1, .commissioner) + seats(1, .provider)
    let open = try result(others + seats(1, .user, nil))
    #expect(open.isComplete.value == nil && open.isComplete.keys == ["triad.fillingNotStated"])
    #expect(open.isComplete.reasons.first?.settledBy == [DossierPath("seats", "user-open-0", "filling")])
    let vacant = try result(others + seats(2, .user, .vacant))
    #expect(vacant.isComplete == .known(false) && vacant.vacant == .known(2))
    #expect(vacant.sides[2].held == .known(0))
    // Whoever has no seat needs no filling: the missing side decides.
    #expect(try result(seats(3, .commissioner, nil)).isComplete == .known(false))
  }

  @Test("Guests never count and stand apart")
  func guests() throws {
    let result = try result(
      seats(1, .commissioner) + seats(1, .provider) + [
        seat("host", .user, .filled, .guest), seat("host-2", nil, nil, .guest),
      ])
    #expect(result.isComplete == .known(false) && result.guests == .known(2))
    #expect(result.sides[2].held == .known(0) && result.vacant == .known(0) && result.sideNotStated == .known(0))
    let alone = try self.result([seat("host", .user, .filled, .guest)])
    #expect(alone.isComplete.value == nil && alone.isComplete.keys == ["triad.noSeatsOnDay"])
    #expect(alone.guests == .known(1) && alone.vacant.value == nil)
  }

  @Test("The side belongs to the seat: a town may sit as commissioner and as provider")
  func twoRoles() throws {
    var seats = [seat("a", .commissioner), seat("b", .provider), seat("c", .user)]
    for index in 0..<2 { seats[index].organisation = Identifier("mesto") }
    var dossier = dossier(seats)
    dossier.organisations = [Organisation(id: Identifier("mesto"))]
    let result = try soundAnswer(to: question, about: dossier).answer.known()
    #expect(result.isComplete == .known(true) && result.sides.map(\.held.value) == [1, 1, 1])
  }

  @Test("A code of a side that the library does not list lies outside the triad")
  func unlisted() throws {
    let result = try result(seats(2, Side(rawValue: "partner")) + seats(1, .public))
    #expect(result.outside == .known(3) && result.isComplete == .known(false))
  }

  // MARK: The day

  @Test(
    "A seat counts on the days that its times allow",
    arguments: [
      (nil, nil, true), ("2024-06-30", nil, true), ("2024-07-01", nil, false), (nil, "2024-06-30", true),
      (nil, "2024-06-29", false), ("2023", "2025", true), ("2024", nil, nil), (nil, "2024-06", nil), ("--06", nil, nil),
      ("kdysi [..]", nil, nil), ("30. 2. 2024", nil, nil), ("2024", "2020", false),
    ] as [(String?, String?, Bool?)])
  func times(from: String?, to: String?, isOnDay: Bool?) throws {
    let result = try result(
      seats(1, .commissioner) + seats(1, .provider) + [seat("u", .user, from: from, to: to)])
    #expect(result.isComplete.value == isOnDay)
    if isOnDay == nil {
      #expect(result.isComplete.keys == ["triad.timeUndecided"])
      #expect(
        result.isComplete.reasons.first?.settledBy == [
          DossierPath("seats", "u", "from"), DossierPath("seats", "u", "to"),
        ])
    }
  }

  @Test("Seats that all ended say nothing of who sits there today")
  func ended() throws {
    let ended = ["a", "b"].map { seat($0, .user, to: "2014-05-31") }
    let result = try result(ended)
    #expect(result.isComplete.value == nil && result.isComplete.keys == ["triad.noSeatsOnDay"])
    #expect(result.sides.allSatisfy { !$0.held.isKnown } && result.vacant.value == nil)
    #expect(try self.result(ended, on: "2014-05-31").isComplete == .known(false))
  }

  @Test("A body that did not exist on the day has no triad, and one of uncertain age is remarked on")
  func body() throws {
    let seats = [seat("a", .commissioner), seat("b", .provider), seat("c", .user)]
    let gone = try result(seats) { $0.to = Written(text: "2014-05-31") }
    #expect(gone.isComplete.value == nil && gone.isComplete.keys == ["triad.bodyNotOnDay"])
    let uncertain = try soundAnswer(to: question, about: dossier(seats) { $0.from = Written(text: "2024") })
    #expect(try uncertain.answer.known().isComplete == .known(true))
    #expect(uncertain.answer.keys == ["triad.bodyUndecided"])
  }

  // MARK: The parameter

  @Test("A charter can ask for more seats a side")
  func parameter() throws {
    func table(_ value: ParameterValue) -> ParameterTable {
      ParameterTable.planningEvaluation.overlaid(
        by: ParameterTable([
          Parameter(
            key: .triadSeatsPerSide,
            entries: [Parameter.Entry(value: value, validity: .always, citation: Citation(work: "Charter"))])
        ]))
    }
    let two = seats(2, .commissioner) + seats(2, .provider)
    #expect(try result(two + seats(1, .user), with: table(.count(2))).isComplete == .known(false))
    #expect(try result(two + seats(1, .user) + seats(1, nil), with: table(.count(2))).isComplete.value == nil)
    #expect(try result(two + seats(2, .user), with: table(.count(2))).isComplete == .known(true))
    #expect(try result(two, with: table(.count(0))).isComplete == .known(true))
    for wrong in [table(.code("two")), ParameterTable([])] {
      let result = try result(two, with: wrong)
      #expect(result.isComplete.value == nil && result.isComplete.keys == ["triad.noParameter"])
      #expect(result.sides.map(\.held.value) == [2, 2, 0])
    }
  }

  // MARK: Whom the triad is asked of

  @Test(
    "The triad is asked of the bodies that steer, and of no other listed kind where rules and text are silent",
    arguments: BodyKind.listed)
  func kinds(kind: BodyKind) throws {
    let steers = [BodyKind.steeringGroup, .coordinationGroup, .triadBody].contains(kind)
    let seats = seats(1, .commissioner) + seats(2, .provider)
    let silent = try result(seats) { $0.kind = kind }
    #expect(silent.isAsked.value == steers && silent.isComplete.value == (steers ? false : nil))
    #expect(silent.sides.map(\.held.value) == [1, 2, 0])
    #expect(silent.sides.allSatisfy { $0.isFilled.isKnown == steers })
    if !steers {
      #expect(silent.isComplete.keys == ["triad.notAsked"])
      #expect(
        silent.isComplete.reasons.first?.settledBy == [
          DossierPath("bodies", "rs", "kind"), DossierPath("rulesOfProcedure"),
        ])
    }
    let claiming = try result(seats) {
      $0.kind = kind
      $0.statedPrinciple = .triad
    }
    #expect(claiming.isAsked == .known(true) && claiming.isComplete == .known(false))
  }

  @Test("A body of no stated or of an unlisted kind may be a working group", arguments: [nil, "kulatyStul"])
  func kindNotStated(kind: String?) throws {
    let result = try result(seats(1, .commissioner)) { $0.kind = kind.map { BodyKind(rawValue: $0) } }
    #expect(!result.isAsked.isKnown && result.isComplete.keys == ["triad.kindNotStated"])
    #expect(result.isComplete.reasons.first?.settledBy.first == DossierPath("bodies", "rs", "kind"))
  }

  // MARK: Claims

  @Test("A claim is no seat: without seats the triad is unknown, whatever the text says of it")
  func claim() throws {
    let result = try result([]) { body in
      body.statedPrinciple = .triad
      body.composition = [Side.user, .provider, .user].map { side in
        var member = StatedComposition(words: side.rawValue)
        member.side = side
        return member
      }
    }
    #expect(result.claimed == .known(true) && result.namedSides == [.user, .provider])
    #expect(result.isComplete.value == nil && result.isComplete.keys == ["triad.noSeats"])
    #expect(result.isComplete.reasons.first?.settledBy == [DossierPath("seats")])
    #expect(result.sides.allSatisfy { !$0.held.isKnown && !$0.isFilled.isKnown } && !result.guests.isKnown)
    let silent = try self.result(seats(1, .user))
    #expect(silent.claimed.value == nil && silent.claimed.keys == ["triad.noClaim"])
  }

  @Test("Vizovice claims the triad and names its sides, and nobody knows who sits in the group")
  func vizovice() throws {
    let answer = try soundAnswer(
      to: question, about: try GoldenDossier.vizovice.dossier(), on: "2018-12-31"
    ).answer
    let result = try answer.known()
    #expect(result.claimed == .known(true) && Set(result.namedSides) == Set([.commissioner, .provider, .user]))
    #expect(result.isComplete.value == nil && result.isComplete.keys == ["triad.noSeats"])
    #expect(answer.keys == ["triad.bodyUndecided"])
  }

  @Test("Balance has no norm, so the answer shows numbers and no verdict")
  func balance() throws {
    let result = try result(seats(8, .commissioner) + seats(1, .provider) + seats(1, .user))
    #expect(result.isBalanced.value == nil && result.isBalanced.keys == ["triad.noNormOfBalance"])
  }

  @Test("A body that the dossier does not have cannot be asked")
  func noBody() throws {
    let answer = try soundAnswer(to: TriadQuestion(body: Identifier("nikdo")), about: dossier([])).answer
    #expect(!answer.isKnown && answer.keys == ["triad.noSuchBody"])
  }

  @Test("Seats of other bodies and seats of the same identifier keep apart")
  func identities() throws {
    var other = seat("x", .user)
    other.body = Identifier("ps")
    let twice = [seat("x", .commissioner), seat("x", .provider)]
    let explained = try soundAnswer(to: question, about: dossier([other] + twice))
    #expect(try explained.answer.known().sides.map(\.held.value) == [1, 1, 0])
    #expect(
      explained.trace.nodes.contains { $0.path == DossierPath("seats").appending("x", occurrence: 3).appending("side") }
    )
  }

  @Test("The trace names the figures that matter")
  func names() throws {
    let trace = try soundAnswer(to: question, about: dossier(seats(2, .user) + seats(1, .user, .vacant))).trace
    #expect(trace.value(of: "held.user") == .count(2) && trace.value(of: "isComplete") == .truth(false))
    #expect(trace.value(of: "vacant") == .count(1) && trace.value(of: "seats") == .count(3))
    #expect(trace.nodes.contains { $0.parameters.map(\.key) == ["triad.seatsPerSide"] })
  }
}
