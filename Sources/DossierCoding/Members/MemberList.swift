import ExactValues

/// The described members of a type, in the order in which they are written.
public struct MemberList<Root: DossierObject>: Sendable {
  /// The members.
  public let members: [Member<Root>]
  private let keys: [NameKey]
  private let requiredMask: UInt64

  /// Lists members; at most 64, and a name stands once (a test of each type checks both).
  public init(_ members: Member<Root>...) {
    self.members = members
    keys = members.map { NameKey($0.name) }
    requiredMask = members.enumerated().reduce(0) { $1.element.isRequired ? $0 | 1 << UInt64($1.offset) : $0 }
  }

  /// The faults of the description itself: names that stand twice, or more than 64 members.
  public var faults: [String] {
    var seen: Set<String> = []
    let repeated = members.map(\.name).filter { !seen.insert($0).inserted }
    return members.count > 64 ? repeated + ["more than 64 members"] : repeated
  }

  /// The member of this name.
  public func member(named name: String) -> Member<Root>? { members.first { $0.name == name } }

  /// The member that a key path leads to.
  public func member(at keyPath: PartialKeyPath<Root>) -> Member<Root>? { members.first { $0.keyPath == keyPath } }

  func read(into root: inout Root, at node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    let object = reader.nodes[Int(node.index)]
    guard object.kind == .object else { throw ReadingFault(.wrongType, at: node, expected: "an object") }
    var index = Int(node.index) + 1
    var expected = 0
    var seen: UInt64 = 0
    while index < Int(object.next) {
      let value = JSONNode(index + 1)
      if let position = position(of: reader.nodes[index], in: reader, from: expected) {
        expected = position + 1
        let bit = UInt64(1) << UInt64(position & 63)
        if seen & bit == 0 {
          seen |= bit
          try readMember(position, into: &root, at: value, from: &reader)
        } else {
          reader.note(ReadingFault(.duplicateMember, at: value, expected: "one member \(members[position].name)"))
          root.kept.keep(reader.raw(at: value), as: members[position].name, because: .repeated)
        }
      } else {
        root.kept.keep(reader.raw(at: value), as: reader.text(of: index), because: .unknown)
      }
      index = Int(reader.nodes[index + 1].next)
    }
    guard seen & requiredMask == requiredMask else {
      let missing = members.indices.first { members[$0].isRequired && seen & (1 << UInt64($0)) == 0 } ?? 0
      throw ReadingFault(.missingMember, at: node, expected: "a member \(members[missing].name)")
    }
  }

  private func readMember(
    _ position: Int, into root: inout Root, at value: JSONNode, from reader: inout JSONReader
  ) throws(ReadingFault) {
    let member = members[position]
    do throws(ReadingFault) {
      if reader.kind(of: value) == .null {
        throw ReadingFault(.nullValue, at: value, expected: "a value, or no member at all")
      }
      try member.read(&root, value, &reader)
    } catch {
      // Without a required member there is no object: the whole of it is kept by whoever holds it.
      if member.isRequired { throw error }
      reader.note(error)
      root.kept.keep(reader.raw(at: value), as: member.name, because: .unreadable)
    }
  }

  func write(_ root: Root, to writer: inout JSONWriter) {
    let kept = root.kept
    for (position, member) in members.enumerated() {
      if kept.isEmpty {
        _ = member.write(root, keys[position].quoted, [], &writer)
        continue
      }
      let own = kept.entries.filter { $0.name == member.name }
      let isWritten = member.write(root, keys[position].quoted, own.filter { $0.position != nil }, &writer)
      // An unreadable value stands where its member would, unless somebody has set the member since.
      for entry in own where entry.position == nil && (!isWritten || entry.cause == .repeated) {
        writer.name(quoted: keys[position].quoted)
        writer.raw(entry.value)
      }
    }
    for entry in kept.entries where entry.position == nil && member(named: entry.name) == nil {
      writer.name(entry.name)
      writer.raw(entry.value)
    }
  }

  /// Finds a name, first where it is expected, then in a round from there.
  private func position(of node: JSONTapeNode, in reader: JSONReader, from expected: Int) -> Int? {
    guard node.kind == .plainString else {
      let text = JSONText.unescaped(reader.bytes, from: Int(node.start), to: Int(node.end))
      return members.firstIndex { $0.name == text }
    }
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
