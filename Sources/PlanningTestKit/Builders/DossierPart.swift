/// A part of a small dossier that may stand for itself: a plan, a catalogue, a service, a body with its meetings, or
/// any single entity.
public protocol DossierPart: EntityPart {
  /// Adds the entity and what hangs on it.
  ///
  /// - Parameter draft: The dossier as far as it is built.
  func add(to draft: inout DossierDraft)
}
