import CommunityPlanning
import Testing

@Suite("What one dossier brings into questions over several")
struct DossierShareTests {
  private static let list = #""regionalNeedLists":[{"id":"l","name":"Číselník","region":"3131","from":"2024"}]"#

  private func share(_ text: String, on day: String = "2024-06-30") throws -> DossierShare {
    try soundAnswer(to: DossierShareQuestion(), about: dossier(of: text), on: day).answer.known()
  }

  private func need(_ reports: String, on day: String = "2024-06-30") throws -> NamedNeed? {
    try share(#"\#(Self.list),"needReports":[\#(reports)]"#, on: day).needs.first
  }

  private func report(
    _ id: String, _ more: String = "", number: String = "1", amount: String? = "4", time: String? = "2024-03-01"
  ) -> String {
    let amount = amount.map { #","amount":"\#($0)""# } ?? ""
    let time = time.map { #","time":"\#($0)""# } ?? ""
    return #"""
      {"id":"\#(id)","list":"l","needNumber":"\#(number)"\#(time),"requested":[{"kind":"inNetwork","form":"pob",
      "unit":"luzka"\#(amount)}]\#(more.isEmpty ? "" : ",")\#(more)}
      """#
  }

  @Test("Reports of two senders on one number of the list are one need, and what they ask for adds")
  func adds() throws {
    let found = try #require(try need(report("a", #""sender":"x""#) + "," + report("b", #""sender":"y""#)))
    #expect(found.region.rawValue == "3131" && found.from.description == "2024-01-01" && found.number == "1")
    #expect(found.isNamed == .known(true))
    #expect(found.requested.map(\.amount.text) == ["8"])
  }

  @Test("Unlike units, forms and kinds do not add, and what has no unit adds to nothing")
  func unlike() throws {
    let units = #"""
      {"id":"a","list":"l","needNumber":"1","time":"2024-03-01","requested":[{"kind":"inNetwork","unit":"luzka","amount":"4"},
      {"kind":"inNetwork","unit":"klient","amount":"40"},{"kind":"actual","unit":"luzka","amount":"1"},
      {"kind":"inNetwork","form":"pob","unit":"luzka","amount":"3"},{"kind":"inNetwork","amount":"9"}]}
      """#
    let found = try #require(try need(units))
    #expect(
      found.requested.map { "\($0.kind) \($0.form?.rawValue ?? "") \($0.unit?.rawValue ?? ""): \($0.amount.text)" } == [
        "actual  luzka: 1", "inNetwork  : ?", "inNetwork  klient: 40", "inNetwork  luzka: 4",
        "inNetwork pob luzka: 3",
      ])
    #expect(found.requested[1].amount.keys == ["across.unitNotStated"])
  }

  @Test("Clients at once and clients in a year do not add")
  func bases() throws {
    let bases = #"""
      {"id":"a","list":"l","needNumber":"1","time":"2024-03-01","requested":[{"kind":"inNetwork","unit":"klient","amount":"20","basis":"atOnce"},
      {"kind":"inNetwork","unit":"klient","amount":"200","basis":"inYear"},{"kind":"inNetwork","unit":"klient","amount":"3"}]}
      """#
    let found = try #require(try need(bases))
    #expect(found.requested.map(\.basis) == [nil, .atOnce, .inYear])
    #expect(found.requested.map(\.amount.text) == ["3", "20", "200"])
  }

  @Test(
    "What was replaced, summarised, withdrawn or not sent yet stands no more",
    arguments: [
      (#""previous":"a""#, "4"), (#""change":"withdrawn""#, "4"), (#""change":"withdrawn","previous":"a""#, "-"),
      (#""summarisedIn":"a""#, "4"), (#""summarisedIn":"elsewhere""#, "4"), (#""note":"""#, "8"),
      (#""previous":"b""#, "8"),
    ])
  func standing(_ more: String, _ expected: String) throws {
    let found = try need(report("a") + "," + report("b", more))
    #expect((found?.requested.first?.amount.text ?? "-") == expected)
  }

  @Test("A report that is sent later replaces nothing yet")
  func later() throws {
    let reports = report("a") + "," + report("b", #""previous":"a""#, amount: "9", time: "2024-09-01")
    #expect(try need(reports)?.requested.first?.amount.text == "4")
    #expect(try need(reports, on: "2024-12-31")?.requested.first?.amount.text == "9")
    #expect(try need(reports, on: "2024-01-31") == nil)
  }

  @Test("A report without a time was sent in its window; without both it may be of a later time")
  func windows() throws {
    func found(_ from: String, _ to: String) throws -> String? {
      try share(
        #"""
        \#(Self.list),"regionalWindows":[{"id":"w","name":"W","from":"\#(from)","to":"\#(to)"}],
        "needReports":[\#(report("a", #""window":"w""#, time: nil))]
        """#
      ).needs.first?.requested.first?.amount.text
    }
    #expect(try found("2024-01-01", "2024-05-31") == "4")
    #expect(try found("2024-06-01", "2024-07-31") == "0-4")
    #expect(try found("2024-07-01", "2024-07-31") == nil)
    let undated = try #require(try need(report("a", time: nil)))
    #expect(undated.isNamed.keys == ["across.standingOpen"])
    #expect(undated.requested.first?.amount.text == "0-4")
  }

  @Test("One sender in two rounds without a link may have replaced what it asked for")
  func rounds() throws {
    let reports =
      report("a", #""sender":"x","window":"w1""#) + "," + report("b", #""sender":"x","window":"w2""#, amount: "6")
    #expect(try need(reports)?.requested.first?.amount.text == "0-10")
    let linked =
      report("a", #""sender":"x","window":"w1""#) + ","
      + report("b", #""sender":"x","window":"w2","previous":"a""#, amount: "6")
    #expect(try need(linked)?.requested.first?.amount.text == "6")
  }

  @Test("An amount that is not stated leaves the sum open, and repeated statements of one capacity bound it")
  func open() throws {
    #expect(try need(report("a") + "," + report("b", amount: nil))?.requested.first?.amount.text == "?")
    let twice = #"""
      {"id":"a","list":"l","needNumber":"1","time":"2024-03-01","requested":[{"kind":"actual","unit":"luzka","amount":"2"},
      {"kind":"actual","unit":"luzka","amount":"3","from":"2025"}]}
      """#
    #expect(try need(twice)?.requested.first?.amount.text == "2-5")
  }

  @Test(
    "A list is known by its region and its first day alone; what has no number stands apart",
    arguments: [
      (#"{"id":"l","name":"A","from":"2024"}"#, 0), (#"{"id":"l","name":"A","region":"3131"}"#, 0),
      (#"{"id":"l","name":"A","region":"3131","from":"2024"}"#, 1),
      (
        #"{"id":"l","name":"A","region":"3131","from":"2024"},{"id":"m","name":"B","region":"3131","from":"2024-01-01"}"#,
        0
      ),
    ])
  func lists(_ lists: String, _ expected: Int) throws {
    let share = try share(
      #""regionalNeedLists":[\#(lists)],"needReports":[\#(report("a")),\#(report("n", number: ""))]"#)
    #expect(share.needs.count == expected)
    #expect(share.needsApart.count == 2 - expected)
  }

  @Test("Intents of a registered service are told by its number; a decrease is less than nought")
  func intents() throws {
    let share = try share(
      #"""
      "services":[{"id":"s","registerNumber":"1234567"}],"developmentIntents":[
      {"id":"i","service":"s","submitted":"2024-02-01","changes":[{"kind":"registered","unit":"luzka","amount":"-2.5"}]},
      {"id":"j","submitted":"2024-02-01","changes":[{"kind":"registered","unit":"luzka","amount":"3"}]},
      {"id":"k","submitted":"2024-02-01","withdrawn":"2024-05","changes":[{"kind":"registered","unit":"luzka","amount":"7"}]}]
      """#)
    #expect(share.intended.map { $0.registerNumber ?? "-" } == ["-", "1234567"])
    #expect(share.intended.map { $0.changes.first?.amount.text ?? "" } == ["3", "-2.5"])
    #expect(share.intended.map(\.intents) == [["j"], ["i"]].map { $0.map { Identifier($0) } })
  }

  @Test("Services are counted once by their number; one without a number may be any of them")
  func services() throws {
    func count(_ services: String) throws -> String { try share(#""services":[\#(services)]"#).serviceCount.text }
    let two = #"{"id":"a","registerNumber":"1234567"},{"id":"b","registerNumber":"1234567"}"#
    #expect(try count(two) == "1")
    #expect(try count(two + #",{"id":"c"}"#) == "1-2")
    #expect(try count(two + #",{"id":"c","registerNumber":"7654321","to":"2023"}"#) == "1")
    #expect(try count(two + #",{"id":"c","registerNumber":"7654321","to":"2024"}"#) == "1-2")
    #expect(try count(#"{"id":"c"}"#) == "1")
    #expect(try share(#""title":"X""#).serviceCount == .known(0))
  }
}

extension Answer<FixedDecimal> {
  /// The bounds as text, such as `3`, `2-5`, `2-` or `?`.
  var text: String {
    switch content {
    case .known(let amount): "\(amount)"
    case .bounded(let lower, let upper): "\(lower.map { "\($0)" } ?? "")-\(upper.map { "\($0)" } ?? "")"
    default: "?"
    }
  }
}
