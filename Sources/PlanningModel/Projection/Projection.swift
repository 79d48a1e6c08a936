/// A dossier as an audience may see it (*výstup pro příjemce*), and what was left out for it.
public struct Projection: Sendable, Hashable {
  /// For whom it is.
  public let audience: Audience
  /// The dossier; the whole one for the coordinator.
  public let dossier: Dossier
  /// What was left out, in the order of paths; it is for the coordinator, because identifiers stand in paths.
  public let leftOut: [LeftOut]
}
