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

  /// The item above; absent at the top, and where it is not known which one it is.
  public var parent: Identifier<PlanItem>?

  /// What it stands under, as printed, where that is no item of the dossier.
  public var parentWords: String?

  /// Whether it is one of the top items.
  ///
  /// Where no parent is named, absent means that it is, and `false` that it stands under an item, only that it is not
  /// known under which one; ``hasUnknownParent`` tells both cases apart.
  public var isTopLevel: Bool?

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

  /// What it is about, in own words.
  public var description: String?

  /// Why it is there.
  public var justification: String?

  /// What the card remarks.
  public var comment: String?

  /// A printed flag that the plan does not explain.
  public var flag: String?

  /// Whether it only holds a place, such as one named *xxx*.
  public var isPlaceholder: Bool?

  /// Who is responsible, as printed: a department's code, *poskytovatelé*.
  public var responsibleWords: String?

  /// Who cooperates (*spolupráce*).
  public var partners: [Identifier<Organisation>] = []

  /// Who cooperates, as printed.
  public var partnerWords: String?

  /// Who pays.
  public var funders: [Identifier<Organisation>] = []

  /// The first day or time.
  public var from: Written<StatedTime>?

  /// The last day or time, which belongs to it.
  public var to: Written<StatedTime>?

  /// The time as printed.
  public var scheduleWords: String?

  /// The area it concerns; inherited where none is named.
  public var area: Identifier<Area>?

  /// What it stands for on the plan's axis, such as a micro-region or *společná opatření*.
  public var axisWords: String?

  /// Whether it is the common item outside the plan's axis (*společná opatření*).
  public var isCommon: Bool?

  /// Costs and funding.
  public var costs: [CostLine] = []

  /// Prices for one piece.
  public var unitPrices: [UnitPrice] = []

  /// Risks.
  public var risks: [ItemRisk] = []

  /// What keeps it from being carried out.
  public var blocking: [BlockingReason] = []

  /// Items that have to come first.
  public var dependsOn: [Identifier<PlanItem>] = []

  /// Items of earlier plans that it carries on.
  public var predecessors: [Identifier<PlanItem>] = []

  /// Items of another plan that it carries out, where it stands in an action plan.
  public var carriesOut: [Identifier<PlanItem>] = []

  /// Items of the same plan that it replaces by a version.
  public var replaces: [Identifier<PlanItem>] = []

  /// The version that added it; absent for the first.
  public var addedBy: Identifier<PlanVersion>?

  /// The version that removed it.
  public var removedBy: Identifier<PlanVersion>?

  /// The services it concerns.
  public var services: [Identifier<Service>] = []

  /// The needs it answers.
  public var needs: [Identifier<Need>] = []

  /// Links to the region's plan and network and to other strategies.
  public var links: [Linkage] = []

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

  /// Whether it stands under an item of which it is not known which one it is.
  ///
  /// Such an item is no top item, and what it would inherit is unknown.
  public var hasUnknownParent: Bool { parent == nil && (isTopLevel == false || parentWords != nil) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanItem>(
    .required("id", \.id),
    .required("plan", \.plan),
    .optional("parent", \.parent),
    .optional("parentWords", \.parentWords),
    .optional("isTopLevel", \.isTopLevel),
    .optional("level", \.level),
    .optional("code", \.code),
    .optional("name", \.name),
    .optional("kind", \.kind),
    .list("targetGroups", \.targetGroups),
    .list("municipalities", \.municipalities),
    .optional("years", \.years),
    .optional("isContinuous", \.isContinuous),
    .list("responsible", \.responsible),
    .optional("description", \.description),
    .optional("justification", \.justification),
    .optional("comment", \.comment),
    .optional("flag", \.flag),
    .optional("isPlaceholder", \.isPlaceholder),
    .optional("responsibleWords", \.responsibleWords),
    .list("partners", \.partners),
    .optional("partnerWords", \.partnerWords),
    .list("funders", \.funders),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("scheduleWords", \.scheduleWords),
    .optional("area", \.area),
    .optional("axisWords", \.axisWords),
    .optional("isCommon", \.isCommon),
    .objects("costs", \.costs),
    .objects("unitPrices", \.unitPrices),
    .objects("risks", \.risks),
    .objects("blocking", \.blocking),
    .list("dependsOn", \.dependsOn),
    .list("predecessors", \.predecessors),
    .list("carriesOut", \.carriesOut),
    .list("replaces", \.replaces),
    .optional("addedBy", \.addedBy),
    .optional("removedBy", \.removedBy),
    .list("services", \.services),
    .list("needs", \.needs),
    .objects("links", \.links),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [PlanItem]> = \.planItems

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "planItems"
}
