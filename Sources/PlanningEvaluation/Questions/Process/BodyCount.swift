import DossierCoding
import ExactValues
import PlanningModel

/// Counts bodies by kind.
struct BodyCount {
  private let entries: ProcessEntries

  init(_ entries: ProcessEntries) { self.entries = entries }

  /// A body with whether it exists on the day and for how many it stands.
  private struct Counted {
    let body: Placed<Body>
    let exists: Figure
    let number: Figure
    let ended: Figure

    /// What would settle how many it stands for.
    var open: [DossierPath] {
      guard number.value.countValue == nil || ended.value.countValue == nil else { return [] }
      var paths: [DossierPath] = []
      if body.entity.standsFor != nil { paths.append(body.path.appending("standsFor")) }
      if exists.value == .none { paths += ["from", "to", "project"].map { body.path.appending($0) } }
      return paths
    }
  }

  func counts(recording recorder: inout some Recorder) -> [BodyKindCount] {
    let bodies = entries.index.placed(Body.self).uniquelyNamed().filter { entries.mayHave($0.entity.project) }
    return Dictionary(grouping: bodies, by: \.entity.kind).inListedOrder().map { kind, bodies in
      count(kind, bodies, recording: &recorder)
    }
  }

  private func count(
    _ kind: BodyKind?, _ bodies: [Placed<Body>], recording recorder: inout some Recorder
  ) -> BodyKindCount {
    let name = kind?.rawValue ?? "kindNotStated"
    let counted = bodies.map { self.counted($0, recording: &recorder) }
    let numbers = counted.map(\.number)
    let open = counted.flatMap(\.open)
    var result = BodyKindCount(
      kind: kind, count: entries.total(numbers, named: "bodies.\(name)", open: open, recording: &recorder),
      targetGroups: targetGroups(counted, named: "targetGroups.\(name)", recording: &recorder),
      participants: participants(counted, named: "participants.\(name)", recording: &recorder),
      ended: entries.total(counted.map(\.ended), named: "ended.\(name)", open: open, recording: &recorder))
    let bases = Dictionary(grouping: counted, by: \.body.entity.basis)
    result.byBasis = bases.inListedOrder().map { basis, counted in
      BodyBasisCount(
        basis: basis,
        count: entries.total(
          counted.map(\.number), named: "bodies.\(name).\(basis?.rawValue ?? "basisNotStated")",
          open: counted.flatMap(\.open), recording: &recorder))
    }
    let gone = counted.filter { ($0.ended.value.bounds?.lower ?? 0) > 0 }
    if let first = gone.first, gone.allSatisfy({ $0.body.entity.to == first.body.entity.to }) {
      let now = recorder.apply(.sum, to: numbers)
      let before = recorder.apply(.sum, to: gone.map(\.ended))
      let change = recorder.apply(.difference, to: [now, before])
      recorder.result(change, named: "change.\(name)")
      result.change = change.countAnswer([Reason(Message("process.entriesOpen"), settledBy: open.inOrder)])
    }
    return result
  }

  private func counted(_ body: Placed<Body>, recording recorder: inout some Recorder) -> Counted {
    let from = recorder.stated(TraceValue(body.entity.from), at: body.path.appending("from"))
    let to = recorder.stated(TraceValue(body.entity.to), at: body.path.appending("to"))
    let belongs = entries.belongs(body.entity.project, at: body.path, recording: &recorder)
    let existed = recorder.apply(.lasts, to: [entries.day, from, to], about: body.path)
    let hasEnded = recorder.apply(.hasEndedBy, to: [to, entries.day], about: body.path)
    let exists = recorder.apply(.allTrue, to: [belongs, existed], about: body.path)
    let ended = recorder.apply(.allTrue, to: [belongs, hasEnded], about: body.path)
    return Counted(
      body: body, exists: exists,
      number: entries.number(body.entity.standsFor, at: body.path, if: exists, recording: &recorder),
      ended: entries.number(body.entity.standsFor, at: body.path, if: ended, recording: &recorder))
  }

  private func targetGroups(
    _ counted: [Counted], named name: String, recording recorder: inout some Recorder
  ) -> Answer<Int> {
    var figures: [Figure] = []
    var silent: [DossierPath] = []
    for entry in counted {
      let (body, path) = (entry.body.entity, entry.body.path)
      figures += [
        entry.exists, recorder.stated(TraceValue(body.basis), at: path.appending("basis")),
        recorder.stated(TraceValue(body.targetGroups), at: path.appending("targetGroups")),
      ]
      if body.targetGroups.isEmpty, body.basis != .territory { silent.append(path.appending("targetGroups")) }
    }
    let count = recorder.apply(.distinctGroups, to: figures)
    recorder.result(count, named: name)
    return count.countAnswer(
      (silent.isEmpty ? [] : [Reason(Message("process.groupsNotStated"), settledBy: silent.inOrder)])
        + open(counted))
  }

  private func participants(
    _ counted: [Counted], named name: String, recording recorder: inout some Recorder
  ) -> Answer<Int> {
    var figures: [Figure] = []
    for entry in counted where entry.number.value != .count(0) {
      let stated = recorder.stated(
        TraceValue(entry.body.entity.statedParticipants), at: entry.body.path.appending("statedParticipants"))
      figures.append(recorder.apply(.peopleOfEntry, to: [stated, entry.number], about: entry.body.path))
    }
    let sum = recorder.apply(.sum, to: figures)
    recorder.result(sum, named: name)
    return sum.countAnswer(
      [
        Reason(
          Message("process.participantsOpen"),
          settledBy: counted.filter {
            $0.number.value != .count(0) && $0.body.entity.statedParticipants?.value?.isExact != true
          }
          .map { $0.body.path.appending("statedParticipants") }.inOrder)
      ] + open(counted))
  }

  private func open(_ counted: [Counted]) -> [Reason] {
    let paths = counted.flatMap(\.open)
    return paths.isEmpty ? [] : [Reason(Message("process.entriesOpen"), settledBy: paths.inOrder)]
  }
}
