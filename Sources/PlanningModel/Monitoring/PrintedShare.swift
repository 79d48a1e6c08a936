import DossierCoding
import ExactValues

/// A printed share of items by status, in per cent.
public struct PrintedShare: DossierObject {
  /// The status.
  public var status: Fulfilment

  /// The share in per cent, with as many decimals as are printed.
  public var percentage: Written<FixedDecimal>

  /// The word as printed.
  public var printed: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(status: Fulfilment, percentage: Written<FixedDecimal>) {
    self.status = status
    self.percentage = percentage
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(status: Fulfilment(rawValue: ""), percentage: Written(text: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PrintedShare>(
    .required("status", \.status),
    .required("percentage", \.percentage),
    .optional("printed", \.printed))

  /// The members that name the value in a list.
  public static let keyMembers = ["status"]
}
