import ExactValues

/// Writes JSON: the same value gives the same bytes, whatever the run, thread, language or build.
public struct JSONWriter {
  /// How the bytes are laid out.
  @nonexhaustive public enum Layout: Sendable, Hashable {
    /// Without spaces and line breaks.
    case compact
    /// For people: two spaces of indent and a line a member, lists of plain values and the innermost objects on one
    /// line, a line break at the end.
    case readable
    /// Compact, with unordered collections sorted by their bytes: what a digest is made of.
    case normalForm
  }

  /// The layout.
  public let layout: Layout
  private var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true
  /// The depth from which on everything stands on one line; 0 where lines are broken.
  private var inlineDepth = 0

  /// Objects that lie deeper than a member of an entity stand on one line.
  private static let deepestBrokenLevel = 4

  /// Makes an empty writer.
  public init(layout: Layout = .compact) { self.layout = layout }

  /// What was written, as bytes.
  public var utf8: [UInt8] { layout == .readable && depth == 0 ? bytes + [0x0A] : bytes }

  /// What was written, as text.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Reserves space for this many bytes.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  // MARK: Structure

  /// Begins an object.
  public mutating func beginObject() { begin(UInt8(ascii: "{"), isInline: false) }

  /// Ends an object.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins an array; one of plain values stands on one line in the readable layout.
  public mutating func beginArray(ofPlainValues isPlain: Bool = false) { begin(UInt8(ascii: "["), isInline: isPlain) }

  /// Ends an array.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the name of a member; its value follows.
  public mutating func name(_ name: String) {
    separate()
    quoted(name)
    colon()
  }

  /// Separates an element from the one before; the element follows.
  public mutating func element() { separate() }

  /// Writes a name whose quoted bytes are ready.
  @usableFromInline
  mutating func name(quoted name: [UInt8]) {
    separate()
    bytes.append(contentsOf: name)
    colon()
  }

  // MARK: Scalars

  /// Writes a string.
  public mutating func string(_ value: String) { quoted(value) }

  /// Writes a whole number.
  public mutating func integer(_ value: Int64) {
    if value >= 0, value < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

  /// Writes a value that was kept as text, laid out anew.
  public mutating func raw(_ value: RawJSON) {
    guard layout == .readable else {
      bytes.append(contentsOf: value.text.utf8)
      return
    }
    var isInString = false
    var isEscaped = false
    var previous: UInt8 = 0
    for byte in value.text.utf8 {
      if isInString {
        bytes.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else {
        rawStructure(byte, after: previous, isInString: &isInString)
      }
      previous = byte
    }
  }

  /// Writes the elements of an unordered collection, sorted by their bytes in the normal form.
  @usableFromInline
  mutating func unordered(_ elements: [[UInt8]]) {
    for element in elements.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      separate()
      bytes.append(contentsOf: element)
    }
  }

  // MARK: Bytes

  private mutating func rawStructure(_ byte: UInt8, after previous: UInt8, isInString: inout Bool) {
    let startsContainer = previous == UInt8(ascii: "{") || previous == UInt8(ascii: "[")
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if startsContainer { separate() }
      begin(byte, isInline: false)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      end(byte)
    case UInt8(ascii: ","):
      separate()
    case UInt8(ascii: ":"):
      colon()
    default:
      if startsContainer { separate() }
      if byte == UInt8(ascii: "\"") { isInString = true }
      bytes.append(byte)
    }
  }

  private mutating func begin(_ byte: UInt8, isInline: Bool) {
    bytes.append(byte)
    depth += 1
    isFirst = true
    if inlineDepth == 0, isInline || depth > Self.deepestBrokenLevel { inlineDepth = depth }
  }

  private mutating func end(_ byte: UInt8) {
    let isInline = inlineDepth > 0
    if depth == inlineDepth { inlineDepth = 0 }
    depth = max(depth - 1, 0)
    if !isFirst, !isInline { breakLine() }
    bytes.append(byte)
    isFirst = false
  }

  @inline(__always)
  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if inlineDepth == 0 {
      breakLine()
    } else if !isFirst, layout == .readable {
      bytes.append(0x20)
    }
    isFirst = false
  }

  @inline(__always)
  private mutating func colon() {
    bytes.append(UInt8(ascii: ":"))
    if layout == .readable { bytes.append(0x20) }
  }

  @inline(__always)
  private mutating func breakLine() {
    guard layout == .readable else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  private mutating func quoted(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { utf8 in
      var start = 0
      for index in 0..<utf8.count {
        let byte = utf8[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        appendEscaped(byte)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<utf8.count]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0xF)])
    }
  }
}
