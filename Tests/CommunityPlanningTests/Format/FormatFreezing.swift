import CommunityPlanning
import Foundation
import PlanningTestKit

/// What is frozen of a format: its schema, the real dossiers, and generated ones that have all there can be.
///
/// It is run once for a format, by `.ci/freeze-format`; what it wrote is compared ever after.
struct FormatFreezing {
  /// The files, with their bytes.
  private(set) var files: [(name: String, bytes: [UInt8])] = []
  private var listed: [FrozenFile] = []

  /// The most bytes of a generated document.
  private static let largest = 60_000

  init() throws {
    add(FrozenFile("schema.json", Dossier.schema.utf8), Dossier.schema.utf8)
    for golden in GoldenDossier.all { try add(golden.bytes, as: golden.name, isCompact: false) }
    for (number, dossier) in Self.fullDossiers().enumerated() {
      try add(dossier.encoded(.compact), as: "generated-full-\(number + 1)", isCompact: true)
    }
    for (number, dossier) in try Self.mixedDossiers(sound: 4, damaged: 3).enumerated() {
      // Both layouts are frozen; the readable one takes more room.
      let isCompact = number % 2 == 0
      try add(
        dossier.encoded(isCompact ? .compact : .readable), as: "generated-mixed-\(number + 1)", isCompact: isCompact)
    }
    var manifest = FrozenManifest()
    manifest.about = "What later versions must read as well and write to the same bytes; made by .ci/freeze-format."
    manifest.format = Dossier.currentFormat
    manifest.library = CommunityPlanning.version
    manifest.files = listed
    files.append(("manifest.json", manifest.encoded()))
  }

  /// Writes the files into a folder.
  func write(to folder: URL) throws {
    for (name, bytes) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  private mutating func add(_ file: FrozenFile, _ bytes: [UInt8]) {
    listed.append(file)
    files.append((file.file, bytes))
  }

  private mutating func add(_ bytes: [UInt8], as name: String, isCompact: Bool) throws {
    var file = FrozenFile("dossiers/\(name).json", bytes)
    file.isCompact = isCompact
    file.problems = FrozenFile.problems(of: try Dossier.load(bytes))
    add(file, bytes)
  }

  // MARK: Generated documents

  /// Dossiers that have together one entity of each kind with all its members, as small as chance made it.
  private static func fullDossiers() -> [Dossier] {
    var sources: [Dossier] = []
    for seed in 1...8 {
      var generator = DossierGenerator(seed: UInt64(seed))
      sources.append(generator.nextFull())
    }
    var dossiers = [emptyDossier(1)]
    for type in Dossier.entityTypes {
      var dossier = dossiers.removeLast()
      let before = dossier
      dossier.add(type, from: sources)
      if dossier.encoded(.compact).count <= largest {
        dossiers.append(dossier)
      } else {
        var next = emptyDossier(dossiers.count + 2)
        next.add(type, from: sources)
        dossiers += [before, next]
      }
    }
    return dossiers
  }

  private static func emptyDossier(_ number: Int) -> Dossier {
    var dossier = Dossier(id: Identifier("full-\(number)"))
    dossier.title = "Úplný spis, část \(number)"
    dossier.asOf = Written(text: "2026-01-01")
    return dossier
  }

  /// Dossiers as chance makes them, most of them odd somewhere; in the damaged ones something cannot be read.
  private static func mixedDossiers(sound: Int, damaged: Int) throws -> [Dossier] {
    var generator = DossierGenerator(seed: 2026)
    var (sounds, damageds): ([Dossier], [Dossier]) = ([], [])
    // A generator always comes to documents of usual size; the bound only keeps the loop from having none.
    for _ in 0..<10_000 where sounds.count < sound || damageds.count < damaged {
      let loaded = try Dossier.load(generator.nextDocument())
      var dossier = loaded.object
      dossier.format = Dossier.currentFormat
      guard (25_000...largest).contains(dossier.encoded().count) else { continue }
      if loaded.problemCount == 0 {
        if sounds.count < sound { sounds.append(dossier) }
      } else if damageds.count < damaged {
        damageds.append(dossier)
      }
    }
    return sounds + damageds
  }
}

extension Dossier {
  /// Adds the smallest of all entities of a kind that have every member.
  fileprivate mutating func add<E: Entity>(_ type: E.Type, from dossiers: [Dossier]) {
    let full = dossiers.flatMap { $0[keyPath: E.collection] }
      .filter { entity in E.members.members.allSatisfy { $0.value(of: entity) != nil } }
      .map { ($0, RawJSON($0).text.utf8.count) }
    if let smallest = full.min(by: { $0.1 < $1.1 }) { self[keyPath: E.collection] = [smallest.0] }
  }
}
