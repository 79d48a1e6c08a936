import DossierCoding
import ExactValues

/// What makes something accessible (*druh přístupnosti*).
public struct AccessKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Access without steps (*bezbariérový přístup*).
  public static let stepFree = AccessKind(rawValue: "stepFree")
  /// An adapted toilet (*bezbariérové WC*).
  public static let adaptedToilet = AccessKind(rawValue: "adaptedToilet")
  /// A lift (*výtah*).
  public static let lift = AccessKind(rawValue: "lift")
  /// Czech sign language (*český znakový jazyk*).
  public static let signLanguage = AccessKind(rawValue: "signLanguage")
  /// Easy reading (*snadné čtení*).
  public static let easyReading = AccessKind(rawValue: "easyReading")
  /// A guide dog is welcome (*vodicí pes*).
  public static let guideDog = AccessKind(rawValue: "guideDog")
  /// Reserved parking (*vyhrazené parkování*).
  public static let parking = AccessKind(rawValue: "parking")

  /// The codes listed in this version of the library.
  public static let listed: [AccessKind] = [
    stepFree, adaptedToilet, lift, signLanguage, easyReading, guideDog, parking,
  ]
}
