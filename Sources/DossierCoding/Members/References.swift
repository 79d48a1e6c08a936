import ExactValues

/// A reference from one entity to another, met while visiting a value.
public struct FoundReference {
  /// The type of the entity that is referred to; `nil` for a reference by path.
  public let type: ObjectIdentifier?
  /// The identifier of the entity, or the text of the path.
  public let text: String
  /// The members and elements that lead to the reference, from the visited value.
  public let trail: [String]
}

/// Visits the references that a value holds.
public struct ReferenceVisitor {
  private var trail: [String] = []
  private let found: (FoundReference) -> Void

  /// Makes a visitor that calls a function for every reference.
  public init(_ found: @escaping (FoundReference) -> Void) { self.found = found }

  mutating func visit(_ type: ObjectIdentifier?, _ text: @autoclosure () -> String) {
    found(FoundReference(type: type, text: text(), trail: trail))
  }

  mutating func within(_ name: String, _ body: (inout ReferenceVisitor) -> Void) {
    trail.append(name)
    body(&self)
    trail.removeLast()
  }
}

extension DossierValue {
  /// Visits nothing: the value refers to no entity.
  public func visitReferences(_ visitor: inout ReferenceVisitor) {}
}

extension Identifier {
  /// Visits the reference itself.
  public func visitReferences(_ visitor: inout ReferenceVisitor) { visitor.visit(ObjectIdentifier(Entity.self), text) }
}

extension DossierPath {
  /// Visits the reference itself.
  public func visitReferences(_ visitor: inout ReferenceVisitor) { visitor.visit(nil, description) }
}

extension DossierObject {
  /// Visits the references of all described members but the object's own identifier.
  public func visitReferences(_ visitor: inout ReferenceVisitor) {
    for member in Self.members.members where member.name != "id" { member.visitReferences(self, &visitor) }
  }
}
