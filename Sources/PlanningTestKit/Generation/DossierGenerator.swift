import CommunityPlanning
import DossierCoding
import ExactValues
import PlanningModel

/// Makes dossiers of everything that a dossier may hold, the same ones for the same seed.
///
/// It knows no type and no member by name: what it writes comes from the described members. In the dossiers that it makes,
/// members are absent, present, odd and as many as there can be; texts are canonical, as people write them and
/// unreadable; codes are listed and not; identifiers look alike, collide and are missing where somebody refers to them;
/// unknown members stand beside the known ones. All of it is read without a reading problem.
///
/// ```swift
/// var generator = DossierGenerator(seed: 1)
/// let dossier = generator.next()
/// ```
public struct DossierGenerator: Sendable {
  /// How much a dossier holds.
  private enum Fullness: Sendable, CaseIterable {
    case sparse
    case usual
    case full

    /// In how many of a hundred cases a member is there that need not be.
    var presence: Int {
      switch self {
      case .sparse: 8
      case .usual: 45
      case .full: 100
      }
    }

    var longestList: Int {
      switch self {
      case .sparse: 1
      case .usual: 3
      case .full: 6
      }
    }
  }

  private var random: SeededGenerator
  private var values: GeneratedValues
  private var fullness = Fullness.usual
  private let seed: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed)
    values = GeneratedValues()
  }

  /// The next dossier.
  public mutating func next() -> Dossier {
    let bytes = nextDocument()
    return (try? Dossier.load(bytes).object) ?? Dossier(id: Identifier("generated-\(seed)"))
  }

  /// The next dossier as a document in the compact layout.
  ///
  /// - Complexity: O(length of the document).
  public mutating func nextDocument() -> [UInt8] {
    fullness = random.pick(Fullness.allCases) ?? .usual
    values = GeneratedValues()
    for type in Dossier.entityTypes {
      for _ in 0..<random.below(fullness.longestList + 1) { values.addIdentifier(of: "\(type)", &random) }
    }
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", Dossier.currentFormat)
    writer.member("id", "generated-\(seed)")
    for member in Dossier.members.members where member.name != "format" && member.name != "id" {
      write(member, to: &writer)
    }
    writeUnknown(to: &writer)
    writer.endObject()
    return writer.utf8
  }

  // MARK: Objects

  private mutating func write<Object: DossierObject>(_ type: Object.Type, id: String?, to writer: inout JSONWriter) {
    writer.beginObject()
    for member in Object.members.members {
      if member.name == "id", let id {
        writer.member("id", id)
      } else {
        write(member, to: &writer)
      }
    }
    writeUnknown(to: &writer)
    writer.endObject()
  }

  private mutating func write<Object: DossierObject>(_ member: Member<Object>, to writer: inout JSONWriter) {
    if case .object(let type) = member.schema, member.isList, let entity = type as? any Entity.Type {
      writeCollection(entity, named: member.name, to: &writer)
      return
    }
    guard member.isRequired || random.happens(fullness.presence) else { return }
    writer.name(member.name)
    guard member.isList else { return write(member.schema, to: &writer) }
    writer.beginArray()
    // An empty list says "none".
    let count = random.happens(5) ? 0 : 1 + random.below(fullness.longestList)
    for _ in 0..<count {
      writer.element()
      write(member.schema, to: &writer)
    }
    writer.endArray()
  }

  private mutating func writeCollection<E: Entity>(_ type: E.Type, named name: String, to writer: inout JSONWriter) {
    let identifiers = values.identifiers(of: "\(type)")
    guard !identifiers.isEmpty else { return }
    writer.name(name)
    writer.beginArray()
    for id in identifiers {
      writer.element()
      write(type, id: id, to: &writer)
    }
    writer.endArray()
  }

  private mutating func writeUnknown(to writer: inout JSONWriter) {
    guard random.happens(6) else { return }
    for number in 0...random.below(3) {
      writer.name("own \(number)")
      writer.raw(values.anything(depth: 3, &random))
    }
  }

  // MARK: Values

  private mutating func write(_ schema: SchemaType, to writer: inout JSONWriter) {
    switch schema {
    case .string: writer.string(values.text(&random))
    case .text(let kind): writer.string(values.written(kind, &random))
    case .reference(let entity): writer.string(values.reference(to: entity, &random))
    case .code(let code): writer.string(values.code(code, &random))
    case .integer: writer.integer(values.integer(&random))
    case .boolean: writer.boolean(random.happens(50))
    case .stated(let value): writeStated(value, to: &writer)
    case .object(let type): write(type, id: nil, to: &writer)
    case .list(let element): writeList(of: element, to: &writer)
    case .message: writer.raw(RawJSON(Message("generated")))
    case .answer: writer.raw(RawJSON(Answer<Int>.unknown([])))
    case .any: writer.raw(values.anything(depth: 3, &random))
    }
  }

  private mutating func writeStated(_ value: SchemaType, to writer: inout JSONWriter) {
    guard !random.happens(60), let reason = random.pick(["withheld", "notApplicable", "notYetDue"]) else {
      return write(value, to: &writer)
    }
    writer.beginObject()
    writer.member(reason, values.text(&random))
    writer.endObject()
  }

  private mutating func writeList(of element: SchemaType, to writer: inout JSONWriter) {
    writer.beginArray()
    for _ in 0..<random.below(fullness.longestList + 1) {
      writer.element()
      write(element, to: &writer)
    }
    writer.endArray()
  }
}
