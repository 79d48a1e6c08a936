import CommunityPlanning

/// An entity added as it is: the way for every type that has no part of its own.
public struct SingleEntity<Subject: Entity & Sendable>: DossierPart {
  /// The entity.
  public var subject: Subject

  /// Takes an entity with its identifier.
  public init(_ subject: Subject) {
    self.subject = subject
  }

  /// Adds the entity.
  public func add(to draft: inout DossierDraft) {
    draft.add(subject)
  }
}
