import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit

/// A dossier that states everything it can, with a text of its own in every member that holds free text.
///
/// It knows no type and no member by name: types and members come from the description of the model.
struct MarkedDocument {
  /// A text that was planted, and where.
  struct Mark {
    let text: String
    let types: [String]
    let members: [String]
    /// Whether it stands for a free text, not for a value, a code or the reason why there is none.
    let isFreeText: Bool

    /// The type and the member that it stands in.
    var place: String { "\(types.last ?? "").\(members.last ?? "")" }
  }

  private(set) var marks: [Mark] = []
  private var types: [String] = []
  private var members: [String] = []
  private var random: SeededGenerator
  private let identifiers: Int

  init(seed: UInt64, identifiers: Int = 2) {
    random = SeededGenerator(seed: seed)
    self.identifiers = identifiers
  }

  /// Makes the document; what may be absent is there in so many of a hundred cases.
  mutating func make(presence: Int) -> [UInt8] {
    self.presence = presence
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", Dossier.currentFormat)
    writer.member("id", "marked")
    for type in Dossier.entityTypes { write(type, to: &writer) }
    writer.endObject()
    return writer.utf8
  }

  private var presence = 100

  private mutating func write<E: Entity>(_ type: E.Type, to writer: inout JSONWriter) {
    writer.name(E.collectionName)
    writer.beginArray()
    for number in 1...identifiers {
      writer.element()
      write(E.self, id: "x\(number)", to: &writer)
    }
    writer.endArray()
  }

  private mutating func write<Object: DossierObject>(_ type: Object.Type, id: String?, to writer: inout JSONWriter) {
    types.append("\(type)")
    writer.beginObject()
    for member in Object.members.members where member.isRequired || chance() {
      members.append(member.name)
      writer.name(member.name)
      if member.name == "id", let id {
        writer.string(id)
      } else if member.isList {
        writer.beginArray()
        for _ in 0..<2 {
          writer.element()
          write(member.schema, to: &writer)
        }
        writer.endArray()
      } else {
        write(member.schema, to: &writer)
      }
      members.removeLast()
    }
    // Beside the described members anything may stand.
    members.append("own")
    writer.name(mark())
    writer.string(mark())
    members.removeLast()
    writer.endObject()
    types.removeLast()
  }

  private mutating func write(_ schema: SchemaType, to writer: inout JSONWriter) {
    switch schema {
    case .string: writer.string(mark(isFreeText: true))
    case .text("path"): writer.string(path())
    case .text(let kind): writer.string(written(kind))
    case .reference: writer.string("x\(1 + Int(random.next() % UInt64(identifiers)))")
    case .code(let code): writer.string(chance() ? code.firstListed : mark())
    case .integer: writer.integer(3)
    case .boolean: writer.boolean(random.next() % 2 == 0)
    case .stated(let value): if chance() { write(value, to: &writer) } else { withheld(to: &writer) }
    case .object(let type): write(type, id: nil, to: &writer)
    default: writer.string(mark())
    }
  }

  private mutating func chance() -> Bool { Int(random.next() % 100) < presence }

  private mutating func withheld(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("withheld", mark())
    writer.endObject()
  }

  private mutating func path() -> String {
    let type = Dossier.entityTypes[Int(random.next() % UInt64(Dossier.entityTypes.count))]
    return "\(type.collectionName)/x1"
  }

  private mutating func written(_ kind: String) -> String {
    let texts = ["time": "2014-05", "day": "2014-05-06", "count": "3–4", "money": "12.50 CZK", "years": "2014"]
    if chance(), let text = texts[kind] { return text }
    return kind == "time" && chance() ? "\(mark()) [2014-01-01/2014-06-30]" : mark()
  }

  private mutating func mark(isFreeText: Bool = false) -> String {
    let text = "mark\(marks.count)planted"
    marks.append(Mark(text: text, types: types, members: members, isFreeText: isFreeText))
    return text
  }
}

extension ListedCode {
  fileprivate static var firstListed: String { listed.first?.rawValue ?? "" }
}
