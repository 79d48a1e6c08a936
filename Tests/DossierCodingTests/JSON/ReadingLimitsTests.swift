import DossierCoding
import Testing

@Suite("Limits of reading")
struct ReadingLimitsTests {
  @Test("One level more than the limit is refused where it opens", arguments: [1, 2, 127, 128])
  func depth(limit: Int) throws {
    let limits = ReadingLimits(maximumDepth: limit)
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONTape(nested(limit), limits: limits)
    let fault = try #require(throws: JSONFault.self) { try JSONTape(nested(limit + 1), limits: limits) }
    #expect(fault.code == .tooDeep)
    #expect(fault.offset == limit)
  }

  @Test("Objects and arrays count as levels alike")
  func mixedDepth() throws {
    let fault = try #require(throws: JSONFault.self) {
      try JSONTape(Array(#"{"a":[{"b":[0]}]}"#.utf8), limits: ReadingLimits(maximumDepth: 3))
    }
    #expect(fault.code == .tooDeep)
  }

  @Test("A hundred thousand levels are refused, not followed")
  func hostileDepth() throws {
    for opening in ["[", #"{"a":"#] {
      let text = String(repeating: opening, count: 100_000)
      let fault = try #require(throws: JSONFault.self) { try JSONTape(Array(text.utf8)) }
      #expect(fault.code == .tooDeep)
    }
  }

  @Test("One byte more than the limit is refused")
  func length() throws {
    _ = try JSONTape(Array("[1]".utf8), limits: ReadingLimits(maximumBytes: 3))
    let fault = try #require(throws: JSONFault.self) {
      try JSONTape(Array("[1]\n".utf8), limits: ReadingLimits(maximumBytes: 3))
    }
    #expect(fault.code == .tooLong)
    #expect(fault.offset == 3)
  }

  @Test("A limit outside what is possible becomes the nearest that is possible, however it is set")
  func clamps() {
    var limits = ReadingLimits(maximumBytes: .max, maximumDepth: 0, maximumProblems: -1)
    #expect(limits == ReadingLimits(maximumBytes: 2_147_483_647, maximumDepth: 1, maximumProblems: 0))
    limits.maximumBytes = .max
    limits.maximumDepth = .max
    limits.maximumProblems = .min
    #expect(limits.maximumBytes == 2_147_483_647)
    #expect(limits.maximumDepth == 128)
    #expect(limits.maximumProblems == 0)
    limits.maximumBytes = -5
    #expect(limits.maximumBytes == 0)
  }
}
