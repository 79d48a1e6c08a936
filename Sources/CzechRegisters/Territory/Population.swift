import ExactValues

/// The inhabitants (*počet obyvatel*) of a territory on one day, by one statistic.
///
/// Populations of two days or two statistics are never added or divided; the attempt throws.
public struct Population: Sendable, Hashable {
  /// All inhabitants.
  public let total: Int

  /// Inhabitants by age.
  public let ages: AgeBands

  /// The day on which the inhabitants were counted.
  public let referenceDay: Day

  /// The statistic.
  public let source: Citation

  /// States a population.
  ///
  /// - Parameters:
  ///   - total: All inhabitants.
  ///   - ages: Inhabitants by age.
  ///   - referenceDay: The day on which the inhabitants were counted.
  ///   - source: The statistic.
  public init(total: Int, ages: AgeBands, referenceDay: Day, source: Citation) {
    self.total = total
    self.ages = ages
    self.referenceDay = referenceDay
    self.source = source
  }

  /// Whether the bands are counts, add up to the total, and the oldest are within the old.
  public var isConsistent: Bool {
    let parts = [ages.age0to14, ages.age15to64, ages.age65plus, ages.age80plus]
    guard parts.allSatisfy({ $0 >= 0 }), ages.age80plus <= ages.age65plus else { return false }
    let sum = parts.prefix(3).reduce(Int128(0)) { $0 + Int128($1) }
    return sum == Int128(total)
  }

  /// The population of several territories together.
  ///
  /// - Parameter parts: Populations of one day and one statistic; at least one.
  /// - Returns: The sum, of the same day and statistic.
  /// - Throws: A fault when the days or statistics differ, nothing is given, or the sum is too large.
  public static func sum(_ parts: some Sequence<Population>) throws(PopulationFault) -> Population {
    var sum: Population?
    for part in parts {
      guard let before = sum else {
        sum = part
        continue
      }
      try before.requireComparable(with: part)
      sum = Population(
        total: try add(before.total, part.total),
        ages: AgeBands(
          age0to14: try add(before.ages.age0to14, part.ages.age0to14),
          age15to64: try add(before.ages.age15to64, part.ages.age15to64),
          age65plus: try add(before.ages.age65plus, part.ages.age65plus),
          age80plus: try add(before.ages.age80plus, part.ages.age80plus)),
        referenceDay: before.referenceDay, source: before.source)
    }
    guard let sum else {
      throw PopulationFault(code: .nothingToAdd, explanation: "no populations were given")
    }
    return sum
  }

  /// The exact share of this population in a larger one, such as 47654/68082.
  ///
  /// - Parameter whole: The population of the whole, of the same day and statistic.
  /// - Returns: This total of that total.
  /// - Throws: A fault when the days or statistics differ or the whole has no inhabitants.
  public func share(of whole: Population) throws(PopulationFault) -> Ratio {
    try requireComparable(with: whole)
    guard whole.total > 0 else {
      throw PopulationFault(code: .noInhabitants, explanation: "the whole has no inhabitants")
    }
    do throws(ArithmeticFault) {
      return try Ratio(Int64(total), of: Int64(whole.total))
    } catch {
      throw PopulationFault(code: .overflow, explanation: "the share is out of range")
    }
  }

  private func requireComparable(with other: Population) throws(PopulationFault) {
    guard referenceDay == other.referenceDay else {
      throw PopulationFault(
        code: .differentDays, explanation: "populations of \(referenceDay) and \(other.referenceDay) do not mix")
    }
    guard source.work == other.source.work else {
      throw PopulationFault(
        code: .differentSources, explanation: "populations by \(source.work) and \(other.source.work) do not mix")
    }
  }

  private static func add(_ first: Int, _ second: Int) throws(PopulationFault) -> Int {
    let (sum, overflow) = first.addingReportingOverflow(second)
    guard !overflow else {
      throw PopulationFault(code: .overflow, explanation: "the sum of inhabitants is out of range")
    }
    return sum
  }
}
