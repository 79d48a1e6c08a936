import CzechRegisters
import DossierCoding
import ExactValues

/// An item of a plan (*položka plánu*): a vision, priority, goal, measure, activity or step, under the levels of the
/// plan.
///
/// The printed code is a label, never an identifier; siblings stand in document order.
public struct PlanItem: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<PlanItem>

  /// The plan.
  public var plan: Identifier<Plan>

  /// The item above; absent at the top.
  public var parent: Identifier<PlanItem>?

  /// The code of the level.
  public var level: String?

  /// The printed code, such as A.3.1.3.
  public var code: String?

  /// The name.
  public var name: String?

  /// What kind of item it is.
  public var kind: ItemKind?

  /// The target groups; inherited where none is named.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// The municipalities; inherited where none is named.
  public var municipalities: [MunicipalityCode] = []

  /// The years in which it is carried out, not always contiguous.
  public var years: Written<YearSet>?

  /// Whether it runs without an end (*průběžně*).
  public var isContinuous: Bool?

  /// Who is responsible (*realizátor*).
  public var responsible: [Identifier<Organisation>] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<PlanItem>, plan: Identifier<Plan>) {
    self.id = id
    self.plan = plan
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), plan: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanItem>(
    .required("id", \.id),
    .required("plan", \.plan),
    .optional("parent", \.parent),
    .optional("level", \.level),
    .optional("code", \.code),
    .optional("name", \.name),
    .optional("kind", \.kind),
    .list("targetGroups", \.targetGroups),
    .list("municipalities", \.municipalities),
    .optional("years", \.years),
    .optional("isContinuous", \.isContinuous),
    .list("responsible", \.responsible),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [PlanItem]> = \.planItems

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "planItems"
}
