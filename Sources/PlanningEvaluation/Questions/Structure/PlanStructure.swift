import DossierCoding
import ExactValues
import PlanningModel

/// What a plan is built of.
public struct PlanStructure: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// What its first level stands for, such as purposes, territories or target groups.
  public var axis: PlanAxis?

  /// The levels, in the order in which the plan declares them; items without a level stand last.
  public var levels: [LevelCount] = []

  /// The numbers that texts print of the plan or of its area.
  public var printedNumbers: [PrintedNumber] = []

  /// By which items the evaluations of the plan count.
  public var evaluations: [EvaluatedLevel] = []

  /// The holes in the numbering.
  public var holes: [CodeHole] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>) { self.plan = plan }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanStructure>(
    .required("plan", \.plan),
    .optional("axis", \.axis),
    .objects("levels", \.levels, isOrdered: true),
    .objects("printedNumbers", \.printedNumbers),
    .objects("evaluations", \.evaluations),
    .objects("holes", \.holes, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]
}
