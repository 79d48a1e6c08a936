import DossierCoding
import ExactValues
import PlanningModel

/// The step from one plan of a series to the next.
public struct SeriesTransition: DossierObject {
  /// The next plan.
  public var plan: Identifier<Plan>

  /// The plan that begins before it.
  public var after: Identifier<Plan>

  /// How many days before its first day no earlier plan covers.
  public var gapDays: Answer<Int>

  /// The gap in calendar years; unknown where it is not made of whole ones.
  public var gapYears: Answer<Int>

  /// How many of its days an earlier plan covers already.
  public var overlapDays: Answer<Int>

  /// The overlap in calendar years; unknown where it is not made of whole ones.
  public var overlapYears: Answer<Int>

  /// The action plans that have a day in the gap; they are not counted as plans.
  public var bridges: [Identifier<Plan>] = []

  /// Whether action plans cover all days of the gap; absent where there is none, or its days are not known.
  public var isBridged: Answer<Bool>?

  /// The acts by which the next plan, or one that is not named, replaced the one before it: the overlap is then one of the
  /// printed periods.
  public var replacements: [Identifier<Act>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    plan: Identifier<Plan>, after: Identifier<Plan>, gapDays: Answer<Int>, gapYears: Answer<Int>,
    overlapDays: Answer<Int>, overlapYears: Answer<Int>
  ) {
    self.plan = plan
    self.after = after
    self.gapDays = gapDays
    self.gapYears = gapYears
    self.overlapDays = overlapDays
    self.overlapYears = overlapYears
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      plan: Identifier(blank), after: Identifier(blank), gapDays: .unknown([]), gapYears: .unknown([]),
      overlapDays: .unknown([]), overlapYears: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SeriesTransition>(
    .required("plan", \.plan),
    .required("after", \.after),
    .required("gapDays", \.gapDays),
    .required("gapYears", \.gapYears),
    .required("overlapDays", \.overlapDays),
    .required("overlapYears", \.overlapYears),
    .list("bridges", \.bridges),
    .optional("isBridged", \.isBridged),
    .list("replacements", \.replacements))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]
}
