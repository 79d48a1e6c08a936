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

  /// How many votes the entry got.
  public var votes: Stated<Int> = .notStated

  /// The place, where entries with equal votes share one.
  public var rank: Int?

  /// Whether it won.
  public var isWinner: Bool?

  /// The names of entrants who made the entry together with this one.
  public var jointWith: [String] = []

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
    .optional("isMain", \.isMain),
    .stated("votes", \.votes),
    .optional("rank", \.rank),
    .optional("isWinner", \.isWinner),
    .list("jointWith", \.jointWith))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
