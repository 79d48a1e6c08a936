import DossierCoding
import ExactValues
import PlanningModel

/// What one dossier brings into a comparison of two planning processes.
public struct ProcessShare: DossierObject {
  /// The dossier.
  public var dossier: Identifier<Dossier>

  /// The project or the plan.
  public var of: DossierPath

  /// The money of the project; absent for a plan.
  public var budget: Answer<Money>?

  /// The length of the project in whole months; absent for a plan.
  public var months: Answer<Int>?

  /// The length of the project in days; absent for a plan.
  public var days: Answer<Int>?

  /// The participants, in the order of their identifiers.
  public var participants: [ProcessShareParticipant] = []

  /// The names of the items of the plan, each once; empty for a project.
  public var itemNames: [String] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(dossier: Identifier<Dossier>, of path: DossierPath) {
    self.dossier = dossier
    of = path
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(dossier: Identifier(blank), of: .root) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ProcessShare>(
    .required("dossier", \.dossier),
    .required("of", \.of),
    .optional("budget", \.budget),
    .optional("months", \.months),
    .optional("days", \.days),
    .objects("participants", \.participants),
    .list("itemNames", \.itemNames))

  /// The members that name the value in a list.
  public static let keyMembers = ["dossier"]
}
