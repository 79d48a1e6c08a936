import DossierCoding
import ExactValues

/// The function of a member (*funkce*).
public struct SeatFunction: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The chair or leader (*předseda, vedoucí*).
  public static let chair = SeatFunction(rawValue: "chair")
  /// The deputy (*místopředseda*).
  public static let deputy = SeatFunction(rawValue: "deputy")
  /// The coordinator (*koordinátor*).
  public static let coordinator = SeatFunction(rawValue: "coordinator")
  /// A member (*člen*).
  public static let member = SeatFunction(rawValue: "member")
  /// A guest, who never counts (*host*).
  public static let guest = SeatFunction(rawValue: "guest")

  /// The codes listed in this version of the library.
  public static let listed: [SeatFunction] = [chair, deputy, coordinator, member, guest]
}
