import DossierCoding
import ExactValues

/// An indicator of an item or a plan (*indikátor*): where it starts, where it is to get, where it is.
public struct Indicator: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Indicator>

  /// What is measured.
  public var name: String

  /// The item.
  public var item: Identifier<PlanItem>?

  /// The plan, where it belongs to no item.
  public var plan: Identifier<Plan>?

  /// Output or result.
  public var kind: IndicatorKind?

  /// The unit.
  public var unit: String?

  /// Which way is better.
  public var direction: IndicatorDirection?

  /// Whether values add up over time.
  public var isCumulative: Bool?

  /// Where it starts.
  public var baseline: IndicatorValue?

  /// Where it is to get.
  public var target: IndicatorValue?

  /// Where it was, day by day.
  public var actuals: [IndicatorValue] = []

  /// The indicator as printed.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Indicator>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Indicator>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("item", \.item),
    .optional("plan", \.plan),
    .optional("kind", \.kind),
    .optional("unit", \.unit),
    .optional("direction", \.direction),
    .optional("isCumulative", \.isCumulative),
    .object("baseline", \.baseline),
    .object("target", \.target),
    .objects("actuals", \.actuals),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Indicator]> = \.indicators

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "indicators"
}
