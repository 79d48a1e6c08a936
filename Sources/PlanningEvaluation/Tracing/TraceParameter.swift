import DossierCoding
import ExactValues

/// A parameter that a formula used.
public struct TraceParameter: DossierObject {
  /// The parameter.
  public var key: String

  /// Its value in the canonical form.
  public var value: String

  /// The first day of its validity.
  public var from: Day?

  /// The last day of its validity.
  public var through: Day?

  /// Where it comes from.
  public var citation: Citation?

  /// Whether the day lies outside the validity, so that the value is a supposition; absent where it lies within.
  public var isExtrapolated: Bool?

  /// For whom the value is set, such as `region CZ072`; absent where it holds for everybody.
  public var scope: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(key: "", value: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TraceParameter>(
    .required("key", \.key),
    .required("value", \.value),
    .optional("from", \.from),
    .optional("through", \.through),
    .optional("citation", \.citation),
    .optional("isExtrapolated", \.isExtrapolated),
    .optional("scope", \.scope))

  /// The members that name the value in a list.
  public static let keyMembers = ["key"]
}
