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

  /// Makes a schedule of what is stated.
  package init(
    years: Written<YearSet>?, from: Written<StatedTime>?, to: Written<StatedTime>?, isContinuous: Bool?,
    words: String? = nil
  ) {
    self.years = years
    self.from = from
    self.to = to
    self.isContinuous = isContinuous
    self.words = words
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

  /// Whether the item is carried out in a year; `nil` where what is stated does not decide.
  ///
  /// Years that are stated decide alone. An item that runs without an end and states no beginning is carried out in the
  /// years of its plan; what it does in other years is not known. An end before the beginning decides nothing.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - planFrom: The beginning of the plan.
  ///   - planTo: The end of the plan.
  /// - Returns: Whether it is, where that is known.
  package func isCarriedOut(in year: Int, planFrom: StatedTime?, planTo: StatedTime?) -> Bool? {
    if let years { return years.value.map { $0.contains(year) } }
    let (begin, end) = (from?.value, to?.value)
    if let first = begin?.earliest, let last = end?.latest, last < first { return nil }
    if excludes(year) { return false }
    func isWithin(_ time: StatedTime?) -> Bool {
      guard let first = time?.earliest, let last = time?.latest else { return false }
      return first.year == year && last.year == year
    }
    if isWithin(begin) || isWithin(end) { return true }
    let isOpen = isContinuous == true && to == nil
    let start = from == nil && isOpen ? planFrom : begin
    guard let lastStart = start?.latest, lastStart.year <= year else { return nil }
    if isOpen, from != nil { return true }
    let finish = isOpen ? planTo : end
    return finish?.earliest.map { $0.year >= year } == true ? true : nil
  }
}
