import DossierCoding
import ExactValues
import Testing

@Suite("What an object keeps aside")
struct KeptMembersTests {
  @Test("A member of an embedder's own is set, replaced and removed, and written after the described ones")
  func own() throws {
    var orchard = Orchard(id: Identifier("o"))
    orchard.kept[name: "x"] = try RawJSON("1.50")
    orchard.kept[name: "y"] = RawJSON(string: "Y")
    orchard.name = "N"
    #expect(orchard.text == #"{"id":"o","name":"N","x":1.50,"y":"Y"}"#)
    orchard.kept[name: "x"] = try RawJSON("2")
    orchard.kept[name: "y"] = nil
    #expect(orchard.text == #"{"id":"o","name":"N","x":2}"#)
    #expect(orchard.kept[name: "y"] == nil)
    #expect(orchard.rawValue(at: path("x"))?.text == "2")
  }

  @Test("A value set by the program hides what could not be read, and an absent one shows it again")
  func hides() throws {
    var orchard = try Orchard.load(#""name":5,"treeCount":"x""#).object
    orchard.name = "N"
    #expect(orchard.text == #"{"id":"o","name":"N","treeCount":"x"}"#)
    orchard.name = nil
    #expect(orchard.text == #"{"id":"o","name":5,"treeCount":"x"}"#)
  }

  @Test("An edit that sets a member forgets what could not be read and what was repeated")
  func forgets() throws {
    for members in [#""name":5"#, #""name":5,"name":"b""#, #""name":"a","name":"b""#] {
      var orchard = try Orchard.load(members).object
      try orchard.setRawValue(at: path("name"), to: RawJSON(string: "N"))
      try orchard.setRawValue(at: path("name"), to: nil)
      #expect(orchard.kept.isEmpty)
      #expect(orchard.text == #"{"id":"o"}"#)
    }
  }

  @Test("An empty list stays one until it is set, and is set to one only once")
  func emptyList() throws {
    var orchard = try Orchard.load(#""paths":[]"#).object
    #expect(orchard.text == #"{"id":"o","paths":[]}"#)
    for _ in 0..<3 { try orchard.setRawValue(at: path("paths"), to: try RawJSON("[]")) }
    #expect(orchard.text == #"{"id":"o","paths":[]}"#)
    try orchard.setRawValue(at: path("paths"), to: try RawJSON(#"["a"]"#))
    #expect(orchard.text == #"{"id":"o","paths":["a"]}"#)
    #expect(orchard.kept.isEmpty)
  }

  @Test("In a list that the program has shortened, what could not be read moves up")
  func shrinks() throws {
    var orchard = try Orchard.load(#""paths":["a",1,"b",2,"c",3]"#).object
    orchard.paths = ["b"]
    #expect(orchard.text == #"{"id":"o","paths":["b",1,2,3]}"#)
    orchard.paths = []
    #expect(orchard.text == #"{"id":"o","paths":[1,2,3]}"#)
    orchard.paths = ["a", "b", "c", "d"]
    #expect(orchard.text == #"{"id":"o","paths":["a",1,"b",2,"c",3,"d"]}"#)
  }

  @Test("Equality minds names by their bytes, places and causes")
  func equality() throws {
    let texts = [
      #""own":1"#, #""own":1.0"#, #""name":1"#, #""paths":[1,"a"]"#, #""paths":["a",1]"#, "\"\u{E9}\":1",
      "\"e\u{301}\":1",
      #""name":"a","name":"b""#,
    ]
    let kept = try texts.map { try Orchard.load($0).object.kept }
    for (left, right) in kept.indices.flatMap({ left in kept.indices.map { (left, $0) } }) {
      #expect((kept[left] == kept[right]) == (left == right))
    }
  }
}
