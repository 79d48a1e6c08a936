import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The adding behind ``MunicipalBurdenQuestion``.
struct MunicipalBurdenCount {
  /// A line of funding with the steps that say whether the municipality pays it, for which years, and how much.
  private struct Line {
    let state: FundingState?
    let pays: Figure
    let years: Figure
    let amount: Figure
  }

  private let question: MunicipalBurdenQuestion
  private let leaves: [Row<PlanItem>]
  private let facts: LeafFacts
  private let index: DossierIndex
  private let payers: Figure
  private let isPayer: Set<Identifier<Organisation>>
  private let readings: [DossierPath: [OtherReading]]
  private let year: Figure
  private var used: [OtherReading] = []
  private var shareless: Set<DossierPath> = []

  init(
    _ question: MunicipalBurdenQuestion, _ leaves: PlanLeaves, _ facts: LeafFacts, _ index: DossierIndex,
    recording recorder: inout some Recorder
  ) {
    self.question = question
    self.leaves = leaves.rows
    self.facts = facts
    self.index = index
    // The office of a municipality pays from its budget.
    let directory = OrganisationDirectory(index)
    var payers: Set<Identifier<Organisation>> = []
    for organisation in index.dossier.organisations where organisation.municipality == question.municipality {
      payers.insert(organisation.id)
      payers.formUnion(
        directory.units(of: organisation.id).filter { unit in
          index[unit]?.municipality == nil
            && [OrganisationKind.municipalOffice, .department].contains { $0 == index[unit]?.kind }
        })
    }
    isPayer = payers
    self.payers = recorder.given(TraceValue(payers.sorted()))
    readings = Dictionary(grouping: index.dossier.otherReadings.filter { $0.isRejected != true }, by: \.path)
    year = recorder.given(.count(question.year))
  }

  mutating func answer(
    _ context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<MunicipalBurden> {
    var lines: [[Line]] = []
    for leaf in leaves { lines.append(self.lines(of: leaf, recording: &recorder)) }
    let states = Set(lines.flatMap { $0.filter { $0.pays.value != .truth(false) }.map(\.state) })
    guard !states.isEmpty else {
      return .unknown([
        Reason(
          Message("municipalBurden.nothingStated"),
          settledBy: leaves.map { index.path(of: $0).appending("costs") }.inOrder)
      ])
    }
    var result = MunicipalBurden(plan: question.plan, municipality: question.municipality, year: question.year)
    result.version = question.version
    let people = inhabitants(context, &result, recording: &recorder)
    var money = LeafMoney(index, recording: &recorder)
    for state in states.sorted(by: { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }) {
      result.parts.append(part(state, lines, people, &money, recording: &recorder))
    }
    result.readings = Set(used.map(\.id)).sorted().compactMap { id in
      used.first { $0.id == id }.map { reading in
        var conflict = ConflictingReading(reading: reading.id, path: reading.path, text: reading.text)
        conflict.sources = reading.sources.sorted()
        conflict.stated = TraceValue(stated: index.rawValue(at: reading.path)).textValue
        let item = index.row(at: DossierPath(Array(reading.path.steps.prefix(2))), of: PlanItem.self)
        conflict.statedSources = item.flatMap { index[$0] }?.sources.sorted() ?? []
        return conflict
      }
    }
    return .known(result, remarks: remarks(result))
  }

  // MARK: Lines

  private mutating func lines(of leaf: Row<PlanItem>, recording recorder: inout some Recorder) -> [Line] {
    guard let item = index[leaf] else { return [] }
    let path = index.path(of: leaf)
    let funders = recorder.stated(TraceValue(item.funders), at: path.appending("funders"))
    let municipal = recorder.given(
      TraceValue(item.funders.filter { index[$0]?.municipality != nil || isPayer.contains($0) }))
    var lines: [Line] = []
    for (place, line) in item.costs.enumerated() where line.role == .funding {
      let step = path.appending("costs").naming(place, of: item.costs)
      let pays = recorder.apply(
        .burdenPayer,
        to: [
          payers, recorder.stated(line.funder.map { .text($0.text) } ?? .none, at: step.appending("funder")),
          recorder.stated(TraceValue(line.fundingSource), at: step.appending("fundingSource")), funders, municipal,
        ], about: step)
      if pays.value == .none { shareless.insert(step) }
      var amounts = [
        recorder.stated(TraceValue(line.amount), at: step.appending("amount")),
        recorder.stated(TraceValue(line.thousands), at: step.appending("thousands")),
      ]
      for member in ["amount", "thousands"] {
        for reading in (readings[step.appending(member)] ?? []).sorted(by: { $0.id < $1.id }) {
          if pays.value != .truth(false) { used.append(reading) }
          amounts.append(recorder.given(.text(member)))
          amounts.append(recorder.stated(.text(reading.text), at: reading.path(named: "text")))
        }
      }
      lines.append(
        Line(
          state: line.state, pays: pays,
          years: recorder.stated(TraceValue(line.years), at: step.appending("years")),
          amount: recorder.apply(.burdenLine, to: amounts, about: step)))
    }
    return lines
  }

  // MARK: Sums

  private func part(
    _ state: FundingState?, _ lines: [[Line]], _ people: (own: Figure, district: Figure), _ money: inout LeafMoney,
    recording recorder: inout some Recorder
  ) -> MunicipalBurdenPart {
    var amounts: [Figure] = []
    var silent: [DossierPath] = []
    var statedBy = 0
    for (place, leaf) in leaves.enumerated() {
      let path = index.path(of: leaf)
      let own = lines[place].filter { $0.state == state }
      let cost = money.cost(of: leaf, in: question.year, recording: &recorder)
      let isActive = facts.isActive(leaf, in: year, recording: &recorder)
      let amount = recorder.apply(
        .burdenOfItem, to: [year, isActive, cost] + own.flatMap { [$0.pays, $0.years, $0.amount] }, about: path)
      amounts.append(amount)
      if own.contains(where: { $0.pays.value == .truth(true) }) { statedBy += 1 }
      if amount.value == .list([.money(.zero), .none]) { silent.append(path.appending("costs")) }
    }
    let none = recorder.given(.count(0))
    let sum = recorder.apply(.costSum, to: [none, recorder.given(.truth(true))] + amounts)
    recorder.result(sum, named: "amount.\(state?.rawValue ?? "")")
    let own = recorder.apply(.perInhabitant, to: [sum, people.own])
    let district = recorder.apply(.perInhabitant, to: [sum, people.district])
    recorder.result(own, named: "perInhabitant.\(state?.rawValue ?? "")")
    var reasons: [Reason] = []
    if !silent.isEmpty {
      reasons.append(
        Reason(Message("municipalBurden.silent", ["count": .count(silent.count)]), settledBy: silent.inOrder))
    }
    if !shareless.isEmpty {
      reasons.append(
        Reason(
          Message("municipalBurden.noShare", ["count": .count(shareless.count)]),
          settledBy: shareless.map { $0.appending("funder") }.inOrder))
    }
    if !used.isEmpty {
      let paths = Set(used.map(\.path))
      reasons.append(
        Reason(Message("municipalBurden.readings", ["count": .count(paths.count)]), settledBy: paths.inOrder))
    }
    if reasons.isEmpty { reasons = [Reason(Message("municipalBurden.open"))] }
    let noPeople = { (figure: Figure) -> [Reason] in
      guard let fact = PopulationFact(figure.value) else { return [Reason(Message("municipalBurden.noPopulation"))] }
      return fact.count == 0 ? [Reason(Message("municipalBurden.noInhabitants"))] : reasons
    }
    return MunicipalBurdenPart(
      amount: sum.amountAnswer(reasons), perInhabitant: own.ratioRangeAnswer(noPeople(people.own)),
      perInhabitantOfDistrict: district.ratioRangeAnswer(noPeople(people.district)), statedBy: statedBy
    ).of(state)
  }

  // MARK: Inhabitants

  /// The inhabitants of the municipality and of its district, by one statistic of one day.
  private func inhabitants(
    _ context: EvaluationContext, _ result: inout MunicipalBurden, recording recorder: inout some Recorder
  ) -> (own: Figure, district: Figure) {
    let (territory, code) = (context.territory, question.municipality)
    let missing = [Reason(Message("municipalBurden.noPopulation"))]
    result.inhabitants = .unknown(missing)
    result.districtInhabitants = .unknown(missing)
    let none = recorder.given(.none)
    let series = territory.populations(of: code).map { PopulationSeries($0) }
      .first { series in question.referenceDay.map { $0 == series.referenceDay } ?? true }
    guard let series else {
      if question.referenceDay == nil { result.inhabitants = .unknown(territory.population(of: code).reasons) }
      return (none, none)
    }
    result.referenceDay = series.referenceDay
    result.statistic = series.work
    let own = territory.population(ofAll: [code], in: series)
    let ownFigure = recorder.registered(
      TraceValue(own.value), about: .fact("inhabitants", of: code),
      citation: own.value?.source ?? territory.municipalities.citation)
    if let people = own.value {
      result.inhabitants = .known(people.total)
    } else {
      result.inhabitants = .unknown(own.reasons)
    }
    let district = territory.district(of: code, on: series.referenceDay)
    result.district = district.value
    guard let district = district.value else {
      result.districtInhabitants = .unknown(territory.district(of: code, on: series.referenceDay).reasons)
      return (ownFigure, none)
    }
    let members = territory.members(of: .district(district), on: series.referenceDay)
    guard let codes = members.value else {
      result.districtInhabitants = .unknown(members.reasons)
      return (ownFigure, none)
    }
    let all = territory.population(ofAll: codes, in: series)
    let figure = recorder.registered(
      TraceValue(all.value), about: DossierPath("registers", "districts", district.rawValue, "inhabitants"),
      citation: all.value?.source ?? territory.municipalities.citation)
    if let people = all.value {
      result.districtInhabitants = .known(people.total)
    } else {
      result.districtInhabitants = .unknown(all.reasons)
    }
    return (ownFigure, figure)
  }

  private func remarks(_ result: MunicipalBurden) -> [Reason] {
    result.district == nil ? [] : [Reason(Message("municipalBurden.paysForDistrict"))]
  }
}

extension MunicipalBurdenPart {
  fileprivate func of(_ state: FundingState?) -> MunicipalBurdenPart {
    var part = self
    part.state = state
    return part
  }
}

extension OtherReading {
  fileprivate func path(named member: String) -> DossierPath { OtherReading.path(of: id).appending(member) }
}
