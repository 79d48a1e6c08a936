import DossierCoding
import ExactValues
import PlanningModel

/// Two organisations of two dossiers that are, or may be, one (*shodné organizace*).
public struct OrganisationPair: DossierObject {
  /// The organisation in the first dossier.
  public var first: Identifier<Organisation>

  /// The organisation in the second dossier.
  public var second: Identifier<Organisation>

  /// By what they are paired; a name makes candidates, no more.
  public var basis: PairBasis

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a pair.
  public init(first: Identifier<Organisation>, second: Identifier<Organisation>, basis: PairBasis) {
    self.first = first
    self.second = second
    self.basis = basis
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(first: Identifier(blank), second: Identifier(blank), basis: PairBasis(rawValue: ""))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<OrganisationPair>(
    .required("first", \.first),
    .required("second", \.second),
    .required("basis", \.basis))

  /// The members that name the value in a list.
  public static let keyMembers = ["first", "second"]
}
