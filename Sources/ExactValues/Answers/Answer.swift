/// The answer to a question: known, bounded or unknown, with its reasons.
///
/// An answer that is not known always says why; silence in a dossier never turns into zero or "no".
public struct Answer<Value: Sendable & Hashable>: Sendable, Hashable {
  /// What is known.
  @nonexhaustive
  public enum Content: Sendable, Hashable {
    /// The value is known exactly.
    case known(Value)
    /// The value lies between these inclusive bounds; `nil` is no bound, and at least one is stated.
    case bounded(lower: Value?, upper: Value?)
    /// Nothing is known about the value.
    case unknown
  }

  /// What is known.
  public let content: Content

  /// Why the answer is not known; for a known answer, remarks that belong to it.
  ///
  /// Only a known answer can be without reasons.
  public let reasons: [Reason]

  private init(content: Content, reasons: [Reason]) {
    self.content = content
    self.reasons = reasons
  }

  /// An answer that is known exactly, perhaps with remarks.
  public static func known(_ value: Value, remarks: [Reason] = []) -> Self {
    Self(content: .known(value), reasons: remarks)
  }

  /// An answer within inclusive bounds, `nil` being no bound; without any bound it is unknown.
  public static func bounded(lower: Value?, upper: Value?, reasons: [Reason]) -> Self {
    guard lower != nil || upper != nil else { return .unknown(reasons) }
    return Self(content: .bounded(lower: lower, upper: upper), reasons: explained(reasons))
  }

  /// An answer that is not known for these reasons.
  public static func unknown(_ reasons: [Reason]) -> Self {
    Self(content: .unknown, reasons: explained(reasons))
  }

  /// The value if it is known exactly, otherwise `nil`.
  public var value: Value? {
    if case .known(let value) = content { value } else { nil }
  }

  /// Whether the value is known exactly.
  public var isKnown: Bool { value != nil }

  /// The same answer with more reasons or remarks after its own.
  public func remarking(_ more: [Reason]) -> Self { Self(content: content, reasons: reasons + more) }

  /// Turns a known value into another one and keeps the reasons.
  ///
  /// A bounded answer becomes unknown, because a transformation need not keep bounds; where it does, use `mapIncreasing(_:)`.
  public func map<Other: Sendable & Hashable, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Answer<Other> {
    switch content {
    case .known(let value): .known(try transform(value), remarks: reasons)
    case .bounded, .unknown: .unknown(reasons)
    }
  }

  /// Turns a known value or its bounds into others and keeps the reasons.
  ///
  /// The transformation must never give less for more, otherwise the new bounds would be wrong.
  public func mapIncreasing<Other: Sendable & Hashable, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Answer<Other> {
    switch content {
    case .known(let value): return .known(try transform(value), remarks: reasons)
    case .bounded(let lower, let upper):
      let newLower: Other? = if let lower { try transform(lower) } else { nil }
      let newUpper: Other? = if let upper { try transform(upper) } else { nil }
      return .bounded(lower: newLower, upper: newUpper, reasons: reasons)
    case .unknown: return .unknown(reasons)
    }
  }

  // A caller who forgets the reasons still gets an answer that admits it.
  private static func explained(_ reasons: [Reason]) -> [Reason] {
    reasons.isEmpty ? [Reason(Message(.answerUnexplained))] : reasons
  }
}
