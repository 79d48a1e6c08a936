import DossierCoding
import ExactValues

/// How a suggestion was settled (*vypořádání*).
public struct SuggestionDisposition: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Incorporated (*zapracováno*).
  public static let incorporated = SuggestionDisposition(rawValue: "incorporated")
  /// Incorporated in part.
  public static let partlyIncorporated = SuggestionDisposition(rawValue: "partlyIncorporated")
  /// Rejected (*zamítnuto*).
  public static let rejected = SuggestionDisposition(rawValue: "rejected")
  /// Forwarded, which is not yet settled (*předáno k řešení*).
  public static let forwarded = SuggestionDisposition(rawValue: "forwarded")
  /// Postponed for lack of time.
  public static let postponed = SuggestionDisposition(rawValue: "postponed")
  /// Withdrawn.
  public static let withdrawn = SuggestionDisposition(rawValue: "withdrawn")
  /// Explained without a change (*vysvětleno*).
  public static let explained = SuggestionDisposition(rawValue: "explained")
  /// Taken note of (*vzato na vědomí*).
  public static let takenNoteOf = SuggestionDisposition(rawValue: "takenNoteOf")
  /// Outside the agenda, such as a complaint (*nespadá do agendy*).
  public static let outsideAgenda = SuggestionDisposition(rawValue: "outsideAgenda")

  /// The codes listed in this version of the library.
  public static let listed: [SuggestionDisposition] = [
    incorporated, partlyIncorporated, rejected, forwarded, postponed, withdrawn, explained, takenNoteOf,
    outsideAgenda,
  ]
}
