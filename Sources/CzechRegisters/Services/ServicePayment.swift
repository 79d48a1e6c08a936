/// The payment for a type of service (*úhrada*) as stated: a principle and its exceptions.
///
/// A free service may still collect money for a bed or meals, so payment is no yes or no of the type.
public struct ServicePayment: Sendable, Hashable {
  /// Whether the type is free or paid.
  public let principle: PaymentPrinciple

  /// What the principle does not cover: paid components of a free service, or users whom a paid service serves free.
  public let exceptions: [PaymentException]

  /// States the payment.
  ///
  /// - Parameters:
  ///   - principle: Whether the type is free or paid.
  ///   - exceptions: What the principle does not cover.
  public init(_ principle: PaymentPrinciple, exceptions: [PaymentException] = []) {
    self.principle = principle
    self.exceptions = exceptions
  }
}
