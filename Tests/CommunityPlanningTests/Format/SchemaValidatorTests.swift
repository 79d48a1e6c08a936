import CommunityPlanning
import Testing

@testable import PlanningTestKit

@Suite("Judging documents by a JSON Schema")
struct SchemaValidatorTests {
  private func violations(_ schema: String, _ document: String) throws -> [String] {
    try SchemaValidator(Array(schema.utf8)).violations(in: Array(document.utf8)).map { "\($0.pointer) \($0.keyword)" }
  }

  @Test(
    "Each keyword refuses what it should and nothing else",
    arguments: [
      (#"{}"#, #"[null, 1, {"a": "b"}]"#, []),
      (#"{"type":"string"}"#, #""a""#, []),
      (#"{"type":"string"}"#, "5", [" type"]),
      (#"{"type":["object","array"]}"#, "[]", []),
      (#"{"type":["object","array"]}"#, "null", [" type"]),
      (#"{"type":"boolean"}"#, "false", []),
      (#"{"type":"boolean"}"#, "0", [" type"]),
      (#"{"type":"null"}"#, "null", []),
      (#"{"type":"number"}"#, "1.5e300", []),
      (#"{"type":"integer"}"#, "1.5", [" type"]),
      (#"{"type":"integer"}"#, "1.50e1", []),
      (#"{"type":"integer"}"#, "1e-1", [" type"]),
      (#"{"type":"integer"}"#, "-0.000e5", []),
      (#"{"type":"integer","maximum":9223372036854775807}"#, "9223372036854775807", []),
      (#"{"type":"integer","maximum":9223372036854775807}"#, "9223372036854775808", [" maximum"]),
      (#"{"type":"integer","maximum":9223372036854775807}"#, "1e999999999999999999999", [" maximum"]),
      (#"{"type":"integer","minimum":-9223372036854775808}"#, "-9223372036854775809", [" minimum"]),
      (#"{"minimum":-5}"#, "-5.0", []),
      (#"{"minimum":-5,"maximum":0.5}"#, "-5.0000000000000000000000000001", [" minimum"]),
      (#"{"maximum":0.5}"#, "-1e-999999999999999999999", []),
      (#"{"maximum":0.5}"#, "0.500000000000000000000001", [" maximum"]),
      (#"{"maximum":0.5}"#, #""9""#, []),
      (#"{"pattern":"b+"}"#, #""abba""#, []),
      (#"{"pattern":"^b"}"#, #""abba""#, [" pattern"]),
      (#"{"pattern":"^[^/]*$"}"#, #""a/\u0301""#, [" pattern"]),
      (#"{"pattern":"^b"}"#, "5", []),
      (#"{"required":["a","b"]}"#, #"{"a":null}"#, [" required"]),
      (#"{"required":["a"]}"#, #"{"\u0061":null}"#, []),
      (#"{"required":["a"]}"#, "[]", []),
      (#"{"maxProperties":1}"#, #"{"a":1,"b":2}"#, [" maxProperties"]),
      (#"{"maxProperties":1}"#, #"{"a":1,"a":2}"#, []),
      (#"{"items":{"type":"string"}}"#, #"["a",5,null]"#, ["/1 type", "/2 type"]),
      (#"{"properties":{"a":{"type":"string"}}}"#, #"{"a":5,"b":5}"#, ["/a type"]),
      (#"{"properties":{"a/b~":{"items":{"type":"string"}}}}"#, #"{"a/b~":[5]}"#, ["/a~1b~0/0 type"]),
      (#"{"properties":{"a":{"type":"string"}}}"#, #"{"a":"x","a":5}"#, []),
      // The sign for kelvin is a K only to those who look at signs and not at bytes.
      (#"{"properties":{"K":{"type":"string"}}}"#, "{\"\u{212A}\":5}", []),
      (#"{"anyOf":[{"type":"string"},{"type":"object","required":["a"]}]}"#, #"{"a":1}"#, []),
      (#"{"anyOf":[{"type":"string"},{"type":"object","required":["a"]}]}"#, "{}", [" anyOf"]),
      (
        ##"{"$ref":"#/$defs/a","$defs":{"a":{"items":{"$ref":"#/$defs/a"},"type":"array"}}}"##, "[[],[5]]",
        ["/1/0 type"]
      ),
      (#"{"title":"t","description":"d","$comment":"c","examples":[1],"$id":"urn:a"}"#, "1", []),
    ] as [(String, String, [String])])
  func keywords(schema: String, document: String, expected: [String]) throws {
    #expect(try violations(schema, document) == expected)
  }

  @Test(
    "A schema that might be misunderstood is refused",
    arguments: [
      (#"{"type":"string""#, SchemaFault.Code.noJSON, ""),
      ("true", .badKeyword, ""),
      (#"{"minLength":1}"#, .unknownKeyword, "/minLength"),
      (#"{"properties":{"a":{"format":"date"}}}"#, .unknownKeyword, "/properties/a/format"),
      (#"{"items":{"const":1}}"#, .unknownKeyword, "/items/const"),
      (#"{"anyOf":[{},{"not":{}}]}"#, .unknownKeyword, "/anyOf/1/not"),
      (#"{"$schema":"http://json-schema.org/draft-07/schema#"}"#, .badKeyword, "/$schema"),
      (#"{"type":"date"}"#, .badKeyword, "/type"),
      (#"{"type":"string","type":"object"}"#, .badKeyword, "/type"),
      (#"{"anyOf":[]}"#, .badKeyword, "/anyOf"),
      (#"{"maxProperties":-1}"#, .badKeyword, "/maxProperties"),
      (#"{"pattern":"("}"#, .badKeyword, "/pattern"),
      (#"{"required":"a"}"#, .badKeyword, "/required"),
      (#"{"items":{"$defs":{}}}"#, .badKeyword, "/items/$defs"),
      (#"{"properties":{"a":{},"a":{}}}"#, .badKeyword, "/properties"),
      (##"{"$ref":"#/$defs/a"}"##, .unknownReference, "/$ref"),
      (#"{"$ref":"other.json"}"#, .badKeyword, "/$ref"),
      (##"{"$ref":"#/$defs/a","$defs":{"a":{"anyOf":[{},{"$ref":"#/$defs/a"}]}}}"##, .endlessReference, ""),
    ] as [(String, SchemaFault.Code, String)])
  func faults(schema: String, code: SchemaFault.Code, pointer: String) {
    let fault = #expect(throws: SchemaFault.self) { try SchemaValidator(Array(schema.utf8)) }
    #expect(fault?.code == code)
    #expect(fault?.pointer.description == pointer)
  }

  @Test("A violation says where and what was expected")
  func words() throws {
    let schema = #"{"properties":{"a":{"anyOf":[{"type":"integer"},{"type":"object","required":["withheld"]}]}}}"#
    let violation = try SchemaValidator(Array(schema.utf8)).violations(in: Array(#"{"a":"x"}"#.utf8)).first
    #expect(
      violation?.description == "/a: anyOf; expected a whole number, or an object with a member withheld")
  }

  @Test("A text that is no JSON is told apart from one that does not follow the schema")
  func noJSON() throws {
    let validator = try SchemaValidator(Array("{}".utf8))
    #expect(throws: JSONFault.self) { try validator.violations(in: Array("{".utf8)) }
  }

  @Test("Texts are paths to the schema exactly where they are to the reader")
  func paths() throws {
    let validator = try SchemaValidator(Dossier.schema)
    var random = SeededGenerator(seed: 11)
    let signs = [
      "a", "/", "~", "%", "2", "5", "F", "7E", "0", "1", "%25", "%2F", "%7E", "%00", "\n", "\u{301}", "č", "~12",
    ]
    let texts = (0..<4_000).map { _ in (0..<random.below(6)).compactMap { _ in random.pick(signs) }.joined() }
    let acts = texts.map { #"{"id":"a","kind":"adopted","subject":\#(RawJSON(string: $0).text)}"# }
    let document = #"{"format":"f","id":"d","acts":[\#(acts.joined(separator: ","))]}"#
    let refused = Set(try validator.violations(in: Array(document.utf8)).map(\.pointer.description))
    for (position, text) in texts.enumerated()
    where refused.contains("/acts/\(position)/subject") != (DossierPath(text: text) == nil) {
      Issue.record("\(text.debugDescription)")
    }
    #expect(refused.count > 1_000 && refused.count < 3_000)
  }

  @Test("Every definition of the schema stands for one type")
  func names() {
    var names: [String: ObjectIdentifier] = [:]
    var open: [any DossierObject.Type] = [Dossier.self]
    while let type = open.popLast() {
      if let known = names["\(type)"] {
        #expect(known == ObjectIdentifier(type), "two types are named \(type)")
        continue
      }
      names["\(type)"] = ObjectIdentifier(type)
      open += type.heldTypes
    }
    #expect(names.count > 100)
  }
}

extension DossierObject {
  fileprivate static var heldTypes: [any DossierObject.Type] {
    members.members.compactMap { if case .object(let type) = $0.schema { type } else { nil } }
  }
}
