import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What falls on organisations")
struct BurdenTests {
  private func id<E: Entity>(_ text: String) -> Identifier<E> { Identifier(text) }

  /// A dossier with a town `t`, its department `d` and a provider `o`.
  private func dossier(_ change: (inout Dossier) -> Void) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    var department = Organisation(id: Identifier("d"))
    department.partOf = Identifier("t")
    dossier.organisations = [Organisation(id: Identifier("t")), department, Organisation(id: Identifier("o"))]
    dossier.bodies = [Body(id: Identifier("b"), name: "PS")]
    change(&dossier)
    return dossier
  }

  private func task(_ id: String, due: String?, text: String = "Dodat data", _ organisations: String...) -> AssignedTask
  {
    var task = AssignedTask(id: Identifier(id), text: text)
    task.due = due.map { Written(text: $0) }
    task.organisations = organisations.map { Identifier($0) }
    return task
  }

  private func burden(_ dossier: Dossier, units: Bool = false) throws -> Answer<Burden> {
    var question = BurdenQuestion(from: try Day(iso: "2024-01-01"), through: try Day(iso: "2024-12-31"))
    question.countsUnitsAsWholes = units
    return try soundAnswer(to: question, about: dossier).answer
  }

  private func count(_ burden: Burden, _ kind: BurdenKind, _ organisation: String) -> Answer<Int>? {
    burden.counts.first { $0.kind == kind && $0.organisation == Identifier(organisation) }?.count
  }

  private func total(_ burden: Burden, _ kind: BurdenKind) -> [Answer<Int>?] {
    burden.totals.filter { $0.kind == kind }.flatMap { [$0.count, $0.countByOrganisation] }
  }

  @Test("A joint request is one request, and one for each organisation; both numbers stand there")
  func joint() throws {
    let burden = try burden(
      dossier { $0.tasks = [task("a", due: "2024-03-31", "o", "t"), task("b", due: "2025-03-31", "o")] }
    ).known()
    #expect(total(burden, .task) == [.known(1), .known(2)])
    #expect(count(burden, .task, "o") == .known(1) && count(burden, .task, "t") == .known(1))
  }

  @Test("A unit counts for itself or for its whole, and then only once")
  func units() throws {
    let dossier = dossier { $0.tasks = [task("a", due: "2024-03-31", "d", "t")] }
    let apart = try burden(dossier).known()
    #expect(count(apart, .task, "d") == .known(1) && total(apart, .task) == [.known(1), .known(2)])
    let together = try burden(dossier, units: true).known()
    #expect(count(together, .task, "d") == nil && total(together, .task) == [.known(1), .known(1)])
  }

  @Test("A time that does not decide bounds the count; a thing of nobody's falls on nobody")
  func open() throws {
    let answer = try burden(
      dossier { $0.tasks = [task("a", due: nil, "o"), task("b", due: "2024-05", "o"), task("c", due: "2024-05")] })
    let burden = try answer.known()
    guard case .bounded(1, 2) = try #require(count(burden, .task, "o")).content else {
      Issue.record("\(burden.counts)")
      return
    }
    #expect(burden.unassigned == [DossierPath("tasks", "c")] && answer.keys == ["burden.unassigned"])
  }

  @Test("Meetings and their items fall on those who had a seat at the time; cancelled ones on nobody")
  func meetings() throws {
    let burden = try burden(
      dossier {
        var seats = ["x", "y", "z"].map { Seat(id: Identifier($0), body: Identifier("b")) }
        seats[0].organisation = Identifier("o")
        seats[1].organisation = Identifier("t")
        seats[1].to = Written(text: "2023")
        seats[2].organisation = Identifier("o")
        $0.seats = seats
        var held = Meeting(id: Identifier("m"))
        held.bodies = [Identifier("b")]
        held.held = Written(text: "2024-02-01")
        var cancelled = held
        cancelled.id = Identifier("n")
        cancelled.outcome = .cancelled
        $0.meetings = [held, cancelled]
        $0.agendaItems = ["i", "j"].map {
          var item = AgendaItem(id: Identifier($0), meeting: Identifier("m"))
          item.subject = DossierPath("plans", "p")
          return item
        }
      }
    ).known()
    // Two seats of one organisation are one meeting for it.
    #expect(count(burden, .meeting, "o") == .known(1) && count(burden, .meeting, "t") == nil)
    #expect(count(burden, .agendaItem, "o") == .known(2))
    #expect(burden.repeats.map(\.places.count) == [2] && burden.repeats.first?.year == 2024)
  }

  @Test(
    "A seat that lists its times is held in those that somebody fills",
    arguments: [("2022-06-01", 1), ("2023-06-01", 0), ("2024-02-01", 0), ("2024-04-01", 1)])
  func times(held: String, expected: Int) throws {
    var question = BurdenQuestion(from: try Day(iso: "2020-01-01"), through: try Day(iso: "2024-12-31"))
    question.countsUnitsAsWholes = true
    let answer = try soundAnswer(
      to: question,
      about: PlanningEvaluationTests.dossier(
        of: #"""
          "organisations":[{"id":"o","name":"O"}],"bodies":[{"id":"b","name":"B"}],
          "seats":[{"id":"s","body":"b","organisation":"o","filling":"vacant","periods":[{"from":"2020","to":"2022-12-31"},
          {"from":"2024-01-01","to":"2024-02-29","filling":"vacant"},{"from":"2024-03-01"}]}],
          "meetings":[{"id":"m","bodies":["b"],"held":"\#(held)"}]
          """#)
    ).answer.known()
    #expect(count(answer, .meeting, "o") ?? .known(0) == .known(expected))
  }

  @Test("The same words asked twice of one organisation in a year repeat; in two years they do not")
  func repeats() throws {
    let burden = try burden(
      dossier {
        $0.tasks = [
          task("a", due: "2024-03-31", "o"), task("b", due: "2024-09-30", text: "dodat DATA", "o", "t"),
          task("c", due: "2023-09-30", "t"),
        ]
        $0.monitoringChannels = ["m", "n"].map {
          var channel = MonitoringChannel(id: Identifier($0), name: $0, method: .questionnaire)
          channel.asks = ["Počet klientů", "jiné \($0)"]
          channel.respondentOrganisations = [Identifier("o")]
          return channel
        }
      }
    ).known()
    #expect(
      burden.repeats.map(\.kind) == [.channel, .task] && burden.repeats.allSatisfy { $0.organisation == id("o") })
    #expect(burden.repeats.map(\.year) == [nil, 2024])
    #expect(total(burden, .channel) == [.known(2), .known(2)])
  }

  @Test("A dossier without tasks is silent on them; one whose tasks lie elsewhere has none in the days")
  func edges() throws {
    let silent = try burden(dossier { _ in }).known()
    #expect(silent.totals.allSatisfy { $0.count.keys == ["burden.nothingListed"] } && silent.counts.isEmpty)
    let later = try burden(dossier { $0.tasks = [task("a", due: "2030", "o")] }).known()
    #expect(total(later, .task) == [.known(0), .known(0)])
    let question = BurdenQuestion(from: try Day(iso: "2024-01-02"), through: try Day(iso: "2024-01-01"))
    #expect(try soundAnswer(to: question, about: dossier { _ in }).answer.keys == ["burden.reversed"])
  }

  @Test("The order of the dossier plays no part, and shares add up to the number by organisation", arguments: 0..<15)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let dossier = dossier {
      $0.tasks = (0..<6).map { number in
        var task = task("k\(number)", due: ["2024-02", "2023", "2024-12-31", nil].randomElement(using: &random) ?? nil)
        task.organisations = ["o", "t", "d"].filter { _ in Bool.random(using: &random) }.map { Identifier($0) }
        return task
      }
    }
    let answer = try burden(dossier).known()
    var turned = dossier
    turned.tasks.reverse()
    let other = try burden(turned).known()
    #expect(other.counts == answer.counts && other.totals == answer.totals)
    let least = answer.counts.reduce(0) { sum, share in
      if case .bounded(let lower, _) = share.count.content {
        sum + (lower ?? 0)
      } else {
        sum + (share.count.value ?? 0)
      }
    }
    let total = try #require(answer.totals.first { $0.kind == .task }?.countByOrganisation)
    if case .bounded(let lower, _) = total.content { #expect(lower == least) } else { #expect(total.value == least) }
  }
}
