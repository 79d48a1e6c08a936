/// One thing that is done to a sound document of a dossier.
@nonexhaustive public enum Breakage: String, Sendable, Hashable, CaseIterable {
  /// A value becomes one of another JSON type.
  case wrongType
  /// A value becomes `null`, which a dossier never uses.
  case nullValue
  /// A member without which there is no value is gone.
  case missingMember
  /// A value stands in a list of one.
  case wrappedValue
  /// A list becomes an object, or the only element it has.
  case unwrappedList
  /// An element of a list becomes a value of another type.
  case wrongElement
  /// A whole number gets a fraction.
  case fraction
  /// A whole number lies beyond 64 bits.
  case beyondRange
  /// There are two reasons why there is no value.
  case twoReasons
  /// The reason why there is no value is of a kind that nobody knows.
  case unknownReason
  /// The reason why there is no value is no text.
  case wrongReason
  /// A text that should be a path is none.
  case noPath
  /// The document itself is no object.
  case wrongDocument
  /// A member stands twice in its object.
  case repeatedMember
  /// A whole number is written with a fraction of zeros, an exponent, or as minus zero.
  case respeltNumber
  /// A path names an occurrence beyond 64 bits.
  case endlessOccurrence
  /// A member stands in an object that does not describe it; harmless.
  case unknownMember
  /// A text becomes another one, such as an impossible date; harmless.
  case otherText
  /// A list names nothing; harmless.
  case emptiedList
  /// A member that may be absent is gone; harmless.
  case absentMember
  /// A name is spelt with escapes; harmless.
  case respeltName
  /// There is a reason instead of a value; harmless.
  case reason

  /// Whether the document is read as well as before.
  public var isHarmless: Bool {
    switch self {
    case .unknownMember, .otherText, .emptiedList, .absentMember, .respeltName, .reason: true
    default: false
    }
  }
}
