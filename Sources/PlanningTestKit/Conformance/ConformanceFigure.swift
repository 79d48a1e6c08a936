import CommunityPlanning

/// A named result that the derivation of an answer must hold.
public struct ConformanceFigure: DossierObject {
  /// The name of the result.
  public var name: String

  /// Its exact value, such as `{"count": 72}`.
  public var value: TraceValue

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a figure.
  public init(name: String, value: TraceValue) {
    self.name = name
    self.value = value
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(name: "", value: .none) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ConformanceFigure>(
    .required("name", \.name),
    .required("value", \.value))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
