import ExactValues
import Testing

@Suite("As written")
struct WrittenTests {
  @Test("The text stays as it was written, whether it is a value or not")
  func texts() {
    let czech = Written<Day>(text: "1.6.2012")
    let canonical = Written<Day>(text: "2012-06-01")
    let impossible = Written<Day>(text: "30. 2. 2012")
    #expect(czech.text == "1.6.2012" && czech.value == canonical.value && czech.fault == nil)
    #expect(czech != canonical && canonical.text == "2012-06-01" && canonical.description == "2012-06-01")
    #expect(impossible.value == nil && impossible.text == "30. 2. 2012" && impossible.fault?.code == .impossibleDate)
    #expect(impossible.repairs.isEmpty && impossible == Written(text: "30. 2. 2012") && impossible != czech)
    #expect(Set([czech, canonical, impossible, czech]).count == 3)
  }

  @Test("Written values are equal if their bytes are")
  func bytes() {
    let composed = Written<Day>(text: "1. kv\u{11B}ten 2012")
    let decomposed = Written<Day>(text: "1. kve\u{30C}ten 2012")
    #expect(composed.value == decomposed.value && composed.value != nil && composed != decomposed)
    #expect(Written<Day>(text: "\u{E9}") != Written<Day>(text: "e\u{301}"))
  }

  @Test("Every value is read back from its canonical text")
  func canonical() throws {
    var generator = SplitMix64(seed: 7)
    let day = { (generator: inout SplitMix64) in
      Day(dayNumber: Int.random(in: Day.first.dayNumber...Day.last.dayNumber, using: &generator)) ?? .first
    }
    for _ in 0..<caseCount / 40 {
      let (first, second) = (day(&generator), day(&generator))
      try checkCanonicalRoundTrip(first)
      try checkCanonicalRoundTrip(Money(haler: generator.number()))
      try checkCanonicalRoundTrip(
        FixedDecimal(units: generator.number(), decimals: Int.random(in: 0...9, using: &generator)))
      if let ratio = try? Ratio(generator.number(), of: generator.number()) { try checkCanonicalRoundTrip(ratio) }
      try checkCanonicalRoundTrip(YearSet([first.year, first.year - 1, second.year]))
      try checkCanonicalRoundTrip(
        CountRange(minimum: min(first.year, second.year), maximum: Bool.random(using: &generator) ? nil : 9999))
      let ends: [StatedTime.RangeEnd?] = [
        nil, .day(first), .month(year: second.year, month: first.month), .year(second.year), .year(0),
      ]
      let (from, to) = (ends.randomElement(using: &generator) ?? nil, ends.randomElement(using: &generator) ?? nil)
      let forms: [StatedTime.Form] = [
        .day(first), .month(year: first.year, month: second.month), .monthOfAnyYear(first.day), .year(first.year),
        .range(from: from, to: to), .words("jaro [\(first)] ", notBefore: from, notAfter: to),
      ]
      for form in forms { try checkCanonicalRoundTrip(StatedTime(form)) }
    }
  }

  @Test("No text makes a reading trap")
  func anyText() {
    var generator = SplitMix64(seed: 8)
    let pieces = [
      "1", "12", "2012", "000", ".", ",", "-", "–", " ", "\u{A0}", "Kč", "CZK", "tis.", "května", "až", "od ", "do",
      "/", "[",
      "]", "..", "+", "\u{2212}", "€", "\u{301}", "99999999999999999999", "z", "a", "%", "\u{1F3E0}", "none",
    ]
    for _ in 0..<caseCount {
      let text = (0..<Int.random(in: 0...7, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      checkReading(text, as: Day.self)
      checkReading(text, as: Money.self)
      checkReading(text, as: StatedTime.self)
      checkReading(text, as: YearSet.self)
      checkReading(text, as: Ratio.self)
      checkReading(text, as: FixedDecimal.self)
      checkReading(text, as: CountRange.self)
    }
  }

  /// A text is read or refused, it is kept, and what was read has a canonical text of the same value.
  private func checkReading<Value: WrittenForm>(_ text: String, as type: Value.Type) {
    let written = Written<Value>(text: text)
    let again = written.value.flatMap { try? Value.reading($0.canonicalText).value }
    let isSound =
      written.text.utf8.elementsEqual(text.utf8) && (written.value == nil) == (written.fault != nil)
      && again == written.value
      && (written.fault?.position ?? 0) <= text.utf8.count
    if !isSound { Issue.record("\(Value.valueName): \(text)") }
  }
}
