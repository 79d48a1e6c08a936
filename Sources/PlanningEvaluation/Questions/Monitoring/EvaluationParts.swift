import DossierCoding
import ExactValues
import PlanningModel

/// An evaluation beside its parts, such as those by working group.
public struct EvaluationParts: DossierObject {
  /// The evaluation.
  public var evaluation: Identifier<Evaluation>

  /// Its parts, in document order.
  public var parts: [Identifier<Evaluation>] = []

  /// Parts that name no body.
  public var withoutBody: [Identifier<Evaluation>] = []

  /// The total and each status: the whole beside the sum of the parts.
  public var comparisons: [PartsComparison] = []

  /// Whether all numbers of the whole are those of its parts.
  public var addUp: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(evaluation: Identifier<Evaluation>, addUp: Answer<Bool>) {
    self.evaluation = evaluation
    self.addUp = addUp
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(evaluation: Identifier(blank), addUp: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EvaluationParts>(
    .required("evaluation", \.evaluation),
    .list("parts", \.parts),
    .list("withoutBody", \.withoutBody),
    .objects("comparisons", \.comparisons, isOrdered: true),
    .required("addUp", \.addUp))

  /// The members that name the value in a list.
  public static let keyMembers = ["evaluation"]
}
