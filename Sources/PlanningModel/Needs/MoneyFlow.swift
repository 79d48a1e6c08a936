import DossierCoding
import ExactValues

/// Money that flowed to a service or an organisation in a year (*finanční tok*).
public struct MoneyFlow: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<MoneyFlow>

  /// The analysis that holds it.
  public var analysis: Identifier<Analysis>?

  /// The service.
  public var service: Identifier<Service>?

  /// Who got it.
  public var organisation: Identifier<Organisation>?

  /// Who paid it.
  public var payer: Identifier<Organisation>?

  /// Where it comes from.
  public var fundingSource: FundingSource?

  /// The years.
  public var years: Written<YearSet>?

  /// The amount.
  public var amount: Written<Money>?

  /// The amount in thousand crowns, where it is printed so.
  public var thousands: Written<FixedDecimal>?

  /// Whose statement it is; payer and provider may disagree.
  public var statedBy: Identifier<Organisation>?

  /// What the source says.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<MoneyFlow>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MoneyFlow>(
    .required("id", \.id),
    .optional("analysis", \.analysis),
    .optional("service", \.service),
    .optional("organisation", \.organisation),
    .optional("payer", \.payer),
    .optional("fundingSource", \.fundingSource),
    .optional("years", \.years),
    .optional("amount", \.amount),
    .optional("thousands", \.thousands),
    .optional("statedBy", \.statedBy),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [MoneyFlow]> = \.moneyFlows

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "moneyFlows"
}
