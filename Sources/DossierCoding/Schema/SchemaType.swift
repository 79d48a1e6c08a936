/// What a value looks like in JSON.
@nonexhaustive public indirect enum SchemaType: Sendable {
  /// Any string.
  case string
  /// A string that holds a value of this name, such as `day`, `money` or `code`.
  case text(String)
  /// A string that holds the identifier of an entity of this kind.
  case reference(String)
  /// A string that holds a code of an open list.
  case code(any ListedCode.Type)
  /// An object that a message catalogue turns into a sentence.
  case message
  /// A whole number.
  case integer
  /// A truth value.
  case boolean
  /// A value, or the reason why there is none.
  case stated(SchemaType)
  /// Any JSON value.
  case any
  /// A list.
  case list(SchemaType)
  /// An answer: known, bounded or unknown, with reasons.
  case answer(SchemaType)
  /// An object with described members.
  case object(any DossierObject.Type)
}

extension SchemaType {
  /// Whether a value of this kind can hold references to entities.
  var mayRefer: Bool {
    switch self {
    case .reference, .object: true
    case .text(let kind): kind == "path"
    case .stated(let value), .list(let value), .answer(let value): value.mayRefer
    case .string, .code, .message, .integer, .boolean, .any: false
    }
  }

  /// Whether a value of this kind can hold written texts or codes, or keep anything aside.
  var isSurveyed: Bool {
    switch self {
    case .text, .code, .list, .object: true
    case .stated(let value): value.isSurveyed
    case .string, .reference, .answer, .message, .integer, .boolean, .any: false
    }
  }
}
