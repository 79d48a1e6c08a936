/// Which of at most 128 members something holds for.
@usableFromInline
struct MemberMask: Sendable {
  /// How many members a mask can tell apart; later ones count as one.
  static let limit = 128

  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  @inlinable
  init() {}

  init(_ positions: [Int]) {
    for position in positions { _ = insert(position) }
  }

  /// Adds a member, and says whether it was not there yet.
  @inlinable
  mutating func insert(_ position: Int) -> Bool {
    let bit = UInt64(1) << UInt64(position & 63)
    if position < 64 {
      guard low & bit == 0 else { return false }
      low |= bit
    } else {
      guard high & bit == 0 else { return false }
      high |= bit
    }
    return true
  }

  /// Whether a member is there.
  func contains(_ position: Int) -> Bool {
    (position < 64 ? low : high) & UInt64(1) << UInt64(position & 63) != 0
  }

  /// Whether all members of another mask are there.
  @inlinable
  func contains(_ other: MemberMask) -> Bool { low & other.low == other.low && high & other.high == other.high }
}
