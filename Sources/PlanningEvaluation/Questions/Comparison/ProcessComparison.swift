import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// What two planning processes have in common, and how they differ.
public struct ProcessComparison: DossierObject {
  /// The first dossier.
  public var first: Identifier<Dossier>

  /// The second dossier.
  public var second: Identifier<Dossier>

  /// How much more money the second project has; absent unless both are projects.
  public var budgetDifference: Answer<Money>?

  /// How many months longer the second project is; absent unless both are projects.
  public var monthsDifference: Answer<Int>?

  /// How many days longer the second project is; absent unless both are projects.
  public var daysDifference: Answer<Int>?

  /// The municipalities that take part in both, in the order of their codes.
  public var municipalitiesInBoth: [MunicipalityCode] = []

  /// Those that only the first lists.
  public var municipalitiesOnlyInFirst: [MunicipalityCode] = []

  /// Those that only the second lists.
  public var municipalitiesOnlyInSecond: [MunicipalityCode] = []

  /// How many organisations beside municipalities the first lists.
  public var organisationsInFirst: Int

  /// How many organisations beside municipalities the second lists.
  public var organisationsInSecond: Int

  /// The organisations beside municipalities that are, or may be, one.
  public var pairs: [OrganisationPair] = []

  /// Those of the first without a counterpart.
  public var organisationsOnlyInFirst: [Identifier<Organisation>] = []

  /// Those of the second without a counterpart.
  public var organisationsOnlyInSecond: [Identifier<Organisation>] = []

  /// Whether each of them has exactly one counterpart; unknown where a list has none at all.
  public var areAllPaired: Answer<Bool>

  /// The names of items that both plans have word for word.
  public var itemNamesInBoth: [String] = []

  /// The names of items that only the first plan has.
  public var itemNamesOnlyInFirst: [String] = []

  /// The names of items that only the second plan has.
  public var itemNamesOnlyInSecond: [String] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    first: Identifier<Dossier>, second: Identifier<Dossier>, organisationsInFirst: Int, organisationsInSecond: Int,
    areAllPaired: Answer<Bool>
  ) {
    self.first = first
    self.second = second
    self.organisationsInFirst = organisationsInFirst
    self.organisationsInSecond = organisationsInSecond
    self.areAllPaired = areAllPaired
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      first: Identifier(blank), second: Identifier(blank), organisationsInFirst: 0, organisationsInSecond: 0,
      areAllPaired: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ProcessComparison>(
    .required("first", \.first),
    .required("second", \.second),
    .optional("budgetDifference", \.budgetDifference),
    .optional("monthsDifference", \.monthsDifference),
    .optional("daysDifference", \.daysDifference),
    .list("municipalitiesInBoth", \.municipalitiesInBoth),
    .list("municipalitiesOnlyInFirst", \.municipalitiesOnlyInFirst),
    .list("municipalitiesOnlyInSecond", \.municipalitiesOnlyInSecond),
    .required("organisationsInFirst", \.organisationsInFirst),
    .required("organisationsInSecond", \.organisationsInSecond),
    .objects("pairs", \.pairs),
    .list("organisationsOnlyInFirst", \.organisationsOnlyInFirst),
    .list("organisationsOnlyInSecond", \.organisationsOnlyInSecond),
    .required("areAllPaired", \.areAllPaired),
    .list("itemNamesInBoth", \.itemNamesInBoth),
    .list("itemNamesOnlyInFirst", \.itemNamesOnlyInFirst),
    .list("itemNamesOnlyInSecond", \.itemNamesOnlyInSecond))
}
