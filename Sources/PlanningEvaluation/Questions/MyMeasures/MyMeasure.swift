import DossierCoding
import ExactValues
import PlanningModel

/// A measure that names an organisation, or may name it.
public struct MyMeasure: DossierObject {
  /// The measure.
  public var item: DossierPath

  /// Its plan.
  public var plan: Identifier<Plan>

  /// The role.
  public var role: MeasureRole

  /// The organisations that are named; none where words are.
  public var organisations: [Identifier<Organisation>] = []

  /// The words as printed.
  public var words: String?

  /// Why it is only possible; absent where the organisation is surely named.
  public var basis: MeasureBasis?

  /// The years in which it is carried out.
  public var years: Written<YearSet>?

  /// Its beginning.
  public var from: Written<StatedTime>?

  /// Its end, which belongs to it.
  public var to: Written<StatedTime>?

  /// Whether it is neither cancelled nor dropped.
  public var isLive: Answer<Bool> = .unknown([])

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(item: DossierPath, plan: Identifier<Plan>, role: MeasureRole) {
    self.item = item
    self.plan = plan
    self.role = role
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(item: .root, plan: Identifier(blank), role: MeasureRole(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MyMeasure>(
    .required("item", \.item),
    .required("plan", \.plan),
    .required("role", \.role),
    .list("organisations", \.organisations),
    .optional("words", \.words),
    .optional("basis", \.basis),
    .optional("years", \.years),
    .optional("from", \.from),
    .optional("to", \.to),
    .required("isLive", \.isLive))

  /// The members that name the value in a list.
  public static let keyMembers = ["item", "role", "basis"]
}
