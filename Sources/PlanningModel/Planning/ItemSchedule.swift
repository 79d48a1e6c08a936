import ExactValues

/// When an item is carried out, as one item states it (*harmonogram*).
public struct ItemSchedule: Sendable, Hashable {
  /// The years.
  public let years: Written<YearSet>?

  /// The first day or time.
  public let from: Written<StatedTime>?

  /// The last day or time, which belongs to it.
  public let to: Written<StatedTime>?

  /// Whether it runs without an end.
  public let isContinuous: Bool?

  /// The time as printed.
  public let words: String?

  /// Takes the schedule of an item; `nil` where it states none.
  init?(_ item: PlanItem) {
    guard
      item.years != nil || item.from != nil || item.to != nil || item.isContinuous != nil || item.scheduleWords != nil
    else { return nil }
    years = item.years
    from = item.from
    to = item.to
    isContinuous = item.isContinuous
    words = item.scheduleWords
  }

  /// Whether the item is surely not carried out in a year: known only where years or times decide.
  ///
  /// Years that are stated decide alone; otherwise a year before the beginning or after the end is excluded.
  public func excludes(_ year: Int) -> Bool {
    if let years { return years.value.map { !$0.contains(year) } ?? false }
    if let first = from?.value?.earliest, year < first.year { return true }
    if let last = to?.value?.latest, year > last.year { return true }
    return false
  }
}
