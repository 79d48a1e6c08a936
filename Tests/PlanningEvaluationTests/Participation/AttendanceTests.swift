import CommunityPlanning
import Testing

@Suite("Question 23: who takes part")
struct AttendanceTests {
  private let question = AttendanceQuestion(body: Identifier("a"))

  private func answer(_ meetings: String, through: String? = nil) throws -> Answer<AttendanceResult> {
    var question = question
    question.through = try through.map { try Day(iso: $0) }
    return try soundAnswer(
      to: question,
      about: dossier(
        of: #"""
          "bodies":[{"id":"a","name":"A"}],
          "organisations":[{"id":"x","kind":"municipality","municipality":"585599"},
          {"id":"y","kind":"municipality","municipality":"585459"},{"id":"z","kind":"provider"}],
          "seats":[{"id":"s1","body":"a","isVoting":true,"filling":"filled","side":"commissioner","organisation":"x"},
          {"id":"s2","body":"a","isVoting":true,"filling":"filled","side":"commissioner","organisation":"y"},
          {"id":"s3","body":"a","isVoting":true,"filling":"filled","side":"provider","organisation":"z"},
          {"id":"s4","body":"a","isVoting":false,"filling":"filled","side":"user"}],
          "meetings":[\#(meetings)]
          """#)
    ).answer
  }

  private static let march =
    #"{"id":"m1","bodies":["a"],"held":"2024-03-05","outcome":"held","attendanceCount":5,"attendances":[{"seat":"s1","presence":"present"},{"seat":"s2","presence":"absent"},{"seat":"s3","presence":"present"},{"seat":"s4","presence":"present"}]}"#
  private static let may =
    #"{"id":"m2","bodies":["a"],"held":"2024-05-07","outcome":"held","attendanceCount":4,"attendances":[{"seat":"s1","presence":"present"},{"seat":"s2","presence":"excused"},{"seat":"s3","presence":"excused"}]}"#

  @Test("The rate is members present with a vote of seats with a vote, over all meetings with a list")
  func rate() throws {
    let result = try answer("\(Self.march),\(Self.may)").known()
    #expect(result.meetings == .known(2) && result.meetingsWithoutList == .known(0))
    #expect(result.total?.present == .known(3) && result.total?.seats == .known(6))
    #expect(result.total?.share.value?.description == "3/6")
    #expect(result.sides.map { $0.side?.rawValue } == ["commissioner", "provider", "user"])
    #expect(result.sides.map { $0.share.value?.description } == ["2/4", "1/2", nil])
    #expect(result.organisations.map { $0.present.value } == [2, 0, 1])
    // Nine people were there, guests included: attendances are not persons.
    #expect(result.attendances == .known(9))
  }

  @Test("Who is on no list is named, and that lists are missing is said beside it")
  func neverRecorded() throws {
    let complete = try answer("\(Self.march),\(Self.may)")
    #expect(try complete.known().neverRecorded == [Identifier("y")])
    #expect(try complete.known().municipalitiesNeverRecorded.map(\.rawValue) == ["585459"])
    #expect(complete.keys == [])
    let missing = try answer(#"\#(Self.march),{"id":"m3","bodies":["a"],"held":"2024-06-04","outcome":"held"}"#)
    #expect(try missing.known().meetingsWithoutList == .known(1))
    #expect(missing.keys == ["attendance.listsMissing"])
    #expect(try missing.known().attendances.text == "5-")
  }

  @Test("A municipality that came without a seat of its own was there all the same")
  func withoutSeat() throws {
    let meeting = Self.march.replacing(
      #""attendances":["#, with: #""attendances":[{"organisation":"y","presence":"present","isGuest":true},"#)
    let result = try answer(meeting).known()
    #expect(result.neverRecorded.isEmpty && result.municipalitiesNeverRecorded.isEmpty)
    #expect(result.total?.present == .known(2))
  }

  @Test("A list of those present only leaves the others open")
  func presentOnly() throws {
    let result = try answer(
      #"{"id":"m","bodies":["a"],"held":"2024-03-05","attendances":[{"seat":"s1","presence":"present"}]}"#
    ).known()
    #expect(result.total?.present.text == "1-3" && result.total?.share.keys == ["attendance.open"])
  }

  @Test("Meetings that are scheduled, called off or later do not count")
  func notHeld() throws {
    let result = try answer(
      #"""
      \#(Self.march),\#(Self.may),{"id":"m3","bodies":["a"],"scheduled":"2024-04-01"},
      {"id":"m4","bodies":["a"],"held":"2024-04-02","outcome":"cancelled"}
      """#, through: "2024-03-31"
    ).known()
    #expect(result.meetings == .known(1) && result.meetingsWithoutList == .known(0))
    let none = try answer("").known()
    #expect(none.total?.present.keys == ["attendance.noLists"] && none.neverRecorded.count == 3)
  }

  @Test("A meeting whose time does not decide may belong or not: every number is open")
  func undecidedTime() throws {
    let year = Self.may.replacing(#""held":"2024-05-07""#, with: #""held":"2024""#)
    let answer = try answer("\(Self.march),\(year)")
    let result = try answer.known()
    #expect(result.meetings.text == "1-2" && result.meetingsWithoutList == .known(0))
    #expect(result.attendances.text == "5-9" && result.attendances.keys == ["attendance.timesUndecided"])
    #expect(result.total?.present.text == "2-3" && result.total?.seats.text == "3-6")
    #expect(result.total?.share.value == nil)
    #expect(answer.keys == ["attendance.timesUndecided"])
  }

  @Test("Excuses come before a meeting: with nothing else it was not held")
  func excused() throws {
    let excused = #""attendances":[{"seat":"s1","presence":"excused"},{"seat":"s2","presence":"excused"}]"#
    let result = try answer(#"{"id":"m","bodies":["a"],"announced":"2024-03-05",\#(excused)}"#).known()
    #expect(result.meetings == .known(0) && result.total?.seats.keys == ["attendance.noLists"])
    let held = try answer(#"{"id":"m","bodies":["a"],"held":"2024-03-05",\#(excused)}"#).known()
    #expect(held.meetings == .known(1))
  }

  @Test("The attendance of a joint meeting is the most that any of its bodies had")
  func joint() throws {
    let joint = Self.march.replacing(#""bodies":["a"]"#, with: #""bodies":["a","b"]"#)
    let result = try answer("\(joint),\(Self.may)").known()
    #expect(result.attendances.text == "4-9" && result.attendances.keys == ["attendance.joint"])
    #expect(result.total?.present == .known(3) && result.meetings == .known(2))
  }

  // MARK: Turnover

  private func turnover(_ seats: String) throws -> TurnoverResult {
    let question = TurnoverQuestion(
      body: Identifier("a"), from: try Day(iso: "2020-01-01"), to: try Day(iso: "2024-01-01"))
    return try soundAnswer(
      to: question, about: dossier(of: #""bodies":[{"id":"a","name":"A"}],"seats":[\#(seats)]"#)
    ).answer.known()
  }

  @Test("Of four members two stayed: the turnover is two of four")
  func turnover() throws {
    let result = try turnover(
      #"""
      {"id":"1","body":"a","filling":"filled","person":"p"},{"id":"2","body":"a","filling":"filled","person":"m"},
      {"id":"3","body":"a","filling":"filled","person":"q","to":"2021"},
      {"id":"4","body":"a","filling":"filled","person":"r","to":"2021"},
      {"id":"5","body":"a","filling":"filled","person":"t","from":"2022"}
      """#)
    #expect(result.memberCount == .known(4) && result.stayed == .known(2) && result.share.value?.description == "2/4")
  }

  @Test("Whoever changed the seat stayed, and a seat that changed its holder did not")
  func seatsAndPeople() throws {
    let moved = try turnover(
      #"""
      {"id":"1","body":"a","filling":"filled","person":"p","to":"2021"},
      {"id":"2","body":"a","filling":"filled","person":"p","from":"2022"}
      """#)
    #expect(moved.stayed == .known(1) && moved.share.value?.description == "0/1")
    let changed = try turnover(
      #"""
      {"id":"1","body":"a","periods":[{"from":"2019","to":"2021","person":"p"},{"from":"2022","person":"q"}]}
      """#)
    #expect(changed.memberCount == .known(1) && changed.stayed == .known(0))
  }

  @Test("Who is not told may be anybody who is not told on the other day either")
  func untold() throws {
    let result = try turnover(
      #"""
      {"id":"1","body":"a","filling":"filled","to":"2021"},{"id":"2","body":"a","filling":"filled","from":"2022"},
      {"id":"3","body":"a","filling":"filled"}
      """#)
    #expect(result.memberCount == .known(2) && result.stayed.text == "1-2" && result.share.keys == ["turnover.open"])
    #expect(try turnover("").memberCount.keys == ["procedure.noSeats"])
  }

  @Test("No trace of a turnover names a person")
  func pseudonyms() throws {
    let question = TurnoverQuestion(body: Identifier("a"), from: .first, to: .last)
    let explained = try soundAnswer(
      to: question,
      about: dossier(
        of: #""bodies":[{"id":"a","name":"A"}],"seats":[{"id":"1","body":"a","filling":"filled","person":"secret-7"}]"#)
    )
    #expect(!RawJSON(explained.trace).text.contains("secret-7"))
  }
}
