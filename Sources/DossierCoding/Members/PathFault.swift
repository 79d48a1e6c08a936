import ExactValues

/// Why a path could not be followed or its value not be set.
public struct PathFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No described member has this name.
    public static let unknownMember = Code(rawValue: "unknownMember")
    /// The path leads into a value that has no members.
    public static let noMembers = Code(rawValue: "noMembers")
    /// The path leads into a value that could not be read; only the whole of it can be replaced.
    public static let unreadableValue = Code(rawValue: "unreadableValue")
    /// The list has no such element.
    public static let noSuchElement = Code(rawValue: "noSuchElement")
    /// The new element would be another one than the path says, because the list has others of its name.
    public static let elementExists = Code(rawValue: "elementExists")
    /// The element would have another name than the path says.
    public static let otherName = Code(rawValue: "otherName")
    /// The member cannot be absent.
    public static let requiredMember = Code(rawValue: "requiredMember")
    /// The value is none of the member's kind.
    public static let wrongValue = Code(rawValue: "wrongValue")
    /// The value is not spelt as the library writes it.
    public static let notCanonical = Code(rawValue: "notCanonical")
  }

  /// What is wrong.
  public let code: Code
  /// The step of the path where it is wrong.
  public let step: DossierPath.Step
  /// What was expected, as an English phrase.
  public let expected: String
  /// The part of the new value that is wrong, as a path within it; the root where it is the whole.
  public let part: DossierPath

  /// Says what, where and what was expected, in one English sentence.
  public var description: String {
    let place = part == .root ? step.name : "\(step.name), in it \(part)"
    return "\(code.rawValue) at \(place); expected \(expected)"
  }

  init(_ code: Code, at step: DossierPath.Step, expected: String, part: DossierPath = .root) {
    self.code = code
    self.step = step
    self.expected = expected
    self.part = part
  }

  init(_ problem: ReadingProblem, at step: DossierPath.Step) {
    self.init(.wrongValue, at: step, expected: problem.expected, part: problem.path)
  }
}
