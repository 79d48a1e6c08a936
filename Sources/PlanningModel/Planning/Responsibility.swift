import ExactValues

/// Who is responsible for an item (*realizátor*): organisations, or words as printed, or both.
public struct Responsibility: Sendable, Hashable {
  /// The organisations.
  public let organisations: [Identifier<Organisation>]

  /// The words as printed, such as a department's code.
  public let words: String?
}
