import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Which services serve a need on a day, and why the others do not (*Které služby slouží potřebě a proč jiné ne?*).
///
/// A need is what is asked for; what is not asked for plays no part. A service serves if everything asked for is stated
/// of it, does not serve if something stated stands against it, and is undecided otherwise: silence is neither. Only a
/// time is no bound where it is not stated: a service without an end goes on.
///
/// Where people are served is told by facilities and declared territories, never by the seat of the provider. A facility
/// elsewhere does not say that people of a municipality are refused, so without a declared territory that stays open. A
/// secret address decides nothing and appears nowhere in the answer or its derivation. Where a declared district or
/// region decides and the table of the territory does not have the municipality, the answer says that.
///
/// A group of the dossier is served where the service names it; where the service names none, the register's codes that
/// the group is mapped to stand for it. That a service serves does not say that a place in it is free.
///
/// - Complexity: O(services + facilities + declared territories).
public struct ServiceSearchQuestion: Question {
  /// The target group by the register's code.
  public var registeredGroup: TargetGroupCode?

  /// The target group by the dossier's own list, with its mapping to the register's codes.
  public var targetGroup: Identifier<TargetGroup>?

  /// The age in completed years; outside ``possibleAges`` there is no answer.
  public var age: Int?

  /// The form.
  public var form: ServiceFormCode?

  /// The municipality whose people look for the service.
  public var municipality: MunicipalityCode?

  /// The types, any of which will do; empty for every one.
  public var types: [ServiceTypeCode] = []

  /// The standings, any of which will do, such as registered services only; empty for every one.
  public var standings: [ServiceStanding] = []

  /// The language, as a code such as `uk`; codes compare without case.
  public var language: String?

  /// What must make it accessible, all of it: at the service as a whole, or at a facility that is open on the day and,
  /// where a municipality is asked for, lies there.
  public var access: [AccessKind] = []

  /// The network in which it must be.
  public var network: Identifier<Network>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks for every service that is provided on the day; narrow it by its members.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {}

  /// The inputs.
  public static let members = MemberList<ServiceSearchQuestion>(
    .optional("registeredGroup", \.registeredGroup),
    .optional("targetGroup", \.targetGroup),
    .optional("age", \.age),
    .optional("form", \.form),
    .optional("municipality", \.municipality),
    .list("types", \.types),
    .list("standings", \.standings),
    .optional("language", \.language),
    .list("access", \.access),
    .optional("network", \.network))

  /// The members that name the value in a list.
  public static let keyMembers = ["registeredGroup", "targetGroup", "age", "form", "municipality"]

  /// The ages that a person can have, in completed years; nobody is known to have lived longer.
  public static let possibleAges = 0...130

  /// The permanent name.
  public static let id = QuestionID.serviceSearch

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<ServiceSearchResult> {
    if let reason = reasonOfSilence(in: index) { return .unknown([reason]) }
    let search = ServiceSearch(question: self, index: index, context: context, recording: &recorder)
    var matches: [ServiceMatch] = []
    var verdicts: [Figure] = []
    matches.reserveCapacity(index.dossier.services.count)
    for row in index.rows(of: Service.self) {
      let (match, verdict) = search.match(row, recording: &recorder)
      matches.append(match)
      verdicts.append(verdict)
    }
    let serving = recorder.apply(.countPossible, to: verdicts)
    let notServing = recorder.apply(.servicesNotServing, to: verdicts)
    recorder.result(serving, named: "serving")
    recorder.result(notServing, named: "notServing")
    let undecided = matches.count { $0.verdict == .undecided }
    let reason = Reason(Message("services.undecided", ["count": .count(undecided)]))
    var result = ServiceSearchResult(
      day: context.asOf, servingCount: serving.countAnswer([reason]),
      notServingCount: notServing.countAnswer([reason]))
    result.services = matches
    let withoutBeginning = index.dossier.services.count { $0.from == nil }
    let remarks =
      withoutBeginning == 0
      ? [] : [Reason(Message("services.withoutBeginning", ["count": .count(withoutBeginning)]))]
    return .known(result, remarks: remarks)
  }

  private func reasonOfSilence(in index: DossierIndex) -> Reason? {
    guard !index.dossier.services.isEmpty else {
      return Reason(Message("services.none"), settledBy: [DossierPath(Service.collectionName)])
    }
    if let age, !Self.possibleAges.contains(age) {
      return Reason(
        Message("services.impossibleAge", ["age": .count(age), "maximum": .count(Self.possibleAges.upperBound)]))
    }
    if let targetGroup, index.row(of: targetGroup) == nil {
      return Reason(
        Message("services.noSuchGroup", ["group": .text(targetGroup.text)]),
        settledBy: [TargetGroup.path(of: targetGroup)])
    }
    if let network, index.row(of: network) == nil {
      return Reason(
        Message("services.noSuchNetwork", ["network": .text(network.text)]), settledBy: [Network.path(of: network)])
    }
    return nil
  }
}
