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
package struct JSONTapeNode: Sendable {
  package var start: UInt32
  package var end: UInt32
  package var next: UInt32
  package var kind: JSONKind
}

/// The limits of reading, so that hostile input costs no more than its size.
public struct ReadingLimits: Sendable, Hashable {
  /// The longest document in bytes, at most 2,147,483,647.
  public var maximumBytes: Int
  /// The deepest nesting of objects and arrays.
  public var maximumDepth: Int
  /// The number of reading problems after which no more are listed; they are still counted.
  public var maximumProblems: Int

  /// Limits that suit dossiers: 2 GiB, 128 levels, 1,000 problems.
  public init(maximumBytes: Int = 2_147_483_647, maximumDepth: Int = 128, maximumProblems: Int = 1_000) {
    self.maximumBytes = min(max(maximumBytes, 0), 2_147_483_647)
    self.maximumDepth = max(maximumDepth, 1)
    self.maximumProblems = max(maximumProblems, 0)
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
