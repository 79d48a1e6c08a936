/// On which days a territory answers where a unit belongs (*k jakým dnům se o příslušnosti odpovídá*).
@nonexhaustive
public enum MembershipBasis: String, Sendable, Hashable, CaseIterable {
  /// Only on days for which a published list confirms the relation; on all other days the answer is unknown.
  case confirmed

  /// On every day of the validity of a relation; days that no list confirms are answered with a remark.
  case inferred
}
