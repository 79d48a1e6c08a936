import ExactValues

/// How paths lead into a list: to its elements by their names, those that could not be read after the others.
struct ListDescent<Root: DossierObject, Value: DossierValue>: Sendable {
  typealias Steps = ArraySlice<DossierPath.Step>

  let name: String
  let keyPath: MemberPath<Root, [Value]>
  /// The index of the element that a step names among those that could be read.
  let findReadable: @Sendable ([Value], DossierPath.Step) -> Int?

  private enum Place: Equatable {
    case readable(Int)
    case broken(Int)
  }

  private var type: (any DossierObject.Type)? { Value.self as? any DossierObject.Type }

  // MARK: Looking

  func value(of root: Root, at steps: Steps, _ view: PathView) -> RawJSON? {
    guard let step = steps.first else { return nil }
    let rest = steps.dropFirst()
    switch find(step, in: root, view) {
    case .readable(let index):
      let element = root[keyPath: keyPath][index]
      return rest.isEmpty ? RawJSON(element) : (element as? any DossierObject)?.value(at: rest, view)
    case .broken(let index): return broken(in: root).elements[index].value.value(at: rest, in: type)
    case nil: return nil
    }
  }

  func successor(in root: Root, at steps: Steps) -> DossierPath.Step? {
    guard let step = steps.first, let found = find(step, in: root, .document) else { return nil }
    guard steps.count == 1 else {
      guard case .readable(let index) = found else { return nil }
      return (root[keyPath: keyPath][index] as? any DossierObject)?.successor(at: steps.dropFirst())
    }
    let broken = broken(in: root)
    let next = place(of: found, among: broken) + 1
    if let index = broken.elements.firstIndex(where: { $0.position == next }) {
      return self.step(of: .broken(index), in: root)
    }
    let index = broken.readableCount(before: next)
    return index < root[keyPath: keyPath].count ? self.step(of: .readable(index), in: root) : nil
  }

  func isEmptyList(in root: Root, at steps: Steps) -> Bool {
    guard let step = steps.first else {
      return root[keyPath: keyPath].isEmpty && root.kept.entries(named: name).contains { $0.cause == .emptyList }
    }
    guard case .readable(let index) = find(step, in: root, .values) else { return false }
    return (root[keyPath: keyPath][index] as? any DossierObject)?.isEmptyList(at: steps.dropFirst()) ?? false
  }

  private func find(_ step: DossierPath.Step, in root: Root, _ view: PathView) -> Place? {
    let values = root[keyPath: keyPath]
    if let index = findReadable(values, step) { return .readable(index) }
    guard view == .document, !root.kept.isEmpty else { return nil }
    var occurrence = values.count { $0.pathName.hasSameBytes(as: step.name) }
    for (index, element) in broken(in: root).elements.enumerated() where isNamed(element, step.name) {
      occurrence += 1
      if occurrence == step.occurrence { return .broken(index) }
    }
    return nil
  }

  /// The step that names an element.
  private func step(of place: Place, in root: Root) -> DossierPath.Step {
    let values = root[keyPath: keyPath]
    switch place {
    case .readable(let index):
      let name = values[index].pathName
      if findReadable(values, DossierPath.Step(name)) == index { return DossierPath.Step(name) }
      return DossierPath.Step(name, occurrence: values[...index].count { $0.pathName.hasSameBytes(as: name) })
    case .broken(let index):
      let elements = broken(in: root).elements
      let name = elements[index].value.elementName(in: type)
      let readable = values.count { $0.pathName.hasSameBytes(as: name) }
      return DossierPath.Step(name, occurrence: readable + elements[...index].count { isNamed($0, name) })
    }
  }

  private func isNamed(_ element: BrokenElements.Element, _ name: String) -> Bool {
    element.value.elementName(in: type).hasSameBytes(as: name)
  }

  private func broken(in root: Root) -> BrokenElements {
    let kept = root.kept.isEmpty ? [] : root.kept.entries(named: name)
    return BrokenElements(kept, among: root[keyPath: keyPath].count)
  }

  private func place(of place: Place, among broken: BrokenElements) -> Int {
    switch place {
    case .readable(let index): broken.place(ofReadable: index)
    case .broken(let index): broken.elements[index].position
    }
  }

  // MARK: Setting

  func set(_ root: inout Root, at steps: Steps, _ change: ValueChange) throws(PathFault) {
    guard let step = steps.first else {
      throw PathFault(.noSuchElement, at: DossierPath.Step(""), expected: "the name of an element")
    }
    guard !root.kept.entries(named: name).contains(where: { $0.cause == .unreadable && $0.position == nil }) else {
      throw PathFault(.unreadableValue, at: step, expected: "a list that can be read")
    }
    let found = find(step, in: root, .document)
    if steps.count > 1 {
      try setWithin(&root, found, at: steps, change)
    } else if let raw = change.new {
      try put(raw, at: found, into: &root, change, step)
    } else if let found {
      remove(found, from: &root)
    } else {
      throw PathFault(.noSuchElement, at: step, expected: "an element of the list")
    }
  }

  private func setWithin(
    _ root: inout Root, _ found: Place?, at steps: Steps, _ change: ValueChange
  ) throws(PathFault) {
    let step = steps.first ?? DossierPath.Step("")
    switch found {
    case nil: throw PathFault(.noSuchElement, at: step, expected: "an element of the list")
    case .broken: throw PathFault(.unreadableValue, at: step, expected: "an element that can be read")
    case .readable(let index):
      guard var object = root[keyPath: keyPath][index] as? any DossierObject else {
        throw PathFault(.noMembers, at: step, expected: "an element that has members")
      }
      try object.set(at: steps.dropFirst(), change)
      try checkName(object.pathName, step)
      if let element = object as? Value { root[keyPath: keyPath][index] = element }
    }
  }

  private func put(
    _ raw: RawJSON, at found: Place?, into root: inout Root, _ change: ValueChange, _ step: DossierPath.Step
  ) throws(PathFault) {
    let element = try element(from: raw, change, step)
    switch (found, element) {
    case (.readable(let index), let element?): root[keyPath: keyPath][index] = element
    case (nil, let element?) where step.occurrence == 1: insert(element, raw, into: &root, before: change.before)
    default:
      // Something of the same name is in the list, and the counting of names could change.
      var changed = root
      let place = found.map { close($0, in: &changed) }
      let put = insert(element, raw, into: &changed, before: change.before, at: place)
      guard find(step, in: changed, .document) == put else {
        throw PathFault(.elementExists, at: step, expected: "an element that is \(step.occurrence). of its name")
      }
      root = changed
    }
  }

  /// Reads an element; `nil` where it cannot be read and is kept as it stands.
  private func element(
    from raw: RawJSON, _ change: ValueChange, _ step: DossierPath.Step
  ) throws(PathFault) -> Value? {
    let read = raw.read(in: type) { reader throws(ReadingFault) in try Value(reading: reader.root, from: &reader) }
    switch read {
    case .success(let value):
      try checkName(value.pathName, step)
      try change.check(RawJSON(value), at: step)
      return value
    case .failure(let problem):
      guard change.keepsUnreadable else { throw PathFault(problem, at: step) }
      try checkName(raw.elementName(in: type), step)
      let value = raw.withReader { reader in try? Value(reading: reader.root, from: &reader) }
      try change.check(value.map { RawJSON($0) }, at: step)
      return value
    }
  }

  private func checkName(_ name: String, _ step: DossierPath.Step) throws(PathFault) {
    guard !name.hasSameBytes(as: step.name) else { return }
    throw PathFault(.otherName, at: step, expected: "an element named \(step.name), not \(name)")
  }

  /// Inserts an element that was read, or keeps it raw, and says where it is.
  @discardableResult
  private func insert(
    _ element: Value?, _ raw: RawJSON, into root: inout Root, before: DossierPath.Step?, at place: Int? = nil
  ) -> Place {
    var broken = broken(in: root)
    let follower = before.flatMap { find($0, in: root, .document) }
    let end = root[keyPath: keyPath].count + broken.elements.count
    let place = place ?? follower.map { self.place(of: $0, among: broken) } ?? end
    broken.open(place)
    let put: Place
    if let element {
      let index = broken.readableCount(before: place)
      root[keyPath: keyPath].insert(element, at: index)
      put = .readable(index)
    } else {
      put = .broken(broken.insert(raw, at: place))
    }
    keep(broken, in: &root)
    return put
  }

  private func remove(_ found: Place, from root: inout Root) { _ = close(found, in: &root) }

  /// Takes an element out and says where it stood in the whole list.
  private func close(_ found: Place, in root: inout Root) -> Int {
    var broken = broken(in: root)
    let place = place(of: found, among: broken)
    switch found {
    case .readable(let index): root[keyPath: keyPath].remove(at: index)
    case .broken(let index): broken.remove(at: index)
    }
    broken.close(place)
    keep(broken, in: &root)
    return place
  }

  private func keep(_ broken: BrokenElements, in root: inout Root) {
    guard !root.kept.isEmpty || !broken.elements.isEmpty else { return }
    root.kept.setBroken(broken.elements, named: name)
    root.kept.arrange(by: Root.members.names)
  }
}
