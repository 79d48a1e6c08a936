/// Splits CSV into rows of fields, over UTF-8 bytes because "\r\n" is one `Character`.
struct CSVTokens {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private(set) var row = 0

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func nextRow() throws(CSVFault) -> [String]? {
    guard position < bytes.count else { return nil }
    row += 1
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard position < bytes.count else { return fields }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == UInt8(ascii: "\r") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\n") else {
          throw CSVFault(code: .lineEnd, row: row, expected: "a line feed after the carriage return")
        }
        position += 1
      }
      return fields
    }
  }

  private mutating func field() throws(CSVFault) -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      let start = position
      while position < bytes.count, !isEnd(bytes[position]) {
        guard bytes[position] != UInt8(ascii: "\"") else {
          throw CSVFault(code: .quotation, row: row, expected: "a field without quotation marks, or all of it in them")
        }
        position += 1
      }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    return try quotedField()
  }

  private mutating func quotedField() throws(CSVFault) -> String {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != UInt8(ascii: "\"") {
        content.append(byte)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        content.append(byte)
        position += 1
      } else {
        guard position == bytes.count || isEnd(bytes[position]) else { break }
        return String(decoding: content, as: UTF8.self)
      }
    }
    throw CSVFault(code: .quotation, row: row, expected: "a closing quotation mark before the end of the field")
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
