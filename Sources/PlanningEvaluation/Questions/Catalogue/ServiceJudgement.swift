import DossierCoding
import ExactValues
import PlanningModel

/// What was found of one service, criterion by criterion.
struct ServiceJudgement {
  /// What a need can ask for.
  enum Criterion: String {
    case time, interruption, type, standing, group, age, form, territory, language, access, network
  }

  let path: DossierPath
  private(set) var figures: [Figure] = []
  private(set) var obstacles: [ServiceObstacle] = []
  private(set) var open: [Reason] = []

  init(path: DossierPath) { self.path = path }

  /// Notes whether a criterion holds; texts and paths are made only where it does not.
  mutating func add(
    _ figure: Figure, _ criterion: Criterion, _ kind: @autoclosure () -> ObstacleKind,
    stated: @autoclosure () -> [String], at places: @autoclosure () -> [DossierPath],
    settledBy: @autoclosure () -> [DossierPath]
  ) {
    add(
      figure, criterion, kind(), stated: stated(), at: places(),
      open: [Reason(Message("services.open.\(criterion.rawValue)"), settledBy: settledBy())])
  }

  /// Notes whether a criterion holds that can be open for reasons of its own.
  mutating func add(
    _ figure: Figure, _ criterion: Criterion, _ kind: @autoclosure () -> ObstacleKind,
    stated: @autoclosure () -> [String], at places: @autoclosure () -> [DossierPath],
    open reasons: @autoclosure () -> [Reason]
  ) {
    figures.append(figure)
    switch figure.value {
    case .truth(true): break
    case .truth(false):
      var obstacle = ServiceObstacle(kind: kind())
      obstacle.stated = stated().sorted()
      obstacle.statedAt = places().inOrder
      obstacles.append(obstacle)
    default:
      open += reasons()
    }
  }
}

extension DossierPath {
  /// The path of an element of the list at this path.
  ///
  /// - Complexity: O(size of the elements up to that one); ask only where the path is needed.
  package func naming<Value: DossierValue>(_ place: Int, of values: [Value]) -> DossierPath {
    guard values.indices.contains(place) else { return self }
    let name = values[place].pathName
    let occurrence = values[...place].count { $0.pathName.utf8.elementsEqual(name.utf8) }
    return appending(name, occurrence: occurrence)
  }
}

extension TraceValue {
  /// Texts in the order of the document, or nothing.
  init(texts: [String]) { self = texts.isEmpty ? .none : .list(texts.map { .text($0) }) }
}
