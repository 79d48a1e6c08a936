import DossierCoding
import ExactValues

/// A role in a project (*role v projektu*).
public struct ProjectRole: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The beneficiary (*příjemce*).
  public static let beneficiary = ProjectRole(rawValue: "beneficiary")
  /// Whoever carries the project out (*realizátor*).
  public static let implementer = ProjectRole(rawValue: "implementer")
  /// A partner (*partner*).
  public static let partner = ProjectRole(rawValue: "partner")
  /// A contractor (*dodavatel*).
  public static let contractor = ProjectRole(rawValue: "contractor")
  /// A supporter (*podporovatel*).
  public static let supporter = ProjectRole(rawValue: "supporter")
  /// One who cooperates, in no closer role (*spolupracující*).
  public static let cooperator = ProjectRole(rawValue: "cooperator")
  /// One who is involved, in no closer role (*zapojený*).
  public static let participant = ProjectRole(rawValue: "participant")

  /// The codes listed in this version of the library.
  public static let listed: [ProjectRole] = [
    beneficiary, implementer, partner, contractor, supporter, cooperator, participant,
  ]
}
