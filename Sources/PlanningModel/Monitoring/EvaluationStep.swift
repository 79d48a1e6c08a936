import DossierCoding
import ExactValues

/// A step of an evaluation (*krok vyhodnocení*).
public struct EvaluationStep: DossierObject {
  /// A short name of the step, unique within the evaluation.
  public var code: String

  /// The bodies that do it.
  public var actors: [Identifier<Body>] = []

  /// What is done.
  public var action: EvaluationAction

  /// The bodies to which it is presented.
  public var recipients: [Identifier<Body>] = []

  /// How far it is.
  public var state: WorkState?

  /// What is done, in own words.
  public var words: String?

  /// When.
  public var time: Written<StatedTime>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(code: String, action: EvaluationAction) {
    self.code = code
    self.action = action
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(code: "", action: EvaluationAction(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EvaluationStep>(
    .required("code", \.code),
    .list("actors", \.actors),
    .required("action", \.action),
    .list("recipients", \.recipients),
    .optional("state", \.state),
    .optional("words", \.words),
    .optional("time", \.time))

  /// The members that name the value in a list.
  public static let keyMembers = ["code"]
}
