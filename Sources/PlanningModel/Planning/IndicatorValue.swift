import DossierCoding
import ExactValues

/// A value of an indicator at a time.
public struct IndicatorValue: DossierObject {
  /// The number.
  public var value: Written<FixedDecimal>?

  /// Yes or no, where the output is no number.
  public var isReached: Bool?

  /// The unit, where it differs from the indicator's.
  public var unit: String?

  /// The day or time.
  public var time: Written<StatedTime>?

  /// The evaluation that states it.
  public var evaluation: Identifier<Evaluation>?

  /// The value as printed.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<IndicatorValue>(
    .optional("value", \.value),
    .optional("isReached", \.isReached),
    .optional("unit", \.unit),
    .optional("time", \.time),
    .optional("evaluation", \.evaluation),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["time", "evaluation"]
}
