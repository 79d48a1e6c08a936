import CzechRegisters
import ExactValues
import Testing

@Suite("Laws of written identifiers")
struct WrittenFormLawsTests {
  /// Texts made of the characters that identifiers are written with, the same in every run.
  private static func texts(count: Int) -> [String] {
    let alphabet = Array("0123456789CZ./_ \u{A0}abloAB-č")
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<count).map { _ in
      String((0..<next(below: 12)).map { _ in alphabet[next(below: next(below: 4) == 0 ? alphabet.count : 10)] })
    }
  }

  /// The texts that are read, of which each must read back from its canonical text without repairs.
  private static func readable<Value: WrittenForm>(_ type: Value.Type, _ texts: [String]) -> [Value] {
    texts.compactMap { text in
      let written = Written<Value>(text: text)
      #expect(written.text == text)
      #expect((written.value == nil) == (written.fault != nil))
      guard let value = written.value else { return nil }
      let again = Written<Value>(text: value.canonicalText)
      #expect(again.value == value, "\(text)")
      #expect(again.repairs.isEmpty, "\(text)")
      #expect(again.text == value.canonicalText)
      #expect(Written(value).text == value.canonicalText)
      return value
    }
  }

  @Test("Canonical text reads back as the same value without repairs; any text is read or kept with a fault")
  func roundTrips() {
    let texts = Self.texts(count: 4_000)
    #expect(Self.readable(CompanyIdentifier.self, texts).count > 30)
    #expect(Self.readable(PostalCode.self, texts).count > 50)
    #expect(Self.readable(RegisterNumber.self, texts).count > 50)
    #expect(!Self.readable(DataBoxIdentifier.self, texts).isEmpty)
    #expect(Self.readable(ProjectNumber.self, texts).count > 3_000)
    let projects = [
      "CZ.1.04./3.1.03/65.00031", "CZ.03.2.63/0.0/0.0/16_0 63/0006588", "CZ.1.04/3.1.03/78.00040", " SROP 3.2 ",
    ]
    #expect(Self.readable(ProjectNumber.self, projects).count == 4)
    #expect(Self.readable(CompanyIdentifier.self, ["287351", "00 24 58 36", "00284301"]).count == 3)
  }

  @Test("Every value has a name for messages")
  func names() {
    let names = [
      CompanyIdentifier.valueName, PostalCode.valueName, RegisterNumber.valueName, DataBoxIdentifier.valueName,
      ProjectNumber.valueName,
    ]
    #expect(Set(names).count == 5)
  }
}
