import DossierCoding
import ExactValues
import PlanningModel

/// Whether one indicator reached its target (*stav indikátoru*).
public struct IndicatorState: DossierObject {
  /// The indicator.
  public var indicator: DossierPath

  /// The item it belongs to.
  public var item: Identifier<PlanItem>?

  /// Whether the target is reached at the time for which it is set.
  public var isReached: Answer<Bool>

  /// Whether the last value known on the day reaches the target, whenever that is due.
  public var isReachedSoFar: Answer<Bool>

  /// That last value; the sum of all where values add up over time.
  public var actual: Answer<FixedDecimal>

  /// The way made from the baseline to the target; below nought or above one where it went back or further.
  public var progress: Answer<Ratio>

  /// Whether the time for which the target is set is over on the day.
  public var isDue: Answer<Bool>

  /// Whether that time lies after the end of the plan.
  public var isTargetAfterPlan: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    indicator: DossierPath, isReached: Answer<Bool>, isReachedSoFar: Answer<Bool>, actual: Answer<FixedDecimal>,
    progress: Answer<Ratio>, isDue: Answer<Bool>, isTargetAfterPlan: Answer<Bool>
  ) {
    self.indicator = indicator
    self.isReached = isReached
    self.isReachedSoFar = isReachedSoFar
    self.actual = actual
    self.progress = progress
    self.isDue = isDue
    self.isTargetAfterPlan = isTargetAfterPlan
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      indicator: .root, isReached: .unknown([]), isReachedSoFar: .unknown([]), actual: .unknown([]),
      progress: .unknown([]), isDue: .unknown([]), isTargetAfterPlan: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<IndicatorState>(
    .required("indicator", \.indicator),
    .optional("item", \.item),
    .required("isReached", \.isReached),
    .required("isReachedSoFar", \.isReachedSoFar),
    .required("actual", \.actual),
    .required("progress", \.progress),
    .required("isDue", \.isDue),
    .required("isTargetAfterPlan", \.isTargetAfterPlan))

  /// The members that name the value in a list.
  public static let keyMembers = ["indicator"]
}
