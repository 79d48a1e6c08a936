import CommunityPlanning
import Testing

@Suite("The format that a file names")
struct FormatStandingTests {
  @Test(
    "A name that is no format of dossiers is foreign",
    arguments: [
      "", "community-planning-dossier", "community-planning-dossier/", "community-planning-dossier/0",
      "community-planning-dossier/01", "community-planning-dossier/1.0", "community-planning-dossier/+1",
      "community-planning-dossier/1 ", "community-planning-dossier/Draft", "Community-planning-dossier/1",
      "community-planning-dossier/1/1", "community-planning-dossier/¹", "other/1",
    ])
  func foreign(format: String) {
    #expect(Dossier.standing(ofFormat: format) == .foreign)
  }

  @Test("A larger number is a later format, however large it is")
  func later() {
    for number in ["2", "10", "9223372036854775808", String(repeating: "9", count: 400)] {
      #expect(Dossier.standing(ofFormat: "community-planning-dossier/\(number)") == .later)
    }
  }

  @Test("A new dossier has the current format")
  func current() {
    #expect(Dossier(id: Identifier("d")).formatStanding == .current)
  }

  @Test("What a later format adds is kept and written back to the same bytes")
  func keepsWhatItDoesNotKnow() throws {
    let text =
      #"{"format":"community-planning-dossier/2","id":"d","bodies":[{"id":"b","name":"B","mood":{"of":[1.50,null]}}],"#
      + #""seasons":[{"id":"s"}]}"#
    let loaded = try Dossier.load(Array(text.utf8))
    #expect(loaded.problemCount == 0)
    #expect(loaded.object.formatStanding == .later)
    #expect(String(decoding: loaded.object.encoded(.compact), as: UTF8.self) == text)
  }
}
