import DossierCoding
import ExactValues
import PlanningModel

/// Which indicators reached their target.
public struct IndicatorStates: DossierObject {
  /// The plan that was asked for; absent for all.
  public var plan: Identifier<Plan>?

  /// How many reached it at the time for which it is set.
  public var reached: Answer<Int>

  /// How many reach it by the last known value.
  public var reachedSoFar: Answer<Int>

  /// Each indicator.
  public var indicators: [IndicatorState] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(reached: Answer<Int>, reachedSoFar: Answer<Int>) {
    self.reached = reached
    self.reachedSoFar = reachedSoFar
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(reached: .unknown([]), reachedSoFar: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<IndicatorStates>(
    .optional("plan", \.plan),
    .required("reached", \.reached),
    .required("reachedSoFar", \.reachedSoFar),
    .objects("indicators", \.indicators))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]
}
