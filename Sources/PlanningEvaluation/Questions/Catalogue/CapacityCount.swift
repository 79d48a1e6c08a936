import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The adding behind ``CapacityTotalQuestion``.
struct CapacityCount {
  /// A form with what was found.
  struct Form {
    let figure: Figure
    let capacity: FormCapacity
    let reasons: [Reason]
    let silent: [DossierPath]
  }

  /// A service with what it states.
  struct Counted {
    let row: Row<Service>
    let service: Service
    let path: DossierPath
    /// Whether it is provided on the day and of the type asked for.
    let isProvided: Figure
    let isCounted: Figure
    let capacities: [Figure]
  }

  /// The forms that are asked for, or that are stated for the kind and unit, a capacity without a form first.
  let forms: [ServiceFormCode?]
  let asksForAllForms: Bool
  private let kind: Figure
  private let unit: Figure
  /// For what time what is added counts: asked for, or that of all that is stated; false where it is unlike.
  let basis: Figure
  let services: [Counted]

  var isEmpty: Bool { services.isEmpty }

  /// Finds the services that count; a question may ask further of each of them than its type.
  init(
    question: CapacityTotalQuestion, index: DossierIndex, context: EvaluationContext,
    further: [Row<Service>: Figure] = [:], recording recorder: inout some Recorder
  ) {
    asksForAllForms = question.form == nil
    kind = recorder.given(TraceValue(question.kind))
    unit = recorder.given(TraceValue(question.unit))
    let day = recorder.given(.day(context.asOf))
    let types = recorder.given(TraceValue(listing: question.types))
    let asked = Set(question.services)
    var services: [Counted] = []
    var seen: Set<Identifier<Service>> = []
    for row in index.rows(of: Service.self) {
      guard let service = index[row], asked.isEmpty || asked.contains(service.id),
        seen.insert(service.id).inserted
      else { continue }
      let path = index.path(of: row)
      var isCounted = recorder.apply(
        .lasts,
        to: [
          day, recorder.stated(TraceValue(service.from), at: path.appending("from")),
          recorder.stated(TraceValue(service.to), at: path.appending("to")),
        ], about: path)
      if !question.types.isEmpty {
        let type = recorder.stated(TraceValue(service.type), at: path.appending("type"))
        let isOfType = recorder.apply(.isAmong, to: [type, types], about: path)
        isCounted = recorder.apply(.allTrue, to: [isCounted, isOfType], about: path)
      }
      let isProvided = isCounted
      if let more = further[row] { isCounted = recorder.apply(.allTrue, to: [isCounted, more], about: path) }
      services.append(
        Counted(
          row: row, service: service, path: path, isProvided: isProvided, isCounted: isCounted,
          capacities: Self.capacities(of: service, at: path, on: day, recording: &recorder)))
    }
    self.services = services
    var bases = [kind, unit, recorder.given(TraceValue(question.basis))]
    for counted in services {
      for place in stride(from: 0, to: counted.capacities.count - 5, by: 6) {
        bases.append(counted.isCounted)
        bases += counted.capacities[place..<place + 3]
        bases.append(counted.capacities[place + 4])
      }
    }
    basis = recorder.apply(.capacityBasis, to: bases)
    if let form = question.form {
      forms = [form]
    } else {
      let stated = services.filter { $0.isCounted.value != .truth(false) }.flatMap { counted in
        counted.service.capacities.filter { $0.kind == question.kind && $0.unit == question.unit }.map(\.form)
      }
      forms = Set(stated).sorted { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }
    }
  }

  private static func capacities(
    of service: Service, at path: DossierPath, on day: Figure, recording recorder: inout some Recorder
  ) -> [Figure] {
    var figures: [Figure] = []
    for (place, capacity) in service.capacities.enumerated() {
      func member(_ name: String) -> DossierPath {
        path.appending("capacities").naming(place, of: service.capacities).appending(name)
      }
      let lasts = recorder.apply(
        .lasts,
        to: [
          day, recorder.stated(TraceValue(capacity.from), at: member("from")),
          recorder.stated(TraceValue(capacity.to), at: member("to")),
        ], about: path)
      figures += [
        recorder.stated(TraceValue(capacity.kind), at: member("kind")),
        recorder.stated(TraceValue(capacity.unit), at: member("unit")),
        recorder.stated(TraceValue(capacity.basis), at: member("basis")),
        recorder.stated(TraceValue(capacity.form), at: member("form")), lasts,
        recorder.stated(TraceValue(capacity.amount), at: member("amount")),
      ]
    }
    return figures
  }

  /// The answer of a question, with the figure of the capacity of all forms.
  func result(
    of question: CapacityTotalQuestion, on day: Day, recording recorder: inout some Recorder
  ) -> (total: CapacityTotal, sum: Figure) {
    let forms = forms.map { capacity(of: $0, recording: &recorder) }
    let mayAdd = mayAdd(question)
    let (sum, open) = total(of: mayAdd ? forms : [], recording: &recorder)
    recorder.result(sum, named: "total")
    let reasons = mayAdd ? open : [Reason(Message("capacity.formsKeptApart"))]
    let nothing = [Reason(Message("capacity.nothingStated"), settledBy: [DossierPath(Service.collectionName)])]
    var result = CapacityTotal(
      day: day, kind: question.kind, unit: question.unit,
      total: sum.decimalAnswer(reasons.isEmpty ? nothing : reasons))
    result.basis = basis.value.textValue.map { CapacityBasis(rawValue: $0) }
    result.forms = forms.map(\.capacity)
    return (result, sum)
  }

  /// Whether the capacities of the forms may be added.
  func mayAdd(_ question: CapacityTotalQuestion) -> Bool {
    forms.count <= 1 || question.combination == .differentPeople
  }

  /// The capacity of one service in a form.
  func capacity(
    of counted: Counted, _ isCounted: Figure, in form: ServiceFormCode?, recording recorder: inout some Recorder
  ) -> Figure {
    let asked = recorder.given(TraceValue(form))
    let provides = recorder.apply(
      .namesOne,
      to: [asked, recorder.stated(TraceValue(listing: counted.service.forms), at: counted.path.appending("forms"))],
      about: counted.path)
    // Whether a capacity without a form is to be expected follows from the capacities alone.
    let isExpected = form == nil ? recorder.given(.none) : provides
    return recorder.apply(
      .capacityOfService, to: [isCounted, kind, unit, basis, asked, isExpected] + counted.capacities,
      about: counted.path)
  }

  /// Whether one service may have more than the sums of the stated forms show.
  func unstated(of counted: Counted, _ isCounted: Figure, recording recorder: inout some Recorder) -> Figure {
    let forms = recorder.stated(TraceValue(listing: counted.service.forms), at: counted.path.appending("forms"))
    return recorder.apply(.capacityUnsaid, to: [isCounted, kind, forms] + counted.capacities, about: counted.path)
  }

  /// The capacity of all services in a form.
  func capacity(of form: ServiceFormCode?, recording recorder: inout some Recorder) -> Form {
    var figures: [Figure] = []
    for counted in services {
      figures.append(capacity(of: counted, counted.isCounted, in: form, recording: &recorder))
    }
    let sum = recorder.apply(.capacitySum, to: figures)
    recorder.result(sum, named: "form.\(form?.rawValue ?? "none")")
    let silent = zip(services, figures).filter { $0.1.value == .none }.map { $0.0.path.appending("capacities") }
    let open = zip(services, figures).filter { $0.1.value.elements.count == 2 }.map(\.0)
    var reasons = unlikeBases
    if !silent.isEmpty, reasons.isEmpty { reasons.append(.notStated(silent)) }
    if !open.isEmpty {
      reasons.append(
        Reason(
          Message("capacity.bounded", ["count": .count(open.count)]),
          settledBy: open.map { $0.path.appending("capacities") }.inOrder))
    }
    let stated = figures.count { Capacity.bounds(of: $0.value) != nil }
    return Form(
      figure: sum,
      capacity: FormCapacity(
        form: form,
        amount: sum.decimalAnswer(reasons.isEmpty ? [Reason(Message("capacity.nothingStated"))] : reasons),
        statedBy: stated, notStatedBy: silent.count),
      reasons: reasons, silent: silent)
  }

  /// The capacity of all forms that were found, open upwards where a service may have more than it says.
  func total(of found: [Form], recording recorder: inout some Recorder) -> (figure: Figure, reasons: [Reason]) {
    var figures = found.map(\.figure)
    var unsaid: Set<DossierPath> = []
    if asksForAllForms, !found.isEmpty {
      for counted in services {
        let figure = unstated(of: counted, counted.isCounted, recording: &recorder)
        if figure.value == .none { unsaid.insert(counted.path.appending("capacities")) }
        figures.append(figure)
      }
    }
    let sum = recorder.apply(.capacitySum, to: figures)
    unsaid.subtract(found.flatMap(\.silent))
    var reasons = found.flatMap(\.reasons)
    if !unsaid.isEmpty, unlikeBases.isEmpty { reasons.append(.notStated(Array(unsaid))) }
    return (sum, reasons)
  }

  /// That what is stated counts for unlike times, so that nothing adds.
  private var unlikeBases: [Reason] {
    guard basis.value == .truth(false) else { return [] }
    let stated = services.flatMap { counted in
      counted.service.capacities.indices.map {
        counted.path.appending("capacities").naming($0, of: counted.service.capacities).appending("basis")
      }
    }
    return [Reason(Message("capacity.unlikeBases"), settledBy: stated.inOrder)]
  }

  /// What should be said beside every sum.
  var remarks: [Reason] {
    kind.value == TraceValue(CapacityKind.registered) ? [Reason(Message("capacity.registeredIsMaximum"))] : []
  }
}

extension Reason {
  /// Services do not state their capacity.
  fileprivate static func notStated(_ capacities: [DossierPath]) -> Reason {
    Reason(Message("capacity.notStated", ["count": .count(capacities.count)]), settledBy: capacities.inOrder)
  }
}

extension Figure {
  /// The figure as the answer to "how much"; what is not known has reasons.
  func decimalAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<FixedDecimal> {
    switch value {
    case .decimal(let amount): return .known(amount)
    case .list(let ends):
      func end(_ place: Int) -> FixedDecimal? {
        guard ends.indices.contains(place), case .decimal(let amount) = ends[place] else { return nil }
        return amount
      }
      return .bounded(lower: end(0), upper: end(1), reasons: reasons())
    default: return .unknown(reasons())
    }
  }
}
