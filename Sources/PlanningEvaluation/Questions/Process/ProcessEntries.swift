import DossierCoding
import ExactValues
import PlanningModel

/// The entries that ``PlanningProcessQuestion`` counts: what each stands for, and whether it belongs.
struct ProcessEntries {
  let index: DossierIndex
  let day: Figure
  private let project: Identifier<Project>?
  private let asked: Figure

  init(
    index: DossierIndex, project: Identifier<Project>?, day: Day, recording recorder: inout some Recorder
  ) {
    self.index = index
    self.project = project
    self.day = recorder.given(.day(day))
    asked = recorder.given(project.map { .text($0.text) } ?? .none)
  }

  /// Whether something that names this project, or none, may be counted at all.
  func mayHave(_ other: Identifier<Project>?) -> Bool { project == nil || other == nil || other == project }

  /// Whether it is surely counted.
  func surelyHas(_ other: Identifier<Project>?) -> Bool { project == nil || other == project }

  /// Whether an entry belongs to the project that is asked about.
  func belongs(
    _ other: Identifier<Project>?, at path: DossierPath, recording recorder: inout some Recorder
  ) -> Figure {
    let stated = recorder.stated(other.map { .text($0.text) } ?? .none, at: path.appending("project"))
    return recorder.apply(.belongsToProject, to: [stated, asked], about: path)
  }

  /// How many things an entry stands for, if it is counted.
  func number(
    _ standsFor: Written<CountRange>?, at path: DossierPath, if isCounted: Figure,
    recording recorder: inout some Recorder
  ) -> Figure {
    let size = recorder.stated(TraceValue(standsFor), at: path.appending("standsFor"))
    return recorder.apply(.entryNumber, to: [size, isCounted], about: path)
  }

  /// How many things an entry is that stands for itself alone.
  func one(at path: DossierPath, if isCounted: Figure, recording recorder: inout some Recorder) -> Figure {
    recorder.apply(.entryNumber, to: [recorder.given(.none), isCounted], about: path)
  }

  /// The sum of entries as an answer, with what would settle those that leave it open.
  func total(
    _ numbers: [Figure], named name: String, open: @autoclosure () -> [DossierPath],
    recording recorder: inout some Recorder
  ) -> Answer<Int> {
    let sum = recorder.apply(.sum, to: numbers)
    recorder.result(sum, named: name)
    return sum.sayingAnswer([Reason(Message("process.entriesOpen"), settledBy: open().inOrder)])
  }
}

extension Figure {
  /// The figure as the answer to "how many"; that it is at least zero says nothing.
  func sayingAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Int> {
    value == .bounded(lower: 0, upper: nil) ? .unknown(reasons()) : countAnswer(reasons())
  }
}

extension Dictionary where Value: Sendable {
  /// The groups of codes in the order of their list, then those that no list has; what states no code stands last.
  func inListedOrder<Code: ListedCode>() -> [(key: Code?, value: Value)] where Key == Code? {
    let places = Dictionary<Code, Int>(
      Code.listed.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    func place(_ code: Code?) -> Int { code.map { places[$0] ?? Code.listed.count } ?? Code.listed.count + 1 }
    return sorted { left, right in
      let (one, other) = (place(left.key), place(right.key))
      return one != other ? one < other : (left.key?.rawValue ?? "").bytesPrecede(right.key?.rawValue ?? "")
    }.map { ($0.key, $0.value) }
  }
}

extension Sequence {
  /// The entities of a list without later ones that take an identifier again; a rule reports those.
  func uniquelyNamed<E: Entity>() -> [Placed<E>] where Element == Placed<E> {
    var seen: Set<Identifier<E>> = []
    return filter { seen.insert($0.entity.id).inserted }
  }
}
