import DossierCoding
import ExactValues

/// A place where a catalogue can be had (*distribuční místo*).
public struct DistributionPoint: DossierObject {
  /// The place as printed.
  public var name: String

  /// What kind of place it is.
  public var kind: DistributionKind?

  /// Whose place it is.
  public var organisations: [Identifier<Organisation>] = []

  /// The area throughout which there are such places.
  public var area: Identifier<Area>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(name: String) {
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DistributionPoint>(
    .required("name", \.name),
    .optional("kind", \.kind),
    .list("organisations", \.organisations),
    .optional("area", \.area))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
