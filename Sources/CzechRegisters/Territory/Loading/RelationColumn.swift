/// A column of a table of relations: its name and the level whose codes it holds.
public struct RelationColumn: Sendable, Hashable {
  /// The name of the column.
  public let name: String

  /// The level.
  public let kind: TerritoryUnitKind

  /// Names a column.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - kind: The level whose codes it holds.
  public init(_ name: String, _ kind: TerritoryUnitKind) {
    self.name = name
    self.kind = kind
  }
}
