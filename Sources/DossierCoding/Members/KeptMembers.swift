/// What an object holds beside the members that are described: unknown members, and values that could not be read.
///
/// Nothing that stands in a document is lost: the writer puts unreadable values back at their places and unknown
/// members after the described ones.
public struct KeptMembers: Sendable, Hashable {
  /// Why a value is kept.
  @nonexhaustive public enum Cause: Sendable, Hashable {
    /// The member is not described.
    case unknown
    /// The value could not be read as what its member asks for.
    case unreadable
    /// The member stood in the object before.
    case repeated
    /// The list is there and names nothing.
    case emptyList
  }

  /// One kept value.
  public struct Entry: Sendable, Hashable {
    /// The name of the member.
    public let name: String
    /// The place in the list it stood in, counted from 0; `nil` for a member of its own.
    public let position: Int?
    /// The value.
    public let value: RawJSON
    /// Why it is kept.
    public let cause: Cause
  }

  /// The kept values, in document order.
  public private(set) var entries: [Entry] = []

  /// Nothing kept.
  public init() {}

  /// Whether nothing is kept.
  public var isEmpty: Bool { entries.isEmpty }

  /// Keeps a member of an embedder's own, or replaces the one of that name; `nil` removes it.
  public subscript(name name: String) -> RawJSON? {
    get { entries.first { $0.name == name && $0.position == nil }?.value }
    set {
      entries.removeAll { $0.name == name && $0.position == nil }
      if let newValue { entries.append(Entry(name: name, position: nil, value: newValue, cause: .unknown)) }
    }
  }

  mutating func keep(_ value: RawJSON, as name: String, at position: Int? = nil, because cause: Cause) {
    entries.append(Entry(name: name, position: position, value: value, cause: cause))
  }

  /// Forgets what stood for a member that has been set since; an empty list stays said.
  mutating func removeReplaced(named name: String) {
    entries.removeAll { $0.name == name && $0.cause == .unreadable }
  }
}
