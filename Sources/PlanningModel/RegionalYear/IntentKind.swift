import DossierCoding
import ExactValues

/// A kind of development intent (*typ rozvojového záměru*) as a region tells them apart in its call; letters differ from
/// region to region.
public struct IntentKind: DossierObject {
  /// The region's own code.
  public var code: String

  /// The name, such as *nový záměr v souladu s výzvou*.
  public var label: String?

  /// What the region says of it, in own words.
  public var meaning: String?

  /// Whether a statement on the intent is asked for; absent where the region does not say.
  public var needsStatement: Bool?

  /// Since when it is used.
  public var from: Written<StatedTime>?

  /// Until when it is used; the day belongs to it.
  public var to: Written<StatedTime>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(code: String) {
    self.code = code
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(code: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<IntentKind>(
    .required("code", \.code),
    .optional("label", \.label),
    .optional("meaning", \.meaning),
    .optional("needsStatement", \.needsStatement),
    .optional("from", \.from),
    .optional("to", \.to))

  /// The members that name the value in a list.
  public static let keyMembers = ["code"]
}
