import DossierCoding
import ExactValues

/// An answer to a question of a survey, and how often it was given.
public struct SurveyAnswer: DossierObject {
  /// The answer.
  public var label: String

  /// How often it was given.
  public var count: Stated<Int> = .notStated

  /// The printed share in per cent.
  public var percentage: Written<FixedDecimal>?

  /// Whether it says that nothing is needed; that is an opinion, not a measured zero.
  public var isNone: Bool?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(label: String) {
    self.label = label
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(label: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SurveyAnswer>(
    .required("label", \.label),
    .stated("count", \.count),
    .optional("percentage", \.percentage),
    .optional("isNone", \.isNone))

  /// The members that name the value in a list.
  public static let keyMembers = ["label"]
}
