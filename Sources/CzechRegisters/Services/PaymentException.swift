/// One exception from the rule of payment of a type of service.
public struct PaymentException: Sendable, Hashable {
  /// What is exempt.
  public let code: PaymentExceptionCode

  /// The only form in which the exception applies; nil for every form.
  public let form: ServiceFormCode?

  /// Names an exception.
  ///
  /// - Parameters:
  ///   - code: What is exempt.
  ///   - form: The only form in which the exception applies; nil for every form.
  public init(_ code: PaymentExceptionCode, form: ServiceFormCode? = nil) {
    self.code = code
    self.form = form
  }
}
