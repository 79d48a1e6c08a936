import DossierCoding
import ExactValues

/// The role in which a source's publisher speaks (*role vydavatele*).
public struct PublisherRole: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whoever carries the project out (*realizátor*).
  public static let implementer = PublisherRole(rawValue: "implementer")
  /// The beneficiary (*příjemce*).
  public static let beneficiary = PublisherRole(rawValue: "beneficiary")
  /// A partner of the project (*partner*).
  public static let partner = PublisherRole(rawValue: "partner")
  /// A provider of social services (*poskytovatel*).
  public static let provider = PublisherRole(rawValue: "provider")
  /// Whoever holds the plan (*pořizovatel*).
  public static let planHolder = PublisherRole(rawValue: "planHolder")
  /// A portal of the planning process.
  public static let planningPortal = PublisherRole(rawValue: "planningPortal")

  /// The codes listed in this version of the library.
  public static let listed: [PublisherRole] = [
    implementer, beneficiary, partner, provider, planHolder, planningPortal,
  ]
}
