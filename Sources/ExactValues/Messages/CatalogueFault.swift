/// What is wrong with a template of a message catalogue.
public struct CatalogueFault: Sendable, Hashable, CustomStringConvertible {
  /// The kind of a catalogue fault.
  public struct Code: OpenCode {
    /// The code as it is written.
    public let rawValue: String

    /// Makes a code of any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Braces do not match, or a place has no name.
    public static let malformed = Code(rawValue: "malformed")
    /// The languages tell different facts.
    public static let differentArguments = Code(rawValue: "differentArguments")
    /// The number of plural forms is not that of the language.
    public static let pluralForms = Code(rawValue: "pluralForms")
    /// The catalogue was given two templates of the same key; the later one is used.
    public static let duplicateKey = Code(rawValue: "duplicateKey")
  }

  /// The kind of the fault.
  public let code: Code

  /// The key of the template.
  public let key: MessageKey

  /// The language of the text at fault, or `nil` if the fault concerns both.
  public let language: Language?

  /// The fault in one English line.
  public var description: String {
    "\(key)\(language.map { " (\($0))" } ?? ""): \(code)"
  }
}
