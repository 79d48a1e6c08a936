import DossierCoding
import ExactValues

/// Why an edit is refused; the dossier is unchanged.
public struct EditFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The value that stands there is not the edit's old value: somebody changed it meanwhile.
    public static let staleValue = Code(rawValue: "staleValue")
    /// The dossier has no such entity or element.
    public static let noSuchElement = Code(rawValue: "noSuchElement")
    /// No described member has this name.
    public static let unknownMember = Code(rawValue: "unknownMember")
    /// The member cannot be absent.
    public static let requiredMember = Code(rawValue: "requiredMember")
    /// The value is none of the member's kind.
    public static let wrongValue = Code(rawValue: "wrongValue")
    /// The new value is not spelt as the library writes it.
    public static let notCanonical = Code(rawValue: "notCanonical")
    /// The new element has another identifier than the path, or the edit would give it one.
    public static let otherName = Code(rawValue: "otherName")
    /// The new element would be another one than the path says, because the list has others of its name.
    public static let elementExists = Code(rawValue: "elementExists")
    /// The path leads into a value that has no members.
    public static let noMembers = Code(rawValue: "noMembers")
    /// The path leads into a value that could not be read; only the whole of it can be replaced.
    public static let unreadableValue = Code(rawValue: "unreadableValue")

    /// The codes of this version of the library.
    static let all: [Code] = [
      staleValue, noSuchElement, unknownMember, requiredMember, wrongValue, notCanonical, otherName, elementExists,
      noMembers, unreadableValue,
    ]
  }

  /// What is wrong.
  public let code: Code
  /// The path of the edit.
  public let path: DossierPath
  /// What is at fault: the path of the edit, or a part of its new value.
  public let place: DossierPath
  /// What was expected, as an English phrase.
  public let expected: String
  /// What stands there, where that is the fault.
  public let found: RawJSON?

  /// Says what, where and what was expected, in one English sentence.
  public var description: String {
    let text = "edit of \(place): \(code.rawValue); expected \(expected)"
    return found.map { "\(text), found \($0.text)" } ?? text
  }

  /// The fault as a message of the key `edit.<code>`, with the facts `place` and `path`.
  ///
  /// It repeats no value, so that it may be shown to whoever must not see the dossier.
  public var message: Message { Message("edit.\(code)", ["place": .path(place), "path": .path(path)]) }

  /// The message as a sentence.
  ///
  /// - Parameters:
  ///   - language: The language; others than Czech get the English text.
  ///   - catalogue: The messages of the library, perhaps overlaid.
  /// - Returns: The text, the same whatever the machine's settings.
  public func text(in language: Language, from catalogue: MessageCatalogue) -> String {
    catalogue.text(message, in: language)
  }

  init(_ code: Code, at path: DossierPath, expected: String, found: RawJSON? = nil) {
    self.code = code
    self.path = path
    place = path
    self.expected = expected
    self.found = found
  }

  init(_ fault: PathFault, at path: DossierPath) {
    code = Code(rawValue: fault.code.rawValue)
    self.path = path
    place = DossierPath(path.steps + fault.part.steps)
    expected = fault.expected
    found = nil
  }
}
