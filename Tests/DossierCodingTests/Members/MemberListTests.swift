import DossierCoding
import ExactValues
import Testing

/// A type whose description is wrong in both ways that a description can be.
private struct Misdescribed: DossierObject {
  var value: Int?
  var kept = KeptMembers()
  init(blank: Blank) {}

  // 130 members, of which two have one name.
  static let members = MemberList<Misdescribed>((0..<130).map { .optional("m\($0 % 129)", \.value) })
}

/// A question-like type with an input that has a default.
private struct Asked: DossierObject {
  var year: Int
  var isStrict = true
  var kept = KeptMembers()
  init(year: Int) { self.year = year }
  init(blank: Blank) { self.init(year: 0) }

  static let members = MemberList<Asked>(.required("year", \.year), .defaulted("isStrict", \.isStrict))
}

@Suite("Described members")
struct MemberListTests {
  @Test("A description tells its own faults")
  func faults() {
    #expect(Orchard.members.faults.isEmpty)
    #expect(Misdescribed.members.faults == ["m0", "more than 128 members"])
  }

  @Test("More members than a description may have are read and written without a crash or a loss")
  func tooMany() throws {
    let bytes = Array(#"{"m0":3,"m127":3,"m128":3,"m129":4}"#.utf8)
    let object = try DocumentReader.load(Misdescribed.self, from: bytes).object
    for part in [#""m0":3"#, #""m127":3"#, #""m128":3"#, #""m129":4"#] {
      #expect(String(decoding: object.encoded(.compact), as: UTF8.self).contains(part))
    }
  }

  @Test("Each of 128 members is told apart when it is repeated", arguments: [1, 63, 64, 127])
  func limit(position: Int) throws {
    let bytes = Array(#"{"m\#(position)":1,"m2":1,"m\#(position)":2}"#.utf8)
    let loaded = try DocumentReader.load(Misdescribed.self, from: bytes)
    #expect(loaded.problems.map(\.code) == [.duplicateMember])
    #expect(loaded.object.value == 1)
  }

  @Test("A member is found by its name and by its key path")
  func finds() {
    #expect(Orchard.members.member(named: "fence")?.name == "fence")
    #expect(Orchard.members.member(named: "Fence") == nil)
    #expect(Orchard.members.member(named: "\u{212A}ind") == nil)
    #expect(Orchard.members.member(at: \.treeCount)?.name == "treeCount")
    #expect(Orchard.members.member(at: \.kept) == nil)
  }

  @Test("A member's value is the JSON that the document has for it")
  func value() throws {
    let text = #""name":"\u003a:","treeCount":-5,"harvest":7,"paths":["a"],"walk":[{"sort":"x"}],"fence":{"height":1}"#
    let orchard = try Orchard.load(text).object
    let values = Orchard.members.members.compactMap { member in member.value(of: orchard).map { (member.name, $0.text) }
    }
    #expect(values.map(\.0) == ["id", "name", "treeCount", "harvest", "paths", "walk", "fence"])
    #expect(values.map(\.1) == [#""o""#, #""::""#, "-5", "7", #"["a"]"#, #"[{"sort":"x"}]"#, #"{"height":1}"#])
  }

  @Test("What a member tells of itself is what it was described as")
  func tells() {
    let members = Orchard.members.members
    #expect(members.filter(\.isRequired).map(\.name) == ["id"])
    #expect(members.filter(\.isList).map(\.name) == ["paths", "order", "trees", "walk"])
    #expect(members.filter { $0.isList && $0.isOrdered }.map(\.name) == ["order", "walk"])
    #expect(members.filter(\.mayRefer).map(\.name) == ["owner", "about", "trees", "walk", "fence"])
  }

  @Test("A member with a default may be left out, is written always, and is no required one")
  func defaults() throws {
    let asked = try DocumentReader.loadStrictly(Asked.self, from: Array(#"{"year":2024}"#.utf8))
    #expect(asked.isStrict)
    #expect(String(decoding: asked.encoded(.compact), as: UTF8.self) == #"{"year":2024,"isStrict":true}"#)
    let mild = try DocumentReader.loadStrictly(Asked.self, from: Array(#"{"year":2024,"isStrict":false}"#.utf8))
    #expect(!mild.isStrict)
    #expect(Asked.members.members.map(\.isRequired) == [true, false])
    #expect(throws: ReadingProblem.self) {
      try DocumentReader.loadStrictly(Asked.self, from: Array(#"{"year":2024,"isStrict":"no"}"#.utf8))
    }
  }
}
