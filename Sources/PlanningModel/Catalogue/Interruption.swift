import DossierCoding
import ExactValues

/// A time in which a service was suspended (*přerušení poskytování*).
public struct Interruption: DossierObject {
  /// Since when.
  public var from: Written<StatedTime>?

  /// Until when; the day belongs to it.
  public var to: Written<StatedTime>?

  /// Why.
  public var reason: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Interruption>(
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("reason", \.reason))

  /// The members that name the value in a list.
  public static let keyMembers = ["from"]
}
