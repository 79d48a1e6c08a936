/// An amount on one side of two totals that should agree (*částka při odsouhlasení*).
public struct ReconciledAmount: Sendable, Hashable {
  /// What the amount is for, such as the identifier of a measure or of a service; both sides use the same names.
  public let subject: String

  /// The year of the amount, or `nil` where none is stated.
  public var year: Int?

  /// Where the money comes from, such as a code of a funding source, or `nil` where it is not stated.
  public var source: String?

  /// The state of the money, such as hoped, applied for, secured or spent, or `nil` where it is not stated.
  public var state: String?

  /// The amount, or `nil` where the side names the subject without one.
  public let amount: Money?

  /// To what the side rounds its amounts, such as thousands of crowns, or `nil` where it does not.
  public var roundedTo: Money?

  /// Whether the amount belongs to the total that is compared; others are only looked at to explain a difference.
  public var isCounted: Bool

  /// Where the amount stands.
  public let path: DossierPath

  /// Makes an amount.
  public init(
    of subject: String, _ amount: Money?, year: Int? = nil, source: String? = nil, state: String? = nil,
    roundedTo: Money? = nil, isCounted: Bool = true, at path: DossierPath
  ) {
    self.subject = subject
    self.amount = amount
    self.year = year
    self.source = source
    self.state = state
    self.roundedTo = roundedTo
    self.isCounted = isCounted
    self.path = path
  }
}
