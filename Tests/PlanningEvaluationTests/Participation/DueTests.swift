import CommunityPlanning
import Testing

@Suite("What is due, and how often a body meets")
struct DueTests {
  private func due(_ members: String, until: String = "2024-07-31") throws -> DueResult {
    try soundAnswer(to: DueQuestion(until: Day(iso: until)), about: dossier(of: members), on: "2024-06-30").answer
      .known()
  }

  private static let body = #""bodies":[{"id":"a","name":"A"}]"#

  @Test("A task is due by its last day, unless it is done, called off or continuous")
  func tasks() throws {
    let result = try due(
      #"""
      "tasks":[{"id":"1","text":"T","due":"2024-07-10"},{"id":"2","text":"T","due":"2024-06-10"},
      {"id":"3","text":"T","due":"2024-06-10","done":"2024-06-09"},{"id":"4","text":"T","isContinuous":true},
      {"id":"5","text":"T","due":"2024-08"},{"id":"6","text":"T","due":"2024"},{"id":"7","text":"T"},
      {"id":"8","text":"T","due":"2024-06-10","cancelled":"2024-06-09"}]
      """#)
    #expect(result.items.map(\.subject.description) == ["tasks/2", "tasks/1"])
    #expect(result.items.map(\.isOverdue) == [true, false])
    #expect(result.undecided.map(\.description) == ["tasks/6", "tasks/7"])
    #expect(result.count.text == "2-4")
  }

  @Test("An invitation is due so many days before a meeting to come, and minutes so many after one that was held")
  func meetings() throws {
    let result = try due(
      #"""
      \#(Self.body),"rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],
      "notices":[{"what":"invitation","count":7,"unit":"calendarDays"},{"what":"minutes","count":14,"unit":"calendarDays"}]}],
      "meetings":[{"id":"past","bodies":["a"],"held":"2024-06-20","outcome":"held"},
      {"id":"next","bodies":["a"],"scheduled":"2024-07-20"},
      {"id":"sent","bodies":["a"],"scheduled":"2024-07-20","invitationSent":"2024-06-01"},
      {"id":"far","bodies":["a"],"scheduled":"2024-09-20"},{"id":"off","bodies":["a"],"scheduled":"2024-07-20","outcome":"cancelled"},
      {"id":"done","bodies":["a"],"held":"2024-06-20","outcome":"held","minutes":{"made":"2024-06-21"}}]
      """#)
    #expect(result.items.map { "\($0.kind) \($0.subject)" } == ["minutes meetings/past", "invitation meetings/next"])
    #expect(result.items.map(\.lastDay.description) == ["2024-07-04", "2024-07-12"])
    #expect(result.count == .known(2))
  }

  @Test("A membership ends on its stated day, or when the rules' term has passed")
  func terms() throws {
    let result = try due(
      #"""
      \#(Self.body),"rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],"termMonths":36}],
      "seats":[{"id":"1","body":"a","filling":"filled","to":"2024-07-15"},
      {"id":"2","body":"a","filling":"filled","from":"2021-07-01"},{"id":"3","body":"a","filling":"filled","from":"2023-07-01"},
      {"id":"4","body":"a","filling":"vacant","to":"2024-07-15"},{"id":"5","body":"a","filling":"filled","to":"2023"},
      {"id":"6","body":"a","filling":"filled"}]
      """#)
    #expect(result.items.map(\.subject.description) == ["seats/2", "seats/1"])
    #expect(result.items.map(\.lastDay.description) == ["2024-06-30", "2024-07-15"])
    #expect(result.undecided.map(\.description) == ["seats/6"])
  }

  @Test("The times that a seat lists expire by themselves; a term from an imprecise day is open")
  func tenures() throws {
    let result = try due(
      #"""
      \#(Self.body),"rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],"termMonths":24}],
      "seats":[{"id":"1","body":"a","filling":"filled","periods":[{"from":"2020-08-01","to":"2022-07-31"},
      {"from":"2022-08-01","to":"2024-07-31"}]},{"id":"2","body":"a","filling":"filled","periods":[{"from":"2022-07-15"}]},
      {"id":"3","body":"a","filling":"filled","periods":[{"filling":"vacant","to":"2024-07-01"}]},
      {"id":"4","body":"a","filling":"filled","from":"2022"},{"id":"5","body":"a","filling":"filled","from":"2021"}]
      """#)
    #expect(
      result.items.map(\.subject.description) == [
        "seats/5", "seats/2/periods/2022-07-15", "seats/1/periods/2022-08-01",
      ])
    #expect(result.items.map(\.lastDay.description) == ["2023-12-30", "2024-07-14", "2024-07-31"])
    #expect(result.undecided.map(\.description) == ["seats/4"])
  }

  @Test("Rounds of the region end like windows; its decisions and acts are due while their day lies ahead")
  func region() throws {
    let result = try due(
      #"""
      "regionalWindows":[{"id":"1","name":"W","to":"2024-07-10"},{"id":"2","name":"W","to":"2024-06-29"},
      {"id":"3","name":"W","from":"2024-07-31"},{"id":"4","name":"W","from":"2024-08-01"},{"id":"5","name":"W","to":"2024-08-01"}],
      "acts":[{"id":"a","kind":"adopted","subject":"plans/p","time":"2024-07-24"},
      {"id":"b","kind":"adopted","subject":"plans/p","time":"2024-06-29"},{"id":"c","kind":"adopted","subject":"plans/p"},
      {"id":"d","kind":"adopted","subject":"plans/p","time":"2024-08"},{"id":"e","kind":"adopted","subject":"plans/p","time":"2024"}],
      "regionalDecisions":[{"id":"x","time":"2024-07"},{"id":"y","outcome":"accepted"},{"id":"z"},{"id":"u","resolutionNumber":"1"},
      {"id":"v","time":"2024-06"}]
      """#)
    #expect(
      result.items.map { "\($0.kind) \($0.subject)" } == [
        "regionalRound regionalWindows/1", "decision acts/a", "decision regionalDecisions/x",
      ])
    #expect(result.undecided.map(\.description) == ["regionalDecisions/z", "regionalWindows/3"])
    #expect(result.count.text == "3-5")
  }

  @Test("A window of comments ends on its last day; one without a last day may end once it has begun")
  func windowsAndAnswers() throws {
    let result = try due(
      #"""
      "commentWindows":[{"id":"a","subject":"plans/p","from":"2024-06-10","to":"2024-07-10"},
      {"id":"b","subject":"plans/p","from":"2024-06-10"},{"id":"c","subject":"plans/p","from":"2024-08-01"},
      {"id":"d","subject":"plans/p","to":"2024-06-29"},{"id":"e","subject":"plans/p","to":"2024-08-01"},
      {"id":"f","subject":"plans/p"}]
      """#)
    #expect(result.items.map { "\($0.kind) \($0.subject) \($0.lastDay)" } == ["windowEnd commentWindows/a 2024-07-10"])
    #expect(result.undecided.map(\.description) == ["commentWindows/b", "commentWindows/f"])
    #expect(result.count.text == "1-3")
  }

  @Test(
    "Comments are to be settled by the term of their window, unless all of them are or a settlement is published",
    arguments: [
      ("", "", true), (#","settlement":"x""#, "", false), ("", #"{"id":"1","window":"w"}"#, true),
      ("", #"{"id":"1","window":"w","disposition":"rejected"}"#, false),
      ("", #"{"id":"1","window":"w","disposition":"rejected","settled":"2024-07-01"}"#, true),
      ("", #"{"id":"1","window":"w","disposition":"forwarded"}"#, true),
      ("", #"{"id":"1","window":"w","disposition":"rejected"},{"id":"2","window":"w"}"#, true),
      ("", #"{"id":"1","window":"w"},{"id":"2","splitFrom":"1","disposition":"rejected"}"#, false),
      ("", #"{"id":"1","disposition":"rejected"}"#, true),
    ])
  func settlement(_ members: String, _ comments: String, _ isDue: Bool) throws {
    let result = try due(
      #"""
      "commentWindows":[{"id":"w","subject":"plans/p","to":"2024-05-31","settlementDue":"2024-06-15"\#(members)}],
      "comments":[\#(comments)]
      """#)
    #expect(result.items.map { "\($0.kind) \($0.lastDay)" } == (isDue ? ["settlement 2024-06-15"] : []))
    #expect(result.items.allSatisfy(\.isOverdue) && result.undecided.isEmpty)
  }

  @Test("What was handed on is to be answered by its term, until it is")
  func answers() throws {
    let result = try due(
      #"""
      "forwardings":[{"id":"1","subject":"comments/c","destination":"department","due":"2024-07-15"},
      {"id":"2","subject":"comments/c","destination":"department","due":"2024-07-15","answered":"2024-06-20"},
      {"id":"3","subject":"comments/c","destination":"department","due":"2024-07-15","answer":"Ano."},
      {"id":"4","subject":"comments/c","destination":"department"},
      {"id":"5","subject":"comments/c","destination":"department","due":"2024"}]
      """#)
    #expect(result.items.map { "\($0.kind) \($0.subject)" } == ["answer forwardings/1"])
    #expect(result.undecided.map(\.description) == ["forwardings/5"])
  }

  // MARK: Frequency

  private func frequency(
    _ meetings: [String], times: Int = 1, months: Int = 2, through: String = "2024-06-30"
  ) throws -> FrequencyResult {
    let listed = meetings.enumerated().map { #"{"id":"m\#($0)","bodies":["a"],\#($1)}"# }
    let question = FrequencyQuestion(
      body: Identifier("a"), from: try Day(iso: "2024-01-01"), through: try Day(iso: through))
    return try soundAnswer(
      to: question,
      about: dossier(
        of: #"""
          \#(Self.body),"meetings":[\#(listed.joined(separator: ","))],
          "rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],"frequency":{"times":\#(times),"months":\#(months)}}]
          """#)
    ).answer.known()
  }

  @Test("Once in two months is three times of their own in half a year")
  func windows() throws {
    let held = ["2024-01-31", "2024-03-01", "2024-06-30"].map { #""held":"\#($0)","outcome":"held""# }
    let kept = try frequency(held)
    #expect(
      kept.isKept == .known(true) && kept.windows.map(\.from.description) == ["2024-01-01", "2024-03-01", "2024-05-01"])
    let bunched = try frequency(
      ["2024-01-31", "2024-02-01", "2024-06-30"].map { #""held":"\#($0)","outcome":"held""# })
    #expect(bunched.isKept.value == nil && bunched.windows.map(\.isKept.value) == [true, nil, true])
    #expect(bunched.windows.map(\.listed.value) == [2, 0, 1])
  }

  @Test("What is not listed may have been held: there is no verdict against the body")
  func silence() throws {
    let result = try frequency([])
    #expect(result.isKept.value == nil && result.isKept.keys == ["frequency.notListed"])
    #expect(try frequency([#""scheduled":"2024-01-31""#]).windows[0].isKept.value == nil)
    #expect(try frequency([#""scheduled":"2024-01-31","outcome":"cancelled""#]).windows[0].listed.value != 1)
  }

  @Test("A meeting that was held need not have been held on the day for which it was announced")
  func announced() throws {
    let announced = #""announced":"2024-01-31","scheduled":"2024-01-30","outcome":"held""#
    let open = try frequency([announced])
    #expect(open.windows[0].isKept.value == nil && open.windows[0].listed == .known(1))
    // It was held, on a day that may lie in any of the times.
    #expect(open.windows.map(\.held.text) == ["0-", "0-", "0-"])
    #expect(try frequency([announced + #","held":"2024-02-01""#]).windows[0].isKept == .known(true))
  }

  @Test("A time shorter than the rules' own has no window, and wrong rules have none either")
  func tooShort() throws {
    #expect(try frequency([], months: 12).isKept.keys == ["frequency.tooShort"])
    #expect(try frequency([], months: 0).isKept.keys == ["frequency.tooShort"])
    #expect(try frequency([], months: -3).windows.isEmpty)
  }

  @Test("A time of too many windows is not gone through, and the reason says so")
  func tooManyWindows() throws {
    let result = try frequency([], months: 1, through: "9999-12-31")
    #expect(result.windows.isEmpty && result.isKept.keys == ["frequency.tooManyWindows"])
    #expect(try frequency([], months: 12, through: "2123-12-31").windows.count == 100)
  }

  @Test("Windows keep to the first day although months have different lengths")
  func lengths() throws {
    let result = try frequency([], months: 1, through: "2024-12-31")
    #expect(result.windows.count == 12 && result.windows.last?.to.description == "2024-12-31")
  }
}
