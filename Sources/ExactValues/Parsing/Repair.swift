/// What a reading put right in a text whose meaning was plain all the same.
public struct Repair: OpenCode {
  /// The code as it is written.
  public let rawValue: String

  /// Makes a code of any text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The currency stood both before and after the amount, as in `Kč 1 609 236,80 Kč`.
  public static let currencyTwice = Repair(rawValue: "currencyTwice")
  /// A space was left out.
  public static let spaceRemoved = Repair(rawValue: "spaceRemoved")
  /// A dot was left out.
  public static let dotRemoved = Repair(rawValue: "dotRemoved")
  /// Leading zeros were added or left out.
  public static let leadingZeros = Repair(rawValue: "leadingZeros")
}
