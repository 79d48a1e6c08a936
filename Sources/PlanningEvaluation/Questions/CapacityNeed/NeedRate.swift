import DossierCoding
import ExactValues

/// A rate of need per people of a reference population (*míra potřeby*), as its author says it.
///
/// None is built in: no binding norm of capacity per inhabitants is known.
public struct NeedRate: DossierObject {
  /// The least amount of the unit for so many people, at least 0.
  public var least: FixedDecimal?

  /// The greatest amount; absent where there is no upper bound.
  public var most: FixedDecimal?

  /// For how many people the amount is, such as 1,000; at least 1.
  public var per: Int

  /// How many people the reference population has, at least 0.
  public var population: Int

  /// Who they are, such as inhabitants aged 80 and more of the district.
  public var populationWords: String

  /// The day on which they were counted.
  public var populationDay: Day

  /// Where the number of people comes from.
  public var populationSource: String

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a rate that is one number; for a range set its ends.
  public init(
    _ amount: FixedDecimal?, per: Int, population: Int, populationWords: String, populationDay: Day,
    populationSource: String
  ) {
    least = amount
    most = amount
    self.per = per
    self.population = population
    self.populationWords = populationWords
    self.populationDay = populationDay
    self.populationSource = populationSource
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      nil, per: 1, population: 0, populationWords: "", populationDay: .first, populationSource: "")
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedRate>(
    .optional("least", \.least),
    .optional("most", \.most),
    .required("per", \.per),
    .required("population", \.population),
    .required("populationWords", \.populationWords),
    .required("populationDay", \.populationDay),
    .required("populationSource", \.populationSource))

  /// The members that name the value in a list.
  public static let keyMembers = ["populationWords", "populationDay"]
}
