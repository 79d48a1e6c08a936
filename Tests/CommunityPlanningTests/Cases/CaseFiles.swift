import CommunityPlanning
import Foundation

/// The files of cases beside the tests.
enum CaseFiles {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}

/// A figure of a real document.
struct OracleCase: DossierObject {
  var caseName = ""
  var oracle = ""
  var dossier = ""
  var asks = ""
  var expect = RawJSON(string: "")
  var basis = ""
  var from: [String] = []
  var how = ""
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<OracleCase>(
    .required("case", \.caseName), .required("oracle", \.oracle), .required("dossier", \.dossier),
    .required("asks", \.asks), .required("expect", \.expect), .required("basis", \.basis), .list("from", \.from),
    .required("how", \.how))

  /// The name of the figure, such as `vizovice-2018-project/o1`.
  var name: String { "\(caseName)/\(oracle)" }
}

/// A figure of a real document that nothing can compute, and why.
struct UncomputedOracle: DossierObject {
  var caseName = ""
  var oracle = ""
  var reason = ""
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<UncomputedOracle>(
    .required("case", \.caseName), .required("oracle", \.oracle), .required("reason", \.reason))

  static let keyMembers = ["case", "oracle"]

  /// The name of the figure, such as `vizovice-2018-project/o1`.
  var name: String { "\(caseName)/\(oracle)" }
}

struct OracleFile: DossierObject {
  var about = ""
  var oracles: [OracleCase] = []
  var leftOut: [UncomputedOracle] = []
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<OracleFile>(
    .required("about", \.about), .objects("oracles", \.oracles), .objects("leftOut", \.leftOut))

  static func load() throws -> OracleFile {
    try DocumentReader.loadStrictly(OracleFile.self, from: try CaseFiles.bytes("oracles.json"))
  }
}

/// An element that a source text states, and where its dossier holds it.
struct LedgerElement: DossierObject {
  var id = ""
  var text = ""
  var element = ""
  var paths: [DossierPath] = []
  var notModelled: String?
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<LedgerElement>(
    .required("id", \.id), .required("text", \.text), .required("element", \.element), .list("paths", \.paths),
    .optional("notModelled", \.notModelled))
}

struct SourceLedger: DossierObject {
  var about = ""
  var elements: [LedgerElement] = []
  var kept = KeptMembers()

  init(blank: Blank) {}

  static let members = MemberList<SourceLedger>(.required("about", \.about), .objects("elements", \.elements))

  static func load() throws -> SourceLedger {
    try DocumentReader.loadStrictly(SourceLedger.self, from: try CaseFiles.bytes("source-ledger.json"))
  }
}
