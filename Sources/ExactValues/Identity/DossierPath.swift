/// The way from a dossier to one of its parts, such as `bodies/ps-1/statedParticipants/minimum`.
///
/// A path names elements of a list by their identifier or natural key, never by their position, so it stays true when a list
/// is sorted or grows. The empty path is the dossier itself.
public struct DossierPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// One step of a path: a member or an element of a list.
  public struct Step: Sendable, Hashable, Comparable {
    /// The name of a member, or the identifier or natural key of an element.
    public let name: String

    /// Which of several elements of the same name is meant: 1 for the first, 2 for its first duplicate, and so on.
    public let occurrence: Int

    /// Makes a step; an occurrence below 1 means the first.
    public init(_ name: String, occurrence: Int = 1) {
      self.name = name
      self.occurrence = max(1, occurrence)
    }

    /// Whether both steps have the same bytes and occurrence.
    public static func == (left: Self, right: Self) -> Bool {
      left.occurrence == right.occurrence && left.name.hasSameBytes(as: right.name)
    }

    /// Orders steps by the bytes of their names, then by occurrence.
    public static func < (left: Self, right: Self) -> Bool {
      if left.name.hasSameBytes(as: right.name) { return left.occurrence < right.occurrence }
      return left.name.bytesPrecede(right.name)
    }

    /// Feeds name and occurrence into the hasher.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(occurrence)
    }
  }

  /// The path of the dossier itself.
  public static let root = DossierPath([Step]())

  /// The steps, from the dossier downwards.
  public let steps: [Step]

  /// Makes a path of steps.
  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// Makes a path of names, each the first of its name.
  public init(_ names: String...) {
    steps = names.map { Step($0) }
  }

  /// The path of what contains this part, or `nil` for the dossier itself.
  public var parent: DossierPath? {
    steps.isEmpty ? nil : DossierPath(Array(steps.dropLast()))
  }

  /// The path of a part of what this path names.
  public func appending(_ name: String, occurrence: Int = 1) -> DossierPath {
    DossierPath(steps + [Step(name, occurrence: occurrence)])
  }

  /// Whether the other path names this part or something within it.
  public func isPrefix(of other: DossierPath) -> Bool {
    other.steps.starts(with: steps)
  }

  /// Orders paths step by step, a container before its parts.
  public static func < (left: Self, right: Self) -> Bool {
    left.steps.lexicographicallyPrecedes(right.steps)
  }
}
