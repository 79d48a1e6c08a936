/// The place of an entity in its collection: a handle that is cheap to keep, compare and use as a table index.
///
/// A row belongs to the index that handed it out; another index gives it another meaning, never a crash.
public struct Row<E: Entity>: Sendable, Hashable, Comparable {
  /// The position in document order, counted from 0.
  public let position: Int

  init(_ position: Int) { self.position = position }

  /// Orders by document order.
  public static func < (left: Row, right: Row) -> Bool { left.position < right.position }
}
