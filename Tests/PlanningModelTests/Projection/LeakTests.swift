import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@testable import PlanningModel

@Suite("What a projection cannot leak")
struct LeakTests {
  /// Where a mark stands: by type and member, or in what may hold anything.
  private static func mayPass(_ mark: MarkedDocument.Mark, to audience: Audience) -> Bool {
    let types = Dictionary(
      DescribedType.all.map { ("\($0.type)", $0.type) }, uniquingKeysWith: { first, _ in first })
    return mark.isFreeText
      && zip(mark.types, mark.members).allSatisfy { name, member in
        guard let type = types[name], type.describes(member) else { return false }
        let isText = type.isFreeText(member)
        return MemberAudiences.builtIn.audience(of: member, isText: isText, in: type) <= audience
      }
  }

  @Test(
    "Of texts planted in every member, none that is not for an audience stands in its bytes",
    arguments: [Audience.public, .region], [100, 70, 40])
  func markers(_ audience: Audience, _ presence: Int) throws {
    var passed = 0
    for seed in 0..<UInt64(caseCount(3)) {
      var document = MarkedDocument(seed: seed)
      let bytes = document.make(presence: presence)
      let dossier = try Dossier.load(bytes).object
      let projection = dossier.projected(for: audience)
      let text = String(decoding: projection.dossier.encoded(), as: UTF8.self)
      let told = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
      for mark in document.marks where told.contains(mark.text) {
        #expect(Self.mayPass(mark, to: audience), "\(mark.place) to \(audience), seed \(seed)")
        passed += 1
      }
      let places = projection.leftOut.map(\.path.description).joined(separator: " ")
      #expect(!places.contains("planted"), "seed \(seed)")
    }
    #expect(passed > 20)
  }

  @Test("The coordinator's dossier is the whole one, to the byte")
  func coordinator() throws {
    var document = MarkedDocument(seed: 1)
    let dossier = try Dossier.load(document.make(presence: 80)).object
    let projection = dossier.projected(for: .coordinator)
    #expect(projection.dossier == dossier)
    #expect(projection.leftOut.isEmpty)
  }
}

extension DossierObject {
  fileprivate static func describes(_ member: String) -> Bool { members.member(named: member) != nil }
}
