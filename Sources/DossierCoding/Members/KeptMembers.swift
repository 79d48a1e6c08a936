import ExactValues

/// What an object holds beside the members that are described: unknown members, and values that could not be read.
///
/// Nothing that stands in a document is lost: the writer puts unreadable values back at their places and unknown
/// members after the described ones. An unreadable value is written only while its member is absent. An edit that sets
/// the member forgets it; setting the property alone only hides it.
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

    /// Whether both keep the same value of the same member for the same reason.
    public static func == (left: Entry, right: Entry) -> Bool {
      left.position == right.position && left.cause == right.cause && left.value == right.value
        && left.name.hasSameBytes(as: right.name)
    }

    /// Feeds what decides about equality into the hasher.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(position)
      hasher.combine(value)
      hasher.combine(cause)
    }
  }

  /// The kept values: those of described members in the order of the description, then the unknown ones in document
  /// order.
  public private(set) var entries: [Entry] = []

  /// Nothing kept.
  public init() {}

  /// Whether nothing is kept.
  public var isEmpty: Bool { entries.isEmpty }

  /// Keeps a member of an embedder's own, or replaces the one of that name; `nil` removes it.
  ///
  /// The name of a described member does not make an own one: it is written only while the described one is absent.
  public subscript(name name: String) -> RawJSON? {
    get { entries.first { $0.position == nil && $0.name.hasSameBytes(as: name) }?.value }
    set {
      entries.removeAll { $0.position == nil && $0.name.hasSameBytes(as: name) }
      if let newValue { entries.append(Entry(name: name, position: nil, value: newValue, cause: .unknown)) }
    }
  }

  @usableFromInline
  mutating func keep(_ value: RawJSON, as name: String, at position: Int? = nil, because cause: Cause) {
    entries.append(Entry(name: name, position: position, value: value, cause: cause))
  }

  /// The kept values of a member, in document order.
  func entries(named name: String) -> [Entry] { entries.filter { $0.name.hasSameBytes(as: name) } }

  /// Puts the values of described members first, so that equality does not depend on the order of a document's members.
  @usableFromInline
  mutating func arrange(by members: MemberNames) {
    guard entries.count > 1 else { return }
    let ranked = entries.enumerated().map { (rank: members.index(of: $0.element.name) ?? .max, offset: $0.offset) }
    entries = ranked.sorted { $0 < $1 }.map { entries[$0.offset] }
  }

  /// Forgets everything but that a list which may pass names nothing.
  mutating func sift(by sieve: inout ValueSieve, _ isPassingList: (ValueSieve, String) -> Bool) {
    guard !isEmpty else { return }
    let asked = sieve
    let passed = entries.filter { $0.cause == .emptyList && isPassingList(asked, $0.name) }
    for _ in passed.count..<entries.count { sieve.hold(.kept) }
    entries = passed
  }

  /// Forgets what stood for a member that is set or cleared now.
  mutating func removeReplaced(named name: String) {
    entries.removeAll { $0.name.hasSameBytes(as: name) }
  }

  /// Replaces the elements of a list that could not be read; a list that was empty is none any more.
  mutating func setBroken(_ elements: [BrokenElements.Element], named name: String) {
    // As when a document is read: before repetitions of the member.
    let first = entries.firstIndex { $0.name.hasSameBytes(as: name) } ?? entries.endIndex
    entries.removeAll { ($0.position != nil || $0.cause == .emptyList) && $0.name.hasSameBytes(as: name) }
    let kept = elements.map { Entry(name: name, position: $0.position, value: $0.value, cause: .unreadable) }
    entries.insert(contentsOf: kept, at: min(first, entries.endIndex))
  }
}
