import ExactValues

/// The number of inhabitants that MONITOR of the State Treasury (*MONITOR Státní pokladna*) carries for a period.
///
/// It is another series than ``Population``: the exact day is not stated and there are no ages, so it is another type
/// and the two cannot meet in one ratio.
public struct MonitorPopulation: Sendable, Hashable {
  /// The number of inhabitants.
  public let total: Int

  /// The period that the number is carried for.
  public let period: StatedTime

  /// The source.
  public let source: Citation

  /// States a number.
  ///
  /// - Parameters:
  ///   - total: The number of inhabitants.
  ///   - period: The period that the number is carried for.
  ///   - source: The source.
  public init(total: Int, period: StatedTime, source: Citation) {
    self.total = total
    self.period = period
    self.source = source
  }
}
