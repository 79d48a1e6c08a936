import DossierCoding
import ExactValues
import PlanningModel

/// A promise with what was scheduled and delivered for it.
public struct PromiseFulfilment: DossierObject {
  /// The promise.
  public var promise: Identifier<Promise>

  /// The least number that is promised in total.
  public var promised: Answer<Int>

  /// How many are scheduled.
  public var scheduled: Answer<Int>

  /// How many were delivered as promised.
  public var delivered: Answer<Int>

  /// Whether the promise was kept; stated only where it holds whatever is not known.
  public var isKept: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    promise: Identifier<Promise>, promised: Answer<Int>, scheduled: Answer<Int>, delivered: Answer<Int>,
    isKept: Answer<Bool>
  ) {
    self.promise = promise
    self.promised = promised
    self.scheduled = scheduled
    self.delivered = delivered
    self.isKept = isKept
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      promise: Identifier(blank), promised: .unknown([]), scheduled: .unknown([]), delivered: .unknown([]),
      isKept: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PromiseFulfilment>(
    .required("promise", \.promise),
    .required("promised", \.promised),
    .required("scheduled", \.scheduled),
    .required("delivered", \.delivered),
    .required("isKept", \.isKept))

  /// The members that name the value in a list.
  public static let keyMembers = ["promise"]
}
