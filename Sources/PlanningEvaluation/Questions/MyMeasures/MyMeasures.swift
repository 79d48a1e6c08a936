import DossierCoding
import ExactValues
import PlanningModel

/// The measures that name an organisation.
public struct MyMeasures: DossierObject {
  /// The organisation.
  public var organisation: Identifier<Organisation>

  /// The entries of the dossier that are this organisation: itself, those with its number, and those it was renamed from or to.
  public var identities: [Identifier<Organisation>] = []

  /// The measures that surely name it, one entry for each role.
  public var measures: [MyMeasure] = []

  /// The measures that may name it.
  public var possible: [MyMeasure] = []

  /// What the live measures cost for which it is surely responsible, year by year.
  public var costs: [ResponsibleCost] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(organisation: Identifier<Organisation>) {
    self.organisation = organisation
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(organisation: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MyMeasures>(
    .required("organisation", \.organisation),
    .list("identities", \.identities),
    .objects("measures", \.measures),
    .objects("possible", \.possible),
    .objects("costs", \.costs))

  /// The members that name the value in a list.
  public static let keyMembers = ["organisation"]
}
