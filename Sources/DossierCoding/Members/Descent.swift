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
    /// The list has no such element.
    public static let noSuchElement = Code(rawValue: "noSuchElement")
    /// The list has such an element already.
    public static let elementExists = Code(rawValue: "elementExists")
    /// The member cannot be absent.
    public static let requiredMember = Code(rawValue: "requiredMember")
    /// The value is none of the member's kind.
    public static let wrongValue = Code(rawValue: "wrongValue")
  }

  /// What is wrong.
  public let code: Code
  /// The step of the path where it is wrong.
  public let step: DossierPath.Step
  /// What was expected, as an English phrase.
  public let expected: String

  /// Says what, where and what was expected, in one English sentence.
  public var description: String { "\(code.rawValue) at \(step.name); expected \(expected)" }

  init(_ code: Code, at step: DossierPath.Step, expected: String) {
    self.code = code
    self.step = step
    self.expected = expected
  }
}

/// How paths lead from a member into the objects it holds.
struct Descent<Root: DossierObject>: Sendable {
  typealias Steps = ArraySlice<DossierPath.Step>

  let value: @Sendable (Root, Steps) -> RawJSON?
  let set: @Sendable (inout Root, Steps, RawJSON?, DossierPath.Step?) throws(PathFault) -> Void
  /// The element that follows the one named, for putting it back where it stood.
  let successor: @Sendable (Root, Steps) -> DossierPath.Step?

  init<Value: DossierObject>(object keyPath: MemberPath<Root, Value?>) {
    value = { root, steps in root[keyPath: keyPath]?.rawValue(at: steps) }
    set = { (root, steps, raw, before) throws(PathFault) in
      guard var object = root[keyPath: keyPath] else {
        throw PathFault(.noSuchElement, at: steps.first ?? DossierPath.Step(""), expected: "a value that is there")
      }
      try object.setRawValue(at: steps, to: raw, before: before)
      root[keyPath: keyPath] = object
    }
    successor = { root, steps in root[keyPath: keyPath]?.successor(at: steps) }
  }

  init<Value: DossierObject>(objects keyPath: MemberPath<Root, [Value]>) {
    value = { root, steps in
      guard let step = steps.first, let index = root[keyPath: keyPath].position(of: step) else { return nil }
      let element = root[keyPath: keyPath][index]
      return steps.count == 1 ? RawJSON(element) : element.rawValue(at: steps.dropFirst())
    }
    set = { (root, steps, raw, before) throws(PathFault) in
      try root[keyPath: keyPath].set(at: steps, to: raw, before: before)
    }
    successor = { root, steps in
      guard let step = steps.first, let index = root[keyPath: keyPath].position(of: step) else { return nil }
      guard steps.count == 1 else { return root[keyPath: keyPath][index].successor(at: steps.dropFirst()) }
      return root[keyPath: keyPath].step(at: index + 1)
    }
  }
}

extension Array where Element: DossierObject {
  /// The index of the element that a step names.
  fileprivate func position(of step: DossierPath.Step) -> Int? {
    var occurrence = 0
    for index in indices where self[index].pathName == step.name {
      occurrence += 1
      if occurrence == step.occurrence { return index }
    }
    return nil
  }

  /// The step that names the element at an index.
  fileprivate func step(at index: Int) -> DossierPath.Step? {
    guard indices.contains(index) else { return nil }
    let name = self[index].pathName
    return DossierPath.Step(name, occurrence: self[...index].count { $0.pathName == name })
  }

  fileprivate mutating func set(
    at steps: ArraySlice<DossierPath.Step>, to raw: RawJSON?, before: DossierPath.Step?
  ) throws(PathFault) {
    guard let step = steps.first else {
      throw PathFault(.noSuchElement, at: DossierPath.Step(""), expected: "the name of an element")
    }
    let index = position(of: step)
    if steps.count > 1 {
      guard let index else { throw PathFault(.noSuchElement, at: step, expected: "an element of the list") }
      try self[index].setRawValue(at: steps.dropFirst(), to: raw, before: before)
    } else if let raw {
      let element = try raw.element(as: Element.self, at: step)
      if let index {
        self[index] = element
      } else {
        insert(element, at: before.flatMap { position(of: $0) } ?? endIndex)
      }
    } else {
      guard let index else { throw PathFault(.noSuchElement, at: step, expected: "an element of the list") }
      remove(at: index)
    }
  }
}

extension RawJSON {
  fileprivate func element<Value: DossierValue>(
    as type: Value.Type, at step: DossierPath.Step
  ) throws(PathFault) -> Value {
    do {
      return try value(as: type)
    } catch {
      throw PathFault(.wrongValue, at: step, expected: error.expected)
    }
  }
}

extension DossierObject {
  /// The value that a path leads to, or `nil` where there is none.
  ///
  /// - Complexity: O(elements of the lists on the way).
  public func rawValue(at path: DossierPath) -> RawJSON? {
    path.steps.isEmpty ? RawJSON(self) : rawValue(at: path.steps[...])
  }

  /// Sets the value that a path leads to; `nil` removes it.
  ///
  /// An element of a list that is not there yet is put before the element named, or at the end.
  ///
  /// - Throws: ``PathFault``; the object is unchanged then.
  public mutating func setRawValue(
    at path: DossierPath, to raw: RawJSON?, before: DossierPath.Step? = nil
  ) throws(PathFault) {
    try setRawValue(at: path.steps[...], to: raw, before: before)
  }

  /// The element that follows the one a path names, or `nil` where it is the last of its list or no element.
  public func successor(of path: DossierPath) -> DossierPath.Step? { successor(at: path.steps[...]) }

  func rawValue(at steps: ArraySlice<DossierPath.Step>) -> RawJSON? {
    guard let step = steps.first, let member = Self.members.member(named: step.name) else {
      return steps.count == 1 ? steps.first.flatMap { kept[name: $0.name] } : nil
    }
    return steps.count == 1 ? member.value(of: self) : member.descend?.value(self, steps.dropFirst())
  }

  mutating func setRawValue(
    at steps: ArraySlice<DossierPath.Step>, to raw: RawJSON?, before: DossierPath.Step?
  ) throws(PathFault) {
    guard let step = steps.first else {
      throw PathFault(.unknownMember, at: DossierPath.Step(""), expected: "the name of a member")
    }
    guard let member = Self.members.member(named: step.name) else {
      throw PathFault(.unknownMember, at: step, expected: "a member of \(Self.self)")
    }
    var changed = self
    if steps.count == 1 {
      try member.set(&changed, to: raw, at: step)
    } else if let descend = member.descend {
      try descend.set(&changed, steps.dropFirst(), raw, before)
    } else {
      throw PathFault(.noMembers, at: step, expected: "a member that has members")
    }
    self = changed
  }

  func successor(at steps: ArraySlice<DossierPath.Step>) -> DossierPath.Step? {
    guard let step = steps.first, steps.count > 1 else { return nil }
    return Self.members.member(named: step.name)?.descend?.successor(self, steps.dropFirst())
  }
}

extension Member {
  /// The member's value as JSON, or `nil` where it is absent.
  public func value(of root: Root) -> RawJSON? {
    var writer = JSONWriter()
    guard write(root, [], [], &writer) else { return nil }
    // The writer has put an empty name and a colon before the value.
    return RawJSON(checked: String(writer.text.dropFirst()))
  }

  /// Sets the member from JSON; `nil` makes it absent.
  func set(_ root: inout Root, to raw: RawJSON?, at step: DossierPath.Step) throws(PathFault) {
    if let raw {
      let fault = raw.apply { (reader) throws(ReadingFault) in
        if reader.kind(of: reader.root) == .null {
          throw ReadingFault(.nullValue, at: reader.root, expected: "a value, or no member at all")
        }
        try read(&root, reader.root, &reader)
      }
      if let fault { throw PathFault(.wrongValue, at: step, expected: fault.expected) }
    } else if isRequired {
      throw PathFault(.requiredMember, at: step, expected: "a value")
    } else {
      clear(&root)
    }
    root.kept.removeReplaced(named: name)
  }
}

extension RawJSON {
  /// Runs a reading over the text and gives its first fault.
  fileprivate func apply(_ body: (inout JSONReader) throws(ReadingFault) -> Void) -> ReadingFault? {
    guard let tape = try? JSONTape(Array(text.utf8)) else { return nil }
    return tape.withReader { reader -> ReadingFault? in
      do throws(ReadingFault) {
        try body(&reader)
        return reader.problems.first
      } catch {
        return error
      }
    }
  }
}
