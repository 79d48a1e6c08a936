/// A value as people wrote it: the value, or the text with the reason why it is no value.
///
/// Reading never fails and loses nothing: the text stays as it was written, and rules judge it. Two written values are equal
/// if their texts consist of the same bytes, so `1.6.2012` differs from `1. 6. 2012` although both name the same day.
public struct Written<Value: WrittenForm>: Sendable, Hashable {
  // A canonical text is not stored: it is made from the value again. The text decides which case holds.
  private enum Storage: Sendable {
    case canonical(Value)
    case read(Value, text: String, repairs: [Repair])
    case unreadable(ParsingFault, text: String)
  }

  private let storage: Storage

  /// Writes a value in its canonical form.
  public init(_ value: Value) {
    storage = .canonical(value)
  }

  /// Keeps a text and reads it.
  public init(text: String) {
    do {
      let (value, repairs) = try Value.reading(text)
      let isCanonical = repairs.isEmpty && value.canonicalText.hasSameBytes(as: text)
      storage = isCanonical ? .canonical(value) : .read(value, text: text, repairs: repairs)
    } catch {
      storage = .unreadable(error, text: text)
    }
  }

  /// The value, or `nil` if the text is none.
  public var value: Value? {
    switch storage {
    case .canonical(let value), .read(let value, _, _): value
    case .unreadable: nil
    }
  }

  /// The text as it was written.
  public var text: String {
    switch storage {
    case .canonical(let value): value.canonicalText
    case .read(_, let text, _), .unreadable(_, let text): text
    }
  }

  /// What had to be put right to read the text; empty for an unreadable one.
  public var repairs: [Repair] {
    if case .read(_, _, let repairs) = storage { repairs } else { [] }
  }

  /// Why the text is no value, or `nil` if it is one.
  public var fault: ParsingFault? {
    if case .unreadable(let fault, _) = storage { fault } else { nil }
  }

  /// Whether both texts consist of the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left.storage, right.storage) {
    case (.canonical(let left), .canonical(let right)): left == right
    case (.read(_, let left, _), .read(_, let right, _)): left.hasSameBytes(as: right)
    case (.unreadable(_, let left), .unreadable(_, let right)): left.hasSameBytes(as: right)
    default: false
    }
  }

  /// Feeds what decides about equality into the hasher.
  public func hash(into hasher: inout Hasher) {
    switch storage {
    case .canonical(let value): hasher.combine(value)
    case .read(_, let text, _), .unreadable(_, let text): hasher.combine(text)
    }
  }
}

extension Written: CustomStringConvertible {
  /// The text as it was written.
  public var description: String { text }
}
