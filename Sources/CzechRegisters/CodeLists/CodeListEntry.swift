import ExactValues

/// One dated, cited row of a code list (*položka číselníku*).
///
/// Several rows may share a code when the meaning of the code changed; their validities must not overlap.
public protocol CodeListEntry: Sendable, Hashable {
  /// The open code that names the row.
  associatedtype Code: OpenCode

  /// The code of the row.
  var code: Code { get }

  /// The days on which the row is valid. An open start or end means that the source states none.
  var validity: Validity { get }

  /// Where the row comes from, and whether it was seen there.
  var citation: Citation { get }
}
