import ExactValues

/// That a unit of the territory is a part of a larger one, from when till when, and who says so (*vazba*).
///
/// A relation holds on the days of ``validity``. A published list seldom says that much: it shows one day. The days that
/// lists show are ``confirmed``; all others are inferred from them.
public struct TerritoryRelation: Sendable, Hashable {
  /// The smaller unit.
  public let part: TerritoryUnit

  /// The larger unit.
  public let whole: TerritoryUnit

  /// The days on which the relation holds; an open end means that the source states none.
  public let validity: Validity

  /// The days of ``validity`` that the source shows, or nil where it shows none.
  public let confirmed: Validity?

  /// Where the relation comes from, and whether it was seen there.
  public let citation: Citation

  /// States a relation.
  ///
  /// - Parameters:
  ///   - part: The smaller unit.
  ///   - whole: The larger unit.
  ///   - validity: The days on which the relation holds.
  ///   - confirmed: The days that the source shows; days outside the validity do not count.
  ///   - citation: Where the relation comes from.
  public init(
    part: TerritoryUnit, whole: TerritoryUnit, validity: Validity, confirmed: Validity?, citation: Citation
  ) {
    self.part = part
    self.whole = whole
    self.validity = validity
    self.confirmed = confirmed?.overlap(validity)
    self.citation = citation
  }

  func isConfirmed(on day: Day) -> Bool { confirmed?.contains(day) ?? false }
}

extension TerritoryRelation {
  /// An order of relations that does not depend on where they came from.
  func precedes(_ other: TerritoryRelation) -> Bool {
    if part != other.part { return part.precedes(other.part) }
    if whole != other.whole { return whole.precedes(other.whole) }
    if validity != other.validity { return validity.precedes(other.validity) }
    let (mine, others) = (confirmed ?? Validity(), other.confirmed ?? Validity())
    if mine != others { return mine.precedes(others) }
    return "\(citation)".bytesPrecede("\(other.citation)")
  }
}

extension Validity {
  /// An order of validities: by the first day, then by the last.
  func precedes(_ other: Validity) -> Bool {
    let (mine, others) = (from ?? .first, other.from ?? .first)
    return mine == others ? (through ?? .last) < (other.through ?? .last) : mine < others
  }
}
