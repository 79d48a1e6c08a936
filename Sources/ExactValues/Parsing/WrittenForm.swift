/// A value that people write in documents, in a canonical form and in forms of their own.
public protocol WrittenForm: Sendable, Hashable {
  /// The canonical machine text; `reading(_:)` gives the value back from it without repairs.
  var canonicalText: String { get }

  /// Reads what people write, strictly.
  ///
  /// - Parameter text: The text as it stands in a document.
  /// - Returns: The value, and what had to be put right to read it.
  /// - Throws: A fault if the text is ambiguous, foreign, impossible or of no accepted form.
  static func reading(_ text: String) throws(ParsingFault) -> (value: Self, repairs: [Repair])

  /// What a value is called in messages and in the schema, such as `money` or `day`.
  static var valueName: String { get }
}
