import DossierCoding
import ExactValues

/// Whole counts that print as the percentages that were asked for.
public struct CountCandidate: DossierObject {
  /// The counts, in the order of the percentages.
  public var counts: [Int]

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(counts: [Int]) {
    self.counts = counts
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(counts: []) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CountCandidate>(
    .list("counts", \.counts, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["counts"]
}
