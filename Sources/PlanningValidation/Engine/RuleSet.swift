import DossierCoding
import ExactValues

/// Rules that are run together; their names are unique.
public struct RuleSet: Sendable {
  /// The rules, in the order in which they run.
  public let rules: [Rule]

  /// Gathers rules.
  ///
  /// - Throws: ``RuleSetFault`` when a name stands twice.
  public init(_ rules: [Rule]) throws(RuleSetFault) {
    var seen: Set<RuleID> = []
    for rule in rules where !seen.insert(rule.id).inserted { throw RuleSetFault(repeated: rule.id) }
    self.rules = rules
  }

  private init(checked rules: [Rule]) { self.rules = rules }

  /// The rules of this version of the library; a test keeps their names unique.
  public static let builtIn = RuleSet(checked: Rule.builtIn)

  /// These rules and others.
  ///
  /// - Throws: ``RuleSetFault`` when a name stands twice.
  public func adding(_ more: [Rule]) throws(RuleSetFault) -> RuleSet { try RuleSet(rules + more) }

  /// The rule of this name.
  public subscript(id: RuleID) -> Rule? { rules.first { $0.id == id } }

  /// The digest of the rules' names and revisions, which a report pins.
  public var digest: ContentDigest {
    ContentDigest(of: Array(rules.map { "\($0.id.rawValue) \($0.revision)" }.sorted().joined(separator: "\n").utf8))
  }
}

/// Why rules cannot be gathered.
public struct RuleSetFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name that stands twice.
  public let repeated: RuleID

  /// Says which name stands twice.
  public var description: String { "the rule \(repeated.rawValue) stands twice; expected unique names" }
}
