import DossierCoding
import ExactValues
import PlanningModel

/// What is unusual in the codes and the structure of a plan (*správnost kódů a struktury*).
public struct Soundness: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// How many items are in force.
  public var items: Int

  /// How many of them stand for work to be done.
  public var leaves: Int

  /// How often each thing is surely unusual, all kinds, zero included.
  public var counts: [DefectCount] = []

  /// What is unusual, by kind, then in document order.
  public var defects: [PlanDefect] = []

  /// The printed numbers of goals, measures and projects that could not be compared with what is listed.
  public var notCompared: [Identifier<StatedCount>] = []

  /// The leaves under an item that is not known, of which it is open who is responsible, when, or for whom.
  public var notDecided: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, items: Int, leaves: Int) {
    self.plan = plan
    self.items = items
    self.leaves = leaves
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank), items: 0, leaves: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Soundness>(
    .required("plan", \.plan),
    .required("items", \.items),
    .required("leaves", \.leaves),
    .objects("counts", \.counts, isOrdered: true),
    .objects("defects", \.defects, isOrdered: true),
    .list("notCompared", \.notCompared),
    .list("notDecided", \.notDecided))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]

  /// How often one thing is unusual.
  ///
  /// - Complexity: O(kinds).
  public func count(of kind: DefectKind) -> Int { counts.first { $0.kind == kind }?.count ?? 0 }
}
