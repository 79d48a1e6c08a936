import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

extension ServiceSearch {
  func judgeProvision(
    of service: Service, _ facilities: FacilitiesFound, _ judgement: inout ServiceJudgement,
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
      let found = AccessFound(kind, of: service, at: path, facilities, in: place, recording: &recorder)
      judgement.add(
        recorder.apply(.hasAccess, to: found.figures, about: path), .access, .noAccess, stated: [kind.rawValue],
        at: found.missingAt, settledBy: found.settledBy)
    }
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
