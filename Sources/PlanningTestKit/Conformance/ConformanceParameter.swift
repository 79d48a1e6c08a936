import CommunityPlanning

/// A value of a parameter that a case sets in place of the library's.
public struct ConformanceParameter: DossierObject {
  /// The name of the parameter.
  public var key: String

  /// The value in its canonical form, such as `count 2`, `ratio 2/37`, `money 1500.00 CZK` or `code half`.
  public var value: String

  /// The first day of its validity; `nil` is no beginning.
  public var from: Day?

  /// The last day of its validity; `nil` is no end.
  public var through: Day?

  /// Where it comes from; absent, it is a supposition of the case.
  public var citation: Citation?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(key: "", value: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ConformanceParameter>(
    .required("key", \.key),
    .required("value", \.value),
    .optional("from", \.from),
    .optional("through", \.through),
    .optional("citation", \.citation))

  /// The members that name the value in a list.
  public static let keyMembers = ["key", "from"]
}
