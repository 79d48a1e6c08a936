import CommunityPlanning

/// What is wrong with a case or with the answer to it: where, what was expected, what was found.
public struct ConformanceFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The file is no JSON, or no file of cases.
    public static let unreadableFile = Code(rawValue: "unreadableFile")
    /// A member that a case does not have.
    public static let unknownMember = Code(rawValue: "unknownMember")
    /// Two cases of a file have one name.
    public static let repeatedName = Code(rawValue: "repeatedName")
    /// No dossier of the test kit has this name.
    public static let unknownDossier = Code(rawValue: "unknownDossier")
    /// The dossier cannot be read.
    public static let unreadableDossier = Code(rawValue: "unreadableDossier")
    /// An edit cannot be applied.
    public static let refusedEdit = Code(rawValue: "refusedEdit")
    /// A parameter is not written as one.
    public static let unreadableParameter = Code(rawValue: "unreadableParameter")
    /// No question has this name.
    public static let unknownQuestion = Code(rawValue: "unknownQuestion")
    /// No kind of value has this name.
    public static let unknownReading = Code(rawValue: "unknownReading")
    /// The inputs are not those of the question.
    public static let unreadableInputs = Code(rawValue: "unreadableInputs")
    /// The case does not say what it expects in a way that can be compared.
    public static let unclearExpectation = Code(rawValue: "unclearExpectation")
    /// The answer is another one.
    public static let otherAnswer = Code(rawValue: "otherAnswer")
    /// The reasons or remarks of the answer are others.
    public static let otherReasons = Code(rawValue: "otherReasons")
    /// A named result of the derivation is another one.
    public static let otherFigure = Code(rawValue: "otherFigure")
    /// The derivation does not verify, or the answer with it is not the one without it.
    public static let unsoundTrace = Code(rawValue: "unsoundTrace")
  }

  /// What is wrong.
  public let code: Code
  /// The file of the case.
  public let file: String
  /// The case; empty where the whole file is meant.
  public let caseName: String
  /// What was asked, such as `meetings {} of otrokovice on 2014-12-31`; empty where nothing could be asked.
  public let asked: String
  /// The place within the case or within the answer.
  public let place: DossierPath
  /// What was expected.
  public let expected: String
  /// What was found.
  public let found: String

  /// Says what, where, what was expected and what was found, in one line.
  public var description: String {
    var text = file
    if !caseName.isEmpty { text += ", \(caseName)" }
    text += ": \(code.rawValue)"
    if place != .root { text += " at \(place)" }
    text += "; expected \(expected), found \(found)"
    return asked.isEmpty ? text : text + " (asked: \(asked))"
  }
}
