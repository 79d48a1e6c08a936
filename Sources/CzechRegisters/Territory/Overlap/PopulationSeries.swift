import ExactValues

/// One statistic of one day (*statistika k rozhodnému dni*): only numbers of the same series add and divide.
public struct PopulationSeries: Sendable, Hashable {
  /// The day on which the inhabitants were counted.
  public let referenceDay: Day

  /// The statistic, as the work of its citation.
  public let work: String

  /// Names a series.
  ///
  /// - Parameters:
  ///   - referenceDay: The day on which the inhabitants were counted.
  ///   - work: The statistic, as the work of its citation.
  public init(referenceDay: Day, work: String) {
    self.referenceDay = referenceDay
    self.work = work
  }

  /// The series that a population belongs to.
  ///
  /// - Parameter population: The population.
  public init(_ population: Population) {
    self.init(referenceDay: population.referenceDay, work: population.source.work)
  }

  /// Later days first, then the bytes of the works.
  func precedes(_ other: PopulationSeries) -> Bool {
    referenceDay == other.referenceDay ? work.bytesPrecede(other.work) : other.referenceDay < referenceDay
  }
}
