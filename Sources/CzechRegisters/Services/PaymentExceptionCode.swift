import ExactValues

/// The code of what is exempt from the rule of payment (*úhrada*).
///
/// It is a component that is paid for in a free service, or a group of users whom a paid service serves free of charge.
public struct PaymentExceptionCode: OpenCode {
  /// The text of the code.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: The text of the code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension PaymentExceptionCode {
  /// Accommodation (*ubytování*) is paid for.
  public static let accommodation = PaymentExceptionCode(rawValue: "accommodation")

  /// Meals (*strava*) are paid for.
  public static let meals = PaymentExceptionCode(rawValue: "meals")

  /// Help with hygiene (*pomoc při osobní hygieně*) is paid for.
  public static let hygiene = PaymentExceptionCode(rawValue: "hygiene")

  /// Free for families with three or more children born at once, until the age of four.
  public static let multipleBirthFamilies = PaymentExceptionCode(rawValue: "multipleBirth")

  /// Free for participants of the resistance, and their survivors aged 70 or more.
  public static let resistanceParticipants = PaymentExceptionCode(rawValue: "resistance")
}
