import ExactValues

extension Reason: DossierValue {
  /// Reads a reason.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    guard let message = reader.member("message", of: node) else {
      throw ReadingFault(.missingMember, at: node, expected: "a member message")
    }
    var paths: [DossierPath] = []
    if let list = reader.member("settledBy", of: node) {
      for element in try reader.elements(of: list) { paths.append(try DossierPath(reading: element, from: &reader)) }
    }
    self.init(try Message(reading: message, from: &reader), settledBy: paths)
  }

  /// Writes the message and what would settle it.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("message", message)
    if !settledBy.isEmpty { writer.member("settledBy", settledBy) }
    writer.endObject()
  }

  /// An object with a message and paths.
  public static var schema: SchemaType { .message }
}

extension Answer: DossierValue where Value: DossierValue {
  /// Reads an answer: `known`, `bounded` or `unknown`, with its reasons.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    var reasons: [Reason] = []
    if let list = reader.member("reasons", of: node) {
      for element in try reader.elements(of: list) { reasons.append(try Reason(reading: element, from: &reader)) }
    }
    if let value = reader.member("known", of: node) {
      self = .known(try Value(reading: value, from: &reader), remarks: reasons)
    } else if let bounds = reader.member("bounded", of: node) {
      var lower: Value?
      var upper: Value?
      if let bound = reader.member("lower", of: bounds) { lower = try Value(reading: bound, from: &reader) }
      if let bound = reader.member("upper", of: bounds) { upper = try Value(reading: bound, from: &reader) }
      self = .bounded(lower: lower, upper: upper, reasons: reasons)
    } else if reader.member("unknown", of: node) != nil {
      self = .unknown(reasons)
    } else {
      throw ReadingFault(.unknownValue, at: node, expected: "one of known, bounded, unknown")
    }
  }

  /// Writes the answer with its reasons.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    switch content {
    case .known(let value): writer.member("known", value)
    case .bounded(let lower, let upper):
      writer.name("bounded")
      writer.beginObject()
      if let lower { writer.member("lower", lower) }
      if let upper { writer.member("upper", upper) }
      writer.endObject()
    case .unknown: writer.member("unknown", true)
    }
    if !reasons.isEmpty { writer.member("reasons", reasons) }
    writer.endObject()
  }

  /// An object with one of `known`, `bounded`, `unknown`, and reasons.
  public static var schema: SchemaType { .answer(Value.schema) }
}
