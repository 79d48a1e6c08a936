import DossierCoding
import ExactValues
import PlanningModel

/// One number of an evaluation beside the sum of the same number of its parts.
public struct PartsComparison: DossierObject {
  /// The status; absent for all items.
  public var status: Fulfilment?

  /// The number of the whole.
  public var whole: Answer<Int>

  /// The sum of the parts; what a part does not state leaves it open.
  public var parts: Answer<Int>

  /// Whether both are the same.
  public var agree: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(whole: Answer<Int>, parts: Answer<Int>, agree: Answer<Bool>) {
    self.whole = whole
    self.parts = parts
    self.agree = agree
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(whole: .unknown([]), parts: .unknown([]), agree: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PartsComparison>(
    .optional("status", \.status),
    .required("whole", \.whole),
    .required("parts", \.parts),
    .required("agree", \.agree))

  /// The members that name the value in a list.
  public static let keyMembers = ["status"]
}
