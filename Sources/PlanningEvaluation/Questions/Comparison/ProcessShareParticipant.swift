import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A participant, with what it may be recognised by in another dossier.
public struct ProcessShareParticipant: DossierObject {
  /// The organisation.
  public var organisation: Identifier<Organisation>

  /// The municipality that it is.
  public var municipality: MunicipalityCode?

  /// What it may be recognised by: the code of the municipality, the identification number, then names and aliases
  /// without case, diacritics and words for a legal form.
  public var keys: [String] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(organisation: Identifier<Organisation>) { self.organisation = organisation }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(organisation: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ProcessShareParticipant>(
    .required("organisation", \.organisation),
    .optional("municipality", \.municipality),
    .list("keys", \.keys))

  /// The members that name the value in a list.
  public static let keyMembers = ["organisation"]
}
