import DossierCoding
import ExactValues
import PlanningModel

/// Needs that may be one, which nobody has said.
public struct SimilarNeeds: DossierObject {
  /// The evidence that they share; absent where they only have one name.
  public var evidence: DossierPath?

  /// The needs.
  public var needs: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init() {
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SimilarNeeds>(
    .optional("evidence", \.evidence),
    .list("needs", \.needs))

  /// The members that name the value in a list.
  public static let keyMembers = ["evidence", "needs"]
}
