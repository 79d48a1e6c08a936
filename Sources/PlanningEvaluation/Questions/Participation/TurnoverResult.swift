import DossierCoding
import ExactValues
import PlanningModel

/// How many members of a body changed between two days.
public struct TurnoverResult: DossierObject {
  /// The body.
  public var body: Identifier<Body>

  /// The first day.
  public var from: Day

  /// The second day.
  public var to: Day

  /// Members on the first day.
  public var memberCount: Answer<Int>

  /// Those of them who were members on the second day too.
  public var stayed: Answer<Int>

  /// The share of those who were no members any more.
  public var share: Answer<Ratio>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    body: Identifier<Body>, from: Day, to: Day, memberCount: Answer<Int>, stayed: Answer<Int>, share: Answer<Ratio>
  ) {
    self.body = body
    self.from = from
    self.to = to
    self.memberCount = memberCount
    self.stayed = stayed
    self.share = share
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      body: Identifier(blank), from: .first, to: .first, memberCount: .unknown([]), stayed: .unknown([]),
      share: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TurnoverResult>(
    .required("body", \.body),
    .required("from", \.from),
    .required("to", \.to),
    .required("memberCount", \.memberCount),
    .required("stayed", \.stayed),
    .required("share", \.share))

  /// The members that name the value in a list.
  public static let keyMembers = ["body"]
}
