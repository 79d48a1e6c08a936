/// Where a member of a compact JSON document lies, found without reading the document; in broken JSON a guess.
struct MemberPlace {
  /// The name with its quotation marks.
  let name: Range<Int>
  /// The value.
  let value: Range<Int>

  /// The first member whose colon lies at a place or after it.
  init?(after start: Int, in bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard
      let colon = bytes.indices.dropFirst(max(start, 1)).first(where: {
        bytes[$0] == UInt8(ascii: ":") && bytes[$0 - 1] == quote
      }), let opening = bytes[..<(colon - 1)].lastIndex(of: quote)
    else { return nil }
    name = opening..<colon
    value = (colon + 1)..<Self.end(ofValueAt: colon + 1, in: bytes)
  }

  /// Where a value ends: with the bracket that closes it, or before what follows it.
  private static func end(ofValueAt start: Int, in bytes: [UInt8]) -> Int {
    var depth = 0
    var isInString = false
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if isInString {
        if byte == UInt8(ascii: "\\") { position += 1 }
        if byte == UInt8(ascii: "\"") { isInString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          if depth == 0 { return position }
          depth -= 1
        case UInt8(ascii: ",") where depth == 0: return position
        default: break
        }
      }
      position += 1
    }
    return bytes.count
  }
}
