import DossierCoding
import ExactValues

/// The legal form of an organisation by the code of the Czech list of legal forms (*právní forma*), such as 141.
public struct LegalFormCode: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// A limited liability company (*společnost s ručením omezeným*).
  public static let limitedLiabilityCompany = LegalFormCode(rawValue: "112")
  /// A joint-stock company (*akciová společnost*).
  public static let jointStockCompany = LegalFormCode(rawValue: "121")
  /// A public benefit company (*obecně prospěšná společnost*).
  public static let publicBenefitCompany = LegalFormCode(rawValue: "141")
  /// An institute (*ústav*).
  public static let institute = LegalFormCode(rawValue: "161")
  /// An organisation founded by a municipality or region (*příspěvková organizace*).
  public static let contributoryOrganisation = LegalFormCode(rawValue: "331")
  /// An association (*spolek*).
  public static let association = LegalFormCode(rawValue: "706")
  /// A branch of an association (*pobočný spolek*).
  public static let branchAssociation = LegalFormCode(rawValue: "736")
  /// A church or religious society (*církevní organizace*).
  public static let church = LegalFormCode(rawValue: "721")
  /// A legal person of a church (*evidovaná církevní právnická osoba*).
  public static let churchLegalPerson = LegalFormCode(rawValue: "722")
  /// An association of municipalities (*dobrovolný svazek obcí*).
  public static let associationOfMunicipalities = LegalFormCode(rawValue: "771")
  /// A municipality (*obec*).
  public static let municipality = LegalFormCode(rawValue: "801")
  /// A region (*kraj*).
  public static let region = LegalFormCode(rawValue: "804")

  /// The codes listed in this version of the library.
  public static let listed: [LegalFormCode] = [
    limitedLiabilityCompany, jointStockCompany, publicBenefitCompany, institute, contributoryOrganisation,
    association, branchAssociation, church, churchLegalPerson, associationOfMunicipalities, municipality, region,
  ]
}
