import DossierCoding
import ExactValues

/// What is proposed for a service in a network (*navrhovaná změna*).
public struct NetworkAction: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Keep it as it is (*zachovat*).
  public static let keep = NetworkAction(rawValue: "keep")
  /// Raise its capacity (*navýšit*).
  public static let grow = NetworkAction(rawValue: "grow")
  /// Lower its capacity (*snížit*).
  public static let shrink = NetworkAction(rawValue: "shrink")
  /// Begin a new one (*nová služba*).
  public static let new = NetworkAction(rawValue: "new")
  /// End it (*ukončit*).
  public static let end = NetworkAction(rawValue: "end")
  /// Change it into another one (*transformovat*).
  public static let transform = NetworkAction(rawValue: "transform")

  /// The codes listed in this version of the library.
  public static let listed: [NetworkAction] = [keep, grow, shrink, new, end, transform]
}
