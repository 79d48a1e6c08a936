@testable import DossierCoding
import ExactValues
import Foundation
import Testing

@Suite("Described objects in any coder")
struct BridgedTests {
  static let everything =
    #""name":"Š\n","owner":"p","planted":"30. 2. 2012","treeCount":-9223372036854775808,"isOpen":false,"#
    + #""harvest":{"withheld":"x"},"paths":["a",5,"b"],"order":[],"trees":[{"sort":"x","row":1},{"row":2}],"#
    + #""walk":[{"sort":"y","own":[true]}],"fence":{"height":9223372036854775807,"colour":5},"#
    + #""a":{"b":[0.1,-2.5,18446744073709551615,{}],"c":[]},"b":"","c":true"#

  private func json(_ orchard: Orchard) throws -> Orchard {
    let data = try JSONEncoder().encode(Bridged(orchard))
    return try JSONDecoder().decode(Bridged<Orchard>.self, from: data).object
  }

  @Test("Everything that an object holds comes back through JSONEncoder and JSONDecoder")
  func json() throws {
    let orchard = try Orchard.load(Self.everything).object
    let again = try json(orchard)
    #expect(again == orchard)
    #expect(again.text == orchard.text)
  }

  @Test(
    "Everything that an object holds comes back through a property list",
    arguments: [PropertyListSerialization.PropertyListFormat.xml, .binary])
  func propertyList(format: PropertyListSerialization.PropertyListFormat) throws {
    let orchard = try Orchard.load(Self.everything).object
    let encoder = PropertyListEncoder()
    encoder.outputFormat = format
    let data = try encoder.encode(Bridged(orchard))
    let again = try PropertyListDecoder().decode(Bridged<Orchard>.self, from: data).object
    #expect(again == orchard)
    #expect(again.text == orchard.text)
  }

  @Test("The coder's JSON is a document that the library reads, and the library's JSON one that the coder reads")
  func sameFormat() throws {
    let orchard = try Orchard.load(Self.everything).object
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let encoded = try encoder.encode([Bridged(orchard)])
    let list = try RawJSON(String(decoding: encoded, as: UTF8.self)).value(as: [RawJSON].self)
    #expect(list.count == 1)
    #expect(try DocumentReader.load(Orchard.self, from: Array(encoded.dropFirst().dropLast())).object == orchard)
    let decoded = try JSONDecoder().decode(Bridged<Orchard>.self, from: Data(orchard.encoded()))
    #expect(decoded.object == orchard)
  }

  @Test(
    "A number keeps its value, and the coder's spelling of it",
    arguments: [
      ("1.50", "1.5"), ("1.0", "1"), ("1e2", "100"), ("-0", "-0"), ("0.30000000000000004", "0.30000000000000004"),
      ("9007199254740993", "9007199254740993"),
    ])
  func spelling(text: String, again: String) throws {
    let orchard = try Orchard.load(#""own":\#(text)"#).object
    let raw = try #require(try json(orchard).kept[name: "own"])
    #expect(DecimalSpelling(raw.text) == DecimalSpelling(again))
  }

  @Test("Unknown members come back sorted by the bytes of their names")
  func order() throws {
    let orchard = try Orchard.load(#""z":1,"č":2,"a":3,"name":"N","B":4"#).object
    #expect(try json(orchard).text == #"{"id":"o","name":"N","B":4,"a":3,"z":1,"č":2}"#)
  }

  @Test(
    "What a coder cannot carry is refused, never dropped",
    arguments: [
      #""name":"a","name":"b""#, #""own":1,"own":2"#, #""own":{"a":[{"b":1,"b":2}]}"#,
      #""own":123456789012345678901234567890"#,
      #""own":1e400"#, #""own":0.1234567890123456789"#, #""own":1e999999999999999999999"#,
    ])
  func refuses(members: String) throws {
    let orchard = try Orchard.load(members).object
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(Bridged(orchard)) }
  }

  @Test("More levels than a document may have are refused, not followed")
  func depth() {
    let own = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Bridged<Orchard>.self, from: Data(Orchard.document(#""own":\#(own)"#)))
    }
  }

  @Test("null stays null in JSON")
  func null() throws {
    let orchard = try Orchard.load(#""name":null,"own":[null,{"a":null}]"#).object
    #expect(try json(orchard).text == orchard.text)
  }

  @Test("What is no such object is refused with the reason", arguments: ["[]", "5", "{}", #"{"id":5}"#, "null"])
  func refusesOthers(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Bridged<Orchard>.self, from: Data(text.utf8))
    }
  }
}
