import ExactValues

extension JSONTree: Encodable {
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: JSONTreeKey.self)
      var names: Set<Identifier<Any>> = []
      for (name, value) in members {
        guard names.insert(Identifier(name)).inserted else {
          throw value.fault("a member that stands once; \(name) stands twice", at: container.codingPath)
        }
        try container.encode(value, forKey: JSONTreeKey(stringValue: name))
      }
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .number(let spelling): try encode(number: spelling, to: encoder)
    case .boolean(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }

  private func encode(number spelling: String, to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    // Minus zero is no whole number: the sign would be lost.
    if spelling != "-0", let number = Int64(spelling) {
      try container.encode(number)
    } else if spelling != "-0", let number = UInt64(spelling) {
      try container.encode(number)
    } else if let number = Double(spelling), number.isFinite,
      DecimalSpelling("\(number)") == DecimalSpelling(spelling)
    {
      try container.encode(number)
    } else {
      throw fault("a number that the coder carries exactly, not \(spelling)", at: encoder.codingPath)
    }
  }

  private func fault(_ expected: String, at path: [any CodingKey]) -> EncodingError {
    EncodingError.invalidValue(utf8, EncodingError.Context(codingPath: path, debugDescription: "expected \(expected)"))
  }
}

/// The sign, the digits and the exponent of a decimal number, however it is spelt.
struct DecimalSpelling: Equatable {
  private let isNegative: Bool
  private let digits: [UInt8]
  private let exponent: Int

  /// Takes a number of JSON apart; one whose exponent no machine can hold is like no other.
  init?(_ spelling: String) {
    var text = spelling.utf8[...]
    isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text = text.dropFirst() }
    let parts = text.split(maxSplits: 1) { $0 | 0x20 == UInt8(ascii: "e") }
    let mantissa = (parts.first ?? text).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let fraction = mantissa.count == 2 ? Array(mantissa[1]) : []
    var digits = Array(mantissa.first ?? text) + fraction
    var exponent = 0
    if parts.count == 2 {
      guard let stated = Int(Substring(parts[1])), stated.magnitude < 1_000_000 else { return nil }
      exponent = stated
    }
    exponent -= fraction.count
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    self.digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
    self.exponent = self.digits.isEmpty ? 0 : exponent
  }
}
