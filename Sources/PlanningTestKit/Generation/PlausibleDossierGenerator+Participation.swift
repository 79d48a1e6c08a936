import CommunityPlanning

extension PlausibleDossierGenerator {
  static let bodies = ["ridici-skupina", "pracovni-skupina", "zastupitelstvo"].map { Identifier<Body>($0) }
  private static let people = (0..<9).map { Identifier<Person>("osoba-\($0)") }

  /// Bodies with seats, and their rules.
  mutating func participation() -> [any DossierPart] {
    var parts: [any DossierPart] = []
    let kinds: [BodyKind] = [.steeringGroup, .workingGroup, .assembly]
    for (place, id) in Self.bodies.enumerated() {
      var body = Body(id: id, name: "Orgán \(id)")
      body.kind = kinds[place]
      body.area = Identifier("uzemi")
      parts.append(SingleEntity(body))
      for seat in 0..<number(3...7) { parts.append(SingleEntity(self.seat(seat, in: id))) }
    }
    var rules = RulesOfProcedure(id: Identifier("jednaci-rad"), name: "Jednací řád")
    rules.bodies = Self.bodies
    rules.from = said(written: "2019-01-01")
    rules.quorum = threshold(base: .filledSeats)
    rules.decision = threshold(base: .present)
    rules.tie = said(random.pick([.rejected, .castingVote, .repeated])).flatMap { $0 }
    rules.frequency = said(MeetingFrequency(times: number(1...6), months: 12))
    rules.notices = [
      NoticeRule(what: .invitation, count: 7, unit: .calendarDays),
      NoticeRule(what: .minutes, count: 5, unit: .workingDays),
    ]
    rules.termMonths = said(48)
    parts.append(SingleEntity(rules))
    return parts
  }

  private mutating func threshold(base: ThresholdBase) -> VoteThreshold? {
    var threshold = VoteThreshold()
    threshold.fraction = said(written: random.pick(["1/2", "2/3"]) ?? "1/2")
    threshold.comparison = random.pick([.moreThan, .atLeast])
    threshold.base = base
    return said(threshold)
  }

  private mutating func seat(_ place: Int, in body: Identifier<Body>) -> Seat {
    var seat = Seat(id: Identifier("\(body)-\(place)"), body: body)
    seat.side = said(random.pick([.commissioner, .provider, .user, .other])).flatMap { $0 }
    seat.filling = said(random.happens(85) ? .filled : .vacant)
    seat.organisation = said(random.pick(Self.organisations)).flatMap { $0 }
    seat.function = random.happens(10) ? .guest : nil
    seat.from = said(written: random.pick(["2019-01-01", "2021-05-01", "2023-07-01"]) ?? "2019-01-01")
    if random.happens(20) { seat.to = Written(text: "2022-04-30") }
    seat.person = said(random.pick(Self.people)).flatMap { $0 }
    return seat
  }

  /// Rounds, meetings with attendances, agenda items, votes, a resolution, tasks and a contest.
  mutating func meetings() -> [any DossierPart] {
    var parts: [any DossierPart] = []
    parts += several(0...3) { generator, place in
      var round = Round(id: Identifier("kolo-\(place)"))
      round.bodies = generator.some(of: Self.bodies, percent: 70)
      round.scheduled = generator.said(written: generator.time(in: 2021...2023))
      round.project = Identifier("projekt")
      return round
    }
    for place in 0..<number(1...4) {
      let body = Self.bodies[random.below(Self.bodies.count)]
      var meeting = Meeting(id: Identifier("jednani-\(place)"))
      meeting.bodies = random.happens(15) ? Array(Self.bodies.prefix(2)) : [body]
      let month = number(1...9)
      meeting.scheduled = random.happens(70) ? Written(text: "2022-0\(month)-15") : nil
      meeting.held = random.happens(80) ? Written(text: random.happens(silence) ? "2022" : "2022-0\(month)-15") : nil
      meeting.outcome = meeting.held != nil ? .held : random.pick([.cancelled, .notHeld, nil]).flatMap { $0 }
      meeting.invitationSent = said(written: "2022-0\(month)-\(number(1...9) < 6 ? "05" : "12")")
      meeting.project = random.happens(60) ? Identifier("projekt") : nil
      if meeting.held != nil {
        meeting.attendances = attendances(of: meeting.bodies)
        meeting.attendanceCount = stated(meeting.attendances.count)
        var minutes = MinutesRecord()
        minutes.sent = said(written: "2022-0\(month)-\(number(16...28))")
        meeting.minutes = minutes
      }
      parts.append(SingleEntity(meeting))
      parts += decisions(of: meeting, body)
    }
    parts += several(0...2) { generator, place in
      var task = AssignedTask(id: Identifier("ukol-\(place)"), text: "Úkol \(place)")
      task.meeting = Identifier("jednani-0")
      task.organisations = generator.some(of: Self.organisations, percent: 30)
      task.due = generator.said(written: generator.time(in: 2023...2023))
      task.done = generator.random.happens(40) ? Written(text: "2023-02-01") : nil
      return task
    }
    var contest = Contest(id: Identifier("soutez"), name: "Soutěž")
    contest.entrants = (0..<number(2...4)).map { place in
      var entrant = ContestEntrant(name: "Soutěžící \(place)")
      entrant.votes = stated(number(0...9))
      return entrant
    }
    contest.winners = Written(text: "1")
    contest.votesCast = stated(40)
    return parts + [SingleEntity(contest)]
  }

  private mutating func attendances(of bodies: [Identifier<Body>]) -> [Attendance] {
    bodies.flatMap { body in
      (0..<7).compactMap { place -> Attendance? in
        guard !random.happens(15 + silence) else { return nil }
        var attendance = Attendance(
          presence: random.pick([.present, .present, .present, .excused, .absent]) ?? .present)
        attendance.seat = Identifier("\(body)-\(place)")
        return attendance
      }
    }
  }

  private mutating func decisions(of meeting: Meeting, _ body: Identifier<Body>) -> [any DossierPart] {
    var item = AgendaItem(id: Identifier("bod-\(meeting.id)"), meeting: meeting.id)
    item.title = "Návrh plánu"
    item.presentCount = stated(number(2...7))
    var vote = Vote(id: Identifier("hlasovani-\(meeting.id)"))
    vote.meeting = meeting.id
    vote.agendaItem = item.id
    vote.body = meeting.bodies.first ?? body
    vote.subject = DossierPath("plans", "novy")
    vote.votesFor = stated(number(1...5))
    vote.votesAgainst = stated(number(0...3))
    vote.abstained = stated(number(0...2))
    var resolution = Resolution(id: Identifier("usneseni-\(meeting.id)"))
    resolution.meeting = meeting.id
    resolution.vote = vote.id
    resolution.number = "1"
    return [SingleEntity(item), SingleEntity(vote), SingleEntity(resolution)]
  }

  /// A window with comments, suggestions, and what was forwarded.
  mutating func comments() -> [any DossierPart] {
    var window = CommentWindow(id: Identifier("okno"), subject: DossierPath("plans", "novy"))
    window.from = said(written: "2019-09-02")
    window.to = said(written: "2019-09-30")
    window.countsBy = said(.sent)
    window.settlementDue = said(written: "2019-10-31")
    var parts: [any DossierPart] = [SingleEntity(window)]
    parts += several(1...5) { generator, place in
      var comment = PlanComment(id: Identifier("pripominka-\(place)"))
      comment.window = Identifier("okno")
      comment.kind = generator.random.pick(ContributionKind.listed)
      comment.sent = generator.said(written: "2019-\(generator.random.pick(["09-10", "09-30", "10-02"]) ?? "09-10")")
      comment.received = generator.said(written: "2019-10-01")
      comment.organisation = generator.random.pick(Self.organisations)
      comment.disposition = generator.said(generator.random.pick(SuggestionDisposition.listed)).flatMap { $0 }
      comment.settled = generator.said(written: "2019-\(generator.random.pick(["10-15", "10-31", "11-20"]) ?? "10-15")")
      comment.reason = generator.said("Odůvodnění")
      if place > 1, generator.random.happens(15) { comment.mergedInto = Identifier("pripominka-0") }
      return comment
    }
    parts += several(1...4) { generator, place in
      var suggestion = Suggestion(id: Identifier("podnet-\(place)"))
      suggestion.received = generator.said(written: generator.time(in: 2020...2022))
      suggestion.organisation = generator.random.pick(Self.organisations)
      suggestion.disposition = generator.said(generator.random.pick(SuggestionDisposition.listed)).flatMap { $0 }
      suggestion.settled = generator.said(written: generator.time(in: 2022...2023))
      suggestion.reason = generator.said("Odůvodnění")
      return suggestion
    }
    var forwarding = Forwarding(
      id: Identifier("postoupeni"), subject: DossierPath("suggestions", "podnet-0"), destination: .department)
    forwarding.organisation = Identifier("mesto")
    forwarding.time = said(written: "2022-05-02")
    forwarding.due = said(written: "2022-06-02")
    forwarding.answered = random.happens(50) ? Written(text: "2022-05-20") : nil
    return parts + [SingleEntity(forwarding)]
  }

  /// A project with activities, promises and events.
  mutating func projects() -> [any DossierPart] {
    var project = Project(id: Identifier("projekt"), name: "Plánujeme spolu")
    project.from = said(written: "2021-01-01")
    project.to = said(written: "2022-12-31")
    project.statedMonths = said(24)
    project.budget = said(written: "\(number(1...9) * 1000) Kč")
    project.area = Identifier("uzemi")
    project.participants = [Participant(organisation: Identifier("mesto"), role: .beneficiary)]
    project.participants += some(of: Self.organisations).map { Participant(organisation: $0, role: .partner) }
    var parts: [any DossierPart] = [SingleEntity(project)]
    parts.append(SingleEntity(KeyActivity(id: Identifier("ka-1"), project: project.id, name: "Setkávání")))
    let kinds: [PromiseKind] = [.meetings, .workshops, .plan, .catalogue, .conference]
    for (place, kind) in kinds.enumerated() where random.happens(70) {
      var promise = Promise(id: Identifier("slib-\(place)"), name: "Slib \(place)", kind: kind)
      promise.project = project.id
      promise.keyActivity = Identifier("ka-1")
      promise.bodies = kind == .meetings ? Array(Self.bodies.prefix(2)) : []
      promise.amount = said(written: "\(number(1...6))")
      if kind == .workshops { promise.hoursEach = said(written: "6") }
      parts.append(SingleEntity(promise))
    }
    parts += several(0...4) { generator, place in
      var event = Event(id: Identifier("akce-\(place)"), name: "Akce \(place)")
      event.kind = generator.random.pick([.workshop, .conference, .seminar])
      event.project = Identifier("projekt")
      event.held = generator.said(written: generator.time(in: 2021...2022))
      event.outcome = generator.said(.held)
      event.hours = generator.stated(generator.number(4...8))
      event.participants = generator.stated(generator.number(5...30))
      event.organisers = generator.some(of: Self.organisations, percent: 20)
      event.fulfils = [Identifier("slib-\(generator.random.pick([1, 4]) ?? 1)")]
      return event
    }
    return parts
  }
}
