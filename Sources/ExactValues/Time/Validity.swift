/// The days on which something is valid (*platnost*); either end may be open.
public struct Validity: Sendable, Hashable, CustomStringConvertible {
  /// The first day of validity, or `nil` if it has always been valid.
  public let from: Day?

  /// The last day of validity, which still belongs to it, or `nil` if no end is known.
  public let through: Day?

  /// Valid on every day.
  public static let always = Validity()

  /// Makes a validity; one that ends before it begins contains no day.
  public init(from: Day? = nil, through: Day? = nil) {
    self.from = from
    self.through = through
  }

  /// Whether the thing is valid on the day.
  public func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let through, day > through { return false }
    return true
  }

  /// Both ends, such as `2014-01-01/..`.
  public var description: String {
    "\(from?.description ?? "..")/\(through?.description ?? "..")"
  }
}
