/// The kinds of JSON value.
public enum JSONKind: UInt8, Sendable, Hashable {
  /// An object.
  case object
  /// An array.
  case array
  /// A string without a backslash: its bytes are its text.
  case plainString
  /// A string with at least one backslash sequence.
  case escapedString
  /// A number, spelt as it stands.
  case number
  /// The word `true`.
  case `true`
  /// The word `false`.
  case `false`
  /// The word `null`.
  case null

  var isString: Bool { self == .plainString || self == .escapedString }
}

/// One value on the tape: where its bytes lie, and which node follows its last child.
///
/// Nodes stand in the order of the text; an object's children alternate between names and values. Offsets fit in 32
/// bits because a document is limited to 2 GiB.
@usableFromInline
package struct JSONTapeNode: Sendable {
  @usableFromInline package var start: UInt32
  @usableFromInline package var end: UInt32
  @usableFromInline package var next: UInt32
  @usableFromInline package var kind: JSONKind
}

/// The limits of reading, so that hostile input costs a small multiple of its size and no more.
///
/// While it is read, a document needs at most 24 bytes of memory for each of its bytes, beside the object that it
/// becomes.
public struct ReadingLimits: Sendable, Hashable {
  /// The longest document in bytes, from 0 to 2,147,483,647; a number outside becomes the nearest inside.
  public var maximumBytes: Int {
    didSet { maximumBytes = Self.inside(maximumBytes, 0...Self.largestDocument) }
  }

  /// The deepest nesting of objects and arrays, from 1 to 128; a number outside becomes the nearest inside.
  ///
  /// Values that hold values of their own kind are read by recursion; 128 levels of them fit in a stack of 512 KiB, the
  /// smallest that a thread has by default.
  public var maximumDepth: Int {
    didSet { maximumDepth = Self.inside(maximumDepth, 1...Self.deepestNesting) }
  }

  /// The number of reading problems after which no more are listed; they are still counted.
  public var maximumProblems: Int {
    didSet { maximumProblems = max(maximumProblems, 0) }
  }

  private static let largestDocument = 2_147_483_647
  private static let deepestNesting = 128

  /// Limits that suit dossiers: 2 GiB, 128 levels, 1,000 problems.
  public init(maximumBytes: Int = 2_147_483_647, maximumDepth: Int = 128, maximumProblems: Int = 1_000) {
    self.maximumBytes = Self.inside(maximumBytes, 0...Self.largestDocument)
    self.maximumDepth = Self.inside(maximumDepth, 1...Self.deepestNesting)
    self.maximumProblems = max(maximumProblems, 0)
  }

  private static func inside(_ value: Int, _ range: ClosedRange<Int>) -> Int {
    min(max(value, range.lowerBound), range.upperBound)
  }
}

/// A JSON text whose structure has been checked, as a tape of nodes over its bytes.
package struct JSONTape: Sendable {
  package let bytes: [UInt8]
  package let nodes: [JSONTapeNode]

  /// Checks a text and builds its tape in one pass.
  ///
  /// - Complexity: O(n).
  package init(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws(JSONFault) {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<[JSONTapeNode], JSONFault> in
      var scanner = JSONScanner(buffer, limits: limits)
      return Result { () throws(JSONFault) in try scanner.scan() }
    }
    nodes = try result.get()
    self.bytes = bytes
  }

  /// The tape of the text `null`.
  static let null = JSONTape(checked: Array("null".utf8), nodes: [JSONTapeNode(start: 0, end: 4, next: 1, kind: .null)])

  private init(checked bytes: [UInt8], nodes: [JSONTapeNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }

  /// Gives a reader over the tape; its pointers live only inside `body`.
  package func withReader<Value>(
    limits: ReadingLimits = ReadingLimits(), _ body: (inout JSONReader) -> Value
  ) -> Value {
    bytes.withUnsafeBufferPointer { bytes in
      nodes.withUnsafeBufferPointer { nodes in
        var reader = JSONReader(bytes: bytes, nodes: nodes, limits: limits)
        return body(&reader)
      }
    }
  }
}
