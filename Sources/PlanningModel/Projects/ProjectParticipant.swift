import DossierCoding
import ExactValues

/// An organisation in one stated role of a project; sources may disagree, and all of them are kept.
public struct ProjectParticipant: DossierObject {
  /// The organisation.
  public var organisation: Identifier<Organisation>

  /// The role as stated.
  public var role: ProjectRole

  /// The agreement that binds it.
  public var agreement: AgreementKind?

  /// The words that state the role.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(organisation: Identifier<Organisation>, role: ProjectRole) {
    self.organisation = organisation
    self.role = role
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(organisation: Identifier(blank), role: ProjectRole(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ProjectParticipant>(
    .required("organisation", \.organisation),
    .required("role", \.role),
    .optional("agreement", \.agreement),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["organisation", "role"]
}
