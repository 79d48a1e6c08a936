import DossierCoding
import ExactValues

/// A rounding, with the remainder that it cut off.
public struct TraceRounding: DossierObject {
  /// The rounding rule.
  public var rule: String

  /// The number of decimals that were kept.
  public var decimals: Int

  /// The exact value minus the rounded one.
  public var remainder: Ratio

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(rule: String, decimals: Int, remainder: Ratio) {
    self.rule = rule
    self.decimals = decimals
    self.remainder = remainder
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(rule: "", decimals: 0, remainder: Ratio(0)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TraceRounding>(
    .required("rule", \.rule),
    .required("decimals", \.decimals),
    .required("remainder", \.remainder))

  /// The members that name the value in a list.
  public static let keyMembers = ["rule"]
}
