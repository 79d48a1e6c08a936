import ExactValues

/// A reference from one entity to another, met while visiting a value.
public struct FoundReference {
  /// The type of the entity that is referred to; `nil` for a reference by path.
  public let type: ObjectIdentifier?
  /// The identifier of the entity, or the text of the path.
  public let text: String

  fileprivate let way: [() -> DossierPath.Step]

  /// The members and elements that lead to the reference, from the visited value; made only when asked for.
  public var trail: [DossierPath.Step] { way.map { $0() } }
}

/// Visits the references that a value holds.
public struct ReferenceVisitor {
  private var way: [() -> DossierPath.Step] = []
  private let found: (FoundReference) -> Void

  /// Makes a visitor that calls a function for every reference.
  public init(_ found: @escaping (FoundReference) -> Void) { self.found = found }

  mutating func visit(_ type: ObjectIdentifier?, _ text: String) {
    found(FoundReference(type: type, text: text, way: way))
  }

  mutating func within(_ name: String, _ body: (inout ReferenceVisitor) -> Void) {
    within({ DossierPath.Step(name) }, body)
  }

  mutating func within(_ step: @escaping () -> DossierPath.Step, _ body: (inout ReferenceVisitor) -> Void) {
    way.append(step)
    body(&self)
    way.removeLast()
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
    Self.members.visitReferences(of: self, &visitor)
  }
}

extension Array where Element: DossierValue {
  /// Visits the references of the elements without telling these apart.
  public func visitReferences(_ visitor: inout ReferenceVisitor) {
    for value in self { value.visitReferences(&visitor) }
  }

  /// Visits the references of the elements under their names.
  func visitReferencesByName(_ visitor: inout ReferenceVisitor) {
    let steps = ElementSteps { map(\.pathName) }
    for (index, value) in enumerated() {
      visitor.within({ steps[index] }) { value.visitReferences(&$0) }
    }
  }
}

/// The steps that name the elements of a list, made all at once when the first of them is asked for.
private final class ElementSteps {
  private let names: () -> [String]
  private lazy var steps: [DossierPath.Step] = {
    var counter = NameCounter()
    return names().map { counter.step($0) }
  }()

  init(names: @escaping () -> [String]) { self.names = names }

  subscript(index: Int) -> DossierPath.Step { steps[index] }
}
