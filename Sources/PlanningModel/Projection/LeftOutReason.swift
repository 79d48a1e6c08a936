import DossierCoding
import ExactValues

/// Why something does not pass to an audience (*důvod vynechání*).
public struct LeftOutReason: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The member or the kind of entity is not for the audience.
  public static let audience = LeftOutReason(rawValue: "audience")
  /// It tells of a person, or of a member that is not for the audience.
  public static let aboutWithheld = LeftOutReason(rawValue: "aboutWithheld")
  /// It tells of a place whose address is secret, or may be (*utajená adresa*).
  public static let secretPlace = LeftOutReason(rawValue: "secretPlace")
  /// Its text repeats a name, a contact or a secret address, or holds an e-mail address or a telephone number.
  public static let betrayingText = LeftOutReason(rawValue: "betrayingText")
  /// It stands beside the described members, where it may be anything.
  public static let undescribed = LeftOutReason(rawValue: "undescribed")
  /// The text is no value of its kind, so that it may be anything.
  public static let unreadable = LeftOutReason(rawValue: "unreadable")
  /// The words of a time; its bounds pass.
  public static let words = LeftOutReason(rawValue: "words")
  /// The code is not listed, so that it may be any text.
  public static let unlistedCode = LeftOutReason(rawValue: "unlistedCode")
  /// The words that say why there is no value; that there is none passes.
  public static let reasonWords = LeftOutReason(rawValue: "reasonWords")
  /// It leads to nothing that passes.
  public static let leadsNowhere = LeftOutReason(rawValue: "leadsNowhere")
  /// Without something that was left out it cannot stand.
  public static let incomplete = LeftOutReason(rawValue: "incomplete")

  /// It is a count of few people, or would tell one (*malý počet*).
  public static let smallCount = LeftOutReason(rawValue: "smallCount")

  /// The codes listed in this version of the library.
  public static let listed: [LeftOutReason] = [
    audience, aboutWithheld, secretPlace, betrayingText, undescribed, unreadable, words, unlistedCode, reasonWords,
    leadsNowhere, incomplete, smallCount,
  ]
}

extension LeftOutReason {
  init(_ cause: ValueSieve.Cause) {
    self =
      switch cause {
      case .member, .undecided: .audience
      case .object: .secretPlace
      case .kept: .undescribed
      case .unreadable: .unreadable
      case .words: .words
      case .unlisted: .unlistedCode
      case .reason: .reasonWords
      case .text: .betrayingText
      case .reference: .leadsNowhere
      }
  }
}
