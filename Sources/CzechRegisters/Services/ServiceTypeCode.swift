import ExactValues

/// The code of a type of social service (*druh sociální služby*) in the register of providers, such as "13".
///
/// The number is no section of the Act and cannot be turned into one: 33 is section 70, 34 is section 60a, 2 is not
/// used. Codes that no built-in list has are kept as they are.
public struct ServiceTypeCode: OpenCode {
  /// The register's number as text.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: The register's number as text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension ServiceTypeCode {
  /// *odborné sociální poradenství*, section 37.
  public static let professionalCounselling = ServiceTypeCode(rawValue: "1")

  /// *osobní asistence*, section 39.
  public static let personalAssistance = ServiceTypeCode(rawValue: "3")

  /// *pečovatelská služba*, section 40.
  public static let homeCare = ServiceTypeCode(rawValue: "4")

  /// *tísňová péče*, section 41.
  public static let emergencyAlarmCare = ServiceTypeCode(rawValue: "5")

  /// *průvodcovské a předčitatelské služby*, section 42.
  public static let guideAndReaderServices = ServiceTypeCode(rawValue: "6")

  /// *podpora samostatného bydlení*, section 43.
  public static let supportForIndependentLiving = ServiceTypeCode(rawValue: "7")

  /// *odlehčovací služby*, section 44.
  public static let respiteCare = ServiceTypeCode(rawValue: "8")

  /// *centra denních služeb*, section 45.
  public static let dayServicesCentres = ServiceTypeCode(rawValue: "9")

  /// *denní stacionáře*, section 46.
  public static let dayCareCentres = ServiceTypeCode(rawValue: "10")

  /// *týdenní stacionáře*, section 47.
  public static let weeklyCareCentres = ServiceTypeCode(rawValue: "11")

  /// *domovy pro osoby se zdravotním postižením*, section 48.
  public static let homesForPersonsWithDisabilities = ServiceTypeCode(rawValue: "12")

  /// *domovy pro seniory*, section 49.
  public static let homesForTheElderly = ServiceTypeCode(rawValue: "13")

  /// *domovy se zvláštním režimem*, section 50.
  public static let homesWithSpecialRegime = ServiceTypeCode(rawValue: "14")

  /// *chráněné bydlení*, section 51.
  public static let shelteredHousing = ServiceTypeCode(rawValue: "15")

  /// *sociální služby poskytované ve zdravotnických zařízeních lůžkové péče*, section 52, ended on 2025-02-28.
  public static let servicesInInpatientFacilities = ServiceTypeCode(rawValue: "16")

  /// *raná péče*, section 54.
  public static let earlyIntervention = ServiceTypeCode(rawValue: "17")

  /// *telefonická krizová pomoc*, section 55.
  public static let telephoneCrisisHelp = ServiceTypeCode(rawValue: "18")

  /// *tlumočnické služby*, section 56.
  public static let interpreting = ServiceTypeCode(rawValue: "19")

  /// *azylové domy*, section 57.
  public static let shelters = ServiceTypeCode(rawValue: "20")

  /// *domy na půl cesty*, section 58.
  public static let halfwayHouses = ServiceTypeCode(rawValue: "21")

  /// *kontaktní centra*, section 59.
  public static let contactCentres = ServiceTypeCode(rawValue: "22")

  /// *krizová pomoc*, section 60.
  public static let crisisHelp = ServiceTypeCode(rawValue: "23")

  /// *nízkoprahová denní centra*, section 61.
  public static let lowThresholdDayCentres = ServiceTypeCode(rawValue: "24")

  /// *nízkoprahová zařízení pro děti a mládež*, section 62.
  public static let lowThresholdFacilitiesForYouth = ServiceTypeCode(rawValue: "25")

  /// *noclehárny*, section 63.
  public static let overnightShelters = ServiceTypeCode(rawValue: "26")

  /// *služby následné péče*, section 64.
  public static let aftercare = ServiceTypeCode(rawValue: "27")

  /// *sociálně aktivizační služby pro rodiny s dětmi*, section 65.
  public static let activationForFamilies = ServiceTypeCode(rawValue: "28")

  /// *sociálně aktivizační služby pro seniory a osoby se zdravotním postižením*, section 66.
  public static let activationForSeniorsAndDisabled = ServiceTypeCode(rawValue: "29")

  /// *sociálně terapeutické dílny*, section 67.
  public static let socialTherapyWorkshops = ServiceTypeCode(rawValue: "30")

  /// *terapeutické komunity*, section 68.
  public static let therapeuticCommunities = ServiceTypeCode(rawValue: "31")

  /// *terénní programy*, section 69.
  public static let outreachProgrammes = ServiceTypeCode(rawValue: "32")

  /// *sociální rehabilitace*, section 70.
  public static let socialRehabilitation = ServiceTypeCode(rawValue: "33")

  /// *intervenční centra*, section 60a.
  public static let interventionCentres = ServiceTypeCode(rawValue: "34")

  /// *centrum duševního zdraví*, section not known.
  public static let mentalHealthCentres = ServiceTypeCode(rawValue: "35")
}
