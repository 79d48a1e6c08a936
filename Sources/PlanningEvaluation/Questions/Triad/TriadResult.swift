import DossierCoding
import ExactValues
import PlanningModel

/// The composition of a body on a day, and whether its triad is complete.
public struct TriadResult: DossierObject {
  /// The body.
  public var body: Identifier<Body>

  /// The day.
  public var day: Day

  /// The three sides: commissioners, providers, users.
  public var sides: [SideCount] = []

  /// Held seats that state a side outside the triad, such as the public or a school.
  public var outside: Answer<Int>

  /// Held seats that state no side.
  public var sideNotStated: Answer<Int>

  /// Vacant seats of members.
  public var vacant: Answer<Int>

  /// Guests, who count for nothing else.
  public var guests: Answer<Int>

  /// Whether the triad is asked of the body: of a working group only where its rules or its text name the triad.
  public var isAsked: Answer<Bool>

  /// Whether each side has as many held seats as it needs, where that is asked; stated only where it holds whatever is not known.
  public var isComplete: Answer<Bool>

  /// Whether no side holds a larger share than the rules allow; not known without such a rule, because no norm says what
  /// balance is.
  public var isBalanced: Answer<Bool>

  /// Whether the text says that the body is composed by the triad; a claim is no seat.
  public var claimed: Answer<Bool>

  /// The sides that the stated composition names, in the order of the text; no seats are inferred from them.
  public var namedSides: [Side] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    body: Identifier<Body>, day: Day, outside: Answer<Int>, sideNotStated: Answer<Int>, vacant: Answer<Int>,
    guests: Answer<Int>, isAsked: Answer<Bool>, isComplete: Answer<Bool>, isBalanced: Answer<Bool>,
    claimed: Answer<Bool>
  ) {
    self.body = body
    self.day = day
    self.outside = outside
    self.sideNotStated = sideNotStated
    self.vacant = vacant
    self.guests = guests
    self.isAsked = isAsked
    self.isComplete = isComplete
    self.isBalanced = isBalanced
    self.claimed = claimed
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      body: Identifier(blank), day: .first, outside: .unknown([]), sideNotStated: .unknown([]), vacant: .unknown([]),
      guests: .unknown([]), isAsked: .unknown([]), isComplete: .unknown([]), isBalanced: .unknown([]),
      claimed: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TriadResult>(
    .required("body", \.body),
    .required("day", \.day),
    .objects("sides", \.sides, isOrdered: true),
    .required("outside", \.outside),
    .required("sideNotStated", \.sideNotStated),
    .required("vacant", \.vacant),
    .required("guests", \.guests),
    .required("isAsked", \.isAsked),
    .required("isComplete", \.isComplete),
    .required("isBalanced", \.isBalanced),
    .required("claimed", \.claimed),
    .list("namedSides", \.namedSides, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["body"]
}
