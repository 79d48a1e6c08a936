import DossierCoding
import ExactValues
import PlanningModel

/// What is known of a statement on an intent.
public struct StatementState: DossierObject {
  /// The statement.
  public var statement: Identifier<IntentStatement>

  /// Who states it.
  public var organisation: Identifier<Organisation>?

  /// Whether it says that the plan carries the intent; a statement secures nothing.
  public var conformity: Answer<Conformity>

  /// Whether it was given within its window.
  public var isInWindow: Answer<Bool>

  /// Whether an item that it relies on was removed or replaced by a later version of the plan, or amended later.
  ///
  /// A later amendment of the plan that names no parts leaves it open.
  public var isOvertaken: Answer<Bool>

  /// Whether every decision on the intent came after it; a decision may stand without it.
  public var precedesDecision: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    statement: Identifier<IntentStatement>, conformity: Answer<Conformity>, isInWindow: Answer<Bool>,
    isOvertaken: Answer<Bool>, precedesDecision: Answer<Bool>
  ) {
    self.statement = statement
    self.conformity = conformity
    self.isInWindow = isInWindow
    self.isOvertaken = isOvertaken
    self.precedesDecision = precedesDecision
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      statement: Identifier(blank), conformity: .unknown([]), isInWindow: .unknown([]), isOvertaken: .unknown([]),
      precedesDecision: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StatementState>(
    .required("statement", \.statement),
    .optional("organisation", \.organisation),
    .required("conformity", \.conformity),
    .required("isInWindow", \.isInWindow),
    .required("isOvertaken", \.isOvertaken),
    .required("precedesDecision", \.precedesDecision))

  /// The members that name the value in a list.
  public static let keyMembers = ["statement"]
}
