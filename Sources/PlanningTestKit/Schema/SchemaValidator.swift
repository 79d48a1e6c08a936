import CommunityPlanning
import DossierCoding

/// Judges documents by a JSON Schema (draft 2020-12), independently of the library's own reader of members.
///
/// It knows the keywords that a `JSONSchema` of the library uses – `$schema`, `$id`, `$defs`, `$ref`, `title`,
/// `description`, `$comment`, `examples`, `type`, `properties`, `required`, `maxProperties`, `items`, `anyOf`, `minimum`,
/// `maximum`, `pattern` – and refuses a schema with any other, because silence about a keyword would let bad documents
/// pass. Numbers are exact.
///
/// ```swift
/// let validator = try SchemaValidator(Dossier.schema)
/// for violation in try validator.violations(in: document) { print(violation) }
/// ```
public struct SchemaValidator: Sendable {
  private let rules: [SchemaRule]

  /// Takes a schema.
  ///
  /// - Throws: ``SchemaFault`` when the text is no schema, or one with keywords that the validator does not know.
  public init(_ schema: [UInt8]) throws(SchemaFault) { rules = try SchemaReading(schema).rules }

  /// Takes a schema.
  ///
  /// - Throws: ``SchemaFault`` when the validator does not know one of its keywords.
  public init(_ schema: JSONSchema) throws(SchemaFault) { try self.init(schema.utf8) }

  /// What in a document does not follow the schema, and nothing for a valid one; what an object lacks comes after what is
  /// wrong within it.
  ///
  /// Of a member that stands twice the first one is judged, because a schema sees one only.
  ///
  /// - Throws: `JSONFault` when the document is no JSON.
  /// - Complexity: O(length of the document × alternatives of a value).
  public func violations(in document: [UInt8]) throws(JSONFault) -> [SchemaViolation] {
    var run = SchemaRun(rules)
    run.judge(try DocumentTree(document), by: 0)
    return run.violations
  }
}

/// One judgement of a document.
private struct SchemaRun {
  private(set) var violations: [SchemaViolation] = []
  private let rules: [SchemaRule]
  private var steps: [String] = []
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  init(_ rules: [SchemaRule]) { self.rules = rules }

  mutating func judge(_ value: DocumentTree, by index: Int) {
    let rule = rules[index]
    if let reference = rule.reference { judge(value, by: reference) }
    if !rule.types.isEmpty, !rule.types.contains(where: { $0.holds(for: value) }) { refuse("type", rule.phrase) }
    if !rule.alternatives.isEmpty, !rule.alternatives.contains(where: { allows(value, by: $0) }) {
      refuse("anyOf", rule.alternatives.map { rules[$0].phrase }.joined(separator: ", or "))
    }
    switch value.kind {
    case .object: judgeMembers(of: value, by: rule)
    case .array:
      guard let items = rule.items else { return }
      for (position, element) in value.parts.enumerated() { judge(element.value, by: items, at: "\(position)") }
    case .number: judgeNumber(value, by: rule)
    case .string:
      guard let pattern = rule.pattern, !matches(value.text, pattern) else { return }
      refuse("pattern", "a text that matches \(pattern)")
    case .boolean, .null: break
    }
  }

  private mutating func judge(_ value: DocumentTree, by index: Int, at step: String) {
    steps.append(step)
    judge(value, by: index)
    steps.removeLast()
  }

  private mutating func judgeMembers(of value: DocumentTree, by rule: SchemaRule) {
    var seen: Set<[UInt8]> = []
    for member in value.parts {
      let name = Array(member.name.utf8)
      guard seen.insert(name).inserted, let property = rule.properties[name] else { continue }
      judge(member.value, by: property, at: member.name)
    }
    for name in rule.required where !seen.contains(Array(name.utf8)) { refuse("required", "a member \(name)") }
    if let count = rule.maximalCount, seen.count > count { refuse("maxProperties", "at most \(count) members") }
  }

  private mutating func judgeNumber(_ value: DocumentTree, by rule: SchemaRule) {
    let number = JSONDecimal(value.text)
    if let bound = rule.minimum, number < bound.value { refuse("minimum", "at least \(bound.text)") }
    if let bound = rule.maximum, bound.value < number { refuse("maximum", "at most \(bound.text)") }
  }

  private mutating func allows(_ value: DocumentTree, by index: Int) -> Bool {
    let before = violations.count
    judge(value, by: index)
    guard violations.count > before else { return true }
    violations.removeSubrange(before...)
    return false
  }

  /// Whether a pattern matches anywhere in a text, sign by sign as JSON Schema reads it.
  private mutating func matches(_ text: String, _ pattern: String) -> Bool {
    if patterns[pattern] == nil {
      patterns[pattern] = try? Regex(pattern).matchingSemantics(.unicodeScalar)
    }
    return patterns[pattern].map { text.contains($0) } ?? false
  }

  private mutating func refuse(_ keyword: String, _ expected: String) {
    violations.append(SchemaViolation(pointer: JSONPointer(steps), keyword: keyword, expected: expected))
  }
}
