import CommunityPlanning
import DossierCoding
import PlanningModel

extension DossierGenerator {
  /// Writes an object with its members, each in a shape that the mood allows.
  mutating func write<Object: DossierObject>(
    _ type: Object.Type, _ mood: Mood, id: GeneratedIdentifiers.One? = nil, to writer: inout JSONWriter
  ) {
    coverage.noteObject(type)
    depth += 1
    writer.beginObject()
    for (position, member) in type.members.members.enumerated() {
      if let id, member.name == "id" {
        writer.member("id", id.text)
        coverage.note(id.shape, at: position, of: type)
      } else {
        write(member, at: position, mood, to: &writer)
      }
    }
    writeUnknownMembers(mood: mood, to: &writer)
    writer.endObject()
    depth -= 1
  }

  /// Writes a member, or leaves it out.
  mutating func write<Object: DossierObject>(
    _ member: Member<Object>, at position: Int, _ mood: Mood, to writer: inout JSONWriter
  ) {
    let shape = shape(mood, isRequired: member.isRequired)
    guard shape != .absent else { return coverage.note(.absent, at: position, of: Object.self) }
    if isDamaged, isDamaged(member.schema, shape) {
      writeDamaged(member, to: &writer)
      return coverage.note(.odd, at: position, of: Object.self)
    }
    writer.name(member.name)
    let written =
      member.isList ? writeList(of: member.schema, shape, to: &writer) : write(member.schema, shape, to: &writer)
    // What has no size is as much as it can be in an object that has everything.
    coverage.note(mood == .full && written == .usual ? .maximal : written, at: position, of: Object.self)
  }

  private mutating func shape(_ mood: Mood, isRequired: Bool) -> GeneratedShape {
    let chance = random.below(100)
    switch mood {
    case .full: return .maximal
    case .bare: return isRequired ? .usual : .absent
    case .odd: return chance < 70 ? .odd : isRequired ? .usual : .absent
    case .mixed:
      if !isRequired, chance < 42 { return .absent }
      return chance < 78 ? .usual : chance < 93 ? .odd : .maximal
    }
  }

  /// Draws whether a member cannot be read; what is never odd otherwise, as a truth value is, more often.
  private mutating func isDamaged(_ schema: SchemaType, _ shape: GeneratedShape) -> Bool {
    schema.isAlwaysSound ? shape == .odd || random.happens(20) : shape == .odd && random.happens(25)
  }

  /// Writes a member with a value of another type, or twice; reading keeps what it cannot take.
  private mutating func writeDamaged<Object: DossierObject>(_ member: Member<Object>, to writer: inout JSONWriter) {
    writer.name(member.name)
    if !member.isRequired, random.happens(50) {
      coverage.note(.wrongType)
      writer.raw(RawJSON(checking: member.isList || random.happens(50) ? "null" : "[[5]]"))
      return
    }
    coverage.note(.repeatedMember)
    _ = member.isList ? writeList(of: member.schema, .usual, to: &writer) : write(member.schema, .usual, to: &writer)
    writer.name(member.name)
    writer.raw(anything(depth: 1))
  }

  /// Writes members that are not described, sometimes one of them twice.
  mutating func writeUnknownMembers(mood: Mood, to writer: inout JSONWriter) {
    guard mood == .odd || mood != .bare && random.happens(5) else { return }
    let names = ["own", "own 1", "", "a/b~2", "\u{10D}", "c\u{30C}", "Id", "ID", "own"]
    for _ in 0...random.below(3) {
      coverage.note(.unknownMember)
      writer.name(random.pick(names) ?? "own")
      writer.raw(anything(depth: 3))
    }
  }

  // MARK: Lists

  /// Writes a list and says in which shape it came out.
  mutating func writeList(of element: SchemaType, _ shape: GeneratedShape, to writer: inout JSONWriter)
    -> GeneratedShape
  {
    writer.beginArray()
    defer { writer.endArray() }
    switch shape {
    case .absent, .usual: writeElements(1 + random.below(2), of: element, .usual, to: &writer)
    case .maximal: writeElements(longest(of: element), of: element, .maximal, to: &writer)
    case .odd:
      let chance = random.below(3)
      if chance == 0 {
        coverage.note(.emptyList)
      } else if chance == 1 {
        // The same numbers are drawn twice, and so the same element is written.
        coverage.note(.repeatedElement)
        let start = random
        writeElements(1, of: element, .usual, to: &writer)
        random = start
        writeElements(1, of: element, .usual, to: &writer)
      } else {
        writeElements(1 + random.below(2), of: element, .odd, to: &writer)
      }
    }
    return shape
  }

  private mutating func writeElements(
    _ count: Int, of element: SchemaType, _ shape: GeneratedShape, to writer: inout JSONWriter
  ) {
    for _ in 0..<count {
      writer.element()
      _ = write(element, shape, to: &writer)
    }
  }

  /// The number of elements of a long list; objects within objects have fewer, or a document would have no end.
  private mutating func longest(of element: SchemaType) -> Int {
    if case .object = element { return depth < 2 ? 4 : 2 }
    return random.happens(1) ? 100 : depth < 2 ? 6 : 3
  }
}

extension SchemaType {
  /// Whether every value of this kind is as usual as any other.
  fileprivate var isAlwaysSound: Bool {
    switch self {
    case .boolean, .message, .answer: true
    default: false
    }
  }
}
