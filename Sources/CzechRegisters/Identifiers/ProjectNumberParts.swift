/// What the parts of a project number of a known form say; all parts are text, zeros included.
public struct ProjectNumberParts: Sendable, Hashable {
  /// The programme: "1.04" (OP LZZ) or "03" (OPZ).
  public let programme: String

  /// The area of support (*oblast podpory*) or the axis and goal of the programme: "3.1.03" or "2.63".
  public let area: String

  /// The two digits of the year before the number of the call, OPZ only: "16".
  public let callYear: String?

  /// The call (*výzva*): two characters, perhaps a letter ("65", "B6"), or three digits ("063").
  public let call: String

  /// The serial number within the call: "00031" or "0006588".
  public let serial: String
}
