import DossierCoding
import ExactValues

/// Why a service does not serve a need (*důvod, proč služba neslouží*).
public struct ObstacleKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It is not yet provided on the day.
  public static let notYetProvided = ObstacleKind(rawValue: "notYetProvided")
  /// It is no longer provided on the day.
  public static let noLongerProvided = ObstacleKind(rawValue: "noLongerProvided")
  /// It is interrupted on the day.
  public static let interrupted = ObstacleKind(rawValue: "interrupted")
  /// It is of another type.
  public static let otherType = ObstacleKind(rawValue: "otherType")
  /// It is something else before the Act, such as no registered service.
  public static let otherStanding = ObstacleKind(rawValue: "otherStanding")
  /// It serves other target groups.
  public static let otherGroup = ObstacleKind(rawValue: "otherGroup")
  /// The age lies outside the ages that it serves.
  public static let otherAge = ObstacleKind(rawValue: "otherAge")
  /// The form is not provided.
  public static let otherForm = ObstacleKind(rawValue: "otherForm")
  /// The municipality is not served.
  public static let otherTerritory = ObstacleKind(rawValue: "otherTerritory")
  /// The language is not among those it can be provided in.
  public static let otherLanguage = ObstacleKind(rawValue: "otherLanguage")
  /// It cannot be reached or used in the way asked for.
  public static let noAccess = ObstacleKind(rawValue: "noAccess")
  /// Its entry in the network does not hold on the day.
  public static let notInNetwork = ObstacleKind(rawValue: "notInNetwork")

  /// The codes listed in this version of the library.
  public static let listed: [ObstacleKind] = [
    notYetProvided, noLongerProvided, interrupted, otherType, otherStanding, otherGroup, otherAge, otherForm,
    otherTerritory, otherLanguage, noAccess, notInNetwork,
  ]
}
