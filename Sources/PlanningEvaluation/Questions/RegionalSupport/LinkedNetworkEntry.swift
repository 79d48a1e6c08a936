import DossierCoding
import ExactValues
import PlanningModel

/// An entry in a network of a service that a measure concerns.
public struct LinkedNetworkEntry: DossierObject {
  /// The entry.
  public var entry: DossierPath

  /// The network.
  public var network: Identifier<Network>

  /// The code of the category; the letters differ from region to region.
  public var code: String?

  /// What the category means among those that the library tells apart.
  public var standing: NetworkStanding?

  /// What the region says of the category.
  public var meaning: String?

  /// Whether the entry is of the year; one of another year does not count.
  public var holds: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(entry: DossierPath, network: Identifier<Network>, holds: Answer<Bool>) {
    self.entry = entry
    self.network = network
    self.holds = holds
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(entry: .root, network: Identifier(blank), holds: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<LinkedNetworkEntry>(
    .required("entry", \.entry),
    .required("network", \.network),
    .optional("code", \.code),
    .optional("standing", \.standing),
    .optional("meaning", \.meaning),
    .required("holds", \.holds))

  /// The members that name the value in a list.
  public static let keyMembers = ["entry"]
}
