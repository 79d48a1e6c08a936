import DossierCoding
import ExactValues
import PlanningModel

/// Needs that no live leaf of a plan surely answers, the weightiest first.
public struct UnansweredNeeds: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items count; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// How many needs the dossier has; those stated to be the same one count once.
  public var needs: Int

  /// How many of them no live leaf answers.
  public var unanswered: Answer<Int>

  /// The needs that are not surely answered: those with a weight by scale and place, then the others.
  public var listed: [UnansweredNeed] = []

  /// Needs that may be one, for somebody to decide.
  public var similar: [SimilarNeeds] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, needs: Int, unanswered: Answer<Int>) {
    self.plan = plan
    self.needs = needs
    self.unanswered = unanswered
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank), needs: 0, unanswered: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<UnansweredNeeds>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("needs", \.needs),
    .required("unanswered", \.unanswered),
    .objects("listed", \.listed, isOrdered: true),
    .objects("similar", \.similar))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]
}
