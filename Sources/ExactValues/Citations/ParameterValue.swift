/// The value of a parameter.
@nonexhaustive
public enum ParameterValue: Sendable, Hashable, CustomStringConvertible {
  /// A whole number.
  case count(Int)
  /// An exact ratio.
  case ratio(Ratio)
  /// An amount of money.
  case money(Money)
  /// A code of a list.
  case code(String)

  /// The kind and the value, such as `ratio 2/37`; different values have different texts.
  public var canonicalText: String {
    switch self {
    case .count(let count): "count \(count)"
    case .ratio(let ratio): "ratio \(ratio)"
    case .money(let money): "money \(money)"
    case .code(let code): "code \(code)"
    }
  }

  /// Reads a canonical text: the strict inverse of `canonicalText`, `nil` for every other text.
  public init?(text: String) {
    // Found by its byte: as a character, a space merges with an accent that follows it.
    guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let value = String(Substring(text.utf8[space...].dropFirst()))
    switch text[..<space] {
    case "count":
      guard let count = Int(value), String(count) == value else { return nil }
      self = .count(count)
    case "ratio":
      guard let ratio = Ratio(text: value) else { return nil }
      self = .ratio(ratio)
    case "money":
      guard let money = Money(text: value) else { return nil }
      self = .money(money)
    case "code": self = .code(value)
    default: return nil
    }
  }

  /// The canonical text.
  public var description: String { canonicalText }
}
