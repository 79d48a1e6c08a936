import CommunityPlanning

/// What must be read out of a text: a value with the repairs it took, or a fault.
public struct ReadingExpectation: DossierObject {
  /// The value in its canonical text, such as `1263544.00 CZK`.
  public var value: String?

  /// What had to be put right, by its codes in their order; `nil` where it does not matter.
  public var repairs: [String]?

  /// The code of the fault, where the text is no such value.
  public var fault: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an expectation that states nothing yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {}

  /// The members, in the order in which they are written.
  public static let members = MemberList<ReadingExpectation>(
    .optional("value", \.value),
    .optional("repairs", \.repairs),
    .optional("fault", \.fault))

  /// The members that name the value in a list.
  public static let keyMembers: [String] = []
}
