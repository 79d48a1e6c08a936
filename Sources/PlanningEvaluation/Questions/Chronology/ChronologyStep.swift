import DossierCoding
import ExactValues
import PlanningModel

/// A step of a sequence: when it was, who took it, and how it lies to the one before and to a period.
public struct ChronologyStep: DossierObject {
  /// What the step is: the path by which it was asked for, or that of the act or step that was found.
  public var at: DossierPath

  /// The day, bounded where the stated time is not a day.
  public var day: Answer<Day>

  /// What was done, where it is an act.
  public var act: ActKind?

  /// The bodies that took the step, where it is an act, a meeting or a step of an evaluation.
  public var bodies: [Identifier<Body>] = []

  /// The kinds of those bodies, each once.
  public var bodyKinds: [BodyKind] = []

  /// Which day of its year it is, 1…366.
  public var dayOfYear: Answer<Int>

  /// The days since the step above, negative where this one came earlier; absent for the first.
  public var daysAfterPrevious: Answer<Int>?

  /// Whether it lies within the period; absent where none is asked about.
  public var isWithin: Answer<Bool>?

  /// The days since the first day of the period, negative before it.
  public var daysAfterBeginning: Answer<Int>?

  /// The days until the last day of the period, negative after it.
  public var daysBeforeEnd: Answer<Int>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(at path: DossierPath, day: Answer<Day>, dayOfYear: Answer<Int>) {
    at = path
    self.day = day
    self.dayOfYear = dayOfYear
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(at: .root, day: .unknown([]), dayOfYear: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ChronologyStep>(
    .required("at", \.at),
    .required("day", \.day),
    .optional("act", \.act),
    .list("bodies", \.bodies),
    .list("bodyKinds", \.bodyKinds),
    .required("dayOfYear", \.dayOfYear),
    .optional("daysAfterPrevious", \.daysAfterPrevious),
    .optional("isWithin", \.isWithin),
    .optional("daysAfterBeginning", \.daysAfterBeginning),
    .optional("daysBeforeEnd", \.daysBeforeEnd))

  /// The members that name the value in a list.
  public static let keyMembers = ["at"]
}
