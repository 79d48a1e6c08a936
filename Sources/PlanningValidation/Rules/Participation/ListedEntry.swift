import ExactValues
import PlanningModel

/// One entry that is counted: the number of things that it stands for.
struct ListedEntry {
  let path: DossierPath
  let number: CountRange?
  /// Whether the entry is surely among those that are counted.
  var isCertain = true

  init(_ path: DossierPath, number: CountRange?) {
    self.path = path
    self.number = number
  }

  /// One thing, or as many as an entry says that it stands for.
  init(_ path: DossierPath, _ standsFor: Written<CountRange>?) {
    self.init(path, number: standsFor.map { $0.value } ?? .one)
  }

  var range: CountRange? {
    isCertain ? number : number.flatMap { try? CountRange(minimum: 0, maximum: $0.maximum) }
  }
}

/// What a printed number belongs to.
enum CountedSubject {
  case dossier
  case project(Identifier<Project>)
  case promise(Identifier<Promise>)
  case body(Identifier<Body>)
  case contest(Identifier<Contest>)
  case other

  init(_ path: DossierPath?) {
    guard let path else {
      self = .dossier
      return
    }
    guard path.steps.count == 2, let name = path.steps.last?.name else {
      self = .other
      return
    }
    self =
      switch path.steps.first?.name {
      case Project.collectionName: .project(Identifier(name))
      case Promise.collectionName: .promise(Identifier(name))
      case Body.collectionName: .body(Identifier(name))
      case Contest.collectionName: .contest(Identifier(name))
      default: .other
      }
  }

  var isDossierOrProject: Bool {
    switch self {
    case .dossier, .project: true
    default: false
    }
  }

  /// The things of the dossier or of the project; what names no project may belong to it.
  func members<E>(of groups: [Identifier<Project>?: [E]]) -> [E] {
    switch self {
    case .dossier: groups.values.flatMap(\.self)
    case .project(let id): (groups[id] ?? []) + (groups[nil] ?? [])
    default: []
    }
  }

  /// Whether something that names this project, or none, is surely counted.
  func surelyHas(_ project: Identifier<Project>?) -> Bool {
    if case .project = self { project != nil } else { true }
  }
}

extension CountRange {
  static let one = try? CountRange(exactly: 1)
  static let atLeastOne = try? CountRange(minimum: 1, maximum: nil)
}
