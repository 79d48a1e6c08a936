/// The text of a string between its quotation marks.
enum JSONText {
  /// The UTF-16 unit written by four hexadecimal digits, or `nil`.
  static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
    var unit: UInt32 = 0
    for index in start..<start + 4 {
      let digit: UInt8
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[index] - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[index] - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = bytes[index] - UInt8(ascii: "A") + 10
      default: return nil
      }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  /// The text of a checked string with escape sequences.
  static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(end - start)
    var position = start
    while position < end {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\\"), position + 1 < end else {
        result.append(byte)
        position += 1
        continue
      }
      switch bytes[position + 1] {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        position += appendScalar(bytes, at: position, to: &result)
        continue
      default: result.append(bytes[position + 1])
      }
      position += 2
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends the character of a `\u` sequence (or pair) and says how many bytes it took.
  private static func appendScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, to result: inout [UInt8]
  ) -> Int {
    guard let first = hexadecimal(bytes, at: position + 2) else { return 6 }
    var value = first
    var length = 6
    if first & 0xFC00 == 0xD800, let second = hexadecimal(bytes, at: position + 8) {
      value = 0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF)
      length = 12
    }
    if let scalar = Unicode.Scalar(value) { result.append(contentsOf: String(scalar).utf8) }
    return length
  }
}
