import DossierCoding
import ExactValues
import PlanningModel

/// The search behind ``MyMeasuresQuestion``.
struct MyMeasureSearch {
  private let identity: OrganisationIdentity
  private let index: DossierIndex
  private let context: EvaluationContext
  private let identities: Figure
  private let isProvider: Bool
  private let isMunicipality: Bool
  private var money: LeafMoney
  private var measures: [MyMeasure] = []
  private var possible: [MyMeasure] = []
  private var responsible: [(leaf: Row<PlanItem>, facts: LeafFacts, isJoint: Bool)] = []

  init(
    _ identity: OrganisationIdentity, _ index: DossierIndex, _ context: EvaluationContext,
    recording recorder: inout some Recorder
  ) {
    self.identity = identity
    self.index = index
    self.context = context
    identities = recorder.given(TraceValue(identity.sure.sorted()))
    let entries = identity.sure.compactMap { index[$0] }
    isProvider =
      entries.contains { $0.kind == .provider }
      || index.dossier.services.contains { $0.provider.map { identity.sure.contains($0) } ?? false }
    isMunicipality = entries.contains { $0.municipality != nil }
    money = LeafMoney(index, recording: &recorder)
  }

  mutating func add(_ leaves: PlanLeaves, recording recorder: inout some Recorder) {
    let facts = LeafFacts(of: leaves, index, on: context.asOf, recording: &recorder)
    for leaf in leaves.rows {
      guard let item = index[leaf] else { continue }
      let path = index.path(of: leaf)
      let responsibility = facts.effective.responsibility(for: leaf)
      let owner = responsibility?.origin ?? path
      let named = responsibility?.value.organisations ?? []
      let isResponsible = add(
        named, words: responsibility?.value.words, at: [owner.appending("responsible")], .responsible, leaf, facts,
        recording: &recorder)
      if isResponsible {
        let others = named.contains { !identity.sure.contains($0) } || responsibility?.value.words != nil
        responsible.append((leaf, facts, others))
      }
      _ = add(
        item.partners, words: item.partnerWords, at: [path.appending("partners")], .partner, leaf, facts,
        recording: &recorder)
      let lines = item.costs.indices.filter { item.costs[$0].funder != nil }
      _ = add(
        item.funders + lines.compactMap { item.costs[$0].funder }, words: nil,
        at: [path.appending("funders")]
          + lines.map { path.appending("costs").naming($0, of: item.costs).appending("funder") },
        .funder, leaf, facts, recording: &recorder)
      let services = item.services.compactMap { index.placed($0) }
      _ = add(
        services.compactMap(\.entity.provider), words: nil, at: services.map { $0.path.appending("provider") },
        .provider,
        leaf, facts, recording: &recorder)
    }
  }

  /// Adds what a leaf states of one role, and says whether it surely names the organisation.
  private mutating func add(
    _ organisations: [Identifier<Organisation>], words: String?, at members: [DossierPath], _ role: MeasureRole,
    _ leaf: Row<PlanItem>, _ facts: LeafFacts, recording recorder: inout some Recorder
  ) -> Bool {
    guard !organisations.isEmpty || words != nil else { return false }
    let stated = members.map { recorder.stated(TraceValue(stated: index.rawValue(at: $0)), at: $0) }
    let names = recorder.apply(.namesOrganisation, to: [identities] + stated, about: index.path(of: leaf))
    let own = Set(organisations.filter { identity.sure.contains($0) }).sorted()
    if names.value == .truth(true) {
      measures.append(measure(leaf, role, facts, own, nil, nil, recording: &recorder))
      return true
    }
    var bases: [MeasureBasis: Set<Identifier<Organisation>>] = [:]
    for organisation in organisations {
      if let basis = identity.possible[organisation] { bases[basis, default: []].insert(organisation) }
    }
    if let basis = words.flatMap({ self.basis(of: $0) }) { bases[basis, default: []].formUnion([]) }
    for (basis, named) in bases.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      possible.append(
        measure(leaf, role, facts, named.sorted(), basis, named.isEmpty ? words : nil, recording: &recorder))
    }
    return false
  }

  private func measure(
    _ leaf: Row<PlanItem>, _ role: MeasureRole, _ facts: LeafFacts, _ organisations: [Identifier<Organisation>],
    _ basis: MeasureBasis?, _ words: String?, recording recorder: inout some Recorder
  ) -> MyMeasure {
    var measure = MyMeasure(
      item: index.path(of: leaf), plan: index[leaf]?.plan ?? Identifier(""), role: role)
    measure.organisations = organisations
    measure.basis = basis
    measure.words = words
    let schedule = facts.effective.schedule(of: leaf)?.value
    measure.years = schedule?.years
    measure.from = schedule?.from
    measure.to = schedule?.to
    measure.isLive = facts.isLive(leaf, recording: &recorder).truthAnswer([
      Reason(Message("myMeasures.liveOpen"), settledBy: [DossierPath(StatusReport.collectionName)])
    ])
    return measure
  }

  /// How words as printed may mean the organisation.
  private func basis(of words: String) -> MeasureBasis? {
    for part in words.split(whereSeparator: { ",;/\n".contains($0) }) {
      let text = CzechText.folded(String(part))
      let isNamed = identity.directory.candidates(named: String(part)).contains {
        identity.sure.contains($0.organisation)
      }
      if isNamed { return .words }
      let plurals = (isProvider ? Self.providers : []) + (isMunicipality ? Self.municipalities : [])
      if text.split(separator: " ").contains(where: { plurals.contains(String($0)) }) { return .pluralWords }
    }
    return nil
  }

  /// Plural words for those who provide services and for municipalities, as they are compared.
  private static let providers = ["poskytovatele", "poskytovatelu", "poskytovatelum", "providers"]
  private static let municipalities = ["obce", "obci", "obcim", "municipalities"]

  // MARK: Answer

  mutating func answer(recording recorder: inout some Recorder) -> Answer<MyMeasures> {
    var result = MyMeasures(organisation: identity.organisation)
    result.identities = identity.sure.sorted()
    result.measures = measures
    result.possible = possible
    var live: [(leaf: Row<PlanItem>, facts: LeafFacts, isJoint: Bool)] = []
    for entry in responsible
    where entry.facts.isLive(entry.leaf, recording: &recorder).value != .truth(false) { live.append(entry) }
    var years: Set<Int> = []
    for entry in live {
      let lines = money.lines(of: entry.leaf, recording: &recorder)?.byStatement ?? [:]
      for (statement, lines) in lines where statement.role == .cost {
        years.formUnion(lines.compactMap(\.years).flatMap(\.years))
      }
    }
    for year in years.sorted() { result.costs.append(cost(in: year, live, recording: &recorder)) }
    var remarks: [Reason] = []
    if !possible.isEmpty {
      remarks.append(
        Reason(
          Message("myMeasures.possible", ["count": .count(possible.count)]), settledBy: possible.map(\.item).inOrder))
    }
    let joint = live.count { $0.isJoint }
    if joint > 0 { remarks.append(Reason(Message("myMeasures.joint", ["count": .count(joint)]))) }
    return .known(result, remarks: remarks)
  }

  private mutating func cost(
    in year: Int, _ live: [(leaf: Row<PlanItem>, facts: LeafFacts, isJoint: Bool)],
    recording recorder: inout some Recorder
  ) -> ResponsibleCost {
    let asked = recorder.given(.count(year))
    var amounts: [Figure] = []
    for entry in live {
      let amount = money.cost(of: entry.leaf, in: year, recording: &recorder)
      let isActive = entry.facts.isActive(entry.leaf, in: asked, recording: &recorder)
      // What is not carried out in the year and states nothing for it costs nothing there.
      if amount.value == .list([]), isActive.value == .truth(false) { continue }
      amounts.append(amount)
    }
    let sum = recorder.apply(.costSum, to: [recorder.given(.count(0)), recorder.given(.truth(true))] + amounts)
    recorder.result(sum, named: "cost.\(year)")
    let open = live.map { index.path(of: $0.leaf).appending("costs") }
    return ResponsibleCost(
      year: year, amount: sum.amountAnswer([Reason(Message("myMeasures.costOpen"), settledBy: open.inOrder)]),
      leaves: amounts.count)
  }
}
