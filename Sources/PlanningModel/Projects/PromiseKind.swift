import DossierCoding
import ExactValues

/// What kind of thing is promised (*předmět závazku*).
public struct PromiseKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Meetings of one body each.
  public static let meetings = PromiseKind(rawValue: "meetings")
  /// Rounds in which all the bodies meet.
  public static let rounds = PromiseKind(rawValue: "rounds")
  /// Workshops.
  public static let workshops = PromiseKind(rawValue: "workshops")
  /// Seminars.
  public static let seminars = PromiseKind(rawValue: "seminars")
  /// A plan.
  public static let plan = PromiseKind(rawValue: "plan")
  /// An updated plan.
  public static let updatedPlan = PromiseKind(rawValue: "updatedPlan")
  /// A catalogue.
  public static let catalogue = PromiseKind(rawValue: "catalogue")
  /// An analysis.
  public static let analysis = PromiseKind(rawValue: "analysis")
  /// Minutes.
  public static let minutes = PromiseKind(rawValue: "minutes")
  /// Resolutions.
  public static let resolutions = PromiseKind(rawValue: "resolutions")
  /// A kept and settled agenda of suggestions.
  public static let suggestionAgenda = PromiseKind(rawValue: "suggestionAgenda")
  /// A document.
  public static let document = PromiseKind(rawValue: "document")
  /// An evaluation.
  public static let evaluation = PromiseKind(rawValue: "evaluation")
  /// A process introduced or run.
  public static let process = PromiseKind(rawValue: "process")
  /// A conference.
  public static let conference = PromiseKind(rawValue: "conference")
  /// A publication.
  public static let publication = PromiseKind(rawValue: "publication")

  /// The codes listed in this version of the library.
  public static let listed: [PromiseKind] = [
    meetings, rounds, workshops, seminars, plan, updatedPlan, catalogue, analysis, minutes, resolutions,
    suggestionAgenda, document, evaluation, process, conference, publication,
  ]
}
