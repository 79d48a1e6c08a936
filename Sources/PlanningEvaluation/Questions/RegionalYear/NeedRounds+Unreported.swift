import DossierCoding
import ExactValues
import PlanningModel

// What a round may still ask for: needs whose report of an earlier round stands, and needs never reported.

extension NeedRounds {
  /// Whoever sends, and which need by its own identifier or by its number in a list; a report that names none is its own.
  private struct Key: Hashable {
    let sender: Identifier<Organisation>?
    let names: [String]
  }

  func unreported(
    in window: Placed<RegionalWindow>, recording recorder: inout some Recorder
  ) -> [(need: UnreportedNeed, isAsked: Figure)] {
    let rounds = earlierRounds(than: window.entity)
    let earlier = rounds.flatMap(\.self)
    let now = reports[window.entity.id] ?? []
    let asksUnchanged = recorder.member("asksUnchanged", of: window, in: index)
    var found: [(need: UnreportedNeed, isAsked: Figure)] = []
    func add(
      _ need: Identifier<Need>?, _ last: Placed<NeedReport>?, _ change: Figure, _ subject: DossierPath,
      _ open: [Reason]
    ) {
      let isAsked = recorder.apply(.isNeedAsked, to: [change, asksUnchanged], about: subject)
      let name = DossierPath(subject.steps.suffix(1)).description
      recorder.result(isAsked, named: last == nil ? "isAskedFirst.\(name)" : "isAsked.\(name)")
      var unreported = UnreportedNeed(
        found: change.codeAnswer(open), isAsked: isAsked.truthAnswer([unasked(window, subject)]))
      (unreported.need, unreported.lastReport, unreported.sender) = (need, last?.entity.id, last?.entity.sender)
      found.append((unreported, isAsked))
    }
    for report in standing(rounds, besides: now) {
      let need = report.entity.need.flatMap { index.placed($0) }
      let change = changeSince(report, need, recording: &recorder)
      let open = Reason(Message("regional.notReportedYet"), settledBy: [report.path, window.path])
      add(report.entity.need, report, change, report.path, [open])
    }
    let wasReported = Set((earlier + now).compactMap { $0.entity.need.map { first(of: $0) } })
    let isFirstRound = recorder.given(earlier.isEmpty ? .none : .text(NeedChange.new.rawValue))
    let open = Reason(Message("regional.noLastRound"), settledBy: [DossierPath(NeedReport.collectionName)])
    var seen: Set<Identifier<Need>> = []
    for need in index.placed(Need.self) where need.entity.sameAs == nil && !wasReported.contains(need.entity.id) {
      guard seen.insert(need.entity.id).inserted, !isFound(need.entity, after: window.entity) else { continue }
      add(need.entity.id, nil, isFirstRound, need.path, [open])
    }
    return found
  }

  /// Why it is open whether a round asks for a need.
  private func unasked(_ window: Placed<RegionalWindow>, _ subject: DossierPath) -> Reason {
    let member = window.path.appending("asksUnchanged")
    return window.entity.asksUnchanged == nil
      ? Reason(Message("regional.asksUnchangedNotStated"), settledBy: [member])
      : Reason(Message("regional.onlyIfChanged"), settledBy: [subject])
  }

  // MARK: Earlier rounds

  /// The reports of rounds of the same kind and region that surely began before, by their first days, the earliest first.
  private func earlierRounds(than window: RegionalWindow) -> [[Placed<NeedReport>]] {
    guard let start = window.from?.value?.earliest else { return [] }
    var rounds: [Day: [Placed<NeedReport>]] = [:]
    for (id, reports) in reports {
      guard let other = index[id], other.kind == window.kind, let from = other.from?.value?.latest, from < start,
        other.region == nil || window.region == nil || other.region == window.region
      else { continue }
      rounds[from, default: []] += reports
    }
    return rounds.keys.sorted().compactMap { rounds[$0] }
  }

  /// The last reports of each need and sender that no other one replaces and that were not withdrawn.
  private func standing(
    _ rounds: [[Placed<NeedReport>]], besides now: [Placed<NeedReport>]
  ) -> [Placed<NeedReport>] {
    let replaced = Set((rounds.flatMap(\.self) + now).compactMap(\.entity.previous))
    let reported = Set(now.flatMap { keys(of: $0) })
    var last: [Key: Int] = [:]
    for (round, reports) in rounds.enumerated() {
      for key in reports.flatMap({ keys(of: $0) }) { last[key] = round }
    }
    return rounds.enumerated().flatMap { round, reports in
      reports.filter { report in
        keys(of: report).allSatisfy { last[$0] == round && !reported.contains($0) }
          && !replaced.contains(report.entity.id) && report.entity.change != .withdrawn
          && report.entity.summarisedIn == nil
      }
    }
  }

  private func keys(of report: Placed<NeedReport>) -> [Key] {
    var keys: [Key] = []
    if let need = report.entity.need {
      keys.append(Key(sender: report.entity.sender, names: ["need", first(of: need).text]))
    }
    if let number = report.entity.needNumber {
      keys.append(Key(sender: report.entity.sender, names: ["number", report.entity.list?.text ?? "", number]))
    }
    return keys.isEmpty ? [Key(sender: report.entity.sender, names: [report.path.description])] : keys
  }

  /// The need that others are stated to repeat.
  private func first(of need: Identifier<Need>) -> Identifier<Need> {
    var seen: Set<Identifier<Need>> = [need]
    var current = need
    while let next = index[current]?.sameAs, seen.insert(next).inserted { current = next }
    return current
  }

  /// A need that was found after the round is none of it.
  private func isFound(_ need: Need, after window: RegionalWindow) -> Bool {
    guard let found = need.time?.value?.earliest, let last = window.to?.value?.latest else { return false }
    return found > last
  }

  /// How a need stands to the last report of it, by what both state; that they say the same decides nothing.
  private func changeSince(
    _ report: Placed<NeedReport>, _ need: Placed<Need>?, recording recorder: inout some Recorder
  ) -> Figure {
    guard let need else { return recorder.given(.none) }
    let members = ["area", "municipalities", "targetGroups"]
    let now = members.map { recorder.member($0, of: need, in: index) }
    let before = members.map { recorder.member($0, of: report, in: index) }
    return recorder.apply(.changeOfBoth, to: zip(now, before).flatMap { [$0, $1] }, about: report.path)
  }
}
