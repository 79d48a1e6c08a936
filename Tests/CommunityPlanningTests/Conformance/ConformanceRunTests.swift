import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("The runner of conformance cases")
struct ConformanceRunTests {
  /// A case about two bodies, with some of its members replaced.
  private func run(_ changes: [String: String?] = [:], more: String = "") -> ConformanceRun {
    var members: [String: String?] = [
      "name": #""two""#, "statement": #""Two bodies met once.""#,
      "dossier": """
      {"bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
      "meetings":[{"id":"m","bodies":["a","b"],"outcome":"held"}]}
      """,
      "asOf": #""2014-12-31""#, "question": #""meetings""#,
      "expected": #"{"known":{"total":{"held":{"known":2}}}}"#,
    ]
    members.merge(changes) { $1 }
    let text = members.sorted { $0.key < $1.key }.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }
      .joined(separator: ",")
    return ConformanceRun(of: [("two.json", Array(#"{"cases":[{\#(text)}\#(more)]}"#.utf8))])
  }

  private func only(_ run: ConformanceRun, at location: SourceLocation = #_sourceLocation) throws -> ConformanceFailure
  {
    #expect(run.failures.count == 1, "\(run.failures)", sourceLocation: location)
    return try #require(run.failures.first, sourceLocation: location)
  }

  @Test("A case that holds is counted, and its answer can be looked at")
  func passes() {
    let run = run()
    #expect(run.failures == [])
    #expect(run.summary == "cases: 1, passed: 1, failed: 0\n  meetings: 1 of 1")
    #expect(run.outcomes.first?.answer?.text.contains("heldNotStated") == false)
  }

  @Test("Another answer is told with what was asked, expected and found, and with its place")
  func otherAnswer() throws {
    let failure = try only(run(["expected": #"{"known":{"total":{"held":{"known":3}}}}"#]))
    #expect(
      failure.description
        == "two.json, two: otherAnswer at known/total/held/known; expected 3, found 2 "
        + "(asked: meetings {} of the dossier in the case on 2014-12-31)")
    #expect(run(["expected": #"{"unknown":true}"#]).failures.first?.place.description == "unknown")
  }

  private static let expectations: [(expected: String, place: String?)] = [
    (#"{"known":{"bodies":[{"body":"b"},{"body":"a"}]}}"#, nil),
    (#"{"known":{"bodies":[{"body":"b"}]}}"#, "known/bodies/a"),
    (#"{"known":{"bodies":[{"body":"b"},{"body":"c"}]}}"#, "known/bodies/c"),
    (#"{"known":{"bodies":[{"held":{"known":1}},{"held":{"known":1}}]}}"#, nil),
    (#"{"known":{"bodies":[{"held":{"known":1}},{"held":{"known":2}}]}}"#, "known/bodies"),
    (#"{"known":{"bodies":[{}]}}"#, "known/bodies"),
    (#"{"known":{"bodies":{"$count":2}}}"#, nil),
    (#"{"known":{"bodies":{"$count":3}}}"#, "known/bodies"),
    (#"{"known":{"bodies":{"$count":"2"}}}"#, "known/bodies"),
    (#"{"known":{"bodies":{"$containing":[{"body":"b"}]}}}"#, nil),
    (#"{"known":{"bodies":{"$containing":[{"body":"b"},{"body":"z"}]}}}"#, "known/bodies/z"),
    (#"{"known":{"bodies":{"$containing":3}}}"#, "known/bodies"),
    (#"{"known":{"total":{"body":null}}}"#, nil),
    (#"{"known":{"total":{"held":null}}}"#, "known/total/held"),
    (#"{"known":{"total":{"body":"a"}}}"#, "known/total/body"),
    (#"{"known":{"total":{"held":{"known":"2"}}}}"#, "known/total/held/known"),
    (#"{"known":{"promises":{"$count":0}}}"#, nil),
    (#"{"known":{"total":{"announced":{"unknown":true,"reasons":["meetings.noAnnouncement"]}}}}"#, nil),
    (#"{"known":{"total":{"announced":{"reasons":[]}}}}"#, "known/total/announced/reasons"),
    (#"{"known":{"total":{"held":{"reasons":null}}}}"#, nil),
    (#"{"known":{"rounds":{"known":[1]}}}"#, "known/rounds/known"),
  ]

  @Test("Members that are named are compared, at every depth", arguments: expectations)
  func comparison(expected: String, place: String?) {
    #expect(run(["expected": expected]).failures.first?.place.description == place)
  }

  private static let vague: [String] = [
    #"{}"#, #"{"known":{},"unknown":true}"#, #"{"unknown":false}"#, #"{"known":{},"reasons":[]}"#,
    #"{"unknown":true,"remarks":[]}"#, #"{"known":{"totals":{}}}"#, #"{"known":{"total":{"held":{"exact":2}}}}"#,
    #"{"known":{"total":{"announced":{"reasons":"x"}}}}"#,
  ]

  @Test("An expectation that no answer can meet or that says nothing is a fault of the case", arguments: vague)
  func unclear(expected: String) throws {
    #expect(try only(run(["expected": expected])).code == .unclearExpectation)
  }

  private static let faults: [(member: String, value: String, code: ConformanceFailure.Code, place: String)] = [
    ("question", #""meeting""#, .unknownQuestion, "question"),
    ("dossier", #""otrokovic""#, .unknownDossier, "dossier"),
    ("dossier", "7", .unreadableDossier, "dossier"),
    ("dossier", #"{"bodies":[{"id":"a"}]}"#, .unreadableDossier, "dossier/bodies/a"),
    ("dossier", #"{"bodys":[]}"#, .unreadableDossier, "dossier"),
    ("edits", #"[{"path":"rounds/x/scheduled","new":"2012"}]"#, .refusedEdit, "edits/rounds%2Fx%2Fscheduled"),
    ("edits", #"[{"path":"bodies/a/name","old":"C","new":"D"}]"#, .refusedEdit, "edits/bodies%2Fa%2Fname"),
    ("inputs", #"{"body":"a"}"#, .unreadableInputs, "inputs"),
    ("inputs", #"{"project":7}"#, .unreadableInputs, "inputs/project"),
    ("parameters", #"[{"key":"k","value":"2"}]"#, .unreadableParameter, "parameters/k/value"),
    ("trace", #"[{"name":"held","value":{"count":2}}]"#, .otherFigure, "trace/held"),
    ("trace", #"[{"name":"held.total","value":{"count":3}}]"#, .otherFigure, "trace/held.total"),
    ("expects", "1", .unknownMember, ""),
    ("asOf", #""31. 12. 2014""#, .unreadableFile, "asOf"),
  ]

  @Test("A case that cannot be run says what is wrong, where, and what was expected", arguments: faults)
  func fault(member: String, value: String, code: ConformanceFailure.Code, place: String) throws {
    let failure = try only(run([member: value]))
    #expect(failure.code == code)
    #expect(failure.place.description == place)
    #expect(!failure.expected.isEmpty && !failure.found.isEmpty)
    #expect(failure.file.hasPrefix("two.json"))
  }

  @Test("An edit without an old value replaces whatever stands there, one without a new value removes it")
  func edits() {
    let edits = #"[{"path":"meetings/m/bodies","new":["a"]},{"path":"bodies/b"}]"#
    let expected = #"{"known":{"bodies":[{"body":"a"}],"total":{"held":{"known":1}}}}"#
    #expect(run(["edits": edits, "expected": expected]).failures == [])
  }

  @Test("Parts that cannot be read may be kept on purpose")
  func keepsUnreadable() throws {
    let dossier =
      #"{"bodies":[{"id":"a","name":"A"},{"id":"b"}],"meetings":[{"id":"m","bodies":["a"],"outcome":"held"}]}"#
    let expected = #"{"known":{"total":{"held":{"known":1}}}}"#
    #expect(try only(run(["dossier": dossier, "expected": expected])).code == .unreadableDossier)
    #expect(run(["dossier": dossier, "expected": expected, "keepsUnreadable": "true"]).failures == [])
  }

  @Test("An input that is left out has its default")
  func defaults() {
    let dossier = #"""
      {"organisations":[{"id":"t","name":"T"},{"id":"d","name":"D","partOf":"t"}],
      "tasks":[{"id":"1","text":"U","due":"2014-06-01","organisations":["d"]}]}
      """#
    func failures(_ more: String, organisation: String) -> [ConformanceFailure] {
      run([
        "dossier": dossier, "question": #""burden""#,
        "inputs": #"{"from":"2014-01-01","through":"2014-12-31"\#(more)}"#,
        "expected": #"{"known":{"counts":[{"kind":"task","organisation":"\#(organisation)"}]}}"#,
      ]).failures
    }
    #expect(failures("", organisation: "d") == [])
    #expect(failures(#","countsUnitsAsWholes":false"#, organisation: "d") == [])
    #expect(failures(#","countsUnitsAsWholes":true"#, organisation: "t") == [])
  }

  private static let wrongLists: [(String, String, ConformanceFailure.Code, String)] = [
    (#"{"id":"a"}"#, "[]", .unreadableDossier, "dossier"),
    ("null", #"["nowhere"]"#, .unknownDossier, "dossiers/1"),
    ("null", #"[{"id":"a"},{"plans":1}]"#, .unreadableDossier, "dossiers/2/plans"),
    ("null", "[1]", .unreadableDossier, "dossiers/1"),
  ]

  @Test("A case over several dossiers says which of them is wrong", arguments: wrongLists)
  func severalWrong(dossier: String, dossiers: String, code: ConformanceFailure.Code, place: String) throws {
    let failure = try only(run(across(dossier == "null" ? nil : dossier, dossiers)))
    #expect(failure.code == code)
    #expect(failure.place.description == place)
  }

  private func across(_ dossier: String?, _ dossiers: String, expected: String = #"{"known":{}}"#) -> [String: String?]
  {
    ["dossier": dossier, "dossiers": dossiers, "question": #""acrossDossiers""#, "expected": expected]
  }

  @Test("A case may ask several dossiers together, each with an identifier of its own")
  func several() throws {
    let expected = #"{"known":{"dossiers":["case-1","case-2"],"sharedCount":{"known":0}},"remarks":[]}"#
    #expect(run(across(nil, "[{},{}]", expected: expected)).failures == [])
    let names = #"{"known":{"dossiers":["otrokovice","vizovice-plany"]}}"#
    #expect(try only(run(across(nil, #"["otrokovice","kromeriz"]"#, expected: names))).code == .otherAnswer)
  }

  @Test("A question of one dossier is not asked of several")
  func oneOnly() throws {
    #expect(try only(run(["dossiers": "[{}]"])).place.description == "dossiers")
    #expect(try only(run(["dossier": nil])).place.description == "dossier")
  }

  @Test("Reasons and remarks are compared as sets")
  func reasons() throws {
    let empty = ["dossier": "{}", "expected": #"{"unknown":true,"reasons":["meetings.noBodies","meetings.noBodies"]}"#]
    #expect(run(empty).failures == [])
    let other = ["dossier": "{}", "expected": #"{"unknown":true,"reasons":[]}"#]
    let failure = try only(run(other))
    #expect(failure.code == .otherReasons && failure.expected == "none" && failure.found == "meetings.noBodies")
  }

  @Test("Two cases of one name, a file that is none, and one that is no JSON are told")
  func files() throws {
    let twice = run(
      more:
        #",{"name":"two","statement":"","dossier":{},"asOf":"2014-12-31","question":"meetings","expected":{"unknown":true}}"#
    )
    #expect(try only(twice).code == .repeatedName)
    for text in ["[]", "{", #"{"cases":[{}]}"#, #"{"case":[]}"#] {
      let run = ConformanceRun(of: [("x.json", Array(text.utf8))])
      #expect(!run.fileFailures.isEmpty && run.summary.contains("unreadable files: 1"), "\(text)")
    }
  }

  @Test("An embedder's own dossiers can be named")
  func ownDossiers() {
    var setting = ConformanceSetting()
    setting.dossiers = [GoldenDossier(name: "own", text: #"{"format":"\#(Dossier.currentFormat)","id":"own"}"#)]
    var one = ConformanceCase(
      name: "own", statement: "Nobody meets.", dossier: RawJSON(string: "own"), asOf: .first, question: "meetings",
      expected: ConformanceExpectation())
    one.expected.unknown = true
    #expect(ConformanceRun(of: ConformanceFile(cases: [one]), named: "own", in: setting).failures == [])
  }
}
