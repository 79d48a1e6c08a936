import DossierCoding
import ExactValues
import PlanningModel

/// What a municipality contributes in one state of the money; states are never added, as what is promised and what is paid are two things.
public struct MunicipalBurdenPart: DossierObject {
  /// How sure the money is; absent for lines that state nothing of it.
  public var state: FundingState?

  /// The contribution of the municipality.
  public var amount: Answer<Money>

  /// Haléře for each inhabitant of the municipality, not rounded.
  public var perInhabitant: Answer<Ratio>

  /// Haléře for each inhabitant of its district, where the town pays for all of it.
  public var perInhabitantOfDistrict: Answer<Ratio>

  /// How many measures state a contribution of it.
  public var statedBy: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    amount: Answer<Money>, perInhabitant: Answer<Ratio>, perInhabitantOfDistrict: Answer<Ratio>, statedBy: Int
  ) {
    self.amount = amount
    self.perInhabitant = perInhabitant
    self.perInhabitantOfDistrict = perInhabitantOfDistrict
    self.statedBy = statedBy
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(amount: .unknown([]), perInhabitant: .unknown([]), perInhabitantOfDistrict: .unknown([]), statedBy: 0)
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MunicipalBurdenPart>(
    .optional("state", \.state),
    .required("amount", \.amount),
    .required("perInhabitant", \.perInhabitant),
    .required("perInhabitantOfDistrict", \.perInhabitantOfDistrict),
    .required("statedBy", \.statedBy))

  /// The members that name the value in a list.
  public static let keyMembers = ["state"]
}
