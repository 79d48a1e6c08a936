import DossierCoding
import ExactValues

/// How grave a finding is (*závažnost*).
@nonexhaustive public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable, DossierValue {
  /// Worth knowing; nothing need be done.
  case note
  /// Somebody should look at it.
  case warning
  /// The dossier contradicts itself or cannot be relied on here.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Orders by gravity.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  /// Reads a severity.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    guard let severity = Severity(rawValue: try reader.string(at: node)) else {
      throw ReadingFault(.unknownValue, at: node, expected: "one of note, warning, error")
    }
    self = severity
  }

  /// Writes the severity.
  public func write(to writer: inout JSONWriter) { writer.string(rawValue) }

  /// A string.
  public static var schema: SchemaType { .text("severity") }
}
