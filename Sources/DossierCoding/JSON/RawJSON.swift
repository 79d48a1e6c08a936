import ExactValues

/// A JSON value kept as text: compact, its numbers and strings spelt as in the document it came from.
///
/// Two values are equal if their texts consist of the same bytes, so `1.0` differs from `1` and `"\u0061"` from `"a"`;
/// ``isSameContent(as:)`` looks through the spelling of strings.
public struct RawJSON: Sendable, Hashable, CustomStringConvertible {
  /// The compact text.
  public let text: String

  /// Checks and keeps a JSON text; spaces between its parts go.
  ///
  /// - Throws: ``JSONFault`` when the text is not one JSON value.
  public init(_ text: String) throws(JSONFault) {
    let tape = try JSONTape(Array(text.utf8))
    self = tape.withReader { $0.raw(at: $0.root) }
  }

  /// A JSON string with this text.
  public init(string: String) {
    var writer = JSONWriter()
    writer.string(string)
    self.init(checked: writer.text)
  }

  /// The JSON text of a value.
  public init(_ value: some DossierValue) {
    var writer = JSONWriter()
    value.write(to: &writer)
    self.init(checked: writer.text)
  }

  /// The JSON text of a list of values.
  public init(listing values: [some DossierValue]) { self.init(values) }

  init(checked text: String) { self.text = text }

  /// Reads the value as a type.
  ///
  /// - Throws: ``ReadingProblem`` when it is no such value.
  public func value<Value: DossierValue>(as type: Value.Type = Value.self) throws(ReadingProblem) -> Value {
    try read { reader throws(ReadingFault) in try Value(reading: reader.root, from: &reader) }.get()
  }

  /// The text of a string without its quotation marks and escapes; any other value as it stands.
  public var unquoted: String {
    guard text.utf8.first == UInt8(ascii: "\"") else { return text }
    return (try? value(as: String.self)) ?? text
  }

  /// Whether both values are spelt the same once the strings in them are: `"\u010d"` is `"č"`, but `1.0` is not `1`, and
  /// the order of members counts.
  public func isSameContent(as other: RawJSON) -> Bool {
    if self == other { return true }
    let mayDiffer = text.utf8.contains(UInt8(ascii: "\\")) || other.text.utf8.contains(UInt8(ascii: "\\"))
    return mayDiffer && respelt.text.hasSameBytes(as: other.respelt.text)
  }

  /// The compact text.
  public var description: String { text }

  /// Whether both texts consist of the same bytes.
  public static func == (left: RawJSON, right: RawJSON) -> Bool { left.text.hasSameBytes(as: right.text) }

  /// Feeds the text into the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension RawJSON {
  /// Runs a reading over the text; the first problem that it notes or throws is its failure.
  func read<Value>(
    in type: (any DossierObject.Type)? = nil, _ body: (inout JSONReader) throws(ReadingFault) -> Value
  ) -> Result<Value, ReadingProblem> {
    withReader { reader in
      do throws(ReadingFault) {
        let value = try body(&reader)
        guard let fault = reader.problems.first else { return .success(value) }
        return .failure(ReadingProblem(fault, in: reader, of: type))
      } catch {
        return .failure(ReadingProblem(error, in: reader, of: type))
      }
    }
  }

  /// Hands out a reader over the text.
  func withReader<Value>(_ body: (inout JSONReader) -> Value) -> Value {
    // Only a value that a program has nested deeper than a document may be cannot be read again.
    let tape = (try? JSONTape(Array(text.utf8))) ?? .null
    return tape.withReader(body)
  }

  /// The same value with its strings spelt as this library writes them.
  private var respelt: RawJSON {
    withReader { reader in
      var writer = JSONWriter()
      reader.copy(reader.root, to: &writer)
      return RawJSON(checked: writer.text)
    }
  }
}
