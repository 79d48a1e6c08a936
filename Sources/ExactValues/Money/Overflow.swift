/// An amount of money is too large to be held.
public struct Overflow: Error, Sendable, Hashable, CustomStringConvertible {
  /// The operation that failed, as a short English phrase.
  public let operation: String

  /// Makes the error for an operation.
  public init(operation: String) {
    self.operation = operation
  }

  /// The error in one English line.
  public var description: String {
    "\(operation) leaves the range of money, which is about ± 92 quadrillion Kč"
  }
}
