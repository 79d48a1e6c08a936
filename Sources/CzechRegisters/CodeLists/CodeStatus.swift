import ExactValues

/// What a code list says of a code on one day.
///
/// The question is always "valid on that day?", never "does it exist?": a code that ended stays readable.
@nonexhaustive
public enum CodeStatus: Sendable, Hashable {
  /// The code is listed and valid on the day.
  case valid

  /// The code is listed and was valid last on the given day.
  case ended(on: Day)

  /// The code is listed and becomes valid on the given day.
  case notYetValid(from: Day)

  /// This version of the list does not have the code; a later one may.
  case unlisted
}
