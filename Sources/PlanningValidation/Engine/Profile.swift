import DossierCoding
import ExactValues

/// For whom a dossier is checked (*profil*): it sets how grave findings are and never hides one.
///
/// The plan of a municipality is voluntary; the structure of the law binds the region only.
public struct Profile: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// One municipality (*obec*).
  public static let obec = Profile(rawValue: "obec")
  /// The district of a municipality with extended powers (*ORP*).
  public static let orp = Profile(rawValue: "orp")
  /// A region (*kraj*).
  public static let kraj = Profile(rawValue: "kraj")

  /// The profiles of this version of the library.
  public static let listed: [Profile] = [.obec, .orp, .kraj]
}

/// How grave a rule's findings are under each profile.
public struct Severities: Sendable, Hashable {
  /// The severity where a profile has none of its own.
  public let standard: Severity
  /// The severities of single profiles.
  public let byProfile: [Profile: Severity]

  /// States a severity, and others for single profiles.
  public init(_ standard: Severity, _ byProfile: [Profile: Severity] = [:]) {
    self.standard = standard
    self.byProfile = byProfile
  }

  /// The severity under a profile.
  public subscript(profile: Profile) -> Severity { byProfile[profile] ?? standard }
}
