/// Builds the tape: one pass over the bytes, checking grammar, UTF-8 and depth.
///
/// Foundation's decoders drop what they do not know and read at a fifth of this speed; this scanner is the smallest
/// part of our own that keeps every byte findable.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: ReadingLimits
  private var position = 0
  private var nodes: [JSONTapeNode] = []
  private var open: [Int] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    nodes.reserveCapacity(bytes.count / 12 + 16)
  }

  mutating func scan() throws(JSONFault) -> [JSONTapeNode] {
    guard bytes.count <= limits.maximumBytes else {
      throw fault(.tooLong, at: limits.maximumBytes, "at most \(limits.maximumBytes) bytes")
    }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw fault(.byteOrderMark, "UTF-8 without a byte order mark")
    }
    skipSpace()
    try value()
    while let container = open.last {
      if nodes[container].kind == .object {
        try continueObject(container)
      } else {
        try continueArray(container)
      }
    }
    skipSpace()
    guard position == bytes.count else { throw fault(.trailingText, "the end of the text") }
    return nodes
  }

  // MARK: Containers

  /// Reads one value; a container is opened and left to the loop of `scan`, so that depth costs no stack.
  private mutating func value() throws(JSONFault) {
    guard position < bytes.count else { throw fault(.unexpectedEnd, "a value") }
    switch bytes[position] {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"): try openContainer(.object)
    case UInt8(ascii: "["): try openContainer(.array)
    case UInt8(ascii: "t"): try word("true", .true)
    case UInt8(ascii: "f"): try word("false", .false)
    case UInt8(ascii: "n"): try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    default: throw fault(.unexpectedCharacter, "a value")
    }
  }

  private mutating func openContainer(_ kind: JSONKind) throws(JSONFault) {
    guard open.count < limits.maximumDepth else {
      throw fault(.tooDeep, "at most \(limits.maximumDepth) levels")
    }
    open.append(nodes.count)
    nodes.append(JSONTapeNode(start: UInt32(position), end: 0, next: 0, kind: kind))
    position += 1
  }

  private mutating func close(_ container: Int) {
    position += 1
    nodes[container].end = UInt32(position)
    nodes[container].next = UInt32(nodes.count)
    open.removeLast()
  }

  private mutating func continueObject(_ container: Int) throws(JSONFault) {
    var isFirst = nodes.count == container + 1
    while true {
      skipSpace()
      guard position < bytes.count else { throw fault(.unexpectedEnd, "a member or }") }
      if bytes[position] == UInt8(ascii: "}") {
        close(container)
        return
      }
      if !isFirst {
        guard bytes[position] == UInt8(ascii: ",") else { throw fault(.unexpectedCharacter, ", or }") }
        position += 1
        skipSpace()
      }
      isFirst = false
      guard position < bytes.count else { throw fault(.unexpectedEnd, "a member's name") }
      guard bytes[position] == UInt8(ascii: "\"") else { throw fault(.unexpectedCharacter, "a member's name") }
      try string()
      skipSpace()
      guard position < bytes.count else { throw fault(.unexpectedEnd, ":") }
      guard bytes[position] == UInt8(ascii: ":") else { throw fault(.unexpectedCharacter, ":") }
      position += 1
      skipSpace()
      let depth = open.count
      try value()
      if open.count > depth { return }
    }
  }

  private mutating func continueArray(_ container: Int) throws(JSONFault) {
    var isFirst = nodes.count == container + 1
    while true {
      skipSpace()
      guard position < bytes.count else { throw fault(.unexpectedEnd, "an element or ]") }
      if bytes[position] == UInt8(ascii: "]") {
        close(container)
        return
      }
      if !isFirst {
        guard bytes[position] == UInt8(ascii: ",") else { throw fault(.unexpectedCharacter, ", or ]") }
        position += 1
        skipSpace()
      }
      isFirst = false
      let depth = open.count
      try value()
      if open.count > depth { return }
    }
  }

  // MARK: Scalars

  private mutating func append(_ kind: JSONKind, from start: Int, to end: Int) {
    nodes.append(
      JSONTapeNode(start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1), kind: kind))
  }

  private mutating func word(_ text: StaticString, _ kind: JSONKind) throws(JSONFault) {
    let start = position
    for index in 0..<text.utf8CodeUnitCount {
      guard position < bytes.count else { throw fault(.unexpectedEnd, "\(text)") }
      guard bytes[position] == text.utf8Start[index] else { throw fault(.unexpectedCharacter, "\(text)") }
      position += 1
    }
    append(kind, from: start, to: position)
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    return position - start
  }

  private mutating func number() throws(JSONFault) {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let startsWithZero = position < bytes.count && bytes[position] == UInt8(ascii: "0")
    let wholeDigits = digits()
    guard wholeDigits > 0 else { throw fault(.invalidNumber, "a digit") }
    if startsWithZero, wholeDigits > 1 { throw fault(.invalidNumber, at: start, "a number without leading zeros") }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw fault(.invalidNumber, "a digit after the decimal point") }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      guard digits() > 0 else { throw fault(.invalidNumber, "a digit of the exponent") }
    }
    append(.number, from: start, to: position)
  }

  private mutating func string() throws(JSONFault) {
    position += 1
    let start = position
    var kind = JSONKind.plainString
    while position < bytes.count {
      skipPlainText()
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        append(kind, from: start, to: position)
        position += 1
        return
      }
      if byte >= 0x80 {
        try multibyte(byte)
      } else if byte == UInt8(ascii: "\\") {
        kind = .escapedString
        try escape()
      } else if byte < 0x20 {
        throw fault(.controlCharacter, "an escaped control character")
      } else {
        position += 1
      }
    }
    throw fault(.unexpectedEnd, "the closing quotation mark")
  }

  /// Skips printable ASCII eight bytes at a time, up to a word that holds something else.
  private mutating func skipPlainText() {
    guard let start = bytes.baseAddress else { return }
    let base = UnsafeRawPointer(start)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits: UInt64 = 0x8080_8080_8080_8080
    while position + 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
      // A high bit marks a byte that is a quotation mark, a backslash, a control character or beyond ASCII.
      let found =
        (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | (word &- ones &* 0x20) & ~word | word
      let marks = found & highBits
      guard marks == 0 else {
        position += marks.trailingZeroBitCount >> 3
        return
      }
      position += 8
    }
  }

  /// Checks one character of two to four bytes (Unicode, table 3-7: no overlong forms, no surrogates).
  private mutating func multibyte(_ first: UInt8) throws(JSONFault) {
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      lowest = 0xA0
    case 0xE1...0xEC, 0xEE...0xEF: length = 3
    case 0xED:
      length = 3
      highest = 0x9F
    case 0xF0:
      length = 4
      lowest = 0x90
    case 0xF1...0xF3: length = 4
    case 0xF4:
      length = 4
      highest = 0x8F
    default: throw fault(.invalidUTF8, "UTF-8")
    }
    guard position + length <= bytes.count else { throw fault(.invalidUTF8, "UTF-8") }
    let second = bytes[position + 1]
    guard second >= lowest, second <= highest else { throw fault(.invalidUTF8, "UTF-8") }
    for index in 2..<max(length, 2) {
      guard bytes[position + index] & 0xC0 == 0x80 else { throw fault(.invalidUTF8, "UTF-8") }
    }
    position += length
  }

  private mutating func escape() throws(JSONFault) {
    let start = position
    guard position + 1 < bytes.count else { throw fault(.unexpectedEnd, "an escape sequence") }
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      let unit = try hexadecimal(at: position + 2)
      position += 6
      guard unit & 0xF800 == 0xD800 else { return }
      guard unit < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u")
      else { throw fault(.invalidEscape, at: start, "both halves of a surrogate pair") }
      let low = try hexadecimal(at: position + 2)
      guard low & 0xFC00 == 0xDC00 else { throw fault(.invalidEscape, at: start, "both halves of a surrogate pair") }
      position += 6
    default:
      throw fault(.invalidEscape, at: start, "an escape sequence of JSON")
    }
  }

  private func hexadecimal(at start: Int) throws(JSONFault) -> UInt32 {
    guard start + 4 <= bytes.count, let unit = JSONText.hexadecimal(bytes, at: start) else {
      throw fault(.invalidEscape, at: start, "four hexadecimal digits")
    }
    return unit
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  private func fault(_ code: JSONFault.Code, at offset: Int? = nil, _ expected: String) -> JSONFault {
    JSONFault(code, at: offset ?? position, in: bytes, expected: expected)
  }
}
