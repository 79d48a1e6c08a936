import DossierCoding
import ExactValues
import PlanningModel

/// The same thing asked of one organisation more than once (*opakování*), by its words or by what it is about.
public struct BurdenRepeat: DossierObject {
  /// What repeats.
  public var kind: BurdenKind

  /// Of whom it is asked.
  public var organisation: Identifier<Organisation>

  /// The calendar year; absent for standing ways of asking, which have no day.
  public var year: Int?

  /// What is asked: its words, or the path of what it is about.
  public var asked: String

  /// Where it is asked, in document order.
  public var places: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: BurdenKind, organisation: Identifier<Organisation>, asked: String) {
    self.kind = kind
    self.organisation = organisation
    self.asked = asked
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(kind: BurdenKind(rawValue: ""), organisation: Identifier(blank), asked: "")
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<BurdenRepeat>(
    .required("kind", \.kind),
    .required("organisation", \.organisation),
    .optional("year", \.year),
    .required("asked", \.asked),
    .list("places", \.places, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "organisation", "year", "asked"]
}
