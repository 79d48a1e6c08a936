import DossierCoding
import ExactValues
import PlanningModel

/// What a project promised and what is known to be delivered.
public struct DeliveryResult: DossierObject {
  /// The project.
  public var project: Identifier<Project>

  /// The promises of the project with what is known of each, in document order.
  public var promises: [PromiseFulfilment] = []

  /// How many promises were kept; a promise and its parts count each for itself.
  public var keptCount: Int

  /// How many were not kept.
  public var notKeptCount: Int

  /// Of how many it is not known; unknown is neither kept nor broken.
  public var undecidedCount: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(project: Identifier<Project>, keptCount: Int, notKeptCount: Int, undecidedCount: Int) {
    self.project = project
    self.keptCount = keptCount
    self.notKeptCount = notKeptCount
    self.undecidedCount = undecidedCount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(project: Identifier(blank), keptCount: 0, notKeptCount: 0, undecidedCount: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DeliveryResult>(
    .required("project", \.project),
    .objects("promises", \.promises),
    .required("keptCount", \.keptCount),
    .required("notKeptCount", \.notKeptCount),
    .required("undecidedCount", \.undecidedCount))
}
