import CzechRegisters
import DossierCoding
import ExactValues

/// A postal address (*adresa*), in parts or as a line; an address point names it exactly.
public struct PostalAddress: DossierObject {
  /// The address as printed.
  public var text: String?

  /// The street (*ulice*).
  public var street: String?

  /// The number of the building (*číslo popisné, evidenční*).
  public var houseNumber: String?

  /// The number in the street (*číslo orientační*).
  public var orientationNumber: String?

  /// Whether the number of the building is a registration number (*číslo evidenční*).
  public var isRegistrationNumber: Bool?

  /// What is added to the address (*dodatek adresy*).
  public var addition: String?

  /// The postal code (*PSČ*), which is no municipality.
  public var postalCode: Written<PostalCode>?

  /// The municipality.
  public var municipality: MunicipalityCode?

  /// The part of the municipality, by its code or name (*část obce*).
  public var municipalityPart: String?

  /// The county (*okres*) as stated with the address; Praha has none.
  public var county: CountyCode?

  /// The region as stated with the address.
  public var region: RegionCode?

  /// The code of the address point in RÚIAN (*kód adresního místa*).
  public var addressPoint: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PostalAddress>(
    .optional("text", \.text),
    .optional("street", \.street),
    .optional("houseNumber", \.houseNumber),
    .optional("orientationNumber", \.orientationNumber),
    .optional("isRegistrationNumber", \.isRegistrationNumber),
    .optional("addition", \.addition),
    .optional("postalCode", \.postalCode),
    .optional("municipality", \.municipality),
    .optional("municipalityPart", \.municipalityPart),
    .optional("county", \.county),
    .optional("region", \.region),
    .optional("addressPoint", \.addressPoint))
}
