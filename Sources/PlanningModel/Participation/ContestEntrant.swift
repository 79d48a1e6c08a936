import DossierCoding
import ExactValues

/// Who entered a contest: an organisation or a kind of people.
public struct ContestEntrant: DossierObject {
  /// Who, in own words.
  public var name: String

  /// The organisation.
  public var organisation: Identifier<Organisation>?

  /// Whether the text says that they were the most.
  public var isMain: Bool?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(name: String) {
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ContestEntrant>(
    .required("name", \.name),
    .optional("organisation", \.organisation),
    .optional("isMain", \.isMain))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
