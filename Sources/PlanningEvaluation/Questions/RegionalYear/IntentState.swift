import DossierCoding
import ExactValues
import PlanningModel

/// What is known of an intent.
///
/// A statement secures nothing, and a decision need not follow it.
public struct IntentState: DossierObject {
  /// The intent.
  public var intent: Identifier<DevelopmentIntent>

  /// Whether any capacity is to become smaller; that is an intent too.
  public var isDecrease: Answer<Bool>

  /// How many districts it names; municipalities and areas leave the number open.
  public var districts: Answer<Int>

  /// The items of local plans in force, not surely cancelled, that name its service, its need or the measure of the
  /// region's plan that it answers, in document order.
  ///
  /// That there is none does not say that the plan does not carry it.
  public var items: [DossierPath] = []

  /// Whether the plan carries it, where all statements on it say the same; each of several districts has a plan of its own.
  public var conformity: Answer<Conformity>

  /// The statements on it, in document order.
  public var statements: [StatementState] = []

  /// The decisions on it.
  public var decisions: [Identifier<RegionalDecision>] = []

  /// What was decided, where the decisions agree.
  public var outcome: Answer<RegionalOutcome>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    intent: Identifier<DevelopmentIntent>, isDecrease: Answer<Bool>, districts: Answer<Int>,
    conformity: Answer<Conformity>, outcome: Answer<RegionalOutcome>
  ) {
    self.intent = intent
    self.isDecrease = isDecrease
    self.districts = districts
    self.conformity = conformity
    self.outcome = outcome
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      intent: Identifier(blank), isDecrease: .unknown([]), districts: .unknown([]), conformity: .unknown([]),
      outcome: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<IntentState>(
    .required("intent", \.intent),
    .required("isDecrease", \.isDecrease),
    .required("districts", \.districts),
    .list("items", \.items, isOrdered: true),
    .required("conformity", \.conformity),
    .objects("statements", \.statements, isOrdered: true),
    .list("decisions", \.decisions),
    .required("outcome", \.outcome))

  /// The members that name the value in a list.
  public static let keyMembers = ["intent"]
}
