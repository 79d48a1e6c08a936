import ExactValues

/// Which columns of a table hold inhabitants, and of which day and statistic they are.
public struct PopulationColumns: Sendable, Hashable {
  /// The column of all inhabitants.
  public let total: String

  /// The column of those aged 0–14.
  public let age0to14: String

  /// The column of those aged 15–64.
  public let age15to64: String

  /// The column of those aged 65 and more.
  public let age65plus: String

  /// The column of those aged 80 and more, who are counted in the former as well.
  public let age80plus: String

  /// The day on which the inhabitants were counted.
  public let referenceDay: Day

  /// The statistic.
  public let source: Citation

  /// Names the columns, the day and the statistic.
  ///
  /// - Parameters:
  ///   - total: The column of all inhabitants.
  ///   - age0to14: The column of those aged 0–14.
  ///   - age15to64: The column of those aged 15–64.
  ///   - age65plus: The column of those aged 65 and more.
  ///   - age80plus: The column of those aged 80 and more.
  ///   - referenceDay: The day on which the inhabitants were counted.
  ///   - source: The statistic.
  public init(
    total: String, age0to14: String, age15to64: String, age65plus: String, age80plus: String, referenceDay: Day,
    source: Citation
  ) {
    self.total = total
    self.age0to14 = age0to14
    self.age15to64 = age15to64
    self.age65plus = age65plus
    self.age80plus = age80plus
    self.referenceDay = referenceDay
    self.source = source
  }

  var all: [String?] { [total, age0to14, age15to64, age65plus, age80plus] }
}
