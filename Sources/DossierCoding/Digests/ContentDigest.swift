import ExactValues

/// A SHA-256 digest, printed as 64 hexadecimal digits.
public struct ContentDigest: Sendable, Hashable, CustomStringConvertible, DossierValue {
  /// The 64 hexadecimal digits.
  public let text: String

  /// Digests bytes.
  ///
  /// - Complexity: O(n).
  public init(of bytes: [UInt8]) {
    text = bytes.withUnsafeBufferPointer { Self.digits(of: $0, bytes: 32) }
  }

  /// The first hexadecimal digits of the digest of a text's bytes; at most 64.
  ///
  /// - Complexity: O(length of the text).
  package static func prefix(_ count: Int, of text: String) -> String {
    var text = text
    return text.withUTF8 { digits(of: $0, bytes: max(0, min(64, count)) / 2) }
  }

  private static func digits(of input: UnsafeBufferPointer<UInt8>, bytes count: Int) -> String {
    var hash = SHA256()
    hash.update(input)
    let digest = hash.finalized().prefix(count)
    return String(unsafeUninitializedCapacity: 2 * count) { characters in
      for (place, byte) in digest.enumerated() {
        characters[2 * place] = digit(byte >> 4)
        characters[2 * place + 1] = digit(byte & 0xF)
      }
      return 2 * digest.count
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  /// Takes over a digest that was printed; `nil` unless it is 64 lower-case hexadecimal digits.
  public init?(text: String) {
    let isHexadecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard text.utf8.count == 64, isHexadecimal else { return nil }
    self.text = text
  }

  /// Reads a digest.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    guard let digest = ContentDigest(text: try reader.string(at: node)) else {
      throw ReadingFault(.unknownValue, at: node, expected: "64 hexadecimal digits")
    }
    self = digest
  }

  /// Writes the digest.
  public func write(to writer: inout JSONWriter) { writer.string(text) }

  /// A string of 64 hexadecimal digits.
  public static var schema: SchemaType { .text("digest") }

  /// The 64 hexadecimal digits.
  public var description: String { text }
}
