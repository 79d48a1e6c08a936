import DossierCoding
import ExactValues
import PlanningModel

/// A plan of a series: its length, its adoption and when it was made.
public struct SeriesPlan: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The first day of its period.
  public var firstDay: Answer<Day>

  /// The last day of its period with its prolongations, which belongs to it.
  public var lastDay: Answer<Day>

  /// Its length in months; unknown where it is no whole number of them.
  public var months: Answer<Int>

  /// Its length in years of twelve months; unknown where it is no whole number of them.
  public var years: Answer<Int>

  /// The earliest day on which one who adopts it did, with the last of its bodies; unknown where no such act is stated.
  public var adopted: Answer<Day>

  /// How many days before its first day it was adopted; negative after it.
  public var daysAdoptedBefore: Answer<Int>

  /// Whether it was adopted before its first day.
  public var isAdoptedInTime: Answer<Bool>

  /// Whether it was made before the calendar year in which its period begins.
  public var isCreatedBefore: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    plan: Identifier<Plan>, firstDay: Answer<Day>, lastDay: Answer<Day>, months: Answer<Int>, years: Answer<Int>,
    adopted: Answer<Day>, daysAdoptedBefore: Answer<Int>, isAdoptedInTime: Answer<Bool>,
    isCreatedBefore: Answer<Bool>
  ) {
    self.plan = plan
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.months = months
    self.years = years
    self.adopted = adopted
    self.daysAdoptedBefore = daysAdoptedBefore
    self.isAdoptedInTime = isAdoptedInTime
    self.isCreatedBefore = isCreatedBefore
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      plan: Identifier(blank), firstDay: .unknown([]), lastDay: .unknown([]), months: .unknown([]),
      years: .unknown([]), adopted: .unknown([]), daysAdoptedBefore: .unknown([]), isAdoptedInTime: .unknown([]),
      isCreatedBefore: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SeriesPlan>(
    .required("plan", \.plan),
    .required("firstDay", \.firstDay),
    .required("lastDay", \.lastDay),
    .required("months", \.months),
    .required("years", \.years),
    .required("adopted", \.adopted),
    .required("daysAdoptedBefore", \.daysAdoptedBefore),
    .required("isAdoptedInTime", \.isAdoptedInTime),
    .required("isCreatedBefore", \.isCreatedBefore))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]
}
