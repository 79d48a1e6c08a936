import DossierCoding
import ExactValues

/// A relation between projects, plans and strategies (*návaznost*).
public struct LinkRelation: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It follows an earlier one (*navazuje na*).
  public static let follows = LinkRelation(rawValue: "follows")
  /// It is meant to agree with it (*je v souladu s*).
  public static let alignsWith = LinkRelation(rawValue: "alignsWith")
  /// It uses what the other brought (*vychází z*).
  public static let buildsOn = LinkRelation(rawValue: "buildsOn")
  /// It answers a priority of the other.
  public static let answersPriorityOf = LinkRelation(rawValue: "answersPriorityOf")
  /// It answers a need that the other found.
  public static let answersNeedOf = LinkRelation(rawValue: "answersNeedOf")
  /// It makes the other (*výstup*).
  public static let produces = LinkRelation(rawValue: "produces")
  /// It monitors and evaluates the other.
  public static let monitors = LinkRelation(rawValue: "monitors")
  /// It uses lessons of the other.
  public static let usesLessonsOf = LinkRelation(rawValue: "usesLessonsOf")
  /// It lives on as an annex of the other (*příloha*).
  public static let annexOf = LinkRelation(rawValue: "annexOf")
  /// It carries the other out (*prováděcí dokument*).
  public static let implements = LinkRelation(rawValue: "implements")
  /// It revises the other.
  public static let revises = LinkRelation(rawValue: "revises")
  /// The other supports it (*je podpořeno*).
  public static let supportedBy = LinkRelation(rawValue: "supportedBy")
  /// It contradicts the other (*je v rozporu s*).
  public static let contradicts = LinkRelation(rawValue: "contradicts")
  /// It rests on an entry of a network (*je v síti*).
  public static let inNetwork = LinkRelation(rawValue: "inNetwork")
  /// The other does not speak of it.
  public static let notAddressedBy = LinkRelation(rawValue: "notAddressedBy")

  /// The codes listed in this version of the library.
  public static let listed: [LinkRelation] = [
    follows, alignsWith, buildsOn, answersPriorityOf, answersNeedOf, produces, monitors, usesLessonsOf, annexOf,
    implements, revises, supportedBy, contradicts, inNetwork, notAddressedBy,
  ]
}
