import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 30 about real projects")
struct DeliveryOfRealProjectsTests {
  private func result(_ golden: GoldenDossier, _ project: String) throws -> DeliveryResult {
    let question = DeliveryQuestion(project: Identifier(project))
    let answer = try lawfulAnswer(to: question, about: try golden.dossier()).answer
    return try #require(answer.value)
  }

  @Test("Otrokovice: 72 meetings and 6 workshops are promised and scheduled, and nothing is known to be delivered")
  func otrokovice() throws {
    let result = try result(.otrokovice, "monitoring")
    func fulfilment(_ id: String) throws -> PromiseFulfilment {
      try #require(result.promises.first { $0.promise.text == id })
    }
    for (id, number) in [("rounds", 12), ("meetings", 72), ("meetings-ps", 60), ("meetings-rs", 12), ("workshops", 6)] {
      #expect(try fulfilment(id).promised == .known(number))
      #expect(try fulfilment(id).scheduled == .known(number))
    }
    #expect(result.promises.count == 11 && result.undecidedCount == 11)
    #expect(result.promises.allSatisfy { $0.delivered.isUnknown && $0.isKept.isUnknown })
    #expect(try fulfilment("minutes").delivered.settledBy == ["documents/zapisy/availability"])
    #expect(try fulfilment("updated-plan").delivered.reasonKeys == ["delivery.nothingLinked"])
  }

  @Test(
    "None of the five texts tells what was delivered",
    arguments: [
      (GoldenDossier.kromeriz, "rozvoj-planovani", 5), (.ceskyKrumlov, "planovani-orp", 5),
      (.luhacovice, "vytvoreni-kp", 8),
    ])
  func undecided(golden: GoldenDossier, project: String, promises: Int) throws {
    let result = try result(golden, project)
    #expect(result.promises.count == promises)
    #expect(result.undecidedCount == promises && result.keptCount == 0 && result.notKeptCount == 0)
    #expect(result.promises.allSatisfy { $0.delivered.isUnknown })
  }

  @Test("Vizovice states no promise")
  func vizovice() throws {
    let question = DeliveryQuestion(project: Identifier("podpora"))
    let answer = try lawfulAnswer(to: question, about: try GoldenDossier.vizovice.dossier()).answer
    #expect(answer.isUnknown && answer.reasonKeys == ["delivery.noPromises"])
  }

  @Test("Promises of meetings get the same answer here and in question 10", arguments: GoldenDossier.five)
  func sameAsMeetings(golden: GoldenDossier) throws {
    let dossier = try golden.dossier()
    let index = DossierIndex(dossier)
    let context = EvaluationContext(asOf: try Day(iso: "2024-01-01"))
    for project in dossier.projects {
      let meetings = MeetingsQuestion(project: project.id).answer(for: index, in: context).value?.promises ?? []
      let delivery = DeliveryQuestion(project: project.id).answer(for: index, in: context).value?.promises ?? []
      for theirs in meetings {
        let ours = try #require(delivery.first { $0.promise == theirs.promise })
        #expect(ours.promised == theirs.promised && ours.scheduled.content == theirs.scheduled.content)
        #expect(ours.delivered.content == theirs.delivered.content && ours.isKept.content == theirs.isKept.content)
      }
    }
  }

  @Test("Meetings that are held after all: the answer follows question 10 from unknown through bounded to kept")
  func heldMeetings() throws {
    var dossier = try GoldenDossier.otrokovice.dossier()
    let rounds = dossier.rounds
    for (place, round) in rounds.enumerated() {
      var meeting = Meeting(id: Identifier("m\(place)"))
      meeting.bodies = round.bodies
      meeting.round = round.id
      meeting.outcome = .held
      meeting.project = Identifier("monitoring")
      dossier.meetings.append(meeting)
      let question = DeliveryQuestion(project: Identifier("monitoring"))
      let result = try #require(
        question.answer(for: DossierIndex(dossier), in: EvaluationContext(asOf: try Day(iso: "2024-01-01"))).value)
      let all = try #require(result.promises.first { $0.promise.text == "meetings" })
      let held = (place + 1) * 6
      #expect(held == 72 ? all.delivered == .known(72) : all.delivered.bounds == [held, 72])
      #expect(all.isKept.value == (held == 72 ? true : nil))
      #expect(result.keptCount == (held == 72 ? 4 : 0), "all meetings, their two parts, and the rounds they fill")
    }
  }
}

@Suite("Length and money of a project")
struct ProjectFiguresTests {
  private func figures(_ golden: GoldenDossier, _ project: String) throws -> Explained<ProjectFigures> {
    try lawfulAnswer(to: ProjectFiguresQuestion(project: Identifier(project)), about: try golden.dossier())
  }

  private static let projects:
    [(golden: GoldenDossier, project: String, days: Int, perMonth: String?, remainder: String?)] = [
      (.otrokovice, "monitoring", 730, "67051.53 CZK", "8/24"),
      (.kromeriz, "rozvoj-planovani", 730, "52647.67 CZK", "-8/24"),
      (.luhacovice, "vytvoreni-kp", 731, nil, nil),
    ]

  @Test("Twenty-four months, in days and in money a month", arguments: projects)
  func figures(golden: GoldenDossier, project: String, days: Int, perMonth: String?, remainder: String?) throws {
    let explained = try figures(golden, project)
    let figures = try #require(explained.answer.value)
    #expect(figures.months == .known(24))
    #expect(figures.days == .known(days))
    #expect(figures.budgetPerMonth.value?.description == perMonth)
    #expect(figures.remainder?.description == remainder)
    #expect(figures.budgetPerMonth.isUnknown == (perMonth == nil))
    if let money = figures.budget.value, let part = figures.budgetPerMonth.value, let rest = figures.remainder {
      // The exact money is the rounded one, times the months, and the remainders of all months.
      let total = Int128(part.haler) * 24 * Int128(rest.denominator) + Int128(rest.numerator) * 24
      #expect(total == Int128(money.haler) * Int128(rest.denominator))
      let rounding = explained.trace.nodes.compactMap(\.rounding)
      #expect(rounding.map(\.rule) == ["halfUp"] && rounding.map(\.decimals) == [2])
      #expect(explained.trace.value(of: "budgetPerMonth") == .money(part))
    } else {
      #expect(figures.budgetPerMonth.reasonKeys == ["project.noBudget"])
    }
  }

  @Test("Český Krumlov: a yearly project from the beginning of June of no stated year has twelve stated months")
  func statedMonths() throws {
    let figures = try #require(try figures(.ceskyKrumlov, "planovani-orp").answer.value)
    #expect(figures.months.value == 12 && figures.months.reasonKeys == ["project.monthsStated"])
    #expect(
      figures.days.isUnknown && figures.days.settledBy == ["projects/planovani-orp/from", "projects/planovani-orp/to"])
  }

  @Test("Years alone give no length, days that are no whole months give no money a month")
  func undecided() throws {
    #expect(try figures(.kromeriz, "planovani-2006-2008").answer.value?.days.isUnknown == true)
    let dossier = dossier(promising: .document, amount: nil) {
      $0.projects[0].to = Written(text: "2018-05-20")
      $0.projects[0].statedMonths = 1
      $0.projects[0].budget = Written(text: "1 000 Kč")
    }
    let answer = try lawfulAnswer(to: ProjectFiguresQuestion(project: Identifier("p")), about: dossier).answer
    let figures = try #require(answer.value)
    #expect(figures.days == .known(20) && figures.months.isUnknown && figures.budgetPerMonth.isUnknown)
    #expect(figures.months.reasonKeys == ["project.noWholeMonths"])
  }

  @Test("Stated months that differ from the days are remarked")
  func differing() throws {
    let dossier = dossier(promising: .document, amount: nil) { $0.projects[0].statedMonths = 23 }
    let answer = try lawfulAnswer(to: ProjectFiguresQuestion(project: Identifier("p")), about: dossier).answer
    #expect(answer.value?.months.value == 24)
    #expect(answer.value?.months.reasonKeys == ["project.monthsDiffer"])
  }
}
