import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("In which order things happened")
struct ChronologyTests {
  private func dossier(_ times: [String?], more: String = "") throws -> Dossier {
    let acts = times.enumerated().map { place, time in
      #"{"id":"a\#(place)","kind":"discussed","subject":"plans/p"\#(time.map { #","time":"\#($0)""# } ?? "")}"#
    }
    return try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P"}]\#(more),
        "acts":[\#(acts.joined(separator: ","))]}
        """#.utf8))
  }

  private func chronology(_ times: [String?]) throws -> Chronology {
    let steps = times.indices.map { DossierPath("acts", "a\($0)") }
    return try soundAnswer(to: ChronologyQuestion(steps: steps), about: try dossier(times)).answer.known()
  }

  private func bounds(_ answer: Answer<Int>?) -> [Int?]? {
    switch answer?.content {
    case .known(let value): [value, value]
    case .bounded(let lower, let upper): [lower, upper]
    default: nil
    }
  }

  @Test(
    "Days between two times are as many as the times can mean",
    arguments: [
      ("2020-01-31", "2020-03-01", [30, 30]), ("2020-02", "2020-03-01", [1, 29]), ("2020", "2020", [-365, 365]),
      ("2020-05-04", "2020-05-04", [0, 0]), ("od podzimu [2020-09/..]", "2020-10-01", [nil, 30]),
    ] as [(String, String, [Int?])])
  func between(first: String, second: String, days: [Int?]) throws {
    let found = try chronology([first, second])
    #expect(bounds(found.days) == days)
    #expect(found.days == found.steps.last?.daysAfterPrevious)
    #expect(found.steps.first?.daysAfterPrevious == nil)
  }

  @Test("A month without its year lies nowhere, and so does a step without a time")
  func nowhere() throws {
    let found = try chronology(["--05", nil, "2020-05-01"])
    #expect(found.steps.map(\.day.isKnown) == [false, false, true])
    #expect(found.isInOrder.value == nil)
    #expect(found.steps[1].daysAfterPrevious?.keys == ["chronology.notDated"])
  }

  @Test("A path that leads nowhere is a step without a time, not an order")
  func nowhereAtAll() throws {
    let question = ChronologyQuestion(steps: [DossierPath("acts", "x"), DossierPath("acts", "a0")])
    let found = try soundAnswer(to: question, about: try dossier(["2020-05-01"])).answer.known()
    #expect(found.steps.first?.day.keys == ["chronology.notDated"])
    #expect(found.isInOrder.value == nil)
  }

  @Test("Acts on a plan stand by their days, those without a day at the end, whatever the order of the dossier")
  func sorted() throws {
    let times = ["2021-03", nil, "2020-05-01", "2021-03-15"]
    let answers = try [times, times.reversed()].map { times in
      let question = ChronologyQuestion(of: DossierPath("plans", "p"))
      return try soundAnswer(to: question, about: try dossier(times)).answer.known().steps.map(\.day.content)
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0].first == .known(try Day(iso: "2020-05-01")) && answers[0].last == .unknown)
  }

  @Test("A whole year is a period, and what comes after its last day is so many days after it")
  func year() throws {
    let dossier = try dossier(["2024-02-28"], more: #","evaluations":[{"id":"e","year":2023}]"#)
    let question = ChronologyQuestion(
      steps: [DossierPath("acts", "a0")], within: DossierPath("evaluations", "e"))
    let step = try #require(try soundAnswer(to: question, about: dossier).answer.known().steps.first)
    #expect(step.isWithin == .known(false))
    #expect(step.daysBeforeEnd == .known(-59) && step.daysAfterBeginning == .known(423))
  }

  @Test("A step of an evaluation that takes a code again is named apart")
  func repeatedCode() throws {
    let dossier = try dossier(
      [],
      more: #"""
        ,"evaluations":[{"id":"e","steps":[{"code":"s","action":"draft","time":"2020-01"},
        {"code":"s","action":"draft","time":"2020-02"}]}]
        """#)
    let found = try soundAnswer(to: ChronologyQuestion(of: DossierPath("evaluations", "e")), about: dossier)
      .answer.known()
    #expect(found.steps.map(\.at.description) == ["evaluations/e/steps/s", "evaluations/e/steps/s~2"])
    #expect(found.isInOrder == .known(true))
  }

  @Test("The order is known exactly where it is the same for every day that the times can mean")
  func everyCompletion() throws {
    var random = SeededGenerator(seed: 71)
    for _ in 0..<40 {
      let months = (0..<3).map { _ in 1 + Int(random.next() % 3) }
      let days = (0..<3).map { _ in random.next() % 2 == 0 ? 1 + Int(random.next() % 28) : nil }
      let times = zip(months, days).map { month, day in
        "2021-0\(month)" + (day.map { $0 < 10 ? "-0\($0)" : "-\($0)" } ?? "")
      }
      let choices = zip(months, days).map { month, day in
        day.map { [month * 100 + $0] } ?? (1...28).map { month * 100 + $0 }
      }
      var verdicts: Set<Bool> = []
      for first in choices[0] {
        for second in choices[1] {
          for third in choices[2] { verdicts.insert(first <= second && second <= third) }
        }
      }
      let found = try chronology(times)
      #expect(found.isInOrder.value == (verdicts.count == 1 ? verdicts.first : nil), "\(times)")
    }
  }
}
