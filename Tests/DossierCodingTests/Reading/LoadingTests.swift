import DossierCoding
import ExactValues
import Testing

@Suite("Loading a document")
struct LoadingTests {
  @Test("A member of every kind is read and written back to the same bytes")
  func everyKind() throws {
    let text = #"""
      {"id":"o","name":"Sad","owner":"p","about":"trees/x+1","planted":"2012-06-01","kind":"apple","treeCount":3,
      "isOpen":true,"harvest":{"withheld":"tajné"},"paths":["a"],"order":[2,1],"trees":[{"sort":"x","row":1}],
      "walk":[{"sort":"y"}],"fence":{"height":2,"colour":"red"},"remark":{"key":"k","facts":[{"name":"n","value":{"count":1}}]}}
      """#.split(separator: "\n").joined()
    let orchard = try DocumentReader.loadStrictly(Orchard.self, from: Array(text.utf8))
    #expect(orchard.kept.isEmpty)
    #expect(orchard.planted?.value == Day(year: 2012, month: 6, day: 1))
    #expect(orchard.harvest == .withheld(reason: "tajné"))
    #expect(orchard.order == [2, 1])
    #expect(orchard.trees.first?.row == 1)
    #expect(orchard.text == text)
  }

  @Test(
    "What a document holds beside its readable members is written back as it is spelt, at its place",
    arguments: [
      #""own":{"a":1.50,"b":[null,"\u010d"]}"#,
      #""own":1,"own":2,"other":3"#,
      #""name":5"#,
      #""name":null"#,
      #""treeCount":1.0"#,
      #""treeCount":-0"#,
      #""treeCount":123456789012345678901234567890"#,
      #""harvest":{"withheld":"a","withheld":"b"}"#,
      #""harvest":{"notStated":""}"#,
      #""paths":[]"#,
      #""trees":[]"#,
      #""paths":"a""#,
      #""paths":[1,"a",2,3,"b",null]"#,
      #""order":["x",1,1.0,2]"#,
      #""trees":[5,{"sort":"x"},{"row":1},{"sort":"y","row":"z"},[]]"#,
      #""trees":[null]"#,
      #""name":"a","name":"b","name":"c""#,
      #""name":1,"name":"b""#,
      #""paths":["a"],"paths":["b",5]"#,
      #""paths":[],"paths":[]"#,
      #""fence":{"colour":"red"}"#,
      #""fence":{"height":1,"colour":null,"own":1}"#,
      #""fence":{"height":1,"gates":[{"sort":5},{"sort":"g","row":null}]}"#,
      #""about":"~""#,
      #""remark":{"key":"k","own":1}"#,
      #""remark":{"key":"k","key":"l"}"#,
      #""remark":{"key":"k","facts":[{"name":"n","value":{"count":1,"text":"x"}}]}"#,
      #""":1"#,
      #""a/b~c%":{"":[]}"#,
    ])
  func keeps(members: String) throws {
    let bytes = Orchard.document(members)
    let orchard = try DocumentReader.load(Orchard.self, from: bytes).object
    #expect(orchard.text == String(decoding: bytes, as: UTF8.self))
    for layout in [JSONWriter.Layout.compact, .readable] {
      let again = try DocumentReader.load(Orchard.self, from: orchard.encoded(layout)).object
      #expect(again == orchard)
      #expect(again.encoded(layout) == orchard.encoded(layout))
    }
  }

  @Test("Members in any order come out in the order of the description, and then stay")
  func orders() throws {
    let text = #"{"own":1,"name":5,"paths":[1,"a"],"other":2,"owner":6,"id":"o","fence":7}"#
    let first = try DocumentReader.load(Orchard.self, from: Array(text.utf8)).object
    #expect(first.text == #"{"id":"o","name":5,"owner":6,"paths":[1,"a"],"fence":7,"own":1,"other":2}"#)
    #expect(try DocumentReader.load(Orchard.self, from: first.encoded()).object == first)
  }

  @Test("A name is known by its bytes, however it is escaped, and a look-alike is another one")
  func names() throws {
    let orchard = try Orchard.load("\"\\u006eame\":\"N\",\"\\u212Aind\":1,\"na\u{308}me\":2,\"n\u{E4}me\":3").object
    #expect(orchard.name == "N")
    #expect(orchard.kept.entries.map(\.name).map { Array($0.utf8).count } == [6, 6, 5])
    #expect(orchard.kept[name: "n\u{E4}me"]?.text == "3")
    #expect(orchard.kept[name: "na\u{308}me"]?.text == "2")
  }

  @Test("The strict form throws the first problem of the document, also when no problem is to be listed")
  func strict() throws {
    let bytes = Orchard.document(#""trees":[{"row":"z"}],"name":5"#)
    for limit in [0, 1, 1_000] {
      let problem = try #require(throws: ReadingProblem.self) {
        try DocumentReader.loadStrictly(Orchard.self, from: bytes, limits: ReadingLimits(maximumProblems: limit))
      }
      if limit > 1 { #expect(problem.code == .missingMember) }
    }
    _ = try DocumentReader.loadStrictly(Orchard.self, from: Orchard.document(#""own":1"#))
  }

  @Test(
    "A document that is no such object at all is refused",
    arguments: [
      ("[]", .wrongType, ""), ("5", .wrongType, ""), ("null", .wrongType, ""), ("{}", .missingMember, ""),
      (#"{"id":5}"#, .wrongType, "id"), (#"{"id":null}"#, .nullValue, "id"),
    ] as [(String, ReadingFault.Code, String)])
  func refuses(text: String, code: ReadingFault.Code, place: String) throws {
    let problem = try #require(throws: ReadingProblem.self) {
      try DocumentReader.load(Orchard.self, from: Array(text.utf8))
    }
    #expect(problem.code == code)
    #expect(problem.path == path(place))
  }

  @Test("Problems are listed up to the limit, and all are counted")
  func limit() throws {
    let list = (0..<50).map(String.init).joined(separator: ",")
    let loaded = try Orchard.load(#""paths":[\#(list)]"#, limits: ReadingLimits(maximumProblems: 7))
    #expect(loaded.problems.count == 7)
    #expect(loaded.problemCount == 50)
    #expect(loaded.object.kept.entries.count == 50)
  }
}
