import CommunityPlanning
import Testing

@testable import PlanningTestKit

@Suite("Samples of texts")
struct TextSamplesTests {
  @Test("Each kind of text that a dossier can hold has samples of its own")
  func kindsAreKnown() {
    var kinds: Set<String> = []
    func note(_ schema: SchemaType) {
      switch schema {
      case .text(let kind): kinds.insert(kind)
      case .stated(let value), .list(let value), .answer(let value): note(value)
      case .object(let type): for member in type.memberSchemas { note(member) }
      default: break
      }
    }
    for member in Dossier.memberSchemas { note(member) }
    #expect(kinds.subtracting(TextSamples.byKind.keys).sorted() == ["path"])
  }

  @Test("Samples are what they are said to be")
  func samplesAreTrue() throws {
    try check(Day.self)
    try check(StatedTime.self)
    try check(Money.self)
    try check(CountRange.self)
    try check(YearSet.self)
    try check(Ratio.self)
    try check(FixedDecimal.self)
    try check(CompanyIdentifier.self)
    try check(PostalCode.self)
    try check(ProjectNumber.self)
    try check(RegisterNumber.self)
    try check(DataBoxIdentifier.self)
  }

  private func check<Value: WrittenForm>(_ type: Value.Type) throws {
    let samples = try #require(TextSamples.byKind[Value.valueName], "\(type)")
    for text in samples.usual + samples.extreme {
      #expect(Written<Value>(text: text).value?.canonicalText == text, "\(type): \(text)")
    }
    for text in samples.unusual {
      let written = Written<Value>(text: text)
      #expect(written.value != nil && written.value?.canonicalText != text, "\(type): \(text)")
    }
    for text in samples.unreadable { #expect(Written<Value>(text: text).value == nil, "\(type): \(text)") }
  }
}

extension DossierObject {
  fileprivate static var memberSchemas: [SchemaType] { members.members.map(\.schema) }
}
