import DossierCoding
import ExactValues
import PlanningModel

/// A time in which the rules ask for so many meetings.
public struct FrequencyWindow: DossierObject {
  /// The first day.
  public var from: Day

  /// The last day.
  public var to: Day

  /// How many meetings the rules ask for.
  public var required: Answer<Int>

  /// How many were held, as far as the dossier says; what it does not list may have been held too.
  public var held: Answer<Int>

  /// How many the dossier lists that were not called off, held or not.
  public var listed: Answer<Int>

  /// Whether there were enough; never "no", because silence is none.
  public var isKept: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    from: Day, to: Day, required: Answer<Int>, held: Answer<Int>, listed: Answer<Int>, isKept: Answer<Bool>
  ) {
    self.from = from
    self.to = to
    self.required = required
    self.held = held
    self.listed = listed
    self.isKept = isKept
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      from: .first, to: .first, required: .unknown([]), held: .unknown([]), listed: .unknown([]), isKept: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FrequencyWindow>(
    .required("from", \.from),
    .required("to", \.to),
    .required("required", \.required),
    .required("held", \.held),
    .required("listed", \.listed),
    .required("isKept", \.isKept))

  /// The members that name the value in a list.
  public static let keyMembers = ["from"]
}
