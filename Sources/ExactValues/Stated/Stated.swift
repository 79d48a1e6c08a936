/// What a document says about something, where saying nothing, withholding and not applying differ.
///
/// None of these is zero: a cost that is not stated is not a cost of 0 Kč.
@nonexhaustive
public enum Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The document says nothing about it.
  case notStated
  /// The document keeps it from the public (*neveřejné*).
  case withheld(reason: String)
  /// It cannot have a value here (*netýká se*).
  case notApplicable(reason: String)
  /// It will have a value later (*dosud nenastalo*).
  case notYetDue(reason: String)
  /// The document states the value.
  case value(Value)

  /// The stated value, or `nil` if there is none.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Turns a stated value into another; what states no value stays as it is.
  public func map<Other: Sendable & Hashable, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Stated<Other> {
    switch self {
    case .notStated: .notStated
    case .withheld(let reason): .withheld(reason: reason)
    case .notApplicable(let reason): .notApplicable(reason: reason)
    case .notYetDue(let reason): .notYetDue(reason: reason)
    case .value(let value): .value(try transform(value))
    }
  }
}
