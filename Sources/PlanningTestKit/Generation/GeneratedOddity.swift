/// What is odd about a generated value.
@nonexhaustive public enum GeneratedOddity: String, Sendable, Hashable, CaseIterable {
  /// A value that is withheld, not applicable or not yet due, with the reason.
  case withheld
  /// A code that the list does not have.
  case unlistedCode
  /// A text that is no value of its kind, such as `30. 2. 2012`.
  case noValue
  /// A text that is a value in a spelling that is not the canonical one.
  case unusualSpelling
  /// A list that is there and names nothing.
  case emptyList
  /// An element that stands twice in its list.
  case repeatedElement
  /// A member that is not described.
  case unknownMember
  /// An empty text, or one of spaces.
  case blankText
  /// A text of hundreds of letters.
  case longText
  /// A text whose letters and accents stand apart.
  case decomposedText
  /// A text with signs beyond the first 65,536.
  case emoji
  /// A text with signs that JSON or a path must escape, or that are not seen.
  case escapedSigns
  /// A number that is zero, negative or at the end of its range.
  case unusualNumber
  /// A reference to what is not there.
  case unresolvedReference
  /// A reference of an entity to itself.
  case selfReference
  /// A reference with the identifier of an entity of another kind.
  case foreignReference
  /// An identifier that two entities of one kind have.
  case repeatedIdentifier
  /// An identifier that entities of two kinds have.
  case sharedIdentifier
  /// An identifier that differs from another only in how its accents are written.
  case equivalentIdentifier
  /// A member that stands twice in its object; only in documents that cannot be read wholly.
  case repeatedMember
  /// A value of another JSON type; only in documents that cannot be read wholly.
  case wrongType
}
