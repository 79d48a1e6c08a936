import ExactValues

/// That a territory says two things of the same unit and the same days (*rozpor údajů o území*).
public struct TerritoryContradiction: Sendable, Hashable {
  /// What the two statements are about; new kinds may be added.
  public struct Kind: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    ///
    /// - Parameter rawValue: The code as text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The name of the unit.
    public static let name = Kind(rawValue: "name")

    /// The status of a municipality.
    public static let status = Kind(rawValue: "status")

    /// The IČO of a municipality.
    public static let company = Kind(rawValue: "company")

    /// The larger unit that the unit belongs to.
    public static let relation = Kind(rawValue: "relation")

    /// The inhabitants by one statistic of one day.
    public static let population = Kind(rawValue: "population")

    /// The municipalities of a unit that one source claims to have in full, without one that another source puts there.
    public static let coverage = Kind(rawValue: "coverage")
  }

  /// One of the two statements.
  public struct Statement: Sendable, Hashable {
    /// What is stated, such as a name or a code; for ``Kind/coverage`` the municipality, empty where it is missing.
    public let value: String

    /// The days for which it is.
    public let validity: Validity

    /// Who says so.
    public let citation: Citation
  }

  /// What the two statements are about.
  public let kind: Kind

  /// The unit; for ``Kind/coverage`` the one that is claimed to be complete.
  public let unit: TerritoryUnit

  /// The days of which both speak.
  public let days: Validity

  /// The statement with the smaller value.
  public let first: Statement

  /// The statement with the larger value.
  public let second: Statement

  /// For relations and coverage, whether lists confirm both on a common day; an inferred statement gives way to a
  /// confirmed one.
  public let isConfirmed: Bool

  /// The contradiction as a message for people.
  public var message: Message {
    guard kind != .coverage else {
      return Message(
        "territory.contradiction.coverage",
        [
          "unit": unit.argument, "municipality": .text(second.value), "from": .day(days.from ?? .first),
          "through": .day(days.through ?? .last),
        ])
    }
    return Message(
      "territory.contradiction",
      [
        "kind": .message(Message("territory.contradiction.\(kind.rawValue)")), "unit": unit.argument,
        "first": .text(first.value), "second": .text(second.value), "from": .day(days.from ?? .first),
        "through": .day(days.through ?? .last),
      ])
  }
}
