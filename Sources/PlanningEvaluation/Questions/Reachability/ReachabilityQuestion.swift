import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Which municipalities have no reachable service of some types (*Ve kterých obcích není dostupná služba?*).
///
/// The types are passed in: "low-threshold" is no type, and none is built in; neither is a number of minutes. A service
/// counts that is provided on the day, is of a type asked for, and is no related one such as a leisure club. It is reached
/// where its declared territory has the municipality; one of a residential or ambulatory form also where a facility lies in
/// the municipality or, with a limit, within the journey to it. With a limit the declared territory is served in the field
/// form only: that a home is meant for the whole district brings nobody there in time. Journeys are an input: one that is
/// missing leaves the service open, and none is measured. A territory "whole district" means its municipalities on the
/// day. A secret address decides nothing and appears nowhere. What the dossier does not state of a service is no "no".
///
/// Beside the answer stand the entries in networks without money and what is asserted of waiting: a service is reached
/// all the same, and the answer never says that capacity suffices.
///
/// - Complexity: O(municipalities × services of the types, and their facilities and territories).
public struct ReachabilityQuestion: Question {
  /// The types that count, any of which will do.
  public var types: [ServiceTypeCode]

  /// The municipalities; empty for those of the district, or of the area that the dossier declares.
  public var municipalities: [MunicipalityCode] = []

  /// The district whose municipalities on the day are asked about, where none are listed.
  public var district: DistrictCode?

  /// The longest journey in minutes that still reaches, at least 0; absent for the same municipality only.
  public var travelLimit: Int?

  /// The journeys that are known; several of the same way are taken together and decide only where they agree.
  public var travelTimes: [TravelTime] = []

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks for types of service in the area that the dossier declares.
  public init(types: [ServiceTypeCode]) { self.types = types }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(types: []) }

  /// The inputs.
  public static let members = MemberList<ReachabilityQuestion>(
    .list("types", \.types),
    .list("municipalities", \.municipalities),
    .optional("district", \.district),
    .optional("travelLimit", \.travelLimit),
    .objects("travelTimes", \.travelTimes))

  /// The members that name the value in a list.
  public static let keyMembers = ["types", "district", "travelLimit"]

  /// The permanent name.
  public static let id = QuestionID.reachability

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<Reachability> {
    guard !types.isEmpty else { return .unknown([Reason(Message("reachability.noTypes"))]) }
    if travelLimit.map({ $0 < 0 }) == true || travelTimes.contains(where: { $0.minutes < 0 }) {
      return .unknown([Reason(Message("reachability.negativeMinutes"))])
    }
    guard !index.dossier.services.isEmpty else {
      return .unknown([Reason(Message("services.none"), settledBy: [DossierPath(Service.collectionName)])])
    }
    switch MunicipalitiesAsked.finding(listed: municipalities, district: district, in: index, context) {
    case .failure(let failure): return .unknown([failure.reason])
    case .success(let asked):
      guard !asked.codes.isEmpty else { return .unknown([Reason(Message("reachability.noMunicipalities"))]) }
      var count = ReachabilityCount(question: self, index: index, context: context, recording: &recorder)
      return .known(count.result(in: asked.codes, recording: &recorder), remarks: count.remarks)
    }
  }
}
