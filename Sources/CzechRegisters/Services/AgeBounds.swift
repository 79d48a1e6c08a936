/// The years of age that an age group covers; a limit that does not exist is distinct from one that is not known.
@nonexhaustive
public enum AgeBounds: Sendable, Hashable {
  /// From the first through the last completed year of age, both included.
  case years(from: Int, through: Int)

  /// From a completed year of age upwards, without an upper limit.
  case atLeast(Int)

  /// Every age: the list says that there is no limit.
  case withoutLimit

  /// The list does not say.
  case unknown

  /// Whether a person of an age belongs to the group; nil where the bounds are not known.
  ///
  /// - Parameter age: Completed years of age.
  /// - Returns: True or false, or nil for unknown bounds.
  public func contains(age: Int) -> Bool? {
    switch self {
    case .years(let from, let through): from <= age && age <= through
    case .atLeast(let from): from <= age
    case .withoutLimit: true
    case .unknown: nil
    }
  }
}
