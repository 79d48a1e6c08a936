import DossierCoding
import ExactValues
import PlanningModel

/// The items of one level of a plan: how many, for whom and where (*položky jedné úrovně*).
public struct LevelCount: DossierObject {
  /// The code of the level; absent for items that name none.
  public var level: String?

  /// The plan's own word for it, such as *opatření*.
  public var label: String?

  /// How many items are listed; unknown where none is.
  public var items: Answer<Int>

  /// How many a text prints; absent where none does.
  public var printed: Answer<Int>?

  /// How many fall on one item of the level above, as listed, else as printed; absent for the first level.
  public var perItemAbove: Answer<Ratio>?

  /// The same, rounded half up to two decimals.
  public var perItemAboveRounded: FixedDecimal?

  /// How many are common to all, such as a chapter for all target groups; absent where no item is listed.
  public var common: Int?

  /// How many of the others name target groups themselves.
  public var ofTargetGroups: Int?

  /// How many of the others name an area themselves.
  public var ofAreas: Int?

  /// How many of the others name municipalities themselves.
  public var ofMunicipalities: Int?

  /// The items whose stated years all lie before the plan begins.
  public var overBeforePlan: [Identifier<PlanItem>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(level: String?, items: Answer<Int>) {
    self.level = level
    self.items = items
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(level: nil, items: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<LevelCount>(
    .optional("level", \.level),
    .optional("label", \.label),
    .required("items", \.items),
    .optional("printed", \.printed),
    .optional("perItemAbove", \.perItemAbove),
    .optional("perItemAboveRounded", \.perItemAboveRounded),
    .optional("common", \.common),
    .optional("ofTargetGroups", \.ofTargetGroups),
    .optional("ofAreas", \.ofAreas),
    .optional("ofMunicipalities", \.ofMunicipalities),
    .list("overBeforePlan", \.overBeforePlan))

  /// The members that name the value in a list.
  public static let keyMembers = ["level"]
}
