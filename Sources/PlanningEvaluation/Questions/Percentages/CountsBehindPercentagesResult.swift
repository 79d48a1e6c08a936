import DossierCoding
import ExactValues

/// The whole counts that printed percentages could be.
public struct CountsBehindPercentagesResult: DossierObject {
  /// The counts in the order of the percentages, where only one combination is possible.
  public var counts: Answer<[Int]>

  /// Whether any whole counts print as the percentages.
  public var isProducible: Bool

  /// Whether there is exactly one candidate.
  public var isUnique: Bool

  /// The number of candidates; only bounded where there are too many to be counted.
  public var number: Answer<Int>

  /// What each percentage can be, in their order.
  public var ranges: [PercentageRange] = []

  /// The first candidates in the order of their counts: a thousand, or fewer of more than a thousand percentages.
  public var candidates: [CountCandidate] = []

  /// Whether there are more candidates than those listed.
  public var hasMoreCandidates: Bool

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    counts: Answer<[Int]>, isProducible: Bool, isUnique: Bool, number: Answer<Int>, hasMoreCandidates: Bool
  ) {
    self.counts = counts
    self.isProducible = isProducible
    self.isUnique = isUnique
    self.number = number
    self.hasMoreCandidates = hasMoreCandidates
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      counts: .unknown([]), isProducible: false, isUnique: false, number: .unknown([]), hasMoreCandidates: false)
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CountsBehindPercentagesResult>(
    .required("counts", \.counts),
    .required("isProducible", \.isProducible),
    .required("isUnique", \.isUnique),
    .required("number", \.number),
    .objects("ranges", \.ranges, isOrdered: true),
    .objects("candidates", \.candidates, isOrdered: true),
    .required("hasMoreCandidates", \.hasMoreCandidates))

  /// The members that name the value in a list.
  public static let keyMembers = ["counts"]
}
