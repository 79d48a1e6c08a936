/// Where in a catalogue a search found its words (*místo nálezu*), from the most telling place on.
public enum CatalogueField: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// The name of the service.
  case name
  /// The name of its provider, or another name that it is known by.
  case provider
  /// The type of service, in the register's words or the document's own.
  case type
  /// What the service or its provider says of itself.
  case description
  /// No single place: the words stand in several of them.
  case several

  /// Whether the left place tells more.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
