import ExactValues

/// A SHA-256 digest, printed as 64 hexadecimal digits.
public struct ContentDigest: Sendable, Hashable, CustomStringConvertible, DossierValue {
  /// The 64 hexadecimal digits.
  public let text: String

  /// Digests bytes.
  ///
  /// - Complexity: O(n).
  public init(of bytes: [UInt8]) {
    var hash = SHA256()
    hash.update(bytes)
    let digits = Array("0123456789abcdef".utf8)
    let characters = hash.finalized().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    text = String(decoding: characters, as: UTF8.self)
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
