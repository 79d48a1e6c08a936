import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A reason why a service does not serve a need (*překážka*), with what is stated instead.
public struct ServiceObstacle: DossierObject {
  /// What stands against it.
  public var kind: ObstacleKind

  /// What is stated instead: codes, ages or times in their wire form; empty for a territory, which may be secret.
  public var stated: [String] = []

  /// Where it is stated.
  public var statedAt: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: ObstacleKind) { self.kind = kind }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: ObstacleKind(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ServiceObstacle>(
    .required("kind", \.kind),
    .list("stated", \.stated, isOrdered: true),
    .list("statedAt", \.statedAt, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind"]

  /// The reason as a sentence of ``ExactValues/MessageCatalogue``, with the Czech names of listed codes.
  public var message: Message {
    let key = "services.obstacle.\(kind)"
    return stated.isEmpty ? Message(key) : Message(key, ["stated": .list(stated.map { .text(name(of: $0)) })])
  }

  private func name(of code: String) -> String {
    switch kind {
    case .otherType: ServiceTypes.list.entries(for: ServiceTypeCode(rawValue: code)).last?.czechName ?? code
    case .otherForm: ServiceForms.list.entries(for: ServiceFormCode(rawValue: code)).last?.czechName ?? code
    case .otherGroup: TargetGroups.list.entries(for: TargetGroupCode(rawValue: code)).last?.czechName ?? code
    default: code
    }
  }
}
