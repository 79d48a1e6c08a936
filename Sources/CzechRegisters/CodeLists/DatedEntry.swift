import ExactValues

/// The answer of a code list to "which row has this code on this day?".
@nonexhaustive
public enum DatedEntry<Entry: CodeListEntry>: Sendable, Hashable {
  /// The row that is valid on the day.
  case valid(Entry)

  /// The last row that the code had, and its last day.
  case ended(Entry, on: Day)

  /// The first row that the code will have, and its first day.
  case notYetValid(Entry, from: Day)

  /// This version of the list has no such code; a later one may.
  case unlisted

  /// The row, whether valid on the day or not; nil for an unlisted code.
  public var entry: Entry? {
    switch self {
    case .valid(let entry), .ended(let entry, on: _), .notYetValid(let entry, from: _): entry
    case .unlisted: nil
    }
  }

  /// The row, only if it is valid on the day.
  public var validEntry: Entry? {
    if case .valid(let entry) = self { entry } else { nil }
  }

  /// The answer without the row.
  public var status: CodeStatus {
    switch self {
    case .valid: .valid
    case .ended(_, on: let day): .ended(on: day)
    case .notYetValid(_, from: let day): .notYetValid(from: day)
    case .unlisted: .unlisted
    }
  }
}
