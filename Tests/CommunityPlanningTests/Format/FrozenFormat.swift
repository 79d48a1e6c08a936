import CommunityPlanning
import Foundation

/// A frozen format of dossiers: what every later version of the library must still read and write.
struct FrozenFormat: Sendable, CustomStringConvertible {
  let number: Int

  var description: String { "format \(number)" }

  static let folder = CaseFiles.folder.appendingPathComponent("formats")

  /// The frozen formats, from the first one.
  static let all: [FrozenFormat] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.compactMap { Int($0) }.sorted().map { FrozenFormat(number: $0) }
  }()

  /// The number of the format that this version writes; `nil` while it is a draft.
  static var currentNumber: Int? { Dossier.currentFormat.split(separator: "/").last.flatMap { Int($0) } }

  var folder: URL { Self.folder.appendingPathComponent("\(number)") }

  func bytes(_ file: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appendingPathComponent(file))) }

  func manifest() throws -> FrozenManifest {
    try DocumentReader.loadStrictly(FrozenManifest.self, from: try bytes("manifest.json"))
  }

  /// All files but the manifest, as the manifest names them.
  func files() throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".json") && $0 != "manifest.json" }.sorted()
  }
}

/// The files of a frozen format.
struct FrozenManifest: DossierObject {
  var about = ""
  var format = ""
  var library = ""
  var files: [FrozenFile] = []
  var kept = KeptMembers()

  init() {}

  init(blank: Blank) {}

  static let members = MemberList<FrozenManifest>(
    .required("about", \.about), .required("format", \.format), .required("library", \.library),
    .objects("files", \.files, isOrdered: true))
}

/// A file of a frozen format, with what was true of it when it was frozen.
struct FrozenFile: DossierObject {
  var file = ""
  /// The SHA-256 digest of its bytes.
  var digest = ContentDigest(of: [])
  /// Whether it is written without spaces.
  var isCompact: Bool?
  /// What could not be read, as the code and path of each problem.
  var problems: [String] = []
  var kept = KeptMembers()

  init(blank: Blank) {}

  init(_ file: String, _ bytes: [UInt8]) {
    self.file = file
    digest = ContentDigest(of: bytes)
  }

  static let members = MemberList<FrozenFile>(
    .required("file", \.file), .required("digest", \.digest), .optional("isCompact", \.isCompact),
    .list("problems", \.problems, isOrdered: true))

  static let keyMembers = ["file"]

  /// Whether the file is a dossier.
  var isDossier: Bool { file.hasPrefix("dossiers/") }

  /// The problems of a loaded document, as a manifest lists them.
  static func problems(of loaded: Loaded<Dossier>) -> [String] { loaded.problems.map { "\($0.code) \($0.path)" } }
}
