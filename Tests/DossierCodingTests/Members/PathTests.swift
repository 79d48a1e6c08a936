import DossierCoding
import ExactValues
import Testing

@Suite("Paths into an object")
struct PathTests {
  static let text =
    #""name":"N","paths":["a",1,"b","a"],"walk":[{"sort":"x"},{"sort":"x","row":2},{"row":5},{"sort":"x","own":7}],"#
    + #""fence":{"height":1,"gates":[{"sort":"g"}],"colour":4},"own":{"a":[1]},"name":"M""#

  @Test(
    "A path leads to the value that could be read",
    arguments: [
      ("", nil), ("name", #""N""#), ("name~2", nil), ("paths", #"["a","b","a"]"#), ("paths/b", #""b""#),
      ("paths/a~2", #""a""#), ("paths/a~3", nil), ("paths/1", nil), ("walk/x", #"{"sort":"x"}"#),
      ("walk/x~2", #"{"sort":"x","own":7}"#), ("walk/x+2/row", "2"), ("walk/5", nil), ("walk/x~2/own", "7"),
      ("fence/height", "1"), ("fence/colour", nil), ("fence/gates/g/sort", #""g""#), ("own", #"{"a":[1]}"#),
      ("own/a", nil), ("nothing", nil), ("name/x", nil), ("paths/a/x", nil), ("walk", nil),
    ])
  func values(text: String, json: String?) throws {
    let orchard = try Orchard.load(Self.text).object
    switch text {
    case "": #expect(orchard.rawValue(at: .root) == RawJSON(orchard))
    case "walk":
      #expect(orchard.rawValue(at: path(text))?.text == #"[{"sort":"x"},{"sort":"x","row":2},{"sort":"x","own":7}]"#)
    default: #expect(orchard.rawValue(at: path(text))?.text == json)
    }
  }

  @Test(
    "A path into the document also leads to what could not be read",
    arguments: [
      ("name", #""N""#), ("name~2", #""M""#), ("name~3", nil), ("paths", #"["a",1,"b","a"]"#), ("paths/1", "1"),
      ("walk/5", #"{"row":5}"#), ("walk/5/row", "5"), ("fence/colour", "4"), ("own/a", "[1]"), ("own/a/1", "1"),
      ("own~2", nil), ("own/b", nil),
    ])
  func documentValues(text: String, json: String?) throws {
    #expect(try Orchard.load(Self.text).object.documentValue(at: path(text))?.text == json)
  }

  @Test("A look-alike of a name is another name")
  func lookAlikes() throws {
    let orchard = try Orchard.load("\"walk\":[{\"sort\":\"e\u{301}\",\"row\":1},{\"sort\":\"\u{E9}\",\"row\":2}]")
      .object
    #expect(orchard.rawValue(at: path("walk/\u{E9}+2/row"))?.text == "2")
    #expect(orchard.rawValue(at: path("walk/e\u{301}+1/row"))?.text == "1")
    #expect(orchard.rawValue(at: path("walk/e\u{301}+2")) == nil)
  }

  struct Setting: Sendable, CustomTestStringConvertible {
    let path: String
    let value: String?
    var before: String?
    let result: String
    var testDescription: String { "\(path) = \(value ?? "nothing")" }
  }

  @Test(
    "Setting a path changes what it leads to and nothing else",
    arguments: [
      Setting(
        path: "name", value: #""M""#,
        result: #"{"id":"o","name":"M","paths":["a","b"],"walk":[{"sort":"x"},{"sort":"y"}]}"#),
      Setting(path: "name", value: nil, result: #"{"id":"o","paths":["a","b"],"walk":[{"sort":"x"},{"sort":"y"}]}"#),
      Setting(
        path: "walk/y/row", value: nil,
        result: #"{"id":"o","name":"N","paths":["a","b"],"walk":[{"sort":"x"},{"sort":"y"}]}"#),
      Setting(
        path: "walk/y", value: #"{"sort":"y","own":1}"#,
        result: #"{"id":"o","name":"N","paths":["a","b"],"walk":[{"sort":"x"},{"sort":"y","own":1}]}"#),
      Setting(
        path: "walk/z", value: #"{"sort":"z"}"#, before: "x",
        result: #"{"id":"o","name":"N","paths":["a","b"],"walk":[{"sort":"z"},{"sort":"x"},{"sort":"y"}]}"#),
      Setting(
        path: "walk/z", value: #"{"sort":"z"}"#, before: "gone",
        result: #"{"id":"o","name":"N","paths":["a","b"],"walk":[{"sort":"x"},{"sort":"y"},{"sort":"z"}]}"#),
      Setting(
        path: "walk/y~2", value: #"{"sort":"y"}"#,
        result: #"{"id":"o","name":"N","paths":["a","b"],"walk":[{"sort":"x"},{"sort":"y"},{"sort":"y"}]}"#),
      Setting(path: "walk/x", value: nil, result: #"{"id":"o","name":"N","paths":["a","b"],"walk":[{"sort":"y"}]}"#),
      Setting(
        path: "paths/c", value: #""c""#, before: "b",
        result: #"{"id":"o","name":"N","paths":["a","c","b"],"walk":[{"sort":"x"},{"sort":"y"}]}"#),
      Setting(
        path: "paths/a", value: nil, result: #"{"id":"o","name":"N","paths":["b"],"walk":[{"sort":"x"},{"sort":"y"}]}"#),
      Setting(
        path: "fence", value: #"{"height":3}"#,
        result: #"{"id":"o","name":"N","paths":["a","b"],"walk":[{"sort":"x"},{"sort":"y"}],"fence":{"height":3}}"#),
    ])
  func sets(setting: Setting) throws {
    var orchard = try Orchard.load(#""name":"N","paths":["a","b"],"walk":[{"sort":"x"},{"sort":"y"}]"#).object
    try orchard.setRawValue(
      at: path(setting.path), to: try setting.value.map { try RawJSON($0) },
      before: setting.before.map { DossierPath.Step($0) })
    #expect(orchard.text == setting.result)
    #expect(try DocumentReader.load(Orchard.self, from: orchard.encoded()).object == orchard)
  }

  @Test(
    "What cannot be set is refused with the step, the part and the expectation, and nothing changes",
    arguments: [
      ("", "1", .unknownMember, "", "the name of a member"), ("nam", "1", .unknownMember, "nam", "a member of Orchard"),
      ("own", "2", .unknownMember, "own", "a member of Orchard"),
      ("name~2", #""x""#, .noSuchElement, "name", "a member that stands once"),
      ("name", "5", .wrongValue, "name", "a string"),
      ("name", "null", .wrongValue, "name", "a value, or no member at all"),
      ("id", nil, .requiredMember, "id", "a value"), ("name/x", "1", .noMembers, "name", "a member that has members"),
      ("walk/q", nil, .noSuchElement, "q", "an element of the list"),
      ("walk/q/row", "1", .noSuchElement, "q", "an element of the list"),
      ("walk/x", #"{"sort":"y"}"#, .otherName, "x", "an element named x, not y"),
      ("walk/x/sort", #""z""#, .otherName, "x", "an element named x, not z"),
      ("walk/x/row", "1", .otherName, "x", "an element named x, not x+1"),
      ("walk/x", #"{"sort":"x","row":"1"}"#, .wrongValue, "x", "a whole number"),
      ("walk/x~3", #"{"sort":"x"}"#, .elementExists, "x", "an element that is 3. of its name"),
      ("walk/5/row", "6", .unreadableValue, "5", "an element that can be read"),
      ("trees/t", #"{"sort":"t"}"#, .unreadableValue, "t", "a list that can be read"),
      ("paths/a/x", "1", .noMembers, "a", "an element that has members"),
      ("paths/c", #""d""#, .otherName, "c", "an element named c, not d"),
      ("fence/height", "1", .noSuchElement, "height", "a value that is there"),
      ("fence", #"{"height":1,"gates":[{"sort":"g","row":"x"}]}"#, .wrongValue, "fence", "a whole number"),
    ] as [(String, String?, PathFault.Code, String, String)])
  func refuses(text: String, value: String?, code: PathFault.Code, step: String, expected: String) throws {
    let before = try Orchard.load(
      #""name":"N","paths":["a"],"trees":5,"walk":[{"sort":"x"},{"row":5}],"own":1"#
    ).object
    var orchard = before
    let raw = try value.map { try RawJSON($0) }
    let fault = try #require(throws: PathFault.self) { try orchard.setRawValue(at: path(text), to: raw) }
    #expect(fault.code == code)
    #expect(fault.step.name == step)
    #expect(fault.expected == expected)
    #expect(orchard == before)
    if text == "fence" { #expect(fault.part == path("gates/g+x/row")) }
  }

  @Test(
    "The element that follows another is named, also where it or the other could not be read",
    arguments: [
      ("walk/x", "x+2"), ("walk/x+2", "5"), ("walk/5", "x~2"), ("walk/x~2", nil), ("walk/q", nil), ("paths/a", "1"),
      ("paths/1", "b"), ("paths/b", "a~2"), ("paths/a~2", nil), ("fence/gates/g", nil), ("name", nil),
      ("walk/x/row", nil),
    ])
  func successors(text: String, next: String?) throws {
    let orchard = try Orchard.load(Self.text).object
    #expect(orchard.successor(of: path(text)).map { DossierPath([$0]).description } == next)
  }
}
