import CommunityPlanning

/// What an answer must be: known, bounded or unknown, with its reasons or remarks.
///
/// Exactly one of the first three is stated. A value is compared as far as the case states it: every member that it
/// names must be equal, the others may be anything. `null` says that a member is absent; in place of a list,
/// `{"$count": 3}` says how long it is, and `{"$containing": […]}` names some of its elements.
public struct ConformanceExpectation: DossierObject {
  /// The known value, as far as the case states it.
  public var known: RawJSON?

  /// The bounds `lower` and `upper`, as far as the case states them.
  public var bounded: RawJSON?

  /// Whether the answer is unknown; only `true` says something.
  public var unknown: Bool?

  /// The message keys of the reasons of an answer that is not known, in any order; `nil` where they do not matter.
  public var reasons: [String]?

  /// The message keys of the remarks of a known answer, in any order; `nil` where they do not matter.
  public var remarks: [String]?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an expectation that states nothing yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {}

  /// The members, in the order in which they are written.
  public static let members = MemberList<ConformanceExpectation>(
    .optional("known", \.known),
    .optional("bounded", \.bounded),
    .optional("unknown", \.unknown),
    .optional("reasons", \.reasons),
    .optional("remarks", \.remarks))

  /// The members that name the value in a list.
  public static let keyMembers: [String] = []
}
