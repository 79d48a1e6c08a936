import CzechRegisters
import DossierCoding
import ExactValues

/// A provider's development intent (*rozvojový záměr*): a new service, or another capacity of one.
public struct DevelopmentIntent: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<DevelopmentIntent>

  /// The provider.
  public var provider: Identifier<Organisation>?

  /// The service.
  public var service: Identifier<Service>?

  /// The type of service, where it is a new one.
  public var type: ServiceTypeCode?

  /// The kind of intent by the region's own code, as its call declares it.
  public var kindCode: String?

  /// What is to change.
  public var action: NetworkAction?

  /// The network it asks for.
  public var network: Identifier<Network>?

  /// The kind of entry it asks for, as the network declares it.
  public var networkKind: String?

  /// By how much capacities are to change; less than zero for fewer.
  public var changes: [StatedCapacity] = []

  /// The territory, perhaps of several districts.
  public var servedTerritories: [ServedTerritory] = []

  /// The years.
  public var years: Written<YearSet>?

  /// The need it answers.
  public var need: Identifier<Need>?

  /// The need by its number in the region's list.
  public var needNumber: String?

  /// The measure of the region's plan it answers.
  public var regionalMeasure: Identifier<PlanItem>?

  /// The measure of the region's plan as printed.
  public var regionalMeasureWords: String?

  /// The time in which it was sent.
  public var window: Identifier<RegionalWindow>?

  /// When it was sent.
  public var submitted: Written<StatedTime>?

  /// When it was withdrawn.
  public var withdrawn: Written<StatedTime>?

  /// What it says, in own words.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<DevelopmentIntent>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DevelopmentIntent>(
    .required("id", \.id),
    .optional("provider", \.provider),
    .optional("service", \.service),
    .optional("type", \.type),
    .optional("kindCode", \.kindCode),
    .optional("action", \.action),
    .optional("network", \.network),
    .optional("networkKind", \.networkKind),
    .objects("changes", \.changes),
    .objects("servedTerritories", \.servedTerritories),
    .optional("years", \.years),
    .optional("need", \.need),
    .optional("needNumber", \.needNumber),
    .optional("regionalMeasure", \.regionalMeasure),
    .optional("regionalMeasureWords", \.regionalMeasureWords),
    .optional("window", \.window),
    .optional("submitted", \.submitted),
    .optional("withdrawn", \.withdrawn),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [DevelopmentIntent]> = \.developmentIntents

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "developmentIntents"
}
