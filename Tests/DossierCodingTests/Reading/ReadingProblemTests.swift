import DossierCoding
import ExactValues
import Testing

@Suite("Reading problems")
struct ReadingProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let members: String
    /// The path, the code and what was found of each problem.
    let problems: [(String, ReadingFault.Code, String)]
    var testDescription: String { members }
  }

  static let cases: [Case] = [
    Case(members: #""name":5"#, problems: [("name", .wrongType, "5")]),
    Case(members: #""name":null"#, problems: [("name", .nullValue, "null")]),
    Case(members: #""about":"a//b""#, problems: [("about", .unknownValue, #""a//b""#)]),
    Case(members: #""isOpen":"yes""#, problems: [("isOpen", .wrongType, #""yes""#)]),
    Case(members: #""treeCount":9223372036854775808"#, problems: [("treeCount", .outOfRange, "9223372036854775808")]),
    Case(members: #""name":"a","name":"b""#, problems: [("name~2", .duplicateMember, #""b""#)]),
    Case(
      members: #""name":"a","name":"b","name":"c""#,
      problems: [("name~2", .duplicateMember, #""b""#), ("name~3", .duplicateMember, #""c""#)]),
    Case(
      members: #""paths":["a",5,"b",null]"#,
      problems: [("paths/5", .wrongType, "5"), ("paths/null", .nullValue, "null")]),
    Case(members: #""paths":[5,5,"5"]"#, problems: [("paths/5~2", .wrongType, "5"), ("paths/5~3", .wrongType, "5")]),
    Case(members: #""paths":{"a":1}"#, problems: [("paths", .wrongType, #"{"a":1}"#)]),
    Case(members: #""trees":[{"sort":"x","row":"1"}]"#, problems: [("trees/x+1/row", .wrongType, #""1""#)]),
    Case(members: #""trees":[{"row":1}]"#, problems: [("trees/1", .missingMember, #"{"row":1}"#)]),
    Case(members: #""trees":[{"sort":5}]"#, problems: [("trees/5/sort", .wrongType, "5")]),
    Case(members: #""trees":[{}]"#, problems: [("trees/%00", .missingMember, "{}")]),
    Case(members: #""trees":[[1]]"#, problems: [("trees/%00", .wrongType, "[1]")]),
    Case(
      members:
        #""trees":[{"sort":"x","neighbours":5},{"sort":"x","row":"y"},{"sort":"x"},{"sort":"x","neighbours":[6]}]"#,
      problems: [
        ("trees/x/neighbours", .wrongType, "5"), ("trees/x+y/row", .wrongType, #""y""#),
        ("trees/x~3/neighbours/6", .wrongType, "6"),
      ]),
    Case(
      members: #""trees":[{"sort":"a/b~%","row":null}]"#,
      problems: [("trees/a%2Fb%7E%25+null/row", .nullValue, "null")]),
    // Elements that could be read are counted before those that could not.
    Case(
      members: #""walk":[{"neighbours":1,"row":7},{"sort":"7","neighbours":2},{"sort":7},{"sort":"7"}]"#,
      problems: [
        ("walk/7~3", .missingMember, #"{"neighbours":1,"row":7}"#), ("walk/7~3/neighbours", .wrongType, "1"),
        ("walk/7/neighbours", .wrongType, "2"), ("walk/7~4/sort", .wrongType, "7"),
      ]),
    Case(
      members: #""fence":{"colour":1,"gates":[{"sort":"g"},{"row":true},{"sort":"g","neighbours":{}}]}"#,
      problems: [
        ("fence", .missingMember, #"{"colour":1,"gates":[{"sort":"g"},{"row":true},{"sort":"g","neighbours":{}}]}"#),
        ("fence/colour", .wrongType, "1"), ("fence/gates/true", .missingMember, #"{"row":true}"#),
        ("fence/gates/true/row", .wrongType, "true"), ("fence/gates/g~2/neighbours", .wrongType, "{}"),
      ]),
    Case(
      members: #""remark":{"key":"k","facts":[{"name":"n","value":{"count":"x"}}]}"#,
      problems: [("remark/facts/%00/value/count", .wrongType, #""x""#)]),
    Case(members: #""harvest":{"withheld":5}"#, problems: [("harvest/withheld", .wrongType, "5")]),
    Case(members: #""fence":{"height":1,"own":{"name":5}},"own":null"#, problems: []),
  ]

  @Test("Every problem is listed in document order with its path, its code and what stands there", arguments: cases)
  func lists(expected: Case) throws {
    let loaded = try Orchard.load(expected.members)
    #expect(loaded.problemCount == expected.problems.count)
    #expect(loaded.problems.map(\.path.description) == expected.problems.map(\.0))
    #expect(loaded.problems.map(\.code) == expected.problems.map(\.1))
    #expect(loaded.problems.map(\.found) == expected.problems.map(\.2))
    #expect(loaded.problems.allSatisfy { !$0.expected.isEmpty })
  }

  @Test("The path of a problem leads to what could not be read, and prints and parses", arguments: cases)
  func leads(expected: Case) throws {
    let loaded = try Orchard.load(expected.members)
    for problem in loaded.problems {
      #expect(loaded.object.documentValue(at: problem.path)?.text == problem.found)
      #expect(DossierPath(text: problem.path.description) == problem.path)
    }
  }

  @Test("Line and column point at the first byte of what could not be read")
  func place() throws {
    let text = """
      {
        "id": "o",
        "name": "š",
        "paths": ["č", 5],
        "trees": [
          {"sort": "x", "row": "š"},
          {
            "row": 1
          }
        ]
      }
      """
    let loaded = try DocumentReader.load(Orchard.self, from: Array(text.utf8))
    #expect(loaded.problems.map(\.line) == [4, 6, 7])
    #expect(loaded.problems.map(\.column) == [19, 26, 5])
  }

  @Test("What stands there is shortened to eighty bytes at the border of a character")
  func shortened() throws {
    for count in 70...90 {
      let loaded = try Orchard.load(#""treeCount":"\#(String(repeating: "č", count: count / 2))""#)
      let found = try #require(loaded.problems.first?.found)
      #expect(found.utf8.count <= 80)
      #expect(found.hasSuffix("…") == (2 * (count / 2) + 2 > 80))
      #expect(!found.unicodeScalars.contains("\u{FFFD}"))
    }
  }

  @Test("A problem says itself in one sentence, and as a message in both languages")
  func describes() throws {
    let problem = try #require(try Orchard.load(#""trees":[{"sort":"x","row":"y"}]"#).problems.first)
    #expect(
      problem.description == #"trees/x+y/row (line 1, column 38): wrongType; expected a whole number, found "y""#)
    let codes: [ReadingFault.Code] = [
      .wrongType, .nullValue, .outOfRange, .unknownValue, .missingMember, .unknownMember, .duplicateMember,
    ]
    let keys = Set(MessageCatalogue.dossierCoding.keys.map(\.rawValue))
    for code in codes { #expect(keys.contains("reading.\(code.rawValue)")) }
    #expect(MessageCatalogue.dossierCoding.faults.isEmpty)
    #expect(MessageCatalogue.dossierCoding.text(problem.message, in: .english).contains("trees/x+y/row (line 1)"))
  }

  @Test("Thousands of problems in a long document cost one walk, not one each")
  func isLinear() throws {
    // A hundred thousand elements and as many problems; one walk for each would be ten thousand million steps.
    let tree = #"{"sort":"x","row":"y"}"#
    let list = [String](repeating: tree, count: 100_000).joined(separator: ",\n")
    let loaded = try Orchard.load(#""trees":[\#(list)]"#, limits: ReadingLimits(maximumProblems: 100_000))
    #expect(loaded.problems.count == 100_000)
    #expect(loaded.problems.last?.path == path("trees/x+y~100000/row"))
    #expect(loaded.problems.last?.line == 100_000)
  }

  @Test("Thousands of repeated, unknown and broken members cost one walk as well")
  func isLinearInMembers() throws {
    let repeated = (0..<50_000).map { #""name":\#($0),"u\#($0)":\#($0)"# }.joined(separator: ",")
    let loaded = try Orchard.load(repeated, limits: ReadingLimits(maximumProblems: 50_000))
    #expect(loaded.problems.count == 50_000)
    #expect(loaded.problems.last?.path == path("name~50000"))
    #expect(loaded.object.encoded(.compact).count == Orchard.document(repeated).count)
  }
}
