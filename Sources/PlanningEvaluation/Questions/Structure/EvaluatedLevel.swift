import DossierCoding
import ExactValues
import PlanningModel

/// By which items an evaluation of a plan counts (*jednotka vyhodnocení*).
public struct EvaluatedLevel: DossierObject {
  /// The evaluation.
  public var evaluation: Identifier<Evaluation>

  /// The year that it evaluates; absent where it names none.
  public var year: Int?

  /// The code of the level whose items it counts.
  public var level: String?

  /// The plan's own word for it, such as *aktivita*.
  public var label: String?

  /// Of how many items in all it tells the status.
  public var total: Answer<Int>

  /// Whether these are all items of the level, by what the dossier lists or else by what a text prints.
  public var areAll: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(evaluation: Identifier<Evaluation>, total: Answer<Int>, areAll: Answer<Bool>) {
    self.evaluation = evaluation
    self.total = total
    self.areAll = areAll
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(evaluation: Identifier(blank), total: .unknown([]), areAll: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EvaluatedLevel>(
    .required("evaluation", \.evaluation),
    .optional("year", \.year),
    .optional("level", \.level),
    .optional("label", \.label),
    .required("total", \.total),
    .required("areAll", \.areAll))

  /// The members that name the value in a list.
  public static let keyMembers = ["evaluation"]
}
