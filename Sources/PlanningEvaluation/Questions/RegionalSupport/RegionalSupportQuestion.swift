import DossierCoding
import ExactValues
import PlanningModel

/// Which measures conflict with the region's plan and network, or lack support in them (*Opora v plánu a síti kraje*).
///
/// What counts is a link to a plan of a region or an item of one, and an entry of the year in a network of a service that the
/// measure concerns. A promise, words without an entity and a proposal are no link. A network is of one year and a plan of several,
/// so a year is asked for. Links and services that an item does not name it has from the nearest one above. A link secures nothing.
///
/// - Complexity: O(items + links + entries).
public struct RegionalSupportQuestion: Question {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The year.
  public var year: Int

  /// The version; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks with its inputs; what is optional is left out.
  public init(plan: Identifier<Plan>, year: Int, version: Identifier<PlanVersion>? = nil) {
    self.plan = plan
    self.year = year
    self.version = version
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank), year: 0) }

  /// The inputs.
  public static let members = MemberList<RegionalSupportQuestion>(
    .required("plan", \.plan),
    .required("year", \.year),
    .optional("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "year", "version"]

  /// The permanent name.
  public static let id = QuestionID.regionalSupport

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<RegionalSupport> {
    let found = PlanLeaves.inForce(of: plan, in: version, index)
    guard let leaves = found.value else { return .unknown(found.reasons) }
    let facts = LeafFacts(of: leaves, index, on: context.asOf, recording: &recorder)
    var links = RegionalLinks(self, index, recording: &recorder)
    return links.answer(leaves, facts, recording: &recorder)
  }
}
