import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``DossierShareQuestion``.
struct DossierShareCount {
  let index: DossierIndex
  let day: Figure

  // MARK: Intents

  func intended(recording recorder: inout some Recorder) -> [IntendedChange] {
    var groups: [String?: [Request<DevelopmentIntent>]] = [:]
    for intent in index.placed(DevelopmentIntent.self) {
      let stands = recorder.apply(
        .requestStands,
        to: [day, recorder.member("submitted", of: intent, in: index)]
          + bounds(of: intent.entity.window, recording: &recorder)
          + [recorder.member("withdrawn", of: intent, in: index)], about: intent.path)
      guard stands.value != .truth(false) else { continue }
      let service = intent.entity.service.flatMap { index[$0] }
      groups[service?.registerNumber?.value?.digits, default: []].append(Request(placed: intent, stands: stands))
    }
    let numbers = groups.keys.sorted { ($0 ?? "").bytesPrecede($1 ?? "") }
    return numbers.map { number in
      let group = groups[number] ?? []
      var change = IntendedChange()
      change.registerNumber = number
      change.intents = group.map(\.placed.entity.id).sorted()
      change.changes = asked(
        of: group, \.changes, "changes", named: "change.\(number ?? "")", recording: &recorder)
      return change
    }
  }

  /// The first and the last day of a window, as stated.
  func bounds(
    of window: Identifier<RegionalWindow>?, recording recorder: inout some Recorder
  ) -> [Figure] {
    guard let window = window.flatMap({ index.placed($0) }) else {
      return [recorder.given(.none), recorder.given(.none)]
    }
    return [recorder.member("from", of: window, in: index), recorder.member("to", of: window, in: index)]
  }

  // MARK: Requests

  /// A report or an intent that stands, or may.
  struct Request<E: Entity> {
    let placed: Placed<E>
    let stands: Figure
  }

  private struct CapacityKey: Hashable {
    let kind: CapacityKind
    let form: ServiceFormCode?
    let unit: CapacityUnitCode?
    let basis: CapacityBasis?
  }

  /// What requests ask for, by kind, form, unit and the time it counts for; without a unit nothing adds.
  func asked<E: Entity>(
    of requests: [Request<E>], _ capacities: (E) -> [StatedCapacity], _ member: String, named name: String,
    recording recorder: inout some Recorder
  ) -> [AskedCapacity] {
    var groups: [CapacityKey: [Figure]] = [:]
    var amountPaths: [CapacityKey: [DossierPath]] = [:]
    for request in requests {
      var amounts: [CapacityKey: [Figure]] = [:]
      let stated = capacities(request.placed.entity)
      for (place, capacity) in stated.enumerated() {
        let key = CapacityKey(
          kind: capacity.kind, form: capacity.form, unit: capacity.unit, basis: capacity.basis)
        let path = request.placed.path.appending(member).naming(place, of: stated)
        amounts[key, default: []].append(
          recorder.stated(TraceValue(capacity.amount), at: path.appending("amount")))
        amountPaths[key, default: []].append(path.appending(key.unit == nil ? "unit" : "amount"))
      }
      for key in amounts.keys.sorted(by: precedes) where key.unit != nil {
        groups[key, default: []].append(
          recorder.apply(
            .askedByOne, to: [request.stands] + (amounts[key] ?? []), about: request.placed.path))
      }
    }
    return amountPaths.keys.sorted(by: precedes).map { key in
      var asked = AskedCapacity(kind: key.kind, amount: .unknown([]))
      (asked.form, asked.unit, asked.basis) = (key.form, key.unit, key.basis)
      let paths = (amountPaths[key] ?? []).inOrder
      guard key.unit != nil else {
        asked.amount = .unknown([Reason(Message("across.unitNotStated"), settledBy: paths)])
        return asked
      }
      let sum = recorder.apply(.askedTogether, to: groups[key] ?? [])
      recorder.result(sum, named: "\(name).\(asked.name)")
      asked.amount = sum.decimalAnswer([Reason(Message("across.amountOpen"), settledBy: paths)])
      return asked
    }
  }

  private func precedes(_ left: CapacityKey, _ right: CapacityKey) -> Bool {
    func parts(_ key: CapacityKey) -> [String] {
      [key.kind.rawValue, key.form?.rawValue ?? "", key.unit?.rawValue ?? "", key.basis?.rawValue ?? ""]
    }
    for (left, right) in zip(parts(left), parts(right)) where left != right { return left.bytesPrecede(right) }
    return (left.form == nil ? 0 : 1, left.unit == nil ? 0 : 1) < (right.form == nil ? 0 : 1, right.unit == nil ? 0 : 1)
  }

  // MARK: Services

  func services(recording recorder: inout some Recorder) -> (services: [HeldService], count: Answer<Int>) {
    var services: [HeldService] = []
    var figures: [Figure] = []
    var open: [DossierPath] = []
    for service in index.placed(Service.self) {
      let number = recorder.member("registerNumber", of: service, in: index)
      let lasts = lasts(service, recording: &recorder)
      figures += [lasts, number]
      guard lasts.value != .truth(false) else { continue }
      let times = [service.path.appending("from"), service.path.appending("to")]
      var held = HeldService(
        service: service.path,
        isProvided: lasts.truthAnswer([Reason(Message("across.providedOpen"), settledBy: times)]))
      held.registerNumber = service.entity.registerNumber?.value?.digits
      held.name = service.entity.name
      services.append(held)
      if held.registerNumber == nil { open.append(service.path.appending("registerNumber")) }
      if lasts.value == .none { open += times }
    }
    let registered = recorder.apply(.registeredServices, to: figures)
    let count = recorder.apply(.distinctServices, to: [registered])
    recorder.result(registered, named: "services")
    recorder.result(count, named: "serviceCount")
    return (
      services.sorted { $0.service < $1.service },
      count.countAnswer([Reason(Message("across.servicesOpen"), settledBy: open.inOrder)])
    )
  }

  private func lasts<E: Entity>(_ entity: Placed<E>, recording recorder: inout some Recorder) -> Figure {
    recorder.apply(
      .lasts,
      to: [
        day, recorder.member("from", of: entity, in: index), recorder.member("to", of: entity, in: index),
      ], about: entity.path)
  }

  // MARK: Plans

  func plans(recording recorder: inout some Recorder) -> [SharedPeriod] {
    let plans = index.placed(Plan.self).filter { plan in
      plan.entity.partOf == nil && plan.entity.kind != .actionPlan
        && !(plan.entity.kind.map { SeriesSelection.kindsElsewhere.contains($0) } ?? false)
    }
    var figures: [Figure] = []
    let periods = plans.map { plan in
      let ends = ["from", "to"].map { recorder.member($0, of: plan, in: index) }
      let bounds = recorder.apply(.period, to: ends, about: plan.path)
      let runs = recorder.apply(.periodHolds, to: [day, bounds], about: plan.path)
      figures += [runs, bounds]
      let days = PeriodBounds(bounds.value)
      func answer(_ from: Day?, _ to: Day?, _ member: String) -> Answer<Day> {
        if let from, from == to { return .known(from) }
        let reason = Reason(Message("across.periodOpen"), settledBy: [plan.path.appending(member)])
        return .bounded(lower: from, upper: to, reasons: [reason])
      }
      return SharedPeriod(
        plan: plan.entity.id, from: answer(days.firstFrom, days.firstTo, "from"),
        to: answer(days.lastFrom, days.lastTo, "to"),
        runs: runs.truthAnswer([
          Reason(
            Message("across.periodOpen"), settledBy: [plan.path.appending("from"), plan.path.appending("to")])
        ]))
    }
    recorder.result(recorder.apply(.planPeriod, to: figures), named: "period")
    return periods.sorted { $0.plan < $1.plan }
  }
}
