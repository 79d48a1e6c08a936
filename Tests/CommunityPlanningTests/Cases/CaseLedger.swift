import CommunityPlanning
import Foundation

/// A leaf of a transcribed case: where a dossier holds it and how both compare, or why it is left out.
struct CaseLeaf: DossierObject {
  /// The JSON pointer of the leaf within its case.
  var pointer = ""
  /// What the case says there; absent where it says nothing (`null`), and where nothing is compared.
  var value: RawJSON?
  /// How the value and the dossier compare, as a word.
  var by: String?
  /// The places in the dossier.
  var paths: [DossierPath] = []
  /// What the dossier holds in place of the value, where it says the same in other words.
  var holds: RawJSON?
  /// The dossier, where it is not that of the whole case.
  var dossier: String?
  /// The figure of which the leaf is a part.
  var figure: String?
  /// Why the leaf is in no dossier, as a word.
  var leftAs: String?
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<CaseLeaf>(
    .required("pointer", \.pointer), .optional("value", \.value), .optional("by", \.by),
    .list("at", \.paths), .optional("holds", \.holds), .optional("dossier", \.dossier),
    .optional("figure", \.figure), .optional("left", \.leftAs))

  static let keyMembers = ["pointer"]

  /// How the value and the dossier compare.
  var comparison: CaseComparison? { by.flatMap(CaseComparison.init(rawValue:)) }

  /// Why the leaf is in no dossier.
  var left: LeftOut? { leftAs.flatMap(LeftOut.init(rawValue:)) }

  /// What the case says there, `null` included; `nil` where nothing is compared.
  var said: RawJSON? {
    left == .prose || left == .personal ? nil : value ?? (try? RawJSON("null"))
  }

  /// What the dossier is to hold.
  var expected: RawJSON? { holds ?? said }
}

/// Why a leaf of a case is in no dossier.
enum LeftOut: String, CaseIterable {
  /// The transcriber's own words: labels, notes, questions, discussions of inconsistencies, lists of silences.
  case prose
  /// What the model has no member for yet.
  case later
  /// A person's name.
  case personal
  /// A figure that nothing computes; the file of figures says why.
  case uncomputed
}

/// The leaves of one case.
struct CaseAccount: DossierObject {
  var name = ""
  var dossier = ""
  var leaves: [CaseLeaf] = []
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<CaseAccount>(
    .required("case", \.name), .required("dossier", \.dossier), .objects("entries", \.leaves))

  static let keyMembers = ["case"]
}

/// An entity of a dossier that no leaf of a case leads to.
struct BesideCases: DossierObject {
  var dossier = ""
  var paths: [DossierPath] = []
  var why = ""
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<BesideCases>(
    .required("dossier", \.dossier), .list("paths", \.paths), .required("why", \.why))

  static let keyMembers = ["dossier", "why"]
}

struct CaseLedger: DossierObject {
  var about = ""
  var cases: [CaseAccount] = []
  var beside: [BesideCases] = []
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<CaseLedger>(
    .required("about", \.about), .objects("cases", \.cases), .objects("beside", \.beside))

  static func load() throws -> CaseLedger {
    try DocumentReader.loadStrictly(CaseLedger.self, from: try CaseFiles.bytes("case-ledger.json"))
  }
}

/// JSON values as Foundation reads them.
enum PlainJSON {
  /// A text that two values share exactly if they are the same, whatever the order of members.
  static func canonical(_ value: Any) throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  static func canonical(_ raw: RawJSON) throws -> String { try canonical(value(of: raw)) }

  static func value(of raw: RawJSON) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(raw.text.utf8), options: [.fragmentsAllowed])
  }

  /// Every leaf with its pointer; an empty list or object is a leaf.
  static func leaves(of value: Any, at pointer: String = "") -> [(pointer: String, value: Any)] {
    switch value {
    case let object as [String: Any] where !object.isEmpty:
      object.keys.sorted().flatMap { name in
        let step = name.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
        return leaves(of: object[name] ?? NSNull(), at: "\(pointer)/\(step)")
      }
    case let list as [Any] where !list.isEmpty:
      list.indices.flatMap { leaves(of: list[$0], at: "\(pointer)/\($0)") }
    default: [(pointer, value)]
    }
  }
}
