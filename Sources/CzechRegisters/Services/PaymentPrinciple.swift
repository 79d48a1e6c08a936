/// Whether a type of service is provided free of charge or for payment (*úhrada*, sections 72 to 77 of the Act).
public enum PaymentPrinciple: String, Sendable, Hashable, CaseIterable {
  /// Free of charge (*bez úhrady*).
  case free

  /// For payment (*za úhradu*).
  case paid

  /// Not known here.
  case unknown
}
