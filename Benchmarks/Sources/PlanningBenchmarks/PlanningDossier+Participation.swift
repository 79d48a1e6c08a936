import CommunityPlanning

extension PlanningDossier {
  mutating func addMeetings() {
    let meetings = max(4, activities / 20)
    for number in 0..<bodies { addBody(number) }
    for number in 0..<meetings {
      let body = number % 2 == 0 ? 0 : 1 + number / 2 % (bodies - 1)
      var meeting = Meeting(id: id("mt", number))
      meeting.bodies = [id("b", body)]
      meeting.project = id("pr", number % max(2, activities / 500))
      meeting.held = day(number)
      meeting.invitationSent = day(max(0, number - 5))
      meeting.outcome = .held
      meeting.attendanceCount = .value(8)
      for seat in 0..<8 {
        var attendance = Attendance(presence: seat < 6 ? .present : .excused)
        attendance.seat = Identifier("st\(body)-\(seat)")
        if number % 5 == 0, seat == 5 { attendance.fromItem = Identifier("ag\(number)-1") }
        meeting.attendances.append(attendance)
      }
      var minutes = MinutesRecord()
      minutes.made = day(number + 4)
      meeting.minutes = minutes
      dossier.meetings.append(meeting)
      addAgenda(of: meeting, number, body: id("b", body))
    }
  }

  private mutating func addBody(_ number: Int) {
    var body = Body(id: id("b", number), name: "Pracovní skupina \(number)")
    body.kind = .workingGroup
    body.project = id("pr", number % max(2, activities / 500))
    body.targetGroups = [id("g", number % 20)]
    dossier.bodies.append(body)
    let sides: [Side] = [.commissioner, .provider, .user]
    for place in 0..<9 {
      var seat = Seat(id: Identifier("st\(number)-\(place)"), body: body.id)
      seat.side = sides[place % 3]
      seat.filling = .filled
      seat.organisation = id("o", (number + place) % organisations)
      seat.isVoting = true
      seat.from = Written(text: "2019-01-01")
      dossier.seats.append(seat)
    }
    var rules = RulesOfProcedure(id: id("rp", number), name: "Jednací řád")
    rules.bodies = [body.id]
    rules.from = Written(text: "2019-01-01")
    var threshold = VoteThreshold()
    threshold.fraction = Written(text: "1/2")
    threshold.comparison = .moreThan
    threshold.base = .allSeats
    rules.quorum = threshold
    rules.decision = threshold
    rules.frequency = MeetingFrequency(times: 4, months: 12)
    rules.notices = [
      NoticeRule(what: .invitation, count: 7, unit: .calendarDays),
      NoticeRule(what: .minutes, count: 7, unit: .calendarDays),
    ]
    dossier.rulesOfProcedure.append(rules)
  }

  private mutating func addAgenda(of meeting: Meeting, _ number: Int, body: Identifier<Body>) {
    for place in 0..<3 {
      var item = AgendaItem(id: Identifier("ag\(number)-\(place)"), meeting: meeting.id)
      item.number = "\(place + 1)"
      item.title = "Bod \(place + 1)"
      dossier.agendaItems.append(item)
    }
    var vote = Vote(id: id("vo", number))
    vote.meeting = meeting.id
    vote.agendaItem = Identifier("ag\(number)-1")
    vote.body = body
    vote.votesFor = .value(5)
    vote.votesAgainst = .value(1)
    vote.abstained = .value(0)
    vote.statedResult = VoteResult(rawValue: "passed")
    dossier.votes.append(vote)
    var resolution = Resolution(id: id("re", number))
    resolution.number = "\(number)/2020"
    resolution.body = body
    resolution.meeting = meeting.id
    resolution.agendaItem = vote.agendaItem
    resolution.vote = vote.id
    resolution.text = "Skupina doporučuje bod 2."
    dossier.resolutions.append(resolution)
    var task = AssignedTask(id: id("ta", number), text: "Doplnit kartu")
    task.meeting = meeting.id
    task.resolution = resolution.id
    task.organisations = [id("o", number % organisations)]
    task.due = day(number + 30)
    dossier.tasks.append(task)
  }

  mutating func addProjects() {
    for number in 0..<max(2, activities / 500) {
      var project = Project(id: id("pr", number), name: "Projekt \(number)")
      project.from = Written(text: "2019-01")
      project.to = Written(text: "2022-12")
      project.area = id("a", 0)
      dossier.projects.append(project)
      for (offset, kind) in [PromiseKind.meetings, .workshops, .plan, .catalogue].enumerated() {
        var promise = Promise(id: Identifier("pm\(number)-\(offset)"), name: "Slib", kind: kind)
        promise.project = project.id
        promise.amount = Written(text: "4")
        promise.bodies = kind == .meetings ? [id("b", number % bodies)] : []
        dossier.promises.append(promise)
      }
      var milestone = Milestone(id: id("mi", number), name: "Milník")
      milestone.project = project.id
      milestone.time = day(number)
      dossier.milestones.append(milestone)
    }
  }

  mutating func addVoices() {
    for number in 0..<planCount {
      var window = CommentWindow(id: id("w", number), subject: Plan.path(of: id("p", number)))
      window.from = day(number)
      window.to = day(number + 30)
      window.settlementDue = day(number + 60)
      dossier.commentWindows.append(window)
    }
    for number in 0..<max(4, activities / 10) {
      var comment = PlanComment(id: id("c", number))
      comment.window = id("w", plan(of: number))
      comment.place = PlanItem.path(of: id("i", number))
      comment.text = "Doplnit rozpočet."
      comment.channel = .email
      comment.received = day(number % 20 + 5)
      comment.organisation = id("o", number % organisations)
      comment.disposition = number % 3 == 0 ? .rejected : .incorporated
      comment.reason = "Rozpočet je doplněn."
      comment.settled = day(number % 20 + 40)
      if number % 7 == 6 { comment.mergedInto = id("c", number - 1) }
      dossier.comments.append(comment)
      var suggestion = Suggestion(id: id("su", number))
      suggestion.text = "Chybí odlehčovací služba."
      suggestion.received = day(number)
      suggestion.meeting = id("mt", number % max(4, activities / 20))
      suggestion.targetGroups = [id("g", number % 20)]
      suggestion.disposition = number % 3 == 0 ? .forwarded : .incorporated
      suggestion.settled = day(number + 20)
      dossier.suggestions.append(suggestion)
      guard number % 3 == 0 else { continue }
      var forwarding = Forwarding(
        id: id("fw", number), subject: Suggestion.path(of: suggestion.id), destination: .department)
      forwarding.organisation = id("o", number % organisations)
      forwarding.time = day(number + 20)
      forwarding.due = day(number + 50)
      dossier.forwardings.append(forwarding)
    }
  }

  mutating func addRegionalYear() {
    for number in 0..<4 {
      var window = RegionalWindow(id: id("rw", number), name: "Výzva \(number)")
      window.kind = number % 2 == 0 ? .needs : .intents
      window.years = Written(text: "\(2019 + number / 2)")
      window.from = day(number * 200)
      window.to = day(number * 200 + 60)
      dossier.regionalWindows.append(window)
    }
    for number in 0..<needs {
      for round in 0..<2 {
        var report = NeedReport(id: Identifier("nr\(number)-\(round)"))
        report.need = id("n", number)
        report.window = id("rw", round * 2)
        report.sender = id("o", number % organisations)
        report.needNumber = "\(number)"
        report.change = round == 0 ? .new : .unchanged
        report.rank = number + 1
        report.time = day(round * 400 + 10)
        if round == 1 { report.previous = Identifier("nr\(number)-0") }
        dossier.needReports.append(report)
      }
    }
    for number in 0..<services {
      var intent = DevelopmentIntent(id: id("di", number))
      intent.service = id("s", number)
      intent.provider = id("o", number % organisations)
      intent.action = .grow
      intent.network = id("net", 0)
      intent.changes = [capacity(number)]
      intent.need = id("n", number % needs)
      intent.window = id("rw", 1)
      intent.submitted = day(210)
      dossier.developmentIntents.append(intent)
      var statement = IntentStatement(id: id("is", number), intent: intent.id)
      statement.organisation = id("o", 0)
      statement.conformity = .conforms
      statement.items = [id("i", number % activities)]
      statement.time = day(230)
      dossier.intentStatements.append(statement)
      var decision = RegionalDecision(id: id("rd", number))
      decision.subjects = [DossierPath("developmentIntents", intent.id.text)]
      decision.outcome = .accepted
      decision.entries = [id("ne", number)]
      decision.time = day(300)
      dossier.regionalDecisions.append(decision)
    }
  }
}
