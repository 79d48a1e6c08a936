/// How a name agrees with the one that was asked for (*shoda názvu*).
@nonexhaustive
public enum NameMatch: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The same letters; both Unicode spellings of accents are equal.
  case exact

  /// The same without accents and the difference of small and capital letters.
  case folded

  /// Whether the left agrees better.
  public static func < (left: Self, right: Self) -> Bool { left == .exact && right == .folded }
}
