import DossierCoding
import ExactValues

/// The kind of an organisation (*druh organizace*).
public struct OrganisationKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A town (*město*).
  public static let town = OrganisationKind(rawValue: "town")
  /// A market town (*městys*).
  public static let marketTown = OrganisationKind(rawValue: "marketTown")
  /// A municipality without a higher title (*obec*).
  public static let village = OrganisationKind(rawValue: "village")
  /// A region (*kraj*).
  public static let region = OrganisationKind(rawValue: "region")
  /// A ministry (*ministerstvo*).
  public static let ministry = OrganisationKind(rawValue: "ministry")
  /// A provider of social services (*poskytovatel sociálních služeb*).
  public static let provider = OrganisationKind(rawValue: "provider")
  /// An association (*spolek*; before 2014 *občanské sdružení*).
  public static let association = OrganisationKind(rawValue: "association")
  /// A public benefit company (*o.p.s.*).
  public static let publicBenefitCompany = OrganisationKind(rawValue: "publicBenefitCompany")
  /// A local action group (*MAS*).
  public static let localActionGroup = OrganisationKind(rawValue: "localActionGroup")
  /// An association of municipalities (*mikroregion, svazek obcí*).
  public static let microregion = OrganisationKind(rawValue: "microregion")
  /// A labour office (*úřad práce*).
  public static let labourOffice = OrganisationKind(rawValue: "labourOffice")
  /// A school (*škola*).
  public static let school = OrganisationKind(rawValue: "school")
  /// The office of a municipality (*městský, obecní úřad*).
  public static let municipalOffice = OrganisationKind(rawValue: "municipalOffice")
  /// A department of an office (*odbor*).
  public static let department = OrganisationKind(rawValue: "department")
  /// A children's centre (*dětské centrum*).
  public static let childrensCentre = OrganisationKind(rawValue: "childrensCentre")
  /// A council of users of a facility (*rada uživatelů*).
  public static let usersCouncil = OrganisationKind(rawValue: "usersCouncil")
  /// A newspaper or another medium.
  public static let media = OrganisationKind(rawValue: "media")
  /// A cinema.
  public static let cinema = OrganisationKind(rawValue: "cinema")
  /// A statutory city (*statutární město*).
  public static let statutoryCity = OrganisationKind(rawValue: "statutoryCity")
  /// A district of a city with its own bodies (*městská část, městský obvod*).
  public static let cityDistrict = OrganisationKind(rawValue: "cityDistrict")
  /// A branch of an organisation (*pobočka, středisko*).
  public static let branch = OrganisationKind(rawValue: "branch")
  /// An institute (*ústav*).
  public static let institute = OrganisationKind(rawValue: "institute")
  /// An organisation founded by a municipality or region (*příspěvková organizace*).
  public static let contributoryOrganisation = OrganisationKind(rawValue: "contributoryOrganisation")
  /// A legal person of a church (*církevní právnická osoba*), such as a Charity.
  public static let churchLegalPerson = OrganisationKind(rawValue: "churchLegalPerson")
  /// A company (*obchodní společnost*).
  public static let company = OrganisationKind(rawValue: "company")
  /// A hospital or another health facility (*zdravotnické zařízení*).
  public static let hospital = OrganisationKind(rawValue: "hospital")
  /// The police (*policie*).
  public static let police = OrganisationKind(rawValue: "police")
  /// A telephone line of help (*linka pomoci*).
  public static let crisisLine = OrganisationKind(rawValue: "crisisLine")
  /// An authority of the state (*úřad*).
  public static let authority = OrganisationKind(rawValue: "authority")
  /// A university (*vysoká škola*).
  public static let university = OrganisationKind(rawValue: "university")
  /// An organisation that a source tells apart from municipalities and says no more of (*organizace*).
  public static let organisation = OrganisationKind(rawValue: "organisation")

  /// The codes listed in this version of the library.
  public static let listed: [OrganisationKind] = [
    town, marketTown, village, region, ministry, provider, association, publicBenefitCompany, localActionGroup,
    microregion, labourOffice, school, municipalOffice, department, childrensCentre, usersCouncil, media, cinema,
    statutoryCity, cityDistrict, branch, institute, contributoryOrganisation, churchLegalPerson, company, hospital,
    police, crisisLine, authority, university, organisation,
  ]
}
