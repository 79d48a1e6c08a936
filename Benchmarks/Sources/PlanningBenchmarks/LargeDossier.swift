import CommunityPlanning
import PlanningTestKit

/// A dossier of a wanted size, made of copies of the five real ones.
enum LargeDossier {
  static func make(bytes: Int) throws -> Dossier {
    let texts = try GoldenDossier.five.map { golden in
      (golden.name, String(decoding: try golden.dossier().encoded(.compact), as: UTF8.self))
    }
    let size = texts.reduce(0) { $0 + $1.1.utf8.count }
    var result = Dossier(id: Identifier("large"))
    for copy in 0..<max(1, bytes / size + 1) {
      for (name, text) in texts {
        let dossier = try Dossier.loadStrictly(Array(renamed(text, "\(name)-\(copy)-").utf8))
        for type in Dossier.entityTypes { append(type, of: dossier, to: &result) }
      }
    }
    return result
  }

  private static func append<E: Entity>(_ type: E.Type, of dossier: Dossier, to result: inout Dossier) {
    result[keyPath: E.collection] += dossier[keyPath: E.collection]
  }

  /// Puts a prefix before every identifier and every reference, so that copies do not collide.
  private static func renamed(_ text: String, _ prefix: String) -> String {
    var parts = text.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    let identifiers = Set(parts.indices.filter { $0 + 2 < parts.count && parts[$0] == "id" }.map { parts[$0 + 2] })
    for index in stride(from: 1, to: parts.count, by: 2) where parts.indices.contains(index + 1) {
      // A name of a member is followed by a colon.
      guard !parts[index + 1].hasPrefix(":") else { continue }
      if identifiers.contains(parts[index]) {
        parts[index] = prefix + parts[index]
      } else {
        var steps = parts[index].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard steps.count > 1, identifiers.contains(steps[1]) else { continue }
        steps[1] = prefix + steps[1]
        parts[index] = steps.joined(separator: "/")
      }
    }
    return parts.joined(separator: "\"")
  }
}
