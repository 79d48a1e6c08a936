import ExactValues

/// The code of a basic activity (*základní činnost*) that a type of service must contain.
///
/// The catalogue is that of section 35 of Act 108/2006 Coll.; the law numbers it by letters, the texts of the codes are
/// ours. Basic counselling is part of every service and is no code here.
public struct BasicActivityCode: OpenCode {
  /// The text of the code.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: The text of the code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension BasicActivityCode {
  /// *zprostředkování kontaktu se společenským prostředím*.
  public static let contact = BasicActivityCode(rawValue: "contact")

  /// *sociálně terapeutické činnosti*.
  public static let therapy = BasicActivityCode(rawValue: "therapy")

  /// *pomoc při uplatňování práv, oprávněných zájmů a při obstarávání osobních záležitostí*.
  public static let rights = BasicActivityCode(rawValue: "rights")

  /// *pomoc při zvládání běžných úkonů péče o vlastní osobu*.
  public static let selfCare = BasicActivityCode(rawValue: "selfCare")

  /// *pomoc při osobní hygieně nebo poskytnutí podmínek pro osobní hygienu*.
  public static let hygiene = BasicActivityCode(rawValue: "hygiene")

  /// *poskytnutí stravy nebo pomoc při zajištění stravy*.
  public static let meals = BasicActivityCode(rawValue: "meals")

  /// *pomoc při zajištění chodu domácnosti*.
  public static let household = BasicActivityCode(rawValue: "household")

  /// *výchovné, vzdělávací a aktivizační činnosti*.
  public static let education = BasicActivityCode(rawValue: "education")

  /// *poskytnutí ubytování*.
  public static let accommodation = BasicActivityCode(rawValue: "accommodation")

  /// *aktivizační činnosti*.
  public static let activation = BasicActivityCode(rawValue: "activation")

  /// *telefonická krizová pomoc*.
  public static let phoneHelp = BasicActivityCode(rawValue: "phoneHelp")

  /// *poskytnutí nebo zprostředkování neodkladné pomoci při krizové situaci*.
  public static let urgentHelp = BasicActivityCode(rawValue: "urgentHelp")

  /// *poskytnutí přenocování*.
  public static let overnight = BasicActivityCode(rawValue: "overnight")

  /// *nácvik dovedností pro zvládání péče o vlastní osobu, soběstačnosti a k sociálnímu začlenění*.
  public static let independence = BasicActivityCode(rawValue: "independence")

  /// *podpora vytváření a zdokonalování základních pracovních návyků a dovedností*.
  public static let workHabits = BasicActivityCode(rawValue: "workHabits")
}
