/// How a citation was verified.
public enum Verification: String, Sendable, Hashable, CaseIterable {
  /// The cited text was seen.
  case seen
  /// The citation is given from knowledge and was not compared with the text.
  case unverified
  /// The value was computed from what is cited.
  case computed
}
