import ExactValues

/// How paths lead from a member into what it holds.
struct Descent<Root: DossierObject>: Sendable {
  typealias Steps = ArraySlice<DossierPath.Step>

  let value: @Sendable (Root, Steps, PathView) -> RawJSON?
  let set: @Sendable (inout Root, Steps, ValueChange) throws(PathFault) -> Void
  /// The element that follows the one named, for putting it back where it stood.
  let successor: @Sendable (Root, Steps) -> DossierPath.Step?
  /// Whether a list is there and names nothing.
  let isEmptyList: @Sendable (Root, Steps) -> Bool

  init<Value: DossierObject>(object keyPath: MemberPath<Root, Value?>) {
    value = { root, steps, view in root[keyPath: keyPath]?.value(at: steps, view) }
    set = { (root, steps, change) throws(PathFault) in
      guard var object = root[keyPath: keyPath] else {
        throw PathFault(.noSuchElement, at: steps.first ?? DossierPath.Step(""), expected: "a value that is there")
      }
      try object.set(at: steps, change)
      root[keyPath: keyPath] = object
    }
    successor = { root, steps in root[keyPath: keyPath]?.successor(at: steps) }
    isEmptyList = { root, steps in root[keyPath: keyPath]?.isEmptyList(at: steps) ?? false }
  }

  init<Value: DossierValue>(list: ListDescent<Root, Value>) {
    value = { root, steps, view in list.value(of: root, at: steps, view) }
    set = { (root, steps, change) throws(PathFault) in try list.set(&root, at: steps, change) }
    successor = { root, steps in list.successor(in: root, at: steps) }
    isEmptyList = { root, steps in list.isEmptyList(in: root, at: steps) }
  }
}

extension DossierObject {
  /// The value that a path leads to, or `nil` where there is none that could be read.
  ///
  /// - Complexity: O(elements of the lists on the way).
  public func rawValue(at path: DossierPath) -> RawJSON? { value(at: path.steps[...], .values) }

  /// What stands in the document where a path leads to, readable or not, or `nil` where nothing does.
  ///
  /// Elements of a list that could not be read are counted after those of their name that could, and the repetition
  /// of a member is named `title~2`. The path of a ``ReadingProblem`` leads to what could not be read.
  ///
  /// - Complexity: O(elements of the lists on the way).
  public func documentValue(at path: DossierPath) -> RawJSON? { value(at: path.steps[...], .document) }

  /// Sets the value that a path leads to; `nil` removes it.
  ///
  /// An element of a list that is not there yet is put before the element named, or at the end.
  ///
  /// - Throws: ``PathFault``; the object is unchanged then.
  public mutating func setRawValue(
    at path: DossierPath, to raw: RawJSON?, before: DossierPath.Step? = nil
  ) throws(PathFault) {
    try set(at: path.steps[...], ValueChange(new: raw, before: before))
  }

  /// Changes the value that a path leads to.
  ///
  /// - Throws: ``PathFault``; the object is unchanged then.
  package mutating func change(at path: DossierPath, to change: ValueChange) throws(PathFault) {
    try set(at: path.steps[...], change)
  }

  /// Whether a value that shall stand at a path can be read without problems.
  package static func canRead(_ raw: RawJSON, at path: DossierPath) -> Bool { canRead(raw, at: path.steps[...]) }

  /// Whether a path leads to a list that is there and names nothing.
  package func isEmptyList(at path: DossierPath) -> Bool { isEmptyList(at: path.steps[...]) }

  /// The element that follows the one a path names, or `nil` where it is the last of its list or no element.
  public func successor(of path: DossierPath) -> DossierPath.Step? { successor(at: path.steps[...]) }

  func value(at steps: ArraySlice<DossierPath.Step>, _ view: PathView) -> RawJSON? {
    guard let step = steps.first else { return RawJSON(self) }
    let rest = steps.dropFirst()
    guard let member = Self.members.member(named: step.name) else {
      return keptValue(at: step, rest, .unknown, in: nil, view)
    }
    if step.occurrence > 1 {
      let repetition = DossierPath.Step(step.name, occurrence: step.occurrence - 1)
      return view == .document ? keptValue(at: repetition, rest, .repeated, in: member.nested, view) : nil
    }
    if rest.isEmpty { return view == .document ? member.documentValue(of: self) : member.value(of: self) }
    if let value = member.descend?.value(self, rest, view) { return value }
    return view == .document ? keptValue(at: step, rest, .unreadable, in: member.nested, view) : nil
  }

  /// The value within one that is kept as it stands.
  private func keptValue(
    at step: DossierPath.Step, _ rest: ArraySlice<DossierPath.Step>, _ cause: KeptMembers.Cause,
    in type: (any DossierObject.Type)?, _ view: PathView
  ) -> RawJSON? {
    guard view == .document || rest.isEmpty else { return nil }
    let entries = kept.entries(named: step.name).filter { $0.cause == cause && $0.position == nil }
    return entries.dropFirst(step.occurrence - 1).first?.value.value(at: rest, in: type)
  }

  mutating func set(at steps: ArraySlice<DossierPath.Step>, _ change: ValueChange) throws(PathFault) {
    guard let step = steps.first else {
      throw PathFault(.unknownMember, at: DossierPath.Step(""), expected: "the name of a member")
    }
    guard let member = Self.members.member(named: step.name) else {
      throw PathFault(.unknownMember, at: step, expected: "a member of \(Self.self)")
    }
    guard step.occurrence == 1 else {
      throw PathFault(.noSuchElement, at: step, expected: "a member that stands once")
    }
    if steps.count == 1 {
      var changed = self
      try member.set(&changed, change, at: step)
      self = changed
    } else if let descend = member.descend {
      try descend.set(&self, steps.dropFirst(), change)
    } else {
      throw PathFault(.noMembers, at: step, expected: "a member that has members")
    }
  }

  func successor(at steps: ArraySlice<DossierPath.Step>) -> DossierPath.Step? {
    guard let step = steps.first, steps.count > 1 else { return nil }
    return Self.members.member(named: step.name)?.descend?.successor(self, steps.dropFirst())
  }

  func isEmptyList(at steps: ArraySlice<DossierPath.Step>) -> Bool {
    guard let step = steps.first else { return false }
    return Self.members.member(named: step.name)?.descend?.isEmptyList(self, steps.dropFirst()) ?? false
  }

  private static func canRead(_ raw: RawJSON, at steps: ArraySlice<DossierPath.Step>) -> Bool {
    guard let step = steps.first, let member = members.member(named: step.name) else { return true }
    if steps.count == 1 { return member.canRead(raw) }
    // An element is read as a list of one.
    if steps.count == 2, member.isList { return member.canRead(RawJSON(checked: "[\(raw.text)]")) }
    return member.nested?.canRead(raw, at: DossierPath(Array(steps.dropFirst(member.isList ? 2 : 1)))) ?? true
  }
}

extension RawJSON {
  /// The value that steps lead to within this one, its elements told apart by their order alone.
  func value(at steps: ArraySlice<DossierPath.Step>, in type: (any DossierObject.Type)?) -> RawJSON? {
    if steps.isEmpty { return self }
    return withReader { reader in reader.node(at: steps, in: type).map { reader.raw(at: $0) } }
  }

  /// What names the value in a list of a type.
  func elementName(in type: (any DossierObject.Type)?) -> String {
    withReader { $0.elementName(of: Int($0.root.index), in: type) }
  }
}
