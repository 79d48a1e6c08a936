import ExactValues

extension Reason: DossierValue {
  /// Reads a reason.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    let parts = try reader.members(of: node, named: ["message", "settledBy"])
    let message = try Message(reading: try parts.required("message"), from: &reader)
    var paths: [DossierPath] = []
    if let list = parts["settledBy"] { paths = try [DossierPath](reading: list, from: &reader) }
    self.init(message, settledBy: paths)
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
    let parts = try reader.members(of: node, named: ["known", "bounded", "unknown", "reasons"])
    var reasons: [Reason] = []
    if let list = parts["reasons"] { reasons = try [Reason](reading: list, from: &reader) }
    switch (parts["known"], parts["bounded"], parts["unknown"]) {
    case (let value?, nil, nil):
      self = .known(try Value(reading: value, from: &reader), remarks: reasons)
    case (nil, let bounds?, nil):
      let ends = try reader.members(of: bounds, named: ["lower", "upper"])
      var lower: Value?
      var upper: Value?
      if let bound = ends["lower"] { lower = try Value(reading: bound, from: &reader) }
      if let bound = ends["upper"] { upper = try Value(reading: bound, from: &reader) }
      self = .bounded(lower: lower, upper: upper, reasons: reasons)
    case (nil, nil, let word?) where reader.kind(of: word) == .true:
      self = .unknown(reasons)
    default:
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
