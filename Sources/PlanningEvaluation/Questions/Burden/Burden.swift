import DossierCoding
import ExactValues

/// How many requests, items and meetings fell on organisations within some days (*zátěž organizací*).
public struct Burden: DossierObject {
  /// The first day.
  public var from: Day

  /// The last day, which belongs to the time.
  public var through: Day

  /// All together, kind by kind.
  public var totals: [BurdenCount] = []

  /// Organisation by organisation, kind by kind; a kind of which nothing may have fallen on one is left out.
  public var counts: [BurdenCount] = []

  /// What repeats: within a calendar year, or among standing ways of asking.
  public var repeats: [BurdenRepeat] = []

  /// The things that name no organisation, such as a task of a body; they fall on nobody here.
  public var unassigned: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(from: Day, through: Day) {
    self.from = from
    self.through = through
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(from: .first, through: .first) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Burden>(
    .required("from", \.from),
    .required("through", \.through),
    .objects("totals", \.totals, isOrdered: true),
    .objects("counts", \.counts, isOrdered: true),
    .objects("repeats", \.repeats),
    .list("unassigned", \.unassigned))

  /// The members that name the value in a list.
  public static let keyMembers = ["from", "through"]
}
