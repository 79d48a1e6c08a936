import DossierCoding
import ExactValues
import PlanningModel

/// The bodies of one kind: how many, formed by what, for whom, with how many people (*orgány jednoho druhu*).
public struct BodyKindCount: DossierObject {
  /// The kind; absent for bodies that state none.
  public var kind: BodyKind?

  /// How many there are on the day; an entry may stand for several.
  public var count: Answer<Int>

  /// How many of them are formed by which basis.
  public var byBasis: [BodyBasisCount] = []

  /// How many different target groups they are named to work for.
  public var targetGroups: Answer<Int>

  /// How many people take part in all of them together, by what is described; one person may sit in several.
  public var participants: Answer<Int>

  /// How many had ended before the day, whenever that was.
  public var ended: Answer<Int>

  /// How many more there are than before; absent unless all that ended did so at one stated time.
  public var change: Answer<Int>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    kind: BodyKind?, count: Answer<Int>, targetGroups: Answer<Int>, participants: Answer<Int>, ended: Answer<Int>
  ) {
    self.kind = kind
    self.count = count
    self.targetGroups = targetGroups
    self.participants = participants
    self.ended = ended
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      kind: nil, count: .unknown([]), targetGroups: .unknown([]), participants: .unknown([]), ended: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<BodyKindCount>(
    .optional("kind", \.kind),
    .required("count", \.count),
    .objects("byBasis", \.byBasis),
    .required("targetGroups", \.targetGroups),
    .required("participants", \.participants),
    .required("ended", \.ended),
    .optional("change", \.change))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind"]
}
