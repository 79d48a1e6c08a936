import DossierCoding
import ExactValues

/// Somebody's word that an entry is up to date (*ověření údajů*).
public struct Assurance: DossierObject {
  /// The day for which it is assured.
  public var time: Written<StatedTime>?

  /// Who assures it.
  public var organisation: Identifier<Organisation>?

  /// Who assures it, where no organisation is named, or how it was checked.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Assurance>(
    .optional("time", \.time),
    .optional("organisation", \.organisation),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["time"]
}
