import DossierCoding
import ExactValues

/// The permanent name of a rule, such as `KP-REF-001`; it is never used again for another rule.
public struct RuleID: OpenCode, DossierValue, Comparable {
  /// The name as text.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Orders by text.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}

/// What names a finding through time: sixteen hexadecimal digits.
public struct Fingerprint: OpenCode, DossierValue {
  /// The digits.
  public let rawValue: String

  /// Wraps a fingerprint that was printed.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The fingerprint of a finding: by rule, subject, path and discriminator, never by text, order or date.
  public init(rule: RuleID, subject: DossierPath, path: DossierPath, discriminator: String) {
    var text = rule.rawValue
    text += "\n"
    subject.write(to: &text)
    text += "\n"
    path.write(to: &text)
    text += "\n"
    text += discriminator
    rawValue = ContentDigest.prefix(16, of: text)
  }
}
