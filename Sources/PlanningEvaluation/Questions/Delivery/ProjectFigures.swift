import DossierCoding
import ExactValues
import PlanningModel

/// The length and the money of a project.
public struct ProjectFigures: DossierObject {
  /// The project.
  public var project: Identifier<Project>

  /// Its length in whole months, by its first and last day or else as stated.
  public var months: Answer<Int>

  /// Its length in days, the first and the last one included.
  public var days: Answer<Int>

  /// Its total cost or support.
  public var budget: Answer<Money>

  /// The money for one month, rounded half up to haléře.
  public var budgetPerMonth: Answer<Money>

  /// What the exact money for one month is more than the rounded one, in haléře.
  public var remainder: Ratio?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    project: Identifier<Project>, months: Answer<Int>, days: Answer<Int>, budget: Answer<Money>,
    budgetPerMonth: Answer<Money>
  ) {
    self.project = project
    self.months = months
    self.days = days
    self.budget = budget
    self.budgetPerMonth = budgetPerMonth
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      project: Identifier(blank), months: .unknown([]), days: .unknown([]), budget: .unknown([]),
      budgetPerMonth: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ProjectFigures>(
    .required("project", \.project),
    .required("months", \.months),
    .required("days", \.days),
    .required("budget", \.budget),
    .required("budgetPerMonth", \.budgetPerMonth),
    .optional("remainder", \.remainder))

  /// The members that name the value in a list.
  public static let keyMembers = ["project"]
}
