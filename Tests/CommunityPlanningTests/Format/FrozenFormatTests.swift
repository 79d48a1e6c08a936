import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("Frozen formats of dossiers")
struct FrozenFormatTests {
  private static let isFreezing = ProcessInfo.processInfo.environment["COMMUNITY_PLANNING_FREEZE"] != nil

  @Test("Every numbered format up to the current one is frozen")
  func areThere() {
    #expect(FrozenFormat.all.map(\.number) == Array(1..<(FrozenFormat.currentNumber ?? 0) + 1), "run .ci/freeze-format")
  }

  @Test("No file of a frozen format was changed, added or taken away", arguments: FrozenFormat.all)
  func filesAreUntouched(frozen: FrozenFormat) throws {
    let manifest = try frozen.manifest()
    #expect(manifest.format == "community-planning-dossier/\(frozen.number)")
    #expect(try frozen.files() == manifest.files.map(\.file).sorted())
    for file in manifest.files {
      #expect(ContentDigest(of: try frozen.bytes(file.file)) == file.digest, "\(file.file)")
    }
  }

  @Test(
    "Every document of a frozen format is read without new problems and written to the same bytes",
    arguments: FrozenFormat.all)
  func documents(frozen: FrozenFormat) throws {
    let validator = try SchemaValidator(Dossier.schema)
    for file in try frozen.manifest().files where file.isDossier {
      let bytes = try frozen.bytes(file.file)
      let loaded = try Dossier.load(bytes)
      let new = FrozenFile.problems(of: loaded).filter { !file.problems.contains($0) }
      #expect(new == [], "\(file.file)")
      #expect(loaded.object.encoded(file.isCompact == true ? .compact : .readable) == bytes, "\(file.file)")
      #expect([.current, .earlier].contains(loaded.object.formatStanding), "\(file.file)")
      if file.problems.isEmpty { #expect(try validator.violations(in: bytes) == [], "\(file.file)") }
    }
  }

  @Test("Every definition and member of a frozen schema is still there and means the same", arguments: FrozenFormat.all)
  func schema(frozen: FrozenFormat) throws {
    let comparison = try SchemaComparison(frozen: try frozen.bytes("schema.json"), current: Dossier.schema.utf8)
    #expect(
      comparison.breaks == [], "files of format \(frozen.number) would mean something else, which takes a new format")
  }

  @Test("Every member of a frozen schema stands in one of its documents", arguments: FrozenFormat.all)
  func membersAreShown(frozen: FrozenFormat) throws {
    var coverage = try SchemaCoverage(try frozen.bytes("schema.json"))
    for file in try frozen.manifest().files where file.isDossier { try coverage.note(try frozen.bytes(file.file)) }
    #expect(coverage.missing == [])
  }

  @Test(
    "A schema may gain definitions, members and codes; whatever else changes is named",
    arguments: [
      (#"{"$defs":{"A":{"type":"object"}},"title":"1"}"#, #"{"$defs":{"A":{"type":"object"},"B":{}},"title":"2"}"#, []),
      (#"{"$defs":{"A":{}}}"#, #"{"$defs":{}}"#, ["A is gone"]),
      (
        #"{"$defs":{"A":{"properties":{"a":{},"b":{}}}}}"#, #"{"$defs":{"A":{"properties":{"a":{}}}}}"#, ["A.b is gone"]
      ),
      (
        #"{"$defs":{"A":{"properties":{"a":{"type":"string"}}}}}"#,
        #"{"$defs":{"A":{"properties":{"a":{"type":"array","items":{}},"b":{}}}}}"#,
        ["A.a: type was string and is array", "A.a: items was nothing and is {}"]
      ),
      (
        #"{"$defs":{"A":{"properties":{"a":{"type":"array","items":{"$ref":"B"}}}}}}"#,
        #"{"$defs":{"A":{"properties":{"a":{"type":"array","items":{"$ref":"C"}}}}}}"#,
        ["A.a[]: $ref was B and is C"]
      ),
      (
        #"{"$defs":{"A":{"properties":{"a":{"type":"string","description":"day"}}}}}"#,
        #"{"$defs":{"A":{"properties":{"a":{"type":"string","description":"time"}}}}}"#,
        ["A.a: description was day and is time"]
      ),
      (
        #"{"$defs":{"A":{"properties":{"a":{"type":"string"}}}}}"#,
        #"{"$defs":{"A":{"properties":{"a":{"type":"string","pattern":"^x"}}}}}"#,
        ["A.a: pattern was nothing and is ^x"]
      ),
      (
        #"{"$defs":{"A":{"properties":{"a":{"anyOf":[{"type":"string"}]}}}}}"#,
        #"{"$defs":{"A":{"properties":{"a":{"anyOf":[{"type":"integer"}]}}}}}"#,
        ["A.a: anyOf was [{type: string}] and is [{type: integer}]"]
      ),
      (#"{"$defs":{"A":{"required":["a","b"]}}}"#, #"{"$defs":{"A":{"required":["a"]}}}"#, []),
      (#"{"$defs":{"A":{"required":["a"]}}}"#, #"{"$defs":{"A":{"required":["a","b"]}}}"#, ["A.b is required now"]),
      (#"{"$defs":{"A":{}}}"#, #"{"$defs":{"A":{"required":["b"]}}}"#, ["A.b is required now"]),
      (#"{"$defs":{"A":{"examples":["x"]}}}"#, #"{"$defs":{"A":{"examples":["y","x"]}}}"#, []),
      (
        #"{"$defs":{"A":{"examples":["x","y"]}}}"#, #"{"$defs":{"A":{"examples":["y"]}}}"#,
        ["A does not list the code x any more"]
      ),
    ] as [(String, String, [String])])
  func comparison(frozen: String, current: String, breaks: [String]) throws {
    #expect(try SchemaComparison(frozen: Array(frozen.utf8), current: Array(current.utf8)).breaks == breaks)
  }

  @Test("What is frozen is written", .enabled(if: FrozenFormatTests.isFreezing, "by .ci/freeze-format"))
  func freeze() throws {
    let number = try #require(FrozenFormat.currentNumber, "the format is a draft")
    let freezing = try FormatFreezing()
    try freezing.write(to: FrozenFormat(number: number).folder)
    for (name, bytes) in freezing.files { print("\(name): \(bytes.count) bytes") }
  }
}
