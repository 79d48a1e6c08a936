import DossierCoding
import ExactValues
import PlanningModel

/// How many analyses of one kind a dossier lists (*analýzy podle druhu*).
public struct AnalysisCount: DossierObject {
  /// The kind; absent for those that state none.
  public var kind: AnalysisKind?

  /// How many are listed, finished or not.
  public var count: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: AnalysisKind?, count: Answer<Int>) {
    self.kind = kind
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: nil, count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<AnalysisCount>(
    .optional("kind", \.kind),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind"]
}
