import ExactValues

/// The LAU 1 code of a county (*okres*), such as "CZ0721" for okres Kroměříž.
///
/// A county is no ORP district: okres Kroměříž has three of them, and a district may span counties.
public struct CountyCode: OpenCode {
  /// The LAU 1 code.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: The LAU 1 code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
