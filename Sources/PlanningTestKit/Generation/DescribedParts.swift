import CommunityPlanning
import DossierCoding
import PlanningModel

/// The parts of a document of a dossier that are described, with what is expected of them.
struct DescribedParts {
  /// A described member, or an element of a described list.
  struct Part {
    /// The name of a member; empty for an element.
    let name: String
    /// Where the member begins, with its name.
    let start: Int
    let value: DocumentTree
    let isRequired: Bool
    /// Whether there may be a reason instead of a value.
    let isStated: Bool
    let isPath: Bool
    /// The kind of JSON value that is expected; of a stated one, what the value would be.
    let expectedKind: DocumentTree.Kind
  }

  /// The described objects.
  private(set) var objects: [DocumentTree] = []
  /// The described members.
  private(set) var members: [Part] = []
  /// The elements of described lists.
  private(set) var elements: [Part] = []

  /// All described values but the dossier itself.
  var values: [Part] { members + elements }

  init(_ document: DocumentTree) { add(document, of: Dossier.self) }

  private mutating func add<Object: DossierObject>(_ object: DocumentTree, of type: Object.Type) {
    guard object.kind == .object else { return }
    objects.append(object)
    for part in object.parts {
      guard let member = Object.members.member(named: part.name) else { continue }
      let schema: SchemaType = member.isList ? .list(member.schema) : member.schema
      members.append(Part(part, schema, isRequired: member.isRequired))
      add(part.value, schema)
    }
  }

  private mutating func add(_ value: DocumentTree, _ schema: SchemaType) {
    switch schema {
    case .object(let type): add(value, of: type)
    case .stated(let schema): if value.kind != .object { add(value, schema) }
    case .list(let schema):
      guard value.kind == .array else { return }
      for element in value.parts {
        elements.append(Part(element, schema, isRequired: false))
        add(element.value, schema)
      }
    default: break
    }
  }
}

extension DescribedParts.Part {
  fileprivate init(_ part: DocumentTree.Part, _ schema: SchemaType, isRequired: Bool) {
    name = part.name
    start = part.start
    value = part.value
    self.isRequired = isRequired
    if case .stated = schema { isStated = true } else { isStated = false }
    if case .text("path") = schema { isPath = true } else { isPath = false }
    expectedKind = schema.kind
  }
}

extension SchemaType {
  fileprivate var kind: DocumentTree.Kind {
    switch self {
    case .string, .text, .reference, .code: .string
    case .integer: .number
    case .boolean: .boolean
    case .list: .array
    case .object, .message, .answer: .object
    case .stated(let value): value.kind
    case .any: .null
    }
  }
}
