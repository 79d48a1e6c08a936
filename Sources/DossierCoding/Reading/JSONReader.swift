import ExactValues

/// The place of one value on the tape of a document that is being read.
public struct JSONNode: Sendable, Hashable {
  @usableFromInline let index: Int32

  @inlinable init(_ index: Int) { self.index = Int32(clamping: index) }
}

/// A reader over a checked JSON text, handed to ``DossierValue/init(reading:from:)``.
///
/// It lives only as long as the call that hands it out, so it must not be kept; it collects the problems that were met.
public struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline let nodes: UnsafeBufferPointer<JSONTapeNode>
  let limits: ReadingLimits
  private(set) var problems: [ReadingFault] = []
  private(set) var problemCount = 0
  /// What was kept as it stands because it could not be read, in the order in which it was met.
  private(set) var unreadable: [JSONNode] = []

  init(bytes: UnsafeBufferPointer<UInt8>, nodes: UnsafeBufferPointer<JSONTapeNode>, limits: ReadingLimits) {
    self.bytes = bytes
    self.nodes = nodes
    self.limits = limits
  }

  /// The outermost value.
  public var root: JSONNode { JSONNode(0) }

  /// The kind of a value.
  @inlinable
  public func kind(of node: JSONNode) -> JSONKind { self[node].kind }

  /// Reads a string.
  ///
  /// - Throws: ``ReadingFault`` when the value is no string.
  public func string(at node: JSONNode) throws(ReadingFault) -> String {
    let tape = self[node]
    switch tape.kind {
    case .plainString: return plainText(tape)
    case .escapedString: return JSONText.unescaped(bytes, from: Int(tape.start), to: Int(tape.end))
    default: throw ReadingFault(.wrongType, at: node, expected: "a string")
    }
  }

  /// Reads a whole number of 64 bits that is written without fraction and exponent.
  ///
  /// - Throws: ``ReadingFault`` when the value is no such number.
  public func integer(at node: JSONNode) throws(ReadingFault) -> Int64 {
    let tape = self[node]
    guard tape.kind == .number else { throw ReadingFault(.wrongType, at: node, expected: "a whole number") }
    var position = Int(tape.start)
    let isNegative = bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    // Minus zero would be written back as zero; it is kept as it stands and reported.
    if isNegative, bytes[position] == UInt8(ascii: "0") {
      throw ReadingFault(.wrongType, at: node, expected: "a whole number")
    }
    var value: Int64 = 0
    while position < Int(tape.end) {
      let digit = Int64(bytes[position]) - 0x30
      guard digit >= 0, digit <= 9 else { throw ReadingFault(.wrongType, at: node, expected: "a whole number") }
      let (shifted, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowedAgain) =
        isNegative ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
      guard !overflowed, !overflowedAgain else {
        throw ReadingFault(.outOfRange, at: node, expected: "a whole number of 64 bits")
      }
      value = sum
      position += 1
    }
    return value
  }

  /// Reads `true` or `false`.
  ///
  /// - Throws: ``ReadingFault`` when the value is neither.
  public func boolean(at node: JSONNode) throws(ReadingFault) -> Bool {
    switch kind(of: node) {
    case .true: return true
    case .false: return false
    default: throw ReadingFault(.wrongType, at: node, expected: "true or false")
    }
  }

  /// A value as compact JSON text, its numbers and strings spelt as they stand.
  public func raw(at node: JSONNode) -> RawJSON {
    RawJSON(checked: String(decoding: compactBytes(at: node, atMost: .max), as: UTF8.self))
  }

  /// Notes a problem without giving up the value that is being read.
  public mutating func note(_ fault: ReadingFault) {
    problemCount += 1
    if problems.count < limits.maximumProblems { problems.append(fault) }
  }

  /// Notes that a value is kept as it stands, because it could not be read.
  @usableFromInline
  mutating func note(_ fault: ReadingFault, keeping node: JSONNode) -> RawJSON {
    note(fault)
    unreadable.append(node)
    return raw(at: node)
  }

  // MARK: The tape

  /// A node of the tape; one of another document means some other node of this one, never a crash.
  @inlinable
  subscript(node: JSONNode) -> JSONTapeNode {
    let index = Int(node.index)
    return nodes[index < nodes.count ? index : 0]
  }

  /// The number of elements of a list to make room for, so that its space is taken once.
  ///
  /// A list of thousands of numbers where objects are expected gets no more than eight times the space of its text.
  @usableFromInline
  func expectedCount(of node: JSONNode, ofSize size: Int) -> Int {
    let list = self[node]
    let limit = Int(list.end - list.start) * 8 / max(size, 1)
    var count = 0
    var index = Int(node.index) + 1
    while index < Int(list.next), count < limit {
      count += 1
      index = Int(nodes[index].next)
    }
    return count
  }

  /// The compact text of a value, or its first bytes.
  func compactBytes(at node: JSONNode, atMost limit: Int) -> [UInt8] {
    let tape = self[node]
    let (start, end) = tape.kind.isString ? (tape.start - 1, tape.end + 1) : (tape.start, tape.end)
    var result: [UInt8] = []
    result.reserveCapacity(min(Int(end - start), limit))
    var isInString = false
    var position = Int(start)
    while position < Int(end), result.count < limit {
      let byte = bytes[position]
      if isInString {
        result.append(byte)
        if byte == UInt8(ascii: "\\"), position + 1 < Int(end) {
          position += 1
          result.append(bytes[position])
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else if byte != 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 {
        if byte == UInt8(ascii: "\"") { isInString = true }
        result.append(byte)
      }
      position += 1
    }
    return result
  }

  /// The text of a string node, for names; any other kind gives an empty text.
  @usableFromInline
  func text(of index: Int) -> String {
    let tape = nodes[index]
    switch tape.kind {
    case .plainString: return plainText(tape)
    case .escapedString: return JSONText.unescaped(bytes, from: Int(tape.start), to: Int(tape.end))
    default: return ""
    }
  }

  @inline(__always)
  private func plainText(_ tape: JSONTapeNode) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[Int(tape.start)..<Int(tape.end)]), as: UTF8.self)
  }
}
