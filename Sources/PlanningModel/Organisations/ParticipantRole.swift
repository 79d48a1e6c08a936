import DossierCoding
import ExactValues

/// A role in a project or in the work on a plan (*role v projektu nebo v plánování*).
public struct ParticipantRole: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The beneficiary (*příjemce*).
  public static let beneficiary = ParticipantRole(rawValue: "beneficiary")
  /// Whoever carries the project out (*realizátor*).
  public static let implementer = ParticipantRole(rawValue: "implementer")
  /// A partner (*partner*).
  public static let partner = ParticipantRole(rawValue: "partner")
  /// A contractor (*dodavatel*).
  public static let contractor = ParticipantRole(rawValue: "contractor")
  /// A supporter (*podporovatel*).
  public static let supporter = ParticipantRole(rawValue: "supporter")
  /// One who cooperates, in no closer role (*spolupracující*).
  public static let cooperator = ParticipantRole(rawValue: "cooperator")
  /// One who is involved, in no closer role (*zapojený*).
  public static let participant = ParticipantRole(rawValue: "participant")

  /// One who commissions the plan (*zadavatel*).
  public static let commissioner = ParticipantRole(rawValue: "commissioner")
  /// One who writes the plan (*zpracovatel*).
  public static let author = ParticipantRole(rawValue: "author")
  /// One who leads the work by method (*metodik*).
  public static let methodologist = ParticipantRole(rawValue: "methodologist")

  /// The codes listed in this version of the library.
  public static let listed: [ParticipantRole] = [
    beneficiary, implementer, partner, contractor, supporter, cooperator, participant, commissioner, author,
    methodologist,
  ]
}
