import DossierCoding
import ExactValues

/// A printed number of items by status.
public struct StatusCount: DossierObject {
  /// The status.
  public var status: Fulfilment

  /// How many items.
  public var count: Int

  /// The word as printed.
  public var printed: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(status: Fulfilment, count: Int) {
    self.status = status
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(status: Fulfilment(rawValue: ""), count: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StatusCount>(
    .required("status", \.status),
    .required("count", \.count),
    .optional("printed", \.printed))

  /// The members that name the value in a list.
  public static let keyMembers = ["status"]
}
