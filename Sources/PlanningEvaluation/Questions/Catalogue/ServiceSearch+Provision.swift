import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

extension ServiceSearch {
  func judgeProvision(
    of service: Service, _ row: Row<Service>, _ judgement: inout ServiceJudgement,
    recording recorder: inout some Recorder
  ) {
    let path = judgement.path
    if question.form != nil {
      var figures = [form, recorder.stated(TraceValue(listing: service.forms), at: path.appending("forms"))]
      for (place, provision) in service.provisions.enumerated() {
        figures.append(
          recorder.stated(
            TraceValue(provision.form),
            at: path.appending("provisions").naming(place, of: service.provisions).appending("form")))
      }
      judgement.add(
        recorder.apply(.namesOne, to: figures, about: path), .form, .otherForm,
        stated: service.forms.map(\.rawValue)
          + service.provisions.map(\.form).filter { !service.forms.contains($0) }.map(\.rawValue),
        at: [path.appending(service.forms.isEmpty ? "provisions" : "forms")], settledBy: [path.appending("forms")])
    }
    for kind in question.access {
      let figures = accessFigures(kind, of: service, row, at: path, recording: &recorder)
      judgement.add(
        recorder.apply(.hasAccess, to: figures, about: path), .access, .noAccess, stated: [kind.rawValue],
        at: [path.appending("access")], settledBy: [path.appending("access")])
    }
  }

  private func accessFigures(
    _ kind: AccessKind, of service: Service, _ row: Row<Service>, at path: DossierPath,
    recording recorder: inout some Recorder
  ) -> [Figure] {
    var figures: [Figure] = []
    func add(_ features: [AccessFeature], _ owner: DossierPath, _ recorder: inout some Recorder) {
      for (place, feature) in features.enumerated() where feature.kind == kind {
        figures.append(
          recorder.stated(
            TraceValue(feature.state),
            at: owner.appending("access").naming(place, of: features).appending("state")))
      }
    }
    add(service.access, path, &recorder)
    for facility in index.facilities(of: row) {
      guard let features = index[facility]?.access, !features.isEmpty else { continue }
      add(features, index.path(of: facility), &recorder)
    }
    return figures
  }

  // MARK: Network

  func judgeNetwork(
    _ row: Row<Service>, _ judgement: inout ServiceJudgement, recording recorder: inout some Recorder
  ) {
    guard let network = question.network else { return }
    var figures: [Figure] = []
    var paths: [DossierPath] = []
    for entryRow in index.networkEntries(of: row) {
      guard let entry = index[entryRow], entry.network == network else { continue }
      let path = index.path(of: entryRow)
      paths.append(path)
      figures.append(
        recorder.apply(
          .lasts,
          to: [
            day, recorder.stated(TraceValue(entry.from), at: path.appending("from")),
            recorder.stated(TraceValue(entry.to), at: path.appending("to")),
          ], about: path))
    }
    let isIn = recorder.apply(.isInNetwork, to: figures, about: judgement.path)
    judgement.add(
      isIn, .network, .notInNetwork, stated: [], at: paths,
      settledBy: paths.isEmpty
        ? [DossierPath(NetworkEntry.collectionName)] : paths.flatMap { [$0.appending("from"), $0.appending("to")] })
  }
}
