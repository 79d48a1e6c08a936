/// The rows read from a table of an embedder, and the faults of those that could not be read.
///
/// A row with a fault is left out; the others are there.
public struct TerritoryReading<Row: Sendable & Hashable>: Sendable, Hashable {
  /// The rows, in the order of the table.
  public let rows: [Row]

  /// What could not be read, in the order of the table.
  public let faults: [TableFault]
}
