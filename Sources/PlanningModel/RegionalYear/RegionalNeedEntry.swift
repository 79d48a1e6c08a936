import CzechRegisters
import DossierCoding
import ExactValues

/// A numbered need of a region's list.
public struct RegionalNeedEntry: DossierObject {
  /// The number.
  public var number: String

  /// The need.
  public var name: String?

  /// The type of service it asks for.
  public var type: ServiceTypeCode?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(number: String) {
    self.number = number
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(number: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RegionalNeedEntry>(
    .required("number", \.number),
    .optional("name", \.name),
    .optional("type", \.type))

  /// The members that name the value in a list.
  public static let keyMembers = ["number"]
}
