/// Why two totals differ (*příčina rozdílu*).
public struct ReconciliationCause: OpenCode {
  /// The code as it is written.
  public let rawValue: String

  /// Makes a code of any text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Only the left side has the amount.
  public static let onlyLeft = ReconciliationCause(rawValue: "onlyLeft")
  /// Only the right side has the amount.
  public static let onlyRight = ReconciliationCause(rawValue: "onlyRight")
  /// Both sides have it with another amount.
  public static let otherAmount = ReconciliationCause(rawValue: "otherAmount")
  /// Both sides have it in another year.
  public static let otherYear = ReconciliationCause(rawValue: "otherYear")
  /// Both sides have it from another source.
  public static let otherSource = ReconciliationCause(rawValue: "otherSource")
  /// Both sides have it in another state.
  public static let otherState = ReconciliationCause(rawValue: "otherState")
  /// The amounts differ by no more than the rounding of a side.
  public static let rounding = ReconciliationCause(rawValue: "rounding")
  /// The left side names the subject without an amount.
  public static let notStatedLeft = ReconciliationCause(rawValue: "notStatedLeft")
  /// The right side names the subject without an amount.
  public static let notStatedRight = ReconciliationCause(rawValue: "notStatedRight")

  /// The causes listed in this version of the library.
  public static let listed: [ReconciliationCause] = [
    onlyLeft, onlyRight, otherAmount, otherYear, otherSource, otherState, rounding, notStatedLeft, notStatedRight,
  ]
}
