import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Services of several dossiers that have one name, and of which no numbers say whether they are one: a candidate.
public struct SameNamedServices: DossierObject {
  /// The name, without capitals and accents.
  public var name: String

  /// The dossiers.
  public var dossiers: [Identifier<Dossier>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(name: String) {
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SameNamedServices>(
    .required("name", \.name),
    .list("dossiers", \.dossiers))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
