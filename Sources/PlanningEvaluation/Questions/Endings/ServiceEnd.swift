import DossierCoding
import ExactValues
import PlanningModel

/// An end of something that a service rests on (*konec*), as stated.
public struct ServiceEnd: DossierObject {
  /// What ends.
  public var kind: EndKind

  /// Where it is stated, or would be.
  public var statedAt: DossierPath

  /// The end as written; absent where none is stated or where years stand for it.
  public var time: String?

  /// How it stands to the time asked about.
  public var state: EndState

  /// For a source: its share of the money that the measure states in the same state.
  public var share: Ratio?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: EndKind, statedAt: DossierPath, state: EndState) {
    self.kind = kind
    self.statedAt = statedAt
    self.state = state
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(kind: EndKind(rawValue: ""), statedAt: .root, state: EndState(rawValue: ""))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ServiceEnd>(
    .required("kind", \.kind),
    .required("statedAt", \.statedAt),
    .optional("time", \.time),
    .required("state", \.state),
    .optional("share", \.share))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "statedAt"]
}
