import ExactValues

/// The described members of a type, in the order in which they are written.
public struct MemberList<Root: DossierObject>: Sendable {
  /// The members.
  public let members: [Member<Root>]
  private let keys: [NameKey]
  // Copies of what every object needs: taking a whole member out of its list costs more than reading one.
  private let reads: [Member<Root>.Read]
  private let writes: [Member<Root>.Write]
  private let isRequired: [Bool]
  private let requiredMask: UInt64

  /// Lists members; at most 64, and a name stands once (a test of each type checks both).
  public init(_ members: Member<Root>...) {
    self.members = members
    keys = members.map { NameKey($0.name) }
    reads = members.map(\.read)
    writes = members.map(\.write)
    isRequired = members.map(\.isRequired)
    requiredMask = members.enumerated().reduce(0) { $1.element.isRequired ? $0 | 1 << UInt64($1.offset) : $0 }
  }

  /// The faults of the description itself: names that stand twice, or more than 64 members.
  public var faults: [String] {
    var seen: Set<String> = []
    let repeated = members.map(\.name).filter { !seen.insert($0).inserted }
    return members.count > 64 ? repeated + ["more than 64 members"] : repeated
  }

  /// The member of this name.
  public func member(named name: String) -> Member<Root>? { index(of: name).map { members[$0] } }

  /// The member that a key path leads to.
  public func member(at keyPath: PartialKeyPath<Root>) -> Member<Root>? { members.first { $0.keyPath == keyPath } }

  /// The place of a member in the description.
  func index(of name: String) -> Int? { keys.firstIndex { $0.name.elementsEqual(name.utf8) } }

  // MARK: Reading

  func read(into root: inout Root, at node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    let object = reader[node]
    guard object.kind == .object else { throw ReadingFault(.wrongType, at: node, expected: "an object") }
    var index = Int(node.index) + 1
    var expected = 0
    var seen: UInt64 = 0
    var broken: ReadingFault?
    while index < Int(object.next) {
      let value = JSONNode(index + 1)
      if let position = position(of: reader.nodes[index], in: reader, from: expected) {
        expected = position + 1
        let bit = UInt64(1) << UInt64(position & 63)
        if seen & bit == 0 {
          seen |= bit
          do throws(ReadingFault) {
            try readMember(position, into: &root, at: value, from: &reader)
          } catch {
            // Without a required member there is no object: whoever holds it keeps the whole. The rest is read all
            // the same, so that all problems are listed.
            if broken == nil { broken = error } else { reader.note(error) }
          }
        } else {
          let fault = ReadingFault(.duplicateMember, at: value, expected: "one member \(members[position].name)")
          root.kept.keep(reader.note(fault, keeping: value), as: members[position].name, because: .repeated)
        }
      } else {
        root.kept.keep(reader.raw(at: value), as: reader.text(of: index), because: .unknown)
      }
      index = Int(reader.nodes[index + 1].next)
    }
    if seen & requiredMask != requiredMask { noteMissing(seen, at: node, &broken, in: &reader) }
    if let broken { throw broken }
    if !root.kept.isEmpty { root.kept.arrange { self.index(of: $0) } }
  }

  private func readMember(
    _ position: Int, into root: inout Root, at value: JSONNode, from reader: inout JSONReader
  ) throws(ReadingFault) {
    do throws(ReadingFault) {
      if reader.kind(of: value) == .null { throw .null(at: value) }
      try reads[position](&root, value, &reader)
    } catch {
      if isRequired[position] { throw error }
      root.kept.keep(reader.note(error, keeping: value), as: members[position].name, because: .unreadable)
    }
  }

  private func noteMissing(
    _ seen: UInt64, at node: JSONNode, _ broken: inout ReadingFault?, in reader: inout JSONReader
  ) {
    for (position, member) in members.prefix(64).enumerated() where member.isRequired {
      guard seen & 1 << UInt64(position) == 0 else { continue }
      let fault = ReadingFault(.missingMember, at: node, expected: "a member \(member.name)")
      if broken == nil { broken = fault } else { reader.note(fault) }
    }
  }

  /// Finds a name, first where it is expected, then in a round from there.
  private func position(of node: JSONTapeNode, in reader: JSONReader, from expected: Int) -> Int? {
    guard node.kind == .plainString else {
      return index(of: JSONText.unescaped(reader.bytes, from: Int(node.start), to: Int(node.end)))
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

  // MARK: Writing

  func write(_ root: Root, to writer: inout JSONWriter) {
    guard root.kept.isEmpty else { return write(root, with: root.kept, to: &writer) }
    for position in writes.indices {
      _ = writes[position](root, keys[position].quoted, [], &writer)
    }
  }

  private func write(_ root: Root, with kept: KeptMembers, to writer: inout JSONWriter) {
    var own: [Int: [KeptMembers.Entry]] = [:]
    var unknown: [KeptMembers.Entry] = []
    for entry in kept.entries {
      if let position = index(of: entry.name) {
        own[position, default: []].append(entry)
      } else {
        unknown.append(entry)
      }
    }
    for position in members.indices {
      let entries = own[position] ?? []
      let broken = entries.filter { $0.position != nil }
      let isWritten = writes[position](root, keys[position].quoted, broken, &writer)
      // An unreadable value stands where its member would, unless somebody has set the member since.
      for entry in entries where entry.position == nil && (!isWritten || entry.cause == .repeated) {
        writer.name(quoted: keys[position].quoted)
        writer.raw(entry.value)
      }
    }
    for entry in unknown {
      writer.name(entry.name)
      writer.raw(entry.value)
    }
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
