import DossierCoding
import ExactValues

/// The kind of a document (*druh dokumentu*).
public struct DocumentKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The founding charter (*základní listina*), which sets the rules of the process.
  public static let charter = DocumentKind(rawValue: "charter")
  /// Rules of procedure of a body (*jednací řád*).
  public static let rulesOfProcedure = DocumentKind(rawValue: "rulesOfProcedure")
  /// Minutes (*zápis*).
  public static let minutes = DocumentKind(rawValue: "minutes")
  /// A resolution (*usnesení*).
  public static let resolution = DocumentKind(rawValue: "resolution")
  /// The composition of a body (*složení skupiny*).
  public static let membershipList = DocumentKind(rawValue: "membershipList")
  /// The agenda of suggestions and comments (*agenda podnětů a připomínek*).
  public static let suggestionAgenda = DocumentKind(rawValue: "suggestionAgenda")
  /// A description of the monitoring system.
  public static let monitoringSystem = DocumentKind(rawValue: "monitoringSystem")
  /// Study material (*studijní opora*).
  public static let studyMaterial = DocumentKind(rawValue: "studyMaterial")
  /// A presentation (*prezentace*).
  public static let presentation = DocumentKind(rawValue: "presentation")
  /// A certificate of attendance (*osvědčení*).
  public static let certificate = DocumentKind(rawValue: "certificate")
  /// A strategy or concept (*koncepce*).
  public static let concept = DocumentKind(rawValue: "concept")
  /// An evaluation (*vyhodnocení*).
  public static let evaluation = DocumentKind(rawValue: "evaluation")
  /// An addendum to a plan (*dodatek*).
  public static let addendum = DocumentKind(rawValue: "addendum")
  /// A web page.
  public static let webPage = DocumentKind(rawValue: "webPage")

  /// The codes listed in this version of the library.
  public static let listed: [DocumentKind] = [
    charter, rulesOfProcedure, minutes, resolution, membershipList, suggestionAgenda, monitoringSystem,
    studyMaterial, presentation, certificate, concept, evaluation, addendum, webPage,
  ]
}
