import DossierCoding
import ExactValues
import PlanningModel

/// How many comments or suggestions were settled in one way.
public struct DispositionCount: DossierObject {
  /// How they were settled.
  public var disposition: SuggestionDisposition

  /// How many.
  public var count: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(disposition: SuggestionDisposition, count: Answer<Int>) {
    self.disposition = disposition
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(disposition: SuggestionDisposition(rawValue: ""), count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DispositionCount>(
    .required("disposition", \.disposition), .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["disposition"]
}
