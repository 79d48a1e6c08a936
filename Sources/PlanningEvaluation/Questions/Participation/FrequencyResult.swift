import DossierCoding
import ExactValues
import PlanningModel

/// Whether a body met as often as its rules ask.
public struct FrequencyResult: DossierObject {
  /// The body.
  public var body: Identifier<Body>

  /// The rules that state how often.
  public var rules: [Identifier<RulesOfProcedure>] = []

  /// The times in which so many meetings are asked for.
  public var windows: [FrequencyWindow] = []

  /// Whether each of them had enough meetings.
  public var isKept: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(body: Identifier<Body>, isKept: Answer<Bool>) {
    self.body = body
    self.isKept = isKept
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(body: Identifier(blank), isKept: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FrequencyResult>(
    .required("body", \.body),
    .list("rules", \.rules),
    .objects("windows", \.windows, isOrdered: true),
    .required("isKept", \.isKept))

  /// The members that name the value in a list.
  public static let keyMembers = ["body"]
}
