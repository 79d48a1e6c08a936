import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A plan of a dossier with its period.
public struct SharedPeriod: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The first day.
  public var from: Answer<Day>

  /// The last day.
  public var to: Answer<Day>

  /// Whether the period holds the day.
  public var runs: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, from: Answer<Day>, to: Answer<Day>, runs: Answer<Bool>) {
    self.plan = plan
    self.from = from
    self.to = to
    self.runs = runs
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(plan: Identifier(blank), from: .unknown([]), to: .unknown([]), runs: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SharedPeriod>(
    .required("plan", \.plan),
    .required("from", \.from),
    .required("to", \.to),
    .required("runs", \.runs))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]
}
