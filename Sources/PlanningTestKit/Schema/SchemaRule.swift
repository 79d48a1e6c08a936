/// One schema within a schema, ready for use; others are named by their place in the validator's list.
struct SchemaRule: Sendable {
  /// The types of JSON Schema; `integer` is a number without a fraction.
  enum ValueType: String, Sendable {
    case object
    case array
    case string
    case integer
    case number
    case boolean
    case null

    /// The type as an English phrase.
    var phrase: String {
      switch self {
      case .object: "an object"
      case .array: "a list"
      case .string: "a string"
      case .integer: "a whole number"
      case .number: "a number"
      case .boolean: "true or false"
      case .null: "null"
      }
    }

    func holds(for value: DocumentTree) -> Bool {
      switch self {
      case .integer: value.kind == .number && JSONDecimal(value.text).isWhole
      case .number: value.kind == .number
      case .object: value.kind == .object
      case .array: value.kind == .array
      case .string: value.kind == .string
      case .boolean: value.kind == .boolean
      case .null: value.kind == .null
      }
    }
  }

  /// A bound of a number, with its spelling.
  struct Bound: Sendable {
    let text: String
    let value: JSONDecimal

    init(_ text: String) {
      self.text = text
      value = JSONDecimal(text)
    }
  }

  /// The types that a value may have; none allows all.
  var types: [ValueType] = []
  /// The rule that must hold as well.
  var reference: Int?
  /// The rules of members, by the bytes of their names.
  var properties: [[UInt8]: Int] = [:]
  var required: [String] = []
  var maximalCount: Int?
  /// The rule of every element.
  var items: Int?
  /// Rules of which one must hold; none asks for nothing.
  var alternatives: [Int] = []
  var minimum: Bound?
  var maximum: Bound?
  var pattern: String?

  /// What a value should look like, as an English phrase.
  var phrase: String {
    let type = types.isEmpty ? "a value" : types.map(\.phrase).joined(separator: " or ")
    let members = required.isEmpty ? "" : " with a member \(required.joined(separator: ", "))"
    return type + members
  }
}
