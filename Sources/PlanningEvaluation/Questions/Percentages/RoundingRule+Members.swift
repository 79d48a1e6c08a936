import DossierCoding
import ExactValues

// The set of rules is closed, so they are no open code.

extension RoundingRule: DossierValue {
  /// Reads the name of a rule.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    guard let rule = RoundingRule(rawValue: try reader.string(at: node)) else {
      throw ReadingFault(.unknownValue, at: node, expected: "one of halfUp, halfEven, down, up")
    }
    self = rule
  }

  /// Writes the name of the rule.
  public func write(to writer: inout JSONWriter) { writer.string(rawValue) }

  /// A string that names a rule.
  public static var schema: SchemaType { .text("roundingRule") }
}
