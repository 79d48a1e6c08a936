import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// What one dossier brings into questions over several: needs, requests, services and periods (*podíl jednoho spisu*).
///
/// Needs are recognised by the region's list, which is its region and the first day of its use, and by their number. A
/// report that a later one names as the last, that is summarised in another, or that is withdrawn, stands no more. Several
/// reports of one sender on one need in different rounds, of which none names the other, may replace each other. Requested
/// capacity is summed in one unit, form and kind; services are counted by their number in the register.
///
/// - Complexity: O(reports + intents + services + plans, sorting them).
public struct DossierShareQuestion: Question {
  /// The region whose lists of needs count; absent for every one.
  public var region: RegionCode?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks for the lists of a region, or for all.
  public init(region: RegionCode? = nil) { self.region = region }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The inputs.
  public static let members = MemberList<DossierShareQuestion>(
    .optional("region", \.region))

  /// The members that name the value in a list.
  public static let keyMembers = ["region"]

  /// The permanent name.
  public static let id = QuestionID.dossierShare

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<DossierShare> {
    let count = DossierShareCount(index: index, day: recorder.given(.day(context.asOf)))
    var share = DossierShare(dossier: index.dossier.id, serviceCount: .unknown([]))
    (share.needs, share.needsApart) = count.needs(of: region, recording: &recorder)
    share.intended = count.intended(recording: &recorder)
    (share.services, share.serviceCount) = count.services(recording: &recorder)
    share.plans = count.plans(recording: &recorder)
    let apart = Reason(
      Message("across.needsApart", ["count": .count(share.needsApart.count)]), settledBy: share.needsApart)
    return .known(share, remarks: share.needsApart.isEmpty ? [] : [apart])
  }
}
