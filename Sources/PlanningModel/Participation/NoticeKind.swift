import DossierCoding
import ExactValues

/// What a term in rules of procedure is for (*předmět lhůty*).
public struct NoticeKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The invitation is sent, before the meeting (*pozvánka*).
  public static let invitation = NoticeKind(rawValue: "invitation")
  /// The meeting is published, before the meeting (*zveřejnění*).
  public static let publication = NoticeKind(rawValue: "publication")
  /// Proposals are handed in, before the meeting (*návrhy*).
  public static let proposals = NoticeKind(rawValue: "proposals")
  /// Members confirm that they come, before the meeting (*potvrzení účasti*).
  public static let confirmation = NoticeKind(rawValue: "confirmation")
  /// The minutes are made, after the meeting (*zápis*).
  public static let minutes = NoticeKind(rawValue: "minutes")
  /// Objections to the minutes, after the meeting (*námitky*).
  public static let objections = NoticeKind(rawValue: "objections")

  /// The codes listed in this version of the library.
  public static let listed: [NoticeKind] = [invitation, publication, proposals, confirmation, minutes, objections]
}
