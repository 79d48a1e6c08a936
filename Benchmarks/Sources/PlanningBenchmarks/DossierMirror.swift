import CommunityPlanning

/// The source of `PlainDossier.swift`, made from the described members, so that the comparison with JSONDecoder takes in
/// every kind of entity and every member that the library reads.
enum DossierMirror {
  static var source: String {
    var types: [any DossierObject.Type] = []
    for type in Dossier.entityTypes + [Dossier.self] as [any DossierObject.Type] { add(type, to: &types) }
    let head = """
      // Made by .ci/mirror-dossier from the described members; change the model, not this file.
      //
      // The dossier format as plain Codable structs: what an engineer would write first, for comparison only.
      // Texts that the library reads as money, days and codes stay strings here, which favours the comparison.
      """
    return ([head] + types.map { $0.mirror }).joined(separator: "\n\n")
  }

  /// Adds a type and, after it, the types of its parts.
  private static func add(_ type: any DossierObject.Type, to types: inout [any DossierObject.Type]) {
    guard !types.contains(where: { $0 == type }) else { return }
    types.append(type)
    for part in type.parts where !(part is any Entity.Type) { add(part, to: &types) }
  }
}

extension DossierObject {
  fileprivate static var parts: [any DossierObject.Type] { members.members.compactMap(\.schema.objectType) }

  fileprivate static var mirror: String {
    let lines = members.members.compactMap { member -> String? in
      guard let type = member.schema.plainType else { return nil }
      return "  var \(member.name.asProperty): \(member.isList ? "[\(type)]" : type)\(member.isRequired ? "" : "?")"
    }
    return "struct Plain\(Self.self): Codable {\n\(lines.joined(separator: "\n"))\n}"
  }
}

extension SchemaType {
  fileprivate var objectType: (any DossierObject.Type)? {
    switch self {
    case .object(let type): type
    case .stated(let value), .list(let value): value.objectType
    default: nil
    }
  }

  /// The type in plain Swift, or `nil` where there is none that JSONDecoder could read.
  fileprivate var plainType: String? {
    switch self {
    case .string, .text, .reference, .code: "String"
    case .integer: "Int"
    case .boolean: "Bool"
    case .stated(let value): value.plainType
    case .list(let element): element.plainType.map { "[\($0)]" }
    case .object(let type): "Plain\(type)"
    default: nil
    }
  }
}

extension String {
  private static let keywords: Set<String> = [
    "as", "case", "class", "default", "enum", "extension", "for", "func", "import", "in", "init", "internal", "is",
    "let", "operator", "private", "protocol", "public", "repeat", "return", "self", "static", "struct", "subscript",
    "switch", "throws", "var", "where", "while",
  ]

  fileprivate var asProperty: String { Self.keywords.contains(self) ? "`\(self)`" : self }
}
