import DossierCoding
import ExactValues

/// The kind of an agreement in a project or on a plan (*druh smlouvy*).
public struct AgreementKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A partnership contract (*smlouva o partnerství*).
  public static let partnershipContract = AgreementKind(rawValue: "partnershipContract")
  /// A memorandum.
  public static let memorandum = AgreementKind(rawValue: "memorandum")

  /// The codes listed in this version of the library.
  public static let listed: [AgreementKind] = [partnershipContract, memorandum]
}
