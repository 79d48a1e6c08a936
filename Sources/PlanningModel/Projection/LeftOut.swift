import DossierCoding
import ExactValues

/// Something that a projection left out: where and why, never what.
public struct LeftOut: Sendable, Hashable, Comparable {
  /// The collection, entity or member; elements of lists are not told apart, because their names repeat their content.
  public let path: DossierPath
  /// Why it was left out.
  public let reason: LeftOutReason
  /// How many values at the path were left out for the reason.
  public let count: Int

  /// What was left out where and why, as a message of the key `projection.leftOut`.
  public var message: Message {
    Message(
      "projection.leftOut", ["path": .path(path), "count": .count(count), "reason": reason.messageArgument])
  }

  /// The message as a sentence.
  ///
  /// - Parameters:
  ///   - language: The language; others than Czech get the English text.
  ///   - catalogue: The messages of the library, perhaps overlaid.
  /// - Returns: The text, the same whatever the machine's settings.
  public func text(in language: Language, from catalogue: MessageCatalogue) -> String {
    catalogue.text(message, in: language)
  }

  /// Orders by path, then by reason.
  public static func < (left: LeftOut, right: LeftOut) -> Bool {
    left.path == right.path ? left.reason.rawValue < right.reason.rawValue : left.path < right.path
  }
}
