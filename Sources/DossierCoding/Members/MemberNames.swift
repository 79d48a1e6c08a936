/// The names of a type's members, ready for finding and writing.
@usableFromInline
struct MemberNames: Sendable {
  private let keys: [NameKey]

  init(_ names: [String]) { keys = names.map { NameKey($0) } }

  /// A name between quotation marks.
  @usableFromInline
  func quoted(_ position: Int) -> [UInt8] { keys[position].quoted }

  /// The position of a name.
  func index(of name: String) -> Int? { keys.firstIndex { $0.name.elementsEqual(name.utf8) } }

  /// Finds the name at a node of the tape, first where it is expected, then in a round from there.
  @usableFromInline
  func position(of index: Int, in reader: JSONReader, from expected: Int) -> Int? {
    let node = reader.nodes[index]
    guard node.kind == .plainString else { return self.index(of: reader.text(of: index)) }
    let start = Int(node.start)
    let length = Int(node.end) - start
    let prefix = NameKey.prefix(of: reader.bytes, from: start, length: length)
    var candidate = expected
    for _ in 0..<keys.count {
      if candidate >= keys.count { candidate = 0 }
      if keys[candidate].matches(prefix, reader.bytes, start, length) { return candidate }
      candidate += 1
    }
    return nil
  }
}

/// The name of a member, ready for comparing and writing.
struct NameKey: Sendable {
  let name: [UInt8]
  let prefix: UInt64
  /// The name between quotation marks.
  let quoted: [UInt8]

  init(_ name: String) {
    self.name = Array(name.utf8)
    prefix = self.name.withUnsafeBufferPointer { Self.prefix(of: $0, from: 0, length: $0.count) }
    quoted = [UInt8(ascii: "\"")] + self.name + [UInt8(ascii: "\"")]
  }

  /// Up to eight bytes of a name as one number, so that most comparisons are one instruction.
  @inline(__always)
  static func prefix(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, length: Int) -> UInt64 {
    var prefix: UInt64 = 0
    for index in 0..<min(length, 8) { prefix = prefix << 8 | UInt64(bytes[start + index]) }
    return prefix
  }

  @inline(__always)
  func matches(_ prefix: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> Bool {
    guard prefix == self.prefix, length == name.count else { return false }
    var index = 8
    while index < length {
      if bytes[start + index] != name[index] { return false }
      index += 1
    }
    return true
  }
}
