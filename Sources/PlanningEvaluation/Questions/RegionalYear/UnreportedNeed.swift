import DossierCoding
import ExactValues
import PlanningModel

/// A need that no report of the round names: one whose report of an earlier round still stands, or one never reported.
public struct UnreportedNeed: DossierObject {
  /// The need; absent where the earlier report leads to none.
  public var need: Identifier<Need>?

  /// The report of an earlier round that still stands; absent for a need never reported.
  public var lastReport: Identifier<NeedReport>?

  /// Who sent that report.
  public var sender: Identifier<Organisation>?

  /// How the need as the dossier has it stands to that report.
  ///
  /// That both say the same does not make it unchanged: the requested capacity stands in reports alone.
  public var found: Answer<NeedChange>

  /// Whether the round asks for it.
  public var isAsked: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(found: Answer<NeedChange>, isAsked: Answer<Bool>) {
    self.found = found
    self.isAsked = isAsked
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(found: .unknown([]), isAsked: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<UnreportedNeed>(
    .optional("need", \.need),
    .optional("lastReport", \.lastReport),
    .optional("sender", \.sender),
    .required("found", \.found),
    .required("isAsked", \.isAsked))

  /// The members that name the value in a list.
  public static let keyMembers = ["need", "lastReport"]
}
