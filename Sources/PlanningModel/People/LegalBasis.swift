import DossierCoding
import ExactValues

/// What allows to keep personal data, by Article 6(1) of Regulation (EU) 2016/679 (*právní titul*).
public struct LegalBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Consent (*souhlas*), letter a.
  public static let consent = LegalBasis(rawValue: "consent")
  /// A contract (*smlouva*), letter b.
  public static let contract = LegalBasis(rawValue: "contract")
  /// A legal obligation (*právní povinnost*), letter c.
  public static let legalObligation = LegalBasis(rawValue: "legalObligation")
  /// A task in the public interest (*úkol ve veřejném zájmu*), letter e.
  public static let publicTask = LegalBasis(rawValue: "publicTask")
  /// A legitimate interest (*oprávněný zájem*), letter f.
  public static let legitimateInterest = LegalBasis(rawValue: "legitimateInterest")

  /// The codes listed in this version of the library.
  public static let listed: [LegalBasis] = [consent, contract, legalObligation, publicTask, legitimateInterest]
}
