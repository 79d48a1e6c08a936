import CommunityPlanning
import Testing

@Suite("Notice of meetings")
struct NoticeTests {
  private func result(
    _ notice: String, _ meeting: String, what: NoticeKind = .invitation
  ) throws -> NoticeResult {
    var small = SmallDossier(rules: #""notices":[{"what":"\#(what)",\#(notice)}]"#)
    small.meeting = meeting
    let question = NoticeQuestion(meeting: Identifier("m"), what: what)
    return try soundAnswer(to: question, about: small.dossier()).answer.known()
  }

  private static let seven = #""count":7,"unit":"calendarDays""#

  @Test(
    "Seven days, of which the rules do not say whether the ends count",
    arguments: [
      ("2024-06-01", true), ("2024-06-02", true), ("2024-06-03", nil), ("2024-06-04", nil), ("2024-06-05", false),
      ("2024-06-10", false), ("2024-05", true), ("2024-06", nil), ("2024", nil), ("--06", nil),
    ] as [(String, Bool?)])
  func sevenDays(_ sent: String, _ isKept: Bool?) throws {
    let result = try result(Self.seven, #""held":"2024-06-10","invitationSent":"\#(sent)""#)
    #expect(result.isKept.value == isKept)
    #expect(try result.lastDay.content == .bounded(lower: Day(iso: "2024-06-02"), upper: Day(iso: "2024-06-04")))
    #expect(result.lastDay.keys == ["notice.countingNotStated"])
    #expect(result.rules == [Identifier("r")])
    if isKept == nil { #expect(result.isKept.keys == ["notice.undecided"]) }
  }

  @Test("What is open about the last day names what would settle it")
  func settling() throws {
    let open = try result(
      Self.seven + #","countsSendingDay":false"#, #""held":"2024-06-10","invitationSent":"2024-06-03""#)
    let counting = "rulesOfProcedure/r/notices/invitation/countsMeetingDay"
    #expect(open.lastDay.reasons.flatMap(\.settledBy).map(\.description) == [counting])
    #expect(open.isKept.reasons.flatMap(\.settledBy).map(\.description) == ["meetings/m/invitationSent", counting])
    let month = try result(
      Self.seven + #","countsSendingDay":false,"countsMeetingDay":false"#, #""held":"2024-06""#)
    #expect(try month.lastDay.content == .bounded(lower: Day(iso: "2024-05-24"), upper: Day(iso: "2024-06-22")))
    #expect(month.lastDay.keys == ["notice.meetingDayNotStated"])
  }

  @Test(
    "Rules that say how the ends count decide to the day",
    arguments: [
      ("false", "false", "2024-06-02"), ("false", "true", "2024-06-03"), ("true", "false", "2024-06-03"),
      ("true", "true", "2024-06-04"),
    ])
  func counting(_ sending: String, _ meeting: String, _ last: String) throws {
    let rule = Self.seven + #","countsSendingDay":\#(sending),"countsMeetingDay":\#(meeting)"#
    let day = try Day(iso: last)
    for (offset, isKept) in [(0, true), (1, false)] {
      let sent = try #require(day.advanced(by: offset))
      let result = try result(rule, #""held":"2024-06-10","invitationSent":"\#(sent)""#)
      #expect(result.isKept == .known(isKept) && result.lastDay == .known(day))
    }
  }

  @Test("Three working days before the Monday after two holidays reach back over a week")
  func workingDays() throws {
    // 5 July 2024 is a Friday and a holiday; Monday 8 July leaves 4, 3 and 2 July.
    let rule = #""count":3,"unit":"workingDays","countsSendingDay":true,"countsMeetingDay":false"#
    #expect(try result(rule, #""held":"2024-07-08","invitationSent":"2024-07-02""#).isKept == .known(true))
    #expect(try result(rule, #""held":"2024-07-08","invitationSent":"2024-07-03""#).isKept == .known(false))
  }

  @Test("A meeting of which only the month is stated was called in time if it was for every day of the month")
  func month() throws {
    #expect(try result(Self.seven, #""held":"2024-06","invitationSent":"2024-05-20""#).isKept == .known(true))
    #expect(try result(Self.seven, #""held":"2024-06","invitationSent":"2024-06-28""#).isKept == .known(false))
    #expect(try result(Self.seven, #""held":"2024-06","invitationSent":"2024-06-10""#).isKept.value == nil)
  }

  @Test("Silence is neither in time nor late")
  func silence() throws {
    #expect(try result(Self.seven, #""held":"2024-06-10""#).isKept.keys == ["notice.notStated"])
    #expect(try result(Self.seven, #""invitationSent":"2024-06-10""#).isKept.keys == ["procedure.noTime"])
    #expect(
      try result(#""count":7,"unit":"weeks""#, #""held":"2024-06-10","invitationSent":"2024-06-10""#).isKept.value
        == nil)
    var small = SmallDossier(rules: #""isPublic":true"#)
    small.meeting = #""held":"2024-06-10","invitationSent":"2024-06-10""#
    let answer = try soundAnswer(to: NoticeQuestion(meeting: Identifier("m")), about: small.dossier()).answer
    #expect(try answer.known().isKept.keys == ["procedure.ruleNotStated"])
  }

  @Test("A publication has its own term")
  func publication() throws {
    let result = try result(
      Self.seven, #""held":"2024-06-10","published":"2024-06-01","invitationSent":"2024-06-09""#, what: .publication)
    #expect(result.isKept == .known(true))
  }

  @Test(
    "Minutes are due fourteen days after the meeting; those sent by then were made by then",
    arguments: [
      (#""made":"2024-06-24""#, true), (#""made":"2024-06-25""#, false), (#""sent":"2024-06-20""#, true),
      (#""sent":"2024-07-20""#, nil), (#""made":"2024-06-25","sent":"2024-06-25""#, false),
    ] as [(String, Bool?)])
  func minutes(_ minutes: String, _ isKept: Bool?) throws {
    let result = try result(
      #""count":14,"unit":"calendarDays""#, #""held":"2024-06-10","minutes":{\#(minutes)}"#, what: .minutes)
    #expect(result.isKept.value == isKept)
    #expect(try result.lastDay == .known(Day(iso: "2024-06-24")))
  }

  @Test("That a term may be waived does not make a late invitation one in time")
  func waiver() throws {
    let result = try result(
      Self.seven + #","isWaivable":true"#, #""held":"2024-06-10","invitationSent":"2024-06-09""#)
    #expect(result.isKept == .known(false) && result.isWaivable == .known(true))
  }

  // MARK: Several terms

  private func several(_ rules: [String], sent: String) throws -> NoticeResult {
    var small = SmallDossier()
    small.meeting = #""held":"2024-06-10","invitationSent":"\#(sent)""#
    small.more = #""rulesOfProcedure":[\#(rules.joined(separator: ","))]"#
    return try soundAnswer(to: NoticeQuestion(meeting: Identifier("m")), about: small.dossier()).answer.known()
  }

  private func rules(_ id: String, _ terms: [Int], more: String = "") -> String {
    let notices = terms.map {
      #"{"what":"invitation","count":\#($0),"unit":"calendarDays","countsSendingDay":false,"countsMeetingDay":true}"#
    }
    return #"{"id":"\#(id)","name":"R","bodies":["a"]\#(more),"notices":[\#(notices.joined(separator: ","))]}"#
  }

  @Test(
    "Of several terms nothing says which holds: in time is what keeps each of them, late what keeps none",
    arguments: [("2024-05-31", true), ("2024-06-01", nil), ("2024-06-03", nil), ("2024-06-04", false)]
      as [(
        String, Bool?
      )])
  func severalTerms(_ sent: String, _ isKept: Bool?) throws {
    for dossier in [
      [rules("r", [7, 10])], [rules("r", [10, 7])], [rules("r", [7]), rules("q", [10])],
      [rules("r", [10]), rules("q", [7])],
    ] {
      let result = try several(dossier, sent: sent)
      #expect(result.isKept.value == isKept)
      #expect(try result.lastDay.content == .bounded(lower: Day(iso: "2024-05-31"), upper: Day(iso: "2024-06-03")))
      #expect(result.lastDay.keys == ["notice.termsDiffer"])
    }
    let paths = try several([rules("r", [7, 10])], sent: sent).lastDay.reasons.flatMap(\.settledBy)
    #expect(
      paths.map(\.description)
        == ["rulesOfProcedure/r/notices/invitation", "rulesOfProcedure/r/notices/invitation~2"])
  }

  @Test("Terms that say the same are one; a term of rules that may be in force can only open the answer")
  func sameTerms() throws {
    let same = try several([rules("r", [7, 7]), rules("q", [7])], sent: "2024-06-03")
    #expect(try same.isKept == .known(true) && same.lastDay == .known(Day(iso: "2024-06-03")))
    let perhaps = rules("q", [10], more: #","from":"2024""#)
    #expect(try several([rules("r", [7]), perhaps], sent: "2024-06-01").isKept.value == nil)
    #expect(try several([rules("r", [7]), perhaps], sent: "2024-05-31").isKept == .known(true))
    #expect(try several([perhaps], sent: "2024-05-31").isKept.keys == ["procedure.rulesUndecided"])
    let over = rules("q", [10], more: #","to":"2023""#)
    #expect(try several([rules("r", [7]), over], sent: "2024-06-01").isKept == .known(true))
  }

  @Test("Working days before the calendar begins are not counted")
  func oldMeeting() throws {
    let result = try result(
      #""count":3,"unit":"workingDays""#, #""held":"1999-06-10","invitationSent":"1999-06-09""#)
    #expect(result.isKept.value == nil && result.isKept.keys == ["notice.outsideCalendar"])
  }
}
