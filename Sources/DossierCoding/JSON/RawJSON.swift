import ExactValues

/// A JSON value kept as text: compact, its numbers and strings spelt as in the document it came from.
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

  init(checked text: String) { self.text = text }

  /// Reads the value as a type.
  ///
  /// - Throws: ``ReadingProblem`` when it is no such value.
  public func value<Value: DossierValue>(as type: Value.Type = Value.self) throws(ReadingProblem) -> Value {
    let tape: JSONTape
    do {
      tape = try JSONTape(Array(text.utf8))
    } catch {
      // Unreachable: a raw value is made only from checked text.
      throw ReadingProblem(
        code: .wrongType, path: .root, line: error.line, column: error.column, expected: error.expected, found: text)
    }
    let result = tape.withReader { reader -> Result<Value, ReadingProblem> in
      do throws(ReadingFault) {
        let value = try Value(reading: reader.root, from: &reader)
        if let first = reader.problems.first {
          return .failure(ReadingProblem(first, in: reader, of: KeptOnly.self))
        }
        return .success(value)
      } catch {
        return .failure(ReadingProblem(error, in: reader, of: KeptOnly.self))
      }
    }
    return try result.get()
  }

  /// The text of a string without its quotation marks and escapes; any other value as it stands.
  public var unquoted: String {
    guard text.utf8.first == UInt8(ascii: "\"") else { return text }
    return (try? value(as: String.self)) ?? text
  }

  /// The compact text.
  public var description: String { text }
}

/// An object without members of its own: everything in it is kept.
struct KeptOnly: DossierObject {
  var kept = KeptMembers()
  init(blank: Blank) {}
  static let members = MemberList<KeptOnly>()
}

extension RawJSON {
  /// The JSON text of a list of values.
  public init(listing values: [some DossierValue]) {
    var writer = JSONWriter()
    writer.beginArray()
    for value in values {
      writer.element()
      value.write(to: &writer)
    }
    writer.endArray()
    self.init(checked: writer.text)
  }
}
