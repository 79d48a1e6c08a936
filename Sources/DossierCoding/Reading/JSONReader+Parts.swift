import ExactValues

// How a hand-written `init(reading:from:)` takes a value apart.

extension JSONReader {
  /// The value of a member of an object, or `nil` where the object has no such member or the value is no object.
  ///
  /// - Complexity: O(members); for several members ask for ``members(of:named:)``, which also refuses the others.
  public func member(_ name: String, of node: JSONNode) -> JSONNode? {
    guard kind(of: node) == .object else { return nil }
    var index = Int(node.index) + 1
    while index < Int(self[node].next) {
      if text(of: index).hasSameBytes(as: name) { return JSONNode(index + 1) }
      index = Int(nodes[index + 1].next)
    }
    return nil
  }

  /// The members of an object that can have these members only, each at most once.
  ///
  /// A value that keeps nothing aside must not meet anything else, or it would be lost.
  ///
  /// - Throws: ``ReadingFault`` when the value is no object, has another member, or has a member twice.
  public func members(of node: JSONNode, named names: [String]) throws(ReadingFault) -> ObjectParts {
    var parts = ObjectParts(node: node)
    for (name, value) in try namedValues(of: node) {
      guard names.contains(where: { $0.hasSameBytes(as: name) }) else {
        throw ReadingFault(.unknownMember, at: value, expected: "one of the members \(names.joined(separator: ", "))")
      }
      guard parts.add(value, named: name) else {
        throw ReadingFault(.duplicateMember, at: value, expected: "one member \(name)")
      }
    }
    return parts
  }

  /// The only member of an object, such as the one that names the kind of a value.
  ///
  /// - Throws: ``ReadingFault`` when the value is no object or has not exactly one member.
  public func onlyMember(of node: JSONNode) throws(ReadingFault) -> (name: String, value: JSONNode) {
    let members = try namedValues(of: node)
    guard let first = members.first, members.count == 1 else {
      throw ReadingFault(.wrongType, at: node, expected: "an object with one member")
    }
    return first
  }

  /// The elements of a list.
  ///
  /// - Throws: ``ReadingFault`` when the value is no list.
  public func elements(of node: JSONNode) throws(ReadingFault) -> [JSONNode] {
    guard kind(of: node) == .array else { throw ReadingFault(.wrongType, at: node, expected: "a list") }
    return children(of: node)
  }

  /// The elements of a list, whose node is known to be one.
  func children(of list: JSONNode) -> [JSONNode] {
    var result: [JSONNode] = []
    var index = Int(list.index) + 1
    while index < Int(self[list].next) {
      result.append(JSONNode(index))
      index = Int(nodes[index].next)
    }
    return result
  }

  /// Reads a value that must be spelt in its canonical form.
  ///
  /// - Throws: ``ReadingFault`` when the text is another one.
  public func canonical<Value: WrittenForm>(
    _ type: Value.Type = Value.self, at node: JSONNode
  ) throws(ReadingFault) -> Value {
    let text = try string(at: node)
    guard let value = Written<Value>(text: text).value, value.canonicalText.hasSameBytes(as: text) else {
      throw ReadingFault(.unknownValue, at: node, expected: "the canonical form of \(Value.valueName)")
    }
    return value
  }

  private func namedValues(of node: JSONNode) throws(ReadingFault) -> [(name: String, value: JSONNode)] {
    let object = self[node]
    guard object.kind == .object else { throw ReadingFault(.wrongType, at: node, expected: "an object") }
    var result: [(name: String, value: JSONNode)] = []
    var index = Int(node.index) + 1
    while index < Int(object.next) {
      result.append((text(of: index), JSONNode(index + 1)))
      index = Int(nodes[index + 1].next)
    }
    return result
  }
}

/// The members of an object that was taken apart with ``JSONReader/members(of:named:)``.
public struct ObjectParts {
  private let node: JSONNode
  private var values: [(name: String, node: JSONNode)] = []

  init(node: JSONNode) { self.node = node }

  /// The value of a member, or `nil` where it is absent.
  public subscript(name: String) -> JSONNode? { values.first { $0.name.hasSameBytes(as: name) }?.node }

  /// The value of a member that must be there.
  ///
  /// - Throws: ``ReadingFault`` when the member is absent.
  public func required(_ name: String) throws(ReadingFault) -> JSONNode {
    guard let value = self[name] else { throw ReadingFault(.missingMember, at: node, expected: "a member \(name)") }
    return value
  }

  /// Adds a member and says whether it was not there before.
  mutating func add(_ value: JSONNode, named name: String) -> Bool {
    guard self[name] == nil else { return false }
    values.append((name, value))
    return true
  }
}
