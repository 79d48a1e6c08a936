import CommunityPlanning
import Testing

@Suite("Development intents, statements and decisions")
struct IntentsTests {
  private func intent(_ intent: String = "", _ more: String = "") throws -> IntentState {
    let intents = try soundAnswer(
      to: IntentsQuestion(),
      about: dossier(of: #""developmentIntents":[{"id":"i"\#(intent)}]\#(more.isEmpty ? "" : ",")\#(more)"#)
    ).answer.known()
    return try #require(intents.intents.first)
  }

  @Test(
    "A smaller capacity is an intent too",
    arguments: [
      ("\"amount\":\"-2\"", "true"), ("\"amount\":\"2\"", "false"), ("\"amount\":\"dvě\"", "?"),
      ("\"unit\":\"a\"", "?"),
    ])
  func decrease(_ change: String, _ expected: String) throws {
    let state = try intent(#","changes":[{"kind":"actual",\#(change)}]"#)
    #expect((state.isDecrease.value.map { "\($0)" } ?? "?") == expected)
    #expect(try intent().isDecrease.keys == ["regional.changeOfCapacityOpen"])
  }

  @Test("An intent reaches over so many districts; a municipality or an area leaves the number open")
  func districts() throws {
    let two =
      #","servedTerritories":[{"scope":"districts","districts":["7205","7203"]},{"scope":"districts","districts":["7205"]}]"#
    #expect(try intent(two).districts == .known(2))
    let mixed =
      #","servedTerritories":[{"scope":"districts","districts":["7205"]},{"scope":"municipalities","municipalities":["585599"]}]"#
    #expect(try intent(mixed).districts.text == "1-")
    #expect(try intent().districts.text == "?")
  }

  private func statement(_ statement: String, _ more: String = "") throws -> StatementState {
    let state = try intent(
      "",
      #"""
      "regionalWindows":[{"id":"w","name":"W","from":"2024-03-01","to":"2024-03"}],"plans":[{"id":"p","name":"P"}],
      "planVersions":[{"id":"v","plan":"p","from":"2024-05-01"}],
      "planItems":[{"id":"x","plan":"p","removedBy":"v"},{"id":"y","plan":"p"},{"id":"z","plan":"p","replaces":["u"]},
      {"id":"u","plan":"p"}],
      "intentStatements":[{"id":"s","intent":"i",\#(statement)}]\#(more.isEmpty ? "" : ",")\#(more)
      """#)
    return try #require(state.statements.first)
  }

  @Test(
    "A statement lies within its window, whose last month belongs to it as a whole",
    arguments: [
      ("2024-03-01", "true"), ("2024-03-31", "true"), ("2024-03", "true"), ("2024-02-29", "false"),
      ("2024-04-01", "false"), ("2024", "?"),
    ])
  func window(_ time: String, _ expected: String) throws {
    let state = try statement(#""window":"w","time":"\#(time)""#)
    #expect((state.isInWindow.value.map { "\($0)" } ?? "?") == expected)
    #expect(!(try statement(#""time":"\#(time)""#)).isInWindow.isKnown)
  }

  @Test("An item that a later version removes overtakes the statement; one that was not touched does not")
  func overtaken() throws {
    #expect(try statement(#""time":"2024-03-10","items":["x"]"#).isOvertaken == .known(true))
    #expect(try statement(#""time":"2024-06-10","items":["x"]"#).isOvertaken == .known(false))
    #expect(try statement(#""time":"2024-03-10","items":["y"]"#).isOvertaken == .known(false))
    #expect(!(try statement(#""time":"2024-03-10","items":["u"]"#)).isOvertaken.isKnown)
    #expect(!(try statement(#""items":["x"]"#)).isOvertaken.isKnown)
  }

  @Test(
    "A later amendment overtakes the statement where it names the item, and leaves it open where it names nothing",
    arguments: [
      (#""parts":["planItems/y"],"time":"2024-05-06""#, "true"),
      (#""parts":["planItems/y/name"],"time":"2024-05""#, "true"),
      (#""parts":["planItems/y"],"time":"2024-03-01""#, "false"),
      (#""parts":["planItems/z"],"time":"2024-05-06""#, "false"),
      (#""parts":["planItems/y"]"#, "?"), (#""time":"2024-05-06""#, "?"), (#""time":"2024-03-01""#, "false"),
      (#""version":"v","time":"2024-05-06""#, "false"), (#""version":"w","time":"2024-05-06""#, "?"),
    ])
  func amended(_ act: String, _ expected: String) throws {
    let state = try statement(
      #""time":"2024-03-10","items":["y"]"#,
      #""acts":[{"id":"a","kind":"amended","subject":"plans/p",\#(act)}]"#)
    #expect((state.isOvertaken.value.map { "\($0)" } ?? "?") == expected)
  }

  @Test("A decision may come before the statement, and need not come at all")
  func decisions() throws {
    func decided(_ day: String) -> String {
      #""regionalDecisions":[{"id":"d","subjects":["developmentIntents/i"],"time":"\#(day)","outcome":"rejected"}]"#
    }
    #expect(try statement(#""time":"2024-03-10""#, decided("2024-06-20")).precedesDecision == .known(true))
    #expect(try statement(#""time":"2024-03-10""#, decided("2024-02-20")).precedesDecision == .known(false))
    #expect(!(try statement(#""time":"2024-03-10""#)).precedesDecision.isKnown)
    #expect(try intent("", decided("2024-02-20")).outcome == .known(.rejected))
    #expect(try intent().outcome.keys == ["regional.noDecision"])
  }

  @Test("Items match an intent by its service, its need or the measure of the region's plan; cancelled ones do not")
  func items() throws {
    let plan = #"""
      "plans":[{"id":"p","name":"P"},{"id":"k","name":"K","kind":"regionalPlan"}],"services":[{"id":"s"}],
      "needs":[{"id":"n","name":"N","answeredBy":["d","gone"]}],
      "planItems":[{"id":"a","plan":"p","services":["s"]},{"id":"b","plan":"p","needs":["n"]},
      {"id":"c","plan":"p","carriesOut":["g"]},{"id":"d","plan":"p"},{"id":"e","plan":"p","services":["t"]},
      {"id":"f","plan":"p","services":["s"]},{"id":"g","plan":"k","services":["s"]}],
      "statusReports":[{"id":"1","item":"f","disposition":"cancelled","time":"2012-01-31"}]
      """#
    func names(_ members: String) throws -> [String] { try intent(members, plan).items.map(\.description) }
    #expect(try names(#","service":"s""#) == ["planItems/a"])
    #expect(try names(#","need":"n""#) == ["planItems/b", "planItems/d"])
    #expect(try names(#","regionalMeasure":"g""#) == ["planItems/c"])
    #expect(try names(#","service":"s","need":"n","regionalMeasure":"g""#).count == 4)
    #expect(try names("").isEmpty)
  }

  @Test("Whether the plan carries an intent is what all statements say; those of several plans may differ")
  func conformity() throws {
    func found(_ statements: String...) throws -> Answer<Conformity> {
      let listed = statements.enumerated().map { #"{"id":"\#($0)","intent":"i"\#($1)}"# }.joined(separator: ",")
      return try intent("", #""intentStatements":[\#(listed)]"#).conformity
    }
    let (yes, no) = (#","conformity":"conforms""#, #","conformity":"doesNotConform""#)
    #expect(try found(yes) == .known(.conforms))
    #expect(try found(yes, yes) == .known(.conforms))
    #expect(try found(yes, no).keys == ["regional.conformityOpen"])
    #expect(try found(yes, "").keys == ["regional.conformityOpen"])
    #expect(try intent().conformity.keys == ["regional.noStatement"])
  }
}
