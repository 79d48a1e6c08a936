import DossierCoding
import PlanningModel
import Testing

/// A type with described members that stands somewhere in a dossier.
struct DescribedType: Sendable, CustomTestStringConvertible {
  let type: any DossierObject.Type

  var testDescription: String { "\(type)" }

  /// The dossier and everything that its members lead to, each type once.
  static let all: [DescribedType] = {
    var found: [any DossierObject.Type] = []
    var open: [any DossierObject.Type] = [Dossier.self]
    while let next = open.popLast() {
      guard !found.contains(where: { $0 == next }) else { continue }
      found.append(next)
      open += nested(in: next)
    }
    return (found + [Edit.self]).map { DescribedType(type: $0) }
  }()

  private static func nested<Object: DossierObject>(in type: Object.Type) -> [any DossierObject.Type] {
    Object.members.members.compactMap {
      if case .object(let nested) = $0.schema { nested } else { nil }
    }
  }
}

extension DossierObject {
  /// The JSON of a value that states no more than it must.
  static var leastJSON: String {
    let members = Self.members.members.filter(\.isRequired)
    return "{" + members.map { #""\#($0.name)":\#($0.schema.leastJSON)"# }.joined(separator: ",") + "}"
  }
}

extension SchemaType {
  fileprivate var leastJSON: String {
    switch self {
    case .integer: "0"
    case .boolean: "false"
    case .list: "[]"
    case .object(let type): type.leastJSON
    case .stated(let value): value.leastJSON
    default: #""x""#
    }
  }
}
