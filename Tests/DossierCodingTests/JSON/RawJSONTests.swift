import DossierCoding
import ExactValues
import Testing

@Suite("JSON kept as text")
struct RawJSONTests {
  @Test("Spaces between the parts go; numbers, strings and escapes stay as they are spelt")
  func keepsSpelling() throws {
    let text = "{ \"a\\u0062\" : [ 1.50 , 1E+2 , \"\\u010d \\/ č\" ] }"
    #expect(try RawJSON(text).text == #"{"a\u0062":[1.50,1E+2,"\u010d \/ č"]}"#)
  }

  @Test(
    "Values are equal by their bytes, and of the same content by what their strings say",
    arguments: [
      (#""a""#, #""\u0061""#, true), (#"{"a":"č"}"#, #"{"\u0061":"\u010D"}"#, true), (#""/""#, #""\/""#, true),
      ("1.0", "1", false), ("1e2", "100", false), (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#, false),
      ("\"\u{E9}\"", "\"e\u{301}\"", false), (#""\u00e9""#, "\"e\u{301}\"", false), ("[1]", "[1,1]", false),
    ])
  func equality(left: String, right: String, isSame: Bool) throws {
    let (left, right) = (try RawJSON(left), try RawJSON(right))
    #expect(left != right)
    #expect(left == left)
    #expect(left.isSameContent(as: right) == isSame)
    #expect(right.isSameContent(as: left) == isSame)
    #expect(left.isSameContent(as: left))
  }

  @Test("A value is read as a type, and a wrong one is refused with its place within the value")
  func reads() throws {
    #expect(try RawJSON("[1,2]").value(as: [Int].self) == [1, 2])
    let problem = try #require(throws: ReadingProblem.self) { try RawJSON(#"[1,"x"]"#).value(as: [Int].self) }
    #expect(problem.code == .wrongType)
    #expect(problem.path == path("x"))
    #expect(problem.column == 4)
  }

  @Test("A value as deep as documents may be is read again")
  func deep() throws {
    let depth = ReadingLimits().maximumDepth - 1
    let own = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let orchard = try Orchard.load(#""own":\#(own)"#).object
    let raw = try #require(orchard.kept[name: "own"])
    #expect(raw.text == own)
    #expect(try raw.value(as: RawJSON.self) == raw)
    #expect(orchard.rawValue(at: path("own")) == raw)
  }

  @Test("The text of a string is told without its marks and escapes, any other value as it stands")
  func unquoted() throws {
    #expect(try RawJSON(#""\u0061\"""#).unquoted == "a\"")
    #expect(try RawJSON("1.0").unquoted == "1.0")
    #expect(RawJSON(string: "x").description == #""x""#)
  }
}
