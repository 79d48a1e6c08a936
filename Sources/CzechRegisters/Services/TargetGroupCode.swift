import ExactValues

/// The code of a target group (*cílová skupina, okruh osob*) of a registered service, such as "24".
///
/// This is whom services help, not whom the grant of a project supports. The groups are no partition: they mix age,
/// situation, diagnosis and role, 17 overlaps 11 to 16 and 18, and a service has several. Codes 28 and 29 are not known
/// here.
public struct TargetGroupCode: OpenCode {
  /// The register's number as text.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: The register's number as text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension TargetGroupCode {
  /// *děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy*.
  public static let endangeredChildrenAndYouth = TargetGroupCode(rawValue: "1")

  /// *imigranti a azylanti*.
  public static let immigrantsAndPersonsGrantedAsylum = TargetGroupCode(rawValue: "2")

  /// *oběti domácího násilí*.
  public static let victimsOfDomesticViolence = TargetGroupCode(rawValue: "3")

  /// *oběti obchodu s lidmi*.
  public static let victimsOfTrafficking = TargetGroupCode(rawValue: "4")

  /// *oběti trestné činnosti*.
  public static let victimsOfCrime = TargetGroupCode(rawValue: "5")

  /// *osoby bez přístřeší*.
  public static let homelessPersons = TargetGroupCode(rawValue: "6")

  /// *osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče*.
  public static let youngPersonsLeavingInstitutions = TargetGroupCode(rawValue: "7")

  /// *osoby komerčně zneužívané*.
  public static let commerciallyAbusedPersons = TargetGroupCode(rawValue: "8")

  /// *osoby ohrožené závislostí nebo závislé na návykových látkách*.
  public static let personsWithAddiction = TargetGroupCode(rawValue: "9")

  /// *osoby s chronickým duševním onemocněním*.
  public static let personsWithChronicMentalIllness = TargetGroupCode(rawValue: "10")

  /// *osoby s chronickým onemocněním*.
  public static let personsWithChronicIllness = TargetGroupCode(rawValue: "11")

  /// *osoby s jiným zdravotním postižením*.
  public static let personsWithOtherDisability = TargetGroupCode(rawValue: "12")

  /// *osoby s kombinovaným postižením*.
  public static let personsWithCombinedDisability = TargetGroupCode(rawValue: "13")

  /// *osoby s mentálním postižením*.
  public static let personsWithIntellectualDisability = TargetGroupCode(rawValue: "14")

  /// *osoby s tělesným postižením*.
  public static let personsWithPhysicalDisability = TargetGroupCode(rawValue: "15")

  /// *osoby se sluchovým postižením*.
  public static let personsWithHearingImpairment = TargetGroupCode(rawValue: "16")

  /// *osoby se zdravotním postižením*.
  public static let personsWithDisability = TargetGroupCode(rawValue: "17")

  /// *osoby se zrakovým postižením*.
  public static let personsWithVisualImpairment = TargetGroupCode(rawValue: "18")

  /// *osoby v krizi*.
  public static let personsInCrisis = TargetGroupCode(rawValue: "19")

  /// *osoby žijící v sociálně vyloučených komunitách*.
  public static let personsInExcludedCommunities = TargetGroupCode(rawValue: "20")

  /// *osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy*.
  public static let personsLeadingRiskyLife = TargetGroupCode(rawValue: "21")

  /// *pachatelé trestné činnosti*.
  public static let offenders = TargetGroupCode(rawValue: "22")

  /// *rodiny s dítětem/dětmi*.
  public static let familiesWithChildren = TargetGroupCode(rawValue: "23")

  /// *senioři*.
  public static let seniors = TargetGroupCode(rawValue: "24")

  /// *etnické menšiny*.
  public static let ethnicMinorities = TargetGroupCode(rawValue: "25")

  /// *pečující osoby*.
  public static let carers = TargetGroupCode(rawValue: "26")

  /// *osoby s potřebou paliativní péče*.
  public static let personsNeedingPalliativeCare = TargetGroupCode(rawValue: "27")

  /// *osoby žijící s demencí*.
  public static let personsWithDementia = TargetGroupCode(rawValue: "30")
}
