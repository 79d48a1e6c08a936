import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// What a plan costs a municipality in a year and for each inhabitant (*Co plán stojí naši obec?*).
///
/// Its own contributions are the lines of funding that name it as the funder, or a municipality where the measure names it as the
/// only one who pays. Where several pay and no share is stated, its part lies between nothing and all. A measure that states nothing
/// of it leaves the sum open, unless its other money makes up its cost. Values that sources dispute bound the amount.
///
/// - Complexity: O(items + lines + readings + municipalities of the district).
public struct MunicipalBurdenQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The municipality.
  public var municipality: MunicipalityCode

  /// The year.
  public var year: Int

  /// The version; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// The day on which inhabitants are counted; absent for the latest that the territory states.
  public var referenceDay: Day?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks with its inputs; what is optional is left out.
  public init(
    plan: Identifier<Plan>, municipality: MunicipalityCode, year: Int, version: Identifier<PlanVersion>? = nil,
    referenceDay: Day? = nil
  ) {
    self.plan = plan
    self.municipality = municipality
    self.year = year
    self.version = version
    self.referenceDay = referenceDay
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(plan: Identifier(blank), municipality: MunicipalityCode(rawValue: ""), year: 0)
  }

  /// The inputs.
  public static let members = MemberList<MunicipalBurdenQuestion>(
    .required("plan", \.plan),
    .required("municipality", \.municipality),
    .required("year", \.year),
    .optional("version", \.version),
    .optional("referenceDay", \.referenceDay))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "municipality", "year", "version", "referenceDay"]

  /// The permanent name.
  public static let id = QuestionID.municipalBurden

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<MunicipalBurden> {
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    let facts = LeafFacts(of: leaves, index, on: context.asOf, recording: &recorder)
    var count = MunicipalBurdenCount(self, leaves, facts, index, recording: &recorder)
    return count.answer(context, recording: &recorder)
  }
}
