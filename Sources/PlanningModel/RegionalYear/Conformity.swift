import DossierCoding
import ExactValues

/// Whether a plan carries an intent (*soulad s plánem*).
public struct Conformity: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It conforms (*je v souladu*).
  public static let conforms = Conformity(rawValue: "conforms")
  /// It conforms in part (*částečně*).
  public static let partly = Conformity(rawValue: "partly")
  /// It does not conform (*není v souladu*).
  public static let doesNotConform = Conformity(rawValue: "doesNotConform")
  /// The plan does not speak of it (*plán neřeší*).
  public static let notAddressed = Conformity(rawValue: "notAddressed")

  /// The codes listed in this version of the library.
  public static let listed: [Conformity] = [conforms, partly, doesNotConform, notAddressed]
}
