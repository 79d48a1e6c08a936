import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Who provides services of which type on a day.
struct ProvidersOfTypes {
  private let counts: [ServiceTypeCode: Figure]

  init(_ index: DossierIndex, on day: Figure, recording recorder: inout some Recorder) {
    let identities = ProviderIdentities(index)
    var byType: [ServiceTypeCode: [Figure]] = [:]
    var untyped: [Figure] = []
    for row in index.rows(of: Service.self) {
      guard let service = index[row] else { continue }
      let path = index.path(of: row)
      let isProvided = recorder.isProvided(service, at: path, on: day)
      guard isProvided.value != .truth(false) else { continue }
      // One organisation under two entries is one provider; an entry that the dossier lacks is one too.
      let provider = recorder.given(
        service.provider.map { .text((identities.organisations[$0] ?? $0).text) } ?? .none)
      if let type = service.type {
        byType[type, default: []] += [isProvided, provider]
      } else if service.standing == nil || service.standing == .registered {
        untyped += [recorder.given(.none), provider]
      }
    }
    var counts: [ServiceTypeCode: Figure] = [:]
    for (type, figures) in byType.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      counts[type] = recorder.apply(.providerCount, to: figures + untyped)
    }
    self.counts = counts
  }

  /// Whether one organisation alone provides services of the type of a service.
  func isSingle(
    for service: Service, at path: DossierPath, recording recorder: inout some Recorder
  ) -> Answer<Bool> {
    guard let type = service.type, let count = counts[type] else {
      return .unknown([Reason(Message("endings.providersOpen"), settledBy: [path.appending("type")])])
    }
    return recorder.apply(.isSingleProvider, to: [count], about: path).truthAnswer([
      Reason(Message("endings.providersOpen"), settledBy: [path.appending("provider")])
    ])
  }
}
