import DossierCoding
import ExactValues
import PlanningModel

/// The fulfilment of the items of one target group, kind, body or organisation; none is set where the items name none.
public struct FulfilmentPart: DossierObject {
  /// The target group; an item without its own has that of the nearest item above.
  public var targetGroup: Identifier<TargetGroup>?

  /// The kind of item.
  public var kind: ItemKind?

  /// The body whose part of an evaluation the last report on the item stands in.
  public var body: Identifier<Body>?

  /// The organisation that is responsible; an item without its own has those of the nearest item above.
  public var organisation: Identifier<Organisation>?

  /// All items of the part.
  public var total: Answer<Int>

  /// Items by fulfilment.
  public var counts: [FulfilmentCount] = []

  /// Items whose fulfilment is not known, by why it is not.
  public var unknown: [UnknownStatusCount] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(total: Answer<Int>) {
    self.total = total
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(total: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FulfilmentPart>(
    .optional("targetGroup", \.targetGroup),
    .optional("kind", \.kind),
    .optional("body", \.body),
    .optional("organisation", \.organisation),
    .required("total", \.total),
    .objects("counts", \.counts, isOrdered: true),
    .objects("unknown", \.unknown, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["targetGroup", "kind", "body", "organisation"]
}
