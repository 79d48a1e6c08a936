import DossierCoding
import ExactValues
import PlanningModel

/// How a plan was fulfilled.
public struct FulfilmentResult: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The day on which reports and evaluations were known.
  public var day: Day

  /// The version whose items are counted.
  public var version: Identifier<PlanVersion>?

  /// The account that answers: reports on the items if there are any, otherwise the last evaluation.
  public var account: FulfilmentAccount

  /// Items whose last report says that they were cancelled; they stay in the total until a version removes them.
  public var cancelled: Answer<Int>

  /// Items that were left out because they are not yet due; absent where that was not asked for.
  public var notYetDue: Answer<Int>?

  /// The same by the body whose part of an evaluation the last report stands in.
  public var byBody: [FulfilmentPart] = []

  /// The same by the organisation that is responsible; an item may count with several.
  public var byResponsible: [FulfilmentPart] = []

  /// The same by target group; an item may count in several.
  public var byTargetGroup: [FulfilmentPart] = []

  /// The same by kind of item.
  public var byKind: [FulfilmentPart] = []

  /// Every other account that the dossier holds for the same question, whether it agrees or not.
  public var otherAccounts: [FulfilmentAccount] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, day: Day, account: FulfilmentAccount, cancelled: Answer<Int>) {
    self.plan = plan
    self.day = day
    self.account = account
    self.cancelled = cancelled
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(plan: Identifier(blank), day: .first, account: FulfilmentAccount(blank: blank), cancelled: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FulfilmentResult>(
    .required("plan", \.plan),
    .required("day", \.day),
    .optional("version", \.version),
    .required("account", \.account),
    .required("cancelled", \.cancelled),
    .optional("notYetDue", \.notYetDue),
    .objects("byBody", \.byBody, isOrdered: true),
    .objects("byResponsible", \.byResponsible, isOrdered: true),
    .objects("byTargetGroup", \.byTargetGroup, isOrdered: true),
    .objects("byKind", \.byKind, isOrdered: true),
    .objects("otherAccounts", \.otherAccounts, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]
}
