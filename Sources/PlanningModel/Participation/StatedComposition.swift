import DossierCoding
import ExactValues

/// A kind of member that a text names (*uvedené složení*).
public struct StatedComposition: DossierObject {
  /// The members as described, in own words.
  public var words: String

  /// Their side, where the text leaves no doubt.
  public var side: Side?

  /// How many, where it is stated.
  public var count: Written<CountRange>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(words: String) {
    self.words = words
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(words: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StatedComposition>(
    .required("words", \.words),
    .optional("side", \.side),
    .optional("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["words"]
}
