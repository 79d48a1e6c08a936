import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// How the capacity of services stands to an estimate of need (*Jaká je kapacita služeb oproti potřebě?*).
///
/// The need is passed in, as an amount or as a rate with its reference population and the day on which that was counted;
/// no rate is built in, and without an estimate coverage and gap are unknown. Unlike kinds and units never meet. The
/// capacity is that of ``CapacityTotalQuestion``, narrowed to services that serve a group and a place. Where a service
/// also serves others, by its groups or by its territory, its capacity is an upper bound: one bed has one person in it;
/// a rule of splitting that is passed in gives the place its exact share. Clients at once and clients in a year never meet.
/// A service for the whole region or country is available and no capacity of the place. A registered capacity is a
/// maximum, so no gap is formed with it. A gap below zero does not say that the need is met.
///
/// - Complexity: O(services × municipalities of the place), and that of the capacity.
public struct CapacityAgainstNeedQuestion: Question {
  /// Which capacity: registered, in the network, entrusted, actual.
  public var kind: CapacityKind

  /// The unit.
  public var unit: CapacityUnitCode

  /// For what time the capacity counts, such as at once or in a year; absent for that which all state, or none.
  public var basis: CapacityBasis?

  /// The types of service; empty for every one.
  public var types: [ServiceTypeCode] = []

  /// The form; absent for each form by itself.
  public var form: ServiceFormCode?

  /// How forms are taken together; absent means that they stay apart.
  public var combination: FormCombination?

  /// The target group by the dossier's own list.
  public var targetGroup: Identifier<TargetGroup>?

  /// The target group by the register's code.
  public var registeredGroup: TargetGroupCode?

  /// The municipality whose people are served.
  public var municipality: MunicipalityCode?

  /// The district whose people are served, where no municipality is asked for.
  public var district: DistrictCode?

  /// The rule by which a capacity is split over the territory of its service; without one it is not split.
  public var split: TerritorySplit?

  /// The estimate of need.
  public var need: NeedEstimate?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks for a kind and a unit, of all services.
  public init(kind: CapacityKind, unit: CapacityUnitCode) {
    self.kind = kind
    self.unit = unit
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: CapacityKind(rawValue: ""), unit: CapacityUnitCode(rawValue: "")) }

  /// The inputs.
  public static let members = MemberList<CapacityAgainstNeedQuestion>(
    .required("kind", \.kind),
    .required("unit", \.unit),
    .optional("basis", \.basis),
    .list("types", \.types),
    .optional("form", \.form),
    .optional("combination", \.combination),
    .optional("targetGroup", \.targetGroup),
    .optional("registeredGroup", \.registeredGroup),
    .optional("municipality", \.municipality),
    .optional("district", \.district),
    .object("split", \.split),
    .object("need", \.need))

  /// The members that name the value in a list.
  public static let keyMembers = [
    "kind", "unit", "basis", "targetGroup", "registeredGroup", "municipality", "district",
  ]

  /// The permanent name.
  public static let id = QuestionID.capacityAgainstNeed

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<CapacityAgainstNeed> {
    if let targetGroup, index.row(of: targetGroup) == nil {
      return .unknown([
        Reason(
          Message("services.noSuchGroup", ["group": .text(targetGroup.text)]),
          settledBy: [TargetGroup.path(of: targetGroup)])
      ])
    }
    var places: [MunicipalityCode] = []
    if municipality != nil || district != nil {
      switch MunicipalitiesAsked.finding(
        listed: municipality.map { [$0] } ?? [], district: district, in: index, context)
      {
      case .failure(let failure): return .unknown([failure.reason])
      case .success(let asked): places = asked.codes
      }
    }
    let served = ServedServices(question: self, places: places, index: index, context: context, recording: &recorder)
    var asked = CapacityTotalQuestion(kind: kind, unit: unit)
    asked.basis = basis
    asked.types = types
    asked.form = form
    asked.combination = combination
    let count = CapacityCount(
      question: asked, index: index, context: context, further: served.counts, recording: &recorder)
    guard !count.isEmpty else {
      return .unknown([Reason(Message("capacity.noServices"), settledBy: [DossierPath(Service.collectionName)])])
    }
    let (total, sum) = count.result(of: asked, on: context.asOf, recording: &recorder)
    let apportioned =
      served.parts.isEmpty ? nil : count.apportioned(of: asked, by: served.parts, recording: &recorder)
    var result = compared(total, apportioned ?? sum, recording: &recorder)
    if let apportioned {
      recorder.result(apportioned, named: "apportioned")
      let open = total.total.reasons.isEmpty ? [Reason(Message("capacity.nothingStated"))] : total.total.reasons
      result.apportioned = apportioned.rangeAnswer(open)
    }
    result.available = served.available
    result.shared = served.shared
    result.undecided = served.undecided
    result.divided = served.divided
    return .known(result, remarks: count.remarks + served.remarks + basisRemarks(count.basis))
  }

  private static let unlike: MessageKey = Message("capacity.unlikeBases").key

  // MARK: Need

  private func compared(
    _ total: CapacityTotal, _ sum: Figure, recording recorder: inout some Recorder
  ) -> CapacityAgainstNeed {
    let reason = whyNoNeed ?? whyNoComparison(total)
    let estimate = reason == nil ? need.map { figure(of: $0, recording: &recorder) } : nil
    let needed = estimate ?? recorder.given(.none)
    let kind = recorder.given(TraceValue(kind))
    let coverage = recorder.apply(.needCoverage, to: [sum, needed])
    let gap = recorder.apply(.needGap, to: [kind, sum, needed])
    recorder.result(needed, named: "need")
    recorder.result(coverage, named: "coverage")
    recorder.result(gap, named: "gap")
    let noNeed = [reason ?? Reason(Message("capacityNeed.outOfRange"))]
    let isZero = needed.value == .ratio(Ratio(0)) || RatioBounds(needed.value)?.lower?.numerator == 0
    let open =
      needed.value == .none ? noNeed : total.total.reasons + (needed.value.isRatio ? [] : [needReason])
    let noCoverage = isZero && needed.value != .none ? open + [Reason(Message("capacityNeed.zeroNeed"))] : open
    let noGap =
      self.kind == .registered && needed.value != .none
      ? [Reason(Message("capacityNeed.registeredIsNoBasis"))] : open
    return CapacityAgainstNeed(
      capacity: total, need: needed.rangeAnswer(needed.value == .none ? noNeed : [needReason]),
      coverage: coverage.rangeAnswer(noCoverage), gap: gap.rangeAnswer(noGap))
  }

  private var needReason: Reason { Reason(Message("capacityNeed.range", ["source": .text(need?.source ?? "")])) }

  private var whyNoNeed: Reason? {
    guard let need else { return Reason(Message("capacityNeed.missing")) }
    guard need.unit == unit else {
      return Reason(
        Message("capacityNeed.otherUnit", ["need": .text(need.unit.rawValue), "unit": .text(unit.rawValue)]))
    }
    if need.least == nil, need.most == nil, need.rate == nil { return Reason(Message("capacityNeed.missing")) }
    return nil
  }

  /// A need of another time than the capacity does not compare with it, nor one that does not say which.
  private func whyNoComparison(_ total: CapacityTotal) -> Reason? {
    // Capacities that are unlike among themselves have no time to compare.
    guard let need, need.basis != total.basis, !total.total.reasons.contains(where: { $0.message.key == Self.unlike })
    else { return nil }
    func name(_ basis: CapacityBasis?) -> MessageArgument {
      basis?.messageArgument ?? .message(Message("capacityNeed.noBasis"))
    }
    return Reason(Message("capacityNeed.otherBasis", ["need": name(need.basis), "capacity": name(total.basis)]))
  }

  /// Clients of which nobody says whether they are served at once or in a year may be unlike.
  private func basisRemarks(_ basis: Figure) -> [Reason] {
    unit == .clients && basis.value == .none ? [Reason(Message("capacityNeed.basisNotStated"))] : []
  }

  private func figure(of need: NeedEstimate, recording recorder: inout some Recorder) -> Figure {
    func given(_ value: FixedDecimal?, _ recorder: inout some Recorder) -> Figure {
      recorder.given(value.map { .decimal($0) } ?? .none)
    }
    let mayRepeat = recorder.given(.truth(need.mayRepeatPeople))
    let repeated = given(need.repeated, &recorder)
    guard need.least == nil, need.most == nil, let rate = need.rate else {
      return recorder.apply(
        .needEstimate, to: [given(need.least, &recorder), given(need.most, &recorder), mayRepeat, repeated])
    }
    return recorder.apply(
      .needByRate,
      to: [
        given(rate.least, &recorder), given(rate.most, &recorder), recorder.given(.count(rate.per)),
        recorder.given(.count(rate.population)), mayRepeat, repeated,
      ])
  }
}

extension TraceValue {
  fileprivate var isRatio: Bool { if case .ratio = self { true } else { false } }
}

extension Figure {
  /// The figure as the answer that is a share or its bounds; what is not known has reasons.
  fileprivate func rangeAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Ratio> {
    if case .ratio(let ratio) = value { return .known(ratio) }
    let bounds = RatioBounds(value)
    return .bounded(lower: bounds?.lower, upper: bounds?.upper, reasons: reasons())
  }
}
