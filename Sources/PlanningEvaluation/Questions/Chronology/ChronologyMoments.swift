import DossierCoding
import ExactValues
import PlanningModel

/// A moment as the dossier states it, with who acted.
struct ChronologyMoment {
  let path: DossierPath
  /// Where its time stands, or would stand.
  let timePath: DossierPath
  /// The four days of a period that is one moment; `.none` where no time is stated.
  let figure: Figure
  var act: ActKind?
  var bodies: [Identifier<Body>] = []
  var bodyKinds: [BodyKind] = []

  var bounds: PeriodBounds { PeriodBounds(figure.value) }

  /// Orders by the earliest day, then by the latest, then by the path; what is not known comes last.
  func precedes(_ other: ChronologyMoment) -> Bool {
    for (mine, theirs) in [(bounds.firstFrom, other.bounds.firstFrom), (bounds.firstTo, other.bounds.firstTo)]
    where mine != theirs {
      guard let mine else { return false }
      guard let theirs else { return true }
      return mine < theirs
    }
    return path < other.path
  }
}

/// Finds moments and periods in a dossier, wherever its entities state a time.
struct ChronologyMoments {
  private let index: DossierIndex

  /// The members that say when something happened; of several the first that is stated is the surest.
  private static let times = [
    "held", "time", "received", "announced", "scheduled", "published", "issued", "made", "submitted",
  ]

  init(_ index: DossierIndex) { self.index = index }

  // MARK: Moments

  /// The moment of a time or of something that has one.
  func moment(at path: DossierPath, recording recorder: inout some Recorder) -> ChronologyMoment {
    let members = value(at: path)?.members ?? []
    let time = Self.times.first { time in members.contains { $0.name == time } }
    let timePath = time.map { path.appending($0) } ?? (members.isEmpty ? path : path.appending("time"))
    var moment = moment(of: path, at: timePath, recording: &recorder)
    for member in ["bodies", "actors"] {
      moment.bodies += members.first { $0.name == member }?.value.texts.map { Identifier($0) } ?? []
    }
    if path.steps.count == 2, path.steps.first?.name == Act.collectionName {
      moment.act = members.first { $0.name == "kind" }?.value.text.map { ActKind(rawValue: $0) }
    }
    return named(moment)
  }

  /// What happened to a plan, a document or an evaluation.
  func moments(of subject: DossierPath, recording recorder: inout some Recorder) -> [ChronologyMoment] {
    var own: [ChronologyMoment] = []
    var dated: [ChronologyMoment] = []
    if subject.steps.count == 2, let kind = subject.steps.first?.name {
      if kind == Evaluation.collectionName {
        var seen: [String: Int] = [:]
        for step in value(at: subject)?.elements(of: "steps") ?? [] {
          guard let code = step.text(of: "code") else { continue }
          seen[code, default: 0] += 1
          let path = subject.appending("steps").appending(code, occurrence: seen[code] ?? 1)
          own.append(moment(at: path, recording: &recorder))
        }
      }
      for member in ["made", "published"] where value(at: subject)?.text(of: member) != nil {
        let path = subject.appending(member)
        dated.append(moment(of: path, at: path, recording: &recorder))
      }
    }
    for act in index.placed(Act.self) where act.entity.subject == subject {
      var moment = moment(of: act.path, at: act.path.appending("time"), recording: &recorder)
      moment.act = act.entity.kind
      moment.bodies = act.entity.bodies
      dated.append(named(moment))
    }
    return own + dated.sorted { $0.precedes($1) }
  }

  private func moment(
    of path: DossierPath, at timePath: DossierPath, recording recorder: inout some Recorder
  ) -> ChronologyMoment {
    let stated = recorder.stated(TraceValue(stated: index.dossier.documentValue(at: timePath)), at: timePath)
    let figure = recorder.apply(.moment, to: [stated], about: path)
    return ChronologyMoment(path: path, timePath: timePath, figure: figure)
  }

  private func named(_ moment: ChronologyMoment) -> ChronologyMoment {
    var moment = moment
    for kind in moment.bodies.compactMap({ index[$0]?.kind }) where !moment.bodyKinds.contains(kind) {
      moment.bodyKinds.append(kind)
    }
    return moment
  }

  // MARK: Periods

  /// The period of an entity: its beginning and its end, or its year.
  func period(at path: DossierPath, recording recorder: inout some Recorder) -> ChronologyPeriod {
    let value = value(at: path)
    let isYear = value?.isStated("year") == true && value?.isStated("from") != true && value?.isStated("to") != true
    let paths = isYear ? [path.appending("year")] : [path.appending("from"), path.appending("to")]
    let stated = paths.map { recorder.stated(TraceValue(stated: index.dossier.documentValue(at: $0)), at: $0) }
    let figure = recorder.apply(isYear ? .calendarYear : .period, to: stated, about: path)
    return ChronologyPeriod(path: path, timePaths: paths, figure: figure)
  }

  private func value(at path: DossierPath) -> JSONTree? {
    index.dossier.documentValue(at: path).map { JSONTree($0) }
  }
}

/// A period with where it is stated.
struct ChronologyPeriod {
  let path: DossierPath
  let timePaths: [DossierPath]
  let figure: Figure
}

extension JSONTree {
  fileprivate var members: [(name: String, value: JSONTree)] {
    if case .object(let members) = self { members } else { [] }
  }

  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }

  fileprivate var texts: [String] { if case .array(let elements) = self { elements.compactMap(\.text) } else { [] } }

  fileprivate func isStated(_ name: String) -> Bool { members.contains { $0.name == name } }

  fileprivate func text(of name: String) -> String? { members.first { $0.name == name }?.value.text }

  fileprivate func elements(of name: String) -> [JSONTree] {
    guard case .array(let elements)? = members.first(where: { $0.name == name })?.value else { return [] }
    return elements
  }
}
