import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting of providers behind ``ConcentrationQuestion``.
struct ProviderConcentration {
  private let index: DossierIndex
  private let context: EvaluationContext
  private let identities: ProviderIdentities

  init(_ index: DossierIndex, _ context: EvaluationContext) {
    self.index = index
    self.context = context
    identities = ProviderIdentities(index)
  }

  /// Counts the providers and gives what is to be remarked.
  func count(
    _ leaves: PlanLeaves, _ facts: LeafFacts, in municipality: MunicipalityCode?, into result: inout Concentration,
    recording recorder: inout some Recorder
  ) -> [Reason] {
    var places: Set<MunicipalityCode> = municipality.map { [$0] } ?? []
    if municipality == nil {
      for leaf in leaves.rows { places.formUnion(facts.effective.municipalities(of: leaf)?.value ?? []) }
    }
    let services = index.rows(of: Service.self).filter { index[$0]?.type != nil }
    let types = Dictionary(grouping: services) { index[$0]?.type?.rawValue ?? "" }
    var singles: [Figure] = []
    for place in places.sorted(by: { $0.precedes($1) }) {
      var question = ServiceSearchQuestion()
      question.municipality = place
      let search = ServiceSearch(question: question, index: index, context: context, recording: &recorder)
      for type in types.keys.sorted() {
        var inputs: [Figure] = []
        var sure: Set<Identifier<Organisation>> = []
        for row in types[type] ?? [] {
          guard let service = index[row] else { continue }
          let (_, verdict) = search.match(row, recording: &recorder)
          let organisation = service.provider.flatMap { identities.organisations[$0] }
          if verdict.value == .truth(true), let organisation { sure.insert(organisation) }
          inputs += [verdict, recorder.given(organisation.map { .text($0.text) } ?? .none)]
        }
        let count = recorder.apply(.providerCount, to: inputs)
        guard count.value != .count(0) else { continue }
        let isSingle = recorder.apply(.isSingleProvider, to: [count])
        recorder.result(count, named: "providers.\(place.rawValue).\(type)")
        singles.append(isSingle)
        let open = [
          Reason(
            Message("concentration.providers"), settledBy: (types[type] ?? []).map { index.path(of: $0) }.inOrder)
        ]
        var entry = ProviderCount(
          type: ServiceTypeCode(rawValue: type), municipality: place, providers: count.countAnswer(open),
          isSingle: isSingle.truthAnswer(open))
        entry.organisations = sure.sorted()
        result.providers.append(entry)
      }
    }
    let total = singles.isEmpty ? recorder.given(.count(0)) : recorder.apply(.countPossible, to: singles)
    recorder.result(total, named: "single")
    result.single = total.countAnswer([
      Reason(Message("concentration.providers"), settledBy: [DossierPath(Service.collectionName)])
    ])
    let namesakes = identities.namesakes
    guard !namesakes.isEmpty else { return [] }
    return [
      Reason(
        Message("concentration.names", ["count": .count(namesakes.count)]),
        settledBy: namesakes.map { Organisation.path(of: $0) }.inOrder)
    ]
  }
}
