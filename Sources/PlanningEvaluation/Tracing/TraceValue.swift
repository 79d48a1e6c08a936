import DossierCoding
import ExactValues

/// A value in a derivation: exact, typed, and the same when it is recomputed.
@nonexhaustive public indirect enum TraceValue: Sendable, Hashable {
  /// Nothing is stated, or nothing can be said.
  case none
  /// A whole number.
  case count(Int)
  /// A truth value.
  case truth(Bool)
  /// A text, such as a code, an identifier or a time as written.
  case text(String)
  /// An amount of money.
  case money(Money)
  /// A day.
  case day(Day)
  /// A ratio with its parts.
  case ratio(Ratio)
  /// A decimal number.
  case decimal(FixedDecimal)
  /// Several values in an order.
  case list([TraceValue])
  /// A whole number that is only bounded.
  case bounded(lower: Int?, upper: Int?)

  /// The value of a member as the dossier states it.
  public init(stated raw: RawJSON?) {
    guard let raw else {
      self = .none
      return
    }
    if let text = try? raw.value(as: String.self) {
      self = .text(text)
    } else if let count = try? raw.value(as: Int.self) {
      self = .count(count)
    } else if let truth = try? raw.value(as: Bool.self) {
      self = .truth(truth)
    } else if let list = try? raw.value(as: [RawJSON].self) {
      self = .list(list.map { TraceValue(stated: $0) })
    } else {
      self = .text(raw.text)
    }
  }

  /// A list of identifiers.
  public init<Entity>(_ identifiers: [Identifier<Entity>]) {
    self = identifiers.isEmpty ? .none : .list(identifiers.map { .text($0.text) })
  }

  /// A text as written, or nothing.
  public init<Value: WrittenForm>(_ written: Written<Value>?) { self = written.map { .text($0.text) } ?? .none }

  /// A code, or nothing.
  public init(_ code: (some OpenCode)?) { self = code.map { .text($0.rawValue) } ?? .none }

  /// The whole number, if it is one.
  public var countValue: Int? { if case .count(let value) = self { value } else { nil } }

  /// The text, if it is one.
  public var textValue: String? { if case .text(let value) = self { value } else { nil } }

  /// The truth value, if it is one.
  public var truthValue: Bool? { if case .truth(let value) = self { value } else { nil } }

  /// The elements, if it is a list; nothing is an empty list.
  public var elements: [TraceValue] { if case .list(let values) = self { values } else { [] } }
}

extension TraceValue: DossierValue {
  /// Reads a value: an object whose only member names its kind.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    if let value = reader.member("count", of: node) {
      self = .count(try Int(reading: value, from: &reader))
    } else if let value = reader.member("text", of: node) {
      self = .text(try reader.string(at: value))
    } else if let value = reader.member("truth", of: node) {
      self = .truth(try reader.boolean(at: value))
    } else if let value = reader.member("list", of: node) {
      self = .list(try [TraceValue](reading: value, from: &reader))
    } else if let value = reader.member("day", of: node) {
      self = .day(try reader.canonical(at: value))
    } else if let value = reader.member("money", of: node) {
      self = .money(try reader.canonical(at: value))
    } else if let value = reader.member("ratio", of: node) {
      self = .ratio(try reader.canonical(at: value))
    } else if let value = reader.member("decimal", of: node) {
      self = .decimal(try reader.canonical(at: value))
    } else if let value = reader.member("bounded", of: node) {
      var lower: Int?
      var upper: Int?
      if let bound = reader.member("lower", of: value) { lower = try Int(reading: bound, from: &reader) }
      if let bound = reader.member("upper", of: value) { upper = try Int(reading: bound, from: &reader) }
      self = .bounded(lower: lower, upper: upper)
    } else if reader.member("none", of: node) != nil {
      self = .none
    } else {
      throw ReadingFault(.unknownValue, at: node, expected: "a value of a derivation")
    }
  }

  /// Writes the value with its kind.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self {
    case .none: writer.member("none", true)
    case .count(let value): writer.member("count", value)
    case .truth(let value): writer.member("truth", value)
    case .text(let value): writer.member("text", value)
    case .money(let value): writer.member("money", value)
    case .day(let value): writer.member("day", value)
    case .ratio(let value): writer.member("ratio", value)
    case .decimal(let value): writer.member("decimal", value)
    case .list(let values): writer.member("list", values)
    case .bounded(let lower, let upper):
      writer.name("bounded")
      writer.beginObject()
      if let lower { writer.member("lower", lower) }
      if let upper { writer.member("upper", upper) }
      writer.endObject()
    }
    writer.endObject()
  }

  /// An object whose only member names the kind of the value.
  public static var schema: SchemaType { .message }
}
