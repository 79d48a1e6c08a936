import ExactValues

extension JSONTree: Decodable {
  package init(from decoder: any Decoder) throws {
    // Coders allow more levels than a stack of 512 KiB.
    guard decoder.codingPath.count <= ReadingLimits().maximumDepth else {
      let context = DecodingError.Context(
        codingPath: decoder.codingPath, debugDescription: "expected at most \(ReadingLimits().maximumDepth) levels")
      throw DecodingError.dataCorrupted(context)
    }
    if let container = try? decoder.container(keyedBy: JSONTreeKey.self) {
      // A keyed container has no order; that of the bytes is the same in every run.
      let keys = container.allKeys.sorted { $0.stringValue.bytesPrecede($1.stringValue) }
      self = .object(try keys.map { ($0.stringValue, try container.decode(JSONTree.self, forKey: $0)) })
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [JSONTree] = []
      while !container.isAtEnd { elements.append(try container.decode(JSONTree.self)) }
      self = .array(elements)
    } else {
      self = try JSONTree(single: try decoder.singleValueContainer())
    }
  }

  private init(single container: any SingleValueDecodingContainer) throws {
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode(Int64.self), value != 0 {
      self = .number("\(value)")
    } else if let value = try? container.decode(UInt64.self), value != 0 {
      self = .number("\(value)")
    } else {
      let value = try container.decode(Double.self)
      guard value.isFinite else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected a finite number")
      }
      // Only minus zero is no whole number.
      self = .number(value == 0 && value.sign == .plus ? "0" : "\(value)")
    }
  }
}
