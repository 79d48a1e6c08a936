import DossierCoding
import ExactValues

/// What shows a need (*doklad potřeby*).
public struct NeedEvidence: DossierObject {
  /// Where it comes from: a question of a survey, an analysis, a suggestion, an assessment.
  public var origin: DossierPath?

  /// Whose statement it is.
  public var organisation: Identifier<Organisation>?

  /// How many people or answers it rests on.
  public var count: Written<CountRange>?

  /// The time it holds for.
  public var time: Written<StatedTime>?

  /// What it says, in own words.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedEvidence>(
    .optional("origin", \.origin),
    .optional("organisation", \.organisation),
    .optional("count", \.count),
    .optional("time", \.time),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["origin", "words"]
}
