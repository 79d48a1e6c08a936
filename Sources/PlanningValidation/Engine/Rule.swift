import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

/// A rule that a dossier should keep (*pravidlo*): a value with a permanent name and a pure check over the whole index.
///
/// Its requirement is a sentence that is true of a sound dossier; it stands in the message catalogue under
/// `rule.` and the rule's name. Rules judge; they never repair and never hide.
public struct Rule: Sendable, Identifiable {
  /// A pure check: it writes into the run what it found of each subject.
  public typealias Check = @Sendable (DossierIndex, EvaluationContext, inout RuleRun) throws -> Void

  /// The permanent name.
  public let id: RuleID
  /// The revision; a change of meaning is a new revision.
  public let revision: Int
  /// What the rule looks at.
  public let category: RuleCategory
  /// How grave its findings are.
  public let severities: Severities
  /// Where the rule comes from.
  public let citations: [Citation]
  /// Examples that show what the rule means, tested with the library.
  public let examples: [RuleExample]
  let check: Check

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - id: The permanent name; embedders use a prefix of their own.
  ///   - revision: The revision of its meaning.
  ///   - category: What it looks at.
  ///   - severities: How grave its findings are.
  ///   - citations: Where it comes from.
  ///   - examples: What it means, by examples.
  ///   - check: The check.
  public init(
    id: String, revision: Int = 1, category: RuleCategory, severities: Severities, citations: [Citation],
    examples: [RuleExample] = [], check: @escaping Check
  ) {
    self.id = RuleID(rawValue: id)
    self.revision = revision
    self.category = category
    self.severities = severities
    self.citations = citations
    self.examples = examples
    self.check = check
  }

  /// The sentence that is true of a sound dossier.
  public var requirement: Message { Message("rule.\(id.rawValue)") }
}

/// An example of what a rule means: the members of a small dossier, and what the rule should say of it.
public struct RuleExample: Sendable, Hashable {
  /// What the rule should say.
  public let expected: RuleStatus
  /// The members of the dossier after its format and identifier, as JSON.
  public let members: String
  /// The day for which it is checked.
  public let asOf: Day

  /// Makes an example.
  public init(_ expected: RuleStatus, asOf: Day = RuleExample.day, _ members: String) {
    self.expected = expected
    self.members = members
    self.asOf = asOf
  }

  /// The dossier of the example.
  ///
  /// - Throws: what reading a dossier throws; a test reads all examples.
  public func dossier() throws -> Dossier {
    let separator = members.isEmpty ? "" : ","
    let text = #"{"format":"\#(Dossier.currentFormat)","id":"example"\#(separator)\#(members)}"#
    return try Dossier.loadStrictly(Array(text.utf8))
  }

  /// The day for which examples are checked unless they say otherwise: 1 January 2025.
  public static let day = Day(year: 2025, month: 1, day: 1) ?? .first
}
