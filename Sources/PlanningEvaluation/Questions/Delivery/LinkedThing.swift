import ExactValues
import PlanningModel

/// Something that is linked to a promise.
enum LinkedThing {
  case event(Placed<Event>)
  case edition(Placed<CatalogueEdition>)
  case plan(Placed<Plan>)
  case analysis(Placed<Analysis>)
  case document(Placed<NamedDocument>)

  /// All things of a dossier by the promises that they are linked to, in document order.
  static func byPromise(in index: DossierIndex) -> [Identifier<Promise>: [LinkedThing]] {
    let things: [LinkedThing] =
      index.placed(Event.self).map { .event($0) } + index.placed(CatalogueEdition.self).map { .edition($0) }
      + index.placed(Plan.self).map { .plan($0) } + index.placed(Analysis.self).map { .analysis($0) }
      + index.placed(NamedDocument.self).map { .document($0) }
    var result: [Identifier<Promise>: [LinkedThing]] = [:]
    for thing in things {
      for promise in Set(thing.promises) { result[promise, default: []].append(thing) }
    }
    return result
  }

  /// The promises that it is linked to.
  var promises: [Identifier<Promise>] {
    switch self {
    case .event(let event): event.entity.fulfils
    case .edition(let edition): edition.entity.fulfils
    case .plan(let plan): plan.entity.fulfils
    case .analysis(let analysis): analysis.entity.fulfils
    case .document(let document): document.entity.fulfils
    }
  }

  var path: DossierPath {
    switch self {
    case .event(let event): event.path
    case .edition(let edition): edition.path
    case .plan(let plan): plan.path
    case .analysis(let analysis): analysis.path
    case .document(let document): document.path
    }
  }

  /// What people call it.
  var name: String {
    switch self {
    case .event(let event): event.entity.name
    case .edition(let edition): edition.entity.title
    case .plan(let plan): plan.entity.name
    case .analysis(let analysis): analysis.entity.name
    case .document(let document): document.entity.name
    }
  }

  /// How many things the entry stands for, as written.
  var standsFor: Written<CountRange>? {
    switch self {
    case .event(let event): event.entity.standsFor
    case .document(let document): document.entity.standsFor
    default: nil
    }
  }

  /// The member that says what became of it.
  var outcomePath: DossierPath {
    switch self {
    case .event: path.appending("outcome")
    case .document: path.appending("availability")
    default: path.appending("state")
    }
  }
}

extension PromiseKind {
  /// The collections in which what fulfils a promise of this kind would be listed.
  var collections: [DossierPath] {
    switch self {
    case .meetings, .rounds: [DossierPath(Meeting.collectionName)]
    case .workshops, .seminars, .conference: [DossierPath(Event.collectionName)]
    case .plan, .updatedPlan: [DossierPath(Plan.collectionName)]
    case .catalogue: [DossierPath(CatalogueEdition.collectionName)]
    case .analysis: [DossierPath(Analysis.collectionName)]
    case .minutes, .resolutions, .suggestionAgenda, .document: [DossierPath(NamedDocument.collectionName)]
    case .evaluation: [DossierPath(Evaluation.collectionName)]
    case .publication: [DossierPath(Publication.collectionName)]
    default: []
    }
  }
}
