import DossierCoding
import ExactValues

/// What is asserted of a service (*předmět posouzení*).
public struct AssessmentKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// How available it is (*dostupnost*).
  public static let availability = AssessmentKind(rawValue: "availability")
  /// How many wait, or how long (*čekatelé, čekací doba*).
  public static let waiting = AssessmentKind(rawValue: "waiting")
  /// Whom it refused (*odmítnutí žadatelé*).
  public static let refusedApplicants = AssessmentKind(rawValue: "refusedApplicants")
  /// How good it is (*kvalita*).
  public static let quality = AssessmentKind(rawValue: "quality")
  /// How it is staffed (*personální zajištění*).
  public static let staffing = AssessmentKind(rawValue: "staffing")
  /// How much of it is used (*obložnost*).
  public static let occupancy = AssessmentKind(rawValue: "occupancy")
  /// Whether it is needed (*potřebnost*).
  public static let need = AssessmentKind(rawValue: "need")

  /// The codes listed in this version of the library.
  public static let listed: [AssessmentKind] = [
    availability, waiting, refusedApplicants, quality, staffing, occupancy, need,
  ]
}
