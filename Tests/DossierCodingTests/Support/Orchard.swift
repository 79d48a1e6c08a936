import DossierCoding
import ExactValues

/// A small described type with a member of every kind.
struct Orchard: DossierObject, Identifiable {
  var id: Identifier<Orchard>
  var name: String?
  var owner: Identifier<Orchard>?
  var about: DossierPath?
  var planted: Written<Day>?
  var kind: OrchardKind?
  var treeCount: Int?
  var isOpen: Bool?
  var harvest: Stated<Int> = .notStated
  var paths: [String] = []
  var order: [Int] = []
  var trees: [Tree] = []
  var walk: [Tree] = []
  var fence: Fence?
  var remark: Message?
  var kept = KeptMembers()

  init(id: Identifier<Orchard>) { self.id = id }
  init(blank: Blank) { self.init(id: Identifier(blank)) }

  static let members = MemberList<Orchard>(
    .required("id", \.id),
    .optional("name", \.name),
    .optional("owner", \.owner),
    .optional("about", \.about),
    .optional("planted", \.planted),
    .optional("kind", \.kind),
    .optional("treeCount", \.treeCount),
    .optional("isOpen", \.isOpen),
    .stated("harvest", \.harvest),
    .list("paths", \.paths),
    .list("order", \.order, isOrdered: true),
    .objects("trees", \.trees),
    .objects("walk", \.walk, isOrdered: true),
    .object("fence", \.fence),
    .optional("remark", \.remark))
}

/// An element named by two members.
struct Tree: DossierObject {
  var sort: String
  var row: Int?
  var neighbours: [Identifier<Orchard>] = []
  var kept = KeptMembers()

  init(sort: String) { self.sort = sort }
  init(blank: Blank) { self.init(sort: "") }

  static let members = MemberList<Tree>(
    .required("sort", \.sort), .optional("row", \.row), .list("neighbours", \.neighbours))
  static let keyMembers = ["sort", "row"]
}

/// An object without identity.
struct Fence: DossierObject {
  var height: Int
  var colour: String?
  var gates: [Tree] = []
  var kept = KeptMembers()

  init(height: Int) { self.height = height }
  init(blank: Blank) { self.init(height: 0) }

  static let members = MemberList<Fence>(
    .required("height", \.height), .optional("colour", \.colour), .objects("gates", \.gates))
}

struct OrchardKind: ListedCode {
  let rawValue: String
  init(rawValue: String) { self.rawValue = rawValue }

  static let apple = OrchardKind(rawValue: "apple")
  static let pear = OrchardKind(rawValue: "pear")
  static let listed: [OrchardKind] = [apple, pear]
}

extension Orchard {
  /// Reads an orchard with the identifier `o` and these further members.
  static func load(_ members: String, limits: ReadingLimits = ReadingLimits()) throws -> Loaded<Orchard> {
    try DocumentReader.load(Orchard.self, from: document(members), limits: limits)
  }

  static func document(_ members: String) -> [UInt8] {
    Array(#"{"id":"o"\#(members.isEmpty ? "" : ",")\#(members)}"#.utf8)
  }

  /// The object as compact text.
  var text: String { String(decoding: encoded(.compact), as: UTF8.self) }
}

/// A path from its text; a test that writes a wrong one fails by what it expects of the root.
func path(_ text: String) -> DossierPath { DossierPath(text: text) ?? .root }
