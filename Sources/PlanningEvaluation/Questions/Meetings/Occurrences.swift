import DossierCoding
import ExactValues
import PlanningModel

/// Occurrences that are being counted: single ones, and entries that stand for several.
struct Occurrences {
  private var single: [Figure] = []
  private var several: [(occurrence: Figure, size: Figure)] = []

  mutating func add(_ occurrence: Figure, _ size: Figure? = nil) {
    if let size { several.append((occurrence, size)) } else { single.append(occurrence) }
  }

  func count(_ subject: DossierPath, recording recorder: inout some Recorder) -> Figure {
    guard !several.isEmpty else { return recorder.apply(.countDecided, to: single, about: subject) }
    let sizes = several.map { recorder.apply(.sizeOfOccurrence, to: [$0.occurrence, $0.size], about: subject) }
    let rest = single.isEmpty ? [] : [recorder.apply(.countDecided, to: single, about: subject)]
    return recorder.apply(.sum, to: rest + sizes, about: subject)
  }
}

extension Project {
  /// The days of the project, where both ends are single days.
  var range: DayRange? {
    guard let first = from?.value?.isSingleDay, let last = to?.value?.isSingleDay else { return nil }
    return try? DayRange(first, through: last)
  }
}

extension DayRange {
  /// The number of whole years of twelve months, or `nil` where it is no whole number of them.
  var wholeYears: Int? { wholeMonths.flatMap { $0 % 12 == 0 ? $0 / 12 : nil } }

  /// The number of whole calendar years, or `nil` where it is no whole number of them.
  var wholeCalendarYears: Int? { first.month == 1 && first.day == 1 ? wholeYears : nil }
}
