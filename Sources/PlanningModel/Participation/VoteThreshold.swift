import DossierCoding
import ExactValues

/// A threshold of votes or of members (*kvorum, většina*): a fraction, whether it must be exceeded, and of what.
///
/// Guests never belong to a base.
public struct VoteThreshold: DossierObject {
  /// The fraction, such as 1/2.
  public var fraction: Written<Ratio>?

  /// Whether the fraction must be exceeded or only reached.
  public var comparison: ThresholdComparison?

  /// Of what the fraction is taken.
  public var base: ThresholdBase?

  /// What the rules say, in own words.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<VoteThreshold>(
    .optional("fraction", \.fraction),
    .optional("comparison", \.comparison),
    .optional("base", \.base),
    .optional("words", \.words))
}
