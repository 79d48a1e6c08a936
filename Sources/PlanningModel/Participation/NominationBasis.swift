import DossierCoding
import ExactValues

/// By what members were nominated (*způsob nominace*).
public struct NominationBasis: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// By their own interest (*dle zájmu*).
  public static let ownInterest = NominationBasis(rawValue: "ownInterest")
  /// By an organisation.
  public static let organisation = NominationBasis(rawValue: "organisation")
  /// By a body.
  public static let body = NominationBasis(rawValue: "body")

  /// The codes listed in this version of the library.
  public static let listed: [NominationBasis] = [ownInterest, organisation, body]
}
