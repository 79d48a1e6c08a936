import DossierCoding
import ExactValues

/// An organisation in one stated role of a project or a plan (*účastník*); sources may disagree, and all of them are
/// kept.
///
/// Who takes part in the work on a plan is stated there, whether a project pays for it or not. A document that lists
/// municipalities and organisations without a word on their part makes them ``ParticipantRole/participant``.
public struct Participant: DossierObject {
  /// The organisation.
  public var organisation: Identifier<Organisation>

  /// The role as stated.
  public var role: ParticipantRole

  /// The agreement that binds it.
  public var agreement: AgreementKind?

  /// The words that state the role.
  public var words: String?

  /// The sources that state it, where not all sources of the project or plan do.
  public var sources: [Identifier<Source>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(organisation: Identifier<Organisation>, role: ParticipantRole) {
    self.organisation = organisation
    self.role = role
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(organisation: Identifier(blank), role: ParticipantRole(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Participant>(
    .required("organisation", \.organisation),
    .required("role", \.role),
    .optional("agreement", \.agreement),
    .optional("words", \.words),
    .list("sources", \.sources))

  /// The members that name the value in a list.
  public static let keyMembers = ["organisation", "role"]
}
