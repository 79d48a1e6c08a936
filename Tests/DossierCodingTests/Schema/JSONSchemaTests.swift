import DossierCoding
import Testing

@Suite("The JSON Schema of a described type")
struct JSONSchemaTests {
  @Test("Every member of every reachable type is in the schema with its kind")
  func schema() {
    #expect(
      String(decoding: JSONSchema(of: Fence.self, title: "A fence").utf8, as: UTF8.self) == """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "A fence",
          "$ref": "#/$defs/Fence",
          "$defs": {
            "Fence": {
              "type": "object",
              "properties": {
                "height": {"type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807},
                "colour": {"type": "string"},
                "gates": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}
              },
              "required": ["height"]
            },
            "Tree": {
              "type": "object",
              "properties": {
                "sort": {"type": "string"},
                "row": {"type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807},
                "neighbours": {"type": "array", "items": {"type": "string", "description": "identifier of Orchard"}}
              },
              "required": ["sort"]
            }
          }
        }

        """)
  }

  @Test("Open codes list what is known, stated values say why there is none, written texts are strings")
  func kinds() throws {
    let schema = try RawJSON(String(decoding: JSONSchema(of: Orchard.self, title: "").utf8, as: UTF8.self)).text
    for part in [
      #""kind":{"type":"string","description":"open code list OrchardKind","examples":["apple","pear"]}"#,
      #""planted":{"type":"string","description":"day"}"#,
      #""about":{"type":"string","description":"path","pattern":"^"#,
      #""isOpen":{"type":"boolean"}"#, #""remark":{"type":"object"}"#, ##""fence":{"$ref":"#/$defs/Fence"}"##,
      #""harvest":{"anyOf":[{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},{"type":"object","properties":{"withheld":{"type":"string"}},"#,
    ] { #expect(schema.contains(part)) }
  }
}
