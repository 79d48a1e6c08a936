import DossierCoding
import ExactValues
import PlanningModel

/// How many editions of a catalogue have one medium (*vydání katalogu*).
public struct EditionCount: DossierObject {
  /// The medium; absent for those that state none.
  public var medium: CatalogueMedium?

  /// How many are listed, promised ones among them.
  public var count: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(medium: CatalogueMedium?, count: Answer<Int>) {
    self.medium = medium
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(medium: nil, count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EditionCount>(
    .optional("medium", \.medium),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["medium"]
}
