import ExactValues
import Testing

@Suite("Dossier paths")
struct DossierPathTests {
  @Test("A path names elements by identifier, a later duplicate by its occurrence")
  func text() {
    let path = DossierPath("bodies", "ps-1").appending("seats").appending("starosta", occurrence: 2)
    #expect(path.description == "bodies/ps-1/seats/starosta~2")
    #expect(DossierPath(text: path.description) == path)
    #expect(path.parent == DossierPath("bodies", "ps-1", "seats"))
    #expect(DossierPath.root.parent == nil)
    #expect(DossierPath() == .root && DossierPath.root.description.isEmpty && DossierPath(text: "") == .root)
    #expect(DossierPath.Step("a", occurrence: -3).occurrence == 1)
  }

  @Test(
    "Signs that separate steps are escaped",
    arguments: [
      ("", "%00"), ("50 %", "50 %25"), ("a/b", "a%2Fb"), ("a~2", "a%7E2"), ("%00", "%2500"), ("\u{0}", "\u{0}"),
      ("čtyři", "čtyři"), ("%2F", "%252F"), ("/\u{301}", "%2F\u{301}"),
    ])
  func escaping(name: String, text: String) {
    let path = DossierPath(name)
    #expect(path.description == text)
    #expect(DossierPath(text: text) == path)
  }

  @Test(
    "Other spellings of a path are refused",
    arguments: [
      "a//b", "/a", "a/", "a~1", "a~02", "a~", "a~+2", "a~2~2", "~2", "a%2f", "%", "a%", "%0", "%00a", "a%41", "a~-2",
    ])
  func refused(text: String) {
    #expect(DossierPath(text: text) == nil)
  }

  @Test("The dossier contains everything, and a part contains itself")
  func prefixes() {
    let body = DossierPath("bodies", "ps-1")
    #expect(DossierPath.root.isPrefix(of: body) && body.isPrefix(of: body))
    #expect(body.isPrefix(of: body.appending("name")) && !body.isPrefix(of: .root))
    #expect(!DossierPath("bodies", "ps").isPrefix(of: body))
    #expect(body < body.appending("name") && DossierPath("a", "z") < DossierPath("a!"))
    #expect(DossierPath([.init("a")]) < DossierPath([.init("a", occurrence: 2)]))
  }

  @Test("Every path is read back from its text")
  func roundTrip() {
    var generator = SplitMix64(seed: 1)
    let pieces = ["a", "/", "~", "%", "2", "00", "č", "\u{301}", " ", "[", "\u{0}", "25", "7E"]
    for _ in 0..<caseCount / 10 {
      let steps = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        let name = (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in
          pieces.randomElement(using: &generator)
        }
        return DossierPath.Step(name.joined(), occurrence: Int.random(in: 1...3, using: &generator))
      }
      let path = DossierPath(steps)
      #expect(DossierPath(text: path.description) == path, "\(path)")
    }
  }
}
