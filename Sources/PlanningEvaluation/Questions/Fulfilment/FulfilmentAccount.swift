import DossierCoding
import ExactValues
import PlanningModel

/// One account of how a plan was fulfilled: from reports on its items, or from what an evaluation prints.
public struct FulfilmentAccount: DossierObject {
  /// Where the numbers come from.
  public var basis: FulfilmentBasis

  /// The evaluation that prints them.
  public var evaluation: Identifier<Evaluation>?

  /// The year of which the account speaks; absent for the last status of each item.
  public var year: Int?

  /// The level whose items are counted, as far as it is named.
  public var unit: String?

  /// The version of the plan whose items the evaluation counts, as far as it states one.
  public var version: Identifier<PlanVersion>?

  /// All items, also cancelled ones and those of which nothing is known.
  public var total: Answer<Int>

  /// Items by fulfilment.
  public var counts: [FulfilmentCount] = []

  /// Items whose fulfilment is not known, by why it is not.
  public var unknown: [UnknownStatusCount] = []

  /// The sum of the rounded percentages.
  public var percentageSum: Answer<FixedDecimal>

  /// The sum of the percentages as they are printed.
  public var printedPercentageSum: FixedDecimal?

  /// The whole counts that the printed shares could be, in the order of the statuses; a status printed twice stands twice.
  public var candidates: [CountCandidate] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(basis: FulfilmentBasis, total: Answer<Int>, percentageSum: Answer<FixedDecimal>) {
    self.basis = basis
    self.total = total
    self.percentageSum = percentageSum
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(basis: FulfilmentBasis(rawValue: ""), total: .unknown([]), percentageSum: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FulfilmentAccount>(
    .required("basis", \.basis),
    .optional("evaluation", \.evaluation),
    .optional("year", \.year),
    .optional("unit", \.unit),
    .optional("version", \.version),
    .required("total", \.total),
    .objects("counts", \.counts, isOrdered: true),
    .objects("unknown", \.unknown, isOrdered: true),
    .required("percentageSum", \.percentageSum),
    .optional("printedPercentageSum", \.printedPercentageSum),
    .objects("candidates", \.candidates, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["basis", "evaluation"]
}
