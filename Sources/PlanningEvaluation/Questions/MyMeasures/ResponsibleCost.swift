import DossierCoding
import ExactValues
import PlanningModel

/// What the measures cost in a year for which an organisation is responsible.
public struct ResponsibleCost: DossierObject {
  /// The year.
  public var year: Int

  /// The cost of the whole measures, not the share of the organisation.
  public var amount: Answer<Money>

  /// How many measures may be carried out in the year.
  public var leaves: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(year: Int, amount: Answer<Money>, leaves: Int) {
    self.year = year
    self.amount = amount
    self.leaves = leaves
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(year: 0, amount: .unknown([]), leaves: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ResponsibleCost>(
    .required("year", \.year),
    .required("amount", \.amount),
    .required("leaves", \.leaves))

  /// The members that name the value in a list.
  public static let keyMembers = ["year"]
}
