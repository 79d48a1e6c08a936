import DossierCoding
import ExactValues

/// The issuer or list of an identifier (*vydavatel identifikátoru*).
public struct IdentifierSystem: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The identification number (*IČO*), where an earlier one is kept beside the present.
  public static let companyIdentifier = IdentifierSystem(rawValue: "companyIdentifier")
  /// The tax number (*DIČ*).
  public static let taxIdentifier = IdentifierSystem(rawValue: "taxIdentifier")
  /// The data box (*datová schránka*).
  public static let dataBox = IdentifierSystem(rawValue: "dataBox")
  /// The register of providers of social services (*RPSS*).
  public static let socialServicesRegister = IdentifierSystem(rawValue: "socialServicesRegister")
  /// The file number of a court's register (*spisová značka*).
  public static let courtRegister = IdentifierSystem(rawValue: "courtRegister")
  /// The register of schools (*RED-IZO*).
  public static let schoolRegister = IdentifierSystem(rawValue: "schoolRegister")
  /// An identifier of whoever published a guide or a list.
  public static let publisher = IdentifierSystem(rawValue: "publisher")

  /// The codes listed in this version of the library.
  public static let listed: [IdentifierSystem] = [
    companyIdentifier, taxIdentifier, dataBox, socialServicesRegister, courtRegister, schoolRegister, publisher,
  ]
}
