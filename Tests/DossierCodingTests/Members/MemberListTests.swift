import DossierCoding
import ExactValues
import Testing

/// A type whose description is wrong in both ways that a description can be.
private struct Misdescribed: DossierObject {
  var value: Int?
  var kept = KeptMembers()
  init(blank: Blank) {}

  // 66 members, of which two have one name.
  static let members = MemberList<Misdescribed>(
    .optional("m0", \.value), .optional("m1", \.value), .optional("m2", \.value), .optional("m3", \.value),
    .optional("m4", \.value), .optional("m5", \.value), .optional("m6", \.value), .optional("m7", \.value),
    .optional("m8", \.value), .optional("m9", \.value), .optional("m10", \.value), .optional("m11", \.value),
    .optional("m12", \.value), .optional("m13", \.value), .optional("m14", \.value), .optional("m15", \.value),
    .optional("m16", \.value), .optional("m17", \.value), .optional("m18", \.value), .optional("m19", \.value),
    .optional("m20", \.value), .optional("m21", \.value), .optional("m22", \.value), .optional("m23", \.value),
    .optional("m24", \.value), .optional("m25", \.value), .optional("m26", \.value), .optional("m27", \.value),
    .optional("m28", \.value), .optional("m29", \.value), .optional("m30", \.value), .optional("m31", \.value),
    .optional("m32", \.value), .optional("m33", \.value), .optional("m34", \.value), .optional("m35", \.value),
    .optional("m36", \.value), .optional("m37", \.value), .optional("m38", \.value), .optional("m39", \.value),
    .optional("m40", \.value), .optional("m41", \.value), .optional("m42", \.value), .optional("m43", \.value),
    .optional("m44", \.value), .optional("m45", \.value), .optional("m46", \.value), .optional("m47", \.value),
    .optional("m48", \.value), .optional("m49", \.value), .optional("m50", \.value), .optional("m51", \.value),
    .optional("m52", \.value), .optional("m53", \.value), .optional("m54", \.value), .optional("m55", \.value),
    .optional("m56", \.value), .optional("m57", \.value), .optional("m58", \.value), .optional("m59", \.value),
    .optional("m60", \.value), .optional("m61", \.value), .optional("m62", \.value), .optional("m63", \.value),
    .optional("m64", \.value), .optional("m0", \.value))
}

@Suite("Described members")
struct MemberListTests {
  @Test("A description tells its own faults")
  func faults() {
    #expect(Orchard.members.faults.isEmpty)
    #expect(Misdescribed.members.faults == ["m0", "more than 64 members"])
  }

  @Test("More members than a description may have are read and written without a crash or a loss")
  func tooMany() throws {
    let bytes = Array(#"{"m0":1,"m64":2,"m65":3}"#.utf8)
    let object = try DocumentReader.load(Misdescribed.self, from: bytes).object
    for part in [#""m0":1"#, #""m64":2"#, #""m65":3"#] {
      #expect(String(decoding: object.encoded(.compact), as: UTF8.self).contains(part))
    }
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
}
