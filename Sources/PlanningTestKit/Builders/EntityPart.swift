import CommunityPlanning

/// A part of a small dossier: an entity, and what hangs on it.
///
/// A part takes the members that small dossiers need; ``setting(_:to:)`` reaches all others. An entity without an
/// identifier gets one from its name, so that a test may refer to it without having named it: "Péče doma" is `pece-doma`.
public protocol EntityPart: Sendable {
  /// The entity's type.
  associatedtype Subject: Entity & Sendable
  /// The entity, with an empty identifier where it is to be made from the name.
  var subject: Subject { get set }
}

extension EntityPart {
  /// The same part with another value of one member.
  ///
  /// - Parameters:
  ///   - member: The member, for instance `\.axis`.
  ///   - value: Its value.
  /// - Returns: The changed part.
  public func setting<Value>(_ member: WritableKeyPath<Subject, Value>, to value: Value) -> Self {
    var changed = self
    changed.subject[keyPath: member] = value
    return changed
  }
}
