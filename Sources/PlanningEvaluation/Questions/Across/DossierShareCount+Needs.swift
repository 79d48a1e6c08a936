import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

// Needs by the region's own list and number: what was replaced, summarised or withdrawn stands no more.

extension DossierShareCount {
  private struct NeedKey: Hashable {
    let region: RegionCode
    let from: Day
    let number: String

    static func precedes(_ left: NeedKey, _ right: NeedKey) -> Bool {
      if left.region != right.region { return left.region.rawValue.bytesPrecede(right.region.rawValue) }
      return left.from == right.from ? left.number.bytesPrecede(right.number) : left.from < right.from
    }
  }

  private struct Sent {
    let report: Placed<NeedReport>
    let key: NeedKey
    let times: [Figure]
    let replaced: [Figure]

    /// Whether it is surely not the last of its sender.
    var isReplaced: Bool { replaced.contains { $0.value == .truth(true) } }
  }

  private struct Series: Hashable {
    let key: NeedKey
    let sender: Identifier<Organisation>?
  }

  func needs(
    of region: RegionCode?, recording recorder: inout some Recorder
  ) -> (needs: [NamedNeed], apart: [DossierPath]) {
    let lists = self.lists
    var reports: [Sent] = []
    var apart: [DossierPath] = []
    for report in sent(recording: &recorder) {
      let list = report.placed.entity.list.flatMap { lists[$0] }
      guard let list, let number = report.placed.entity.needNumber, !number.isEmpty else {
        apart.append(report.placed.path)
        continue
      }
      guard region == nil || list.region == region else { continue }
      reports.append(
        Sent(
          report: report.placed, key: NeedKey(region: list.region, from: list.from, number: number),
          times: report.times, replaced: report.replaced))
    }
    let rounds = Dictionary(grouping: reports.filter { !$0.isReplaced }) {
      Series(key: $0.key, sender: $0.report.entity.sender)
    }.mapValues { Set($0.map(\.report.entity.window)).count }
    let groups = Dictionary(grouping: reports, by: \.key)
    let needs = groups.keys.sorted(by: NeedKey.precedes).compactMap { key in
      need(key, groups[key] ?? [], rounds, recording: &recorder)
    }
    return (needs, apart.inOrder)
  }

  private func need(
    _ key: NeedKey, _ reports: [Sent], _ rounds: [Series: Int], recording recorder: inout some Recorder
  ) -> NamedNeed? {
    let standing = reports.map { sent in
      // Of several rounds nobody says whether the later report replaces the earlier one.
      let isOneOfSeveral =
        rounds[Series(key: key, sender: sent.report.entity.sender), default: 0] > 1 && !sent.isReplaced
      let more = isOneOfSeveral ? [recorder.given(.none)] : []
      return Request(
        placed: sent.report,
        stands: recorder.apply(.requestStands, to: sent.times + sent.replaced + more, about: sent.report.path))
    }
    let left = standing.filter { $0.stands.value != .truth(false) }
    let isNamed = recorder.apply(
      .needIsNamed, to: standing.map(\.stands), about: nil, parameters: [],
      notTaken: standing.filter { $0.stands.value == .truth(false) }.map {
        TraceOmission(path: $0.placed.path, reason: Message("across.standsNoMore"))
      })
    guard !left.isEmpty else { return nil }
    let open = left.filter { $0.stands.value == .none }.map { $0.placed.path.appending("time") }.inOrder
    var need = NamedNeed(
      region: key.region, from: key.from, number: key.number,
      isNamed: isNamed.truthAnswer([Reason(Message("across.standingOpen"), settledBy: open)]))
    recorder.result(isNamed, named: "need.\(need.name)")
    need.reports = left.map(\.placed.entity.id).sorted()
    need.requested = asked(
      of: left, \.requested, "requested", named: "requested.\(need.name)", recording: &recorder)
    return need
  }

  /// The lists that their region and first day tell from every other.
  private var lists: [Identifier<RegionalNeedList>: (region: RegionCode, from: Day)] {
    var lists: [Identifier<RegionalNeedList>: (region: RegionCode, from: Day)] = [:]
    var names: [String: Int] = [:]
    var seen: Set<Identifier<RegionalNeedList>> = []
    for list in index.dossier.regionalNeedLists {
      guard seen.insert(list.id).inserted, let region = list.region, let from = list.from,
        let first = PeriodBounds(from: .text(from.text), to: []).first
      else { continue }
      lists[list.id] = (region, first)
      names["\(region.rawValue)/\(first)", default: 0] += 1
    }
    return lists.filter { names["\($0.value.region.rawValue)/\($0.value.from)"] == 1 }
  }

  /// The reports, each with the times that say when it was sent, and of the others whether they took its place.
  private func sent(
    recording recorder: inout some Recorder
  ) -> [(placed: Placed<NeedReport>, times: [Figure], replaced: [Figure])] {
    let placed = index.placed(NeedReport.self)
    var times: [[Figure]] = []
    var successors: [Identifier<NeedReport>: [Figure]] = [:]
    var isSent: [Identifier<NeedReport>: Figure] = [:]
    for report in placed {
      let figures =
        [day, recorder.member("time", of: report, in: index)]
        + bounds(of: report.entity.window, recording: &recorder) + [recorder.given(.none)]
      let figure = recorder.apply(.requestStands, to: figures, about: report.path)
      times.append(figures)
      if isSent[report.entity.id] == nil { isSent[report.entity.id] = figure }
      if let previous = report.entity.previous, previous != report.entity.id {
        successors[previous, default: []].append(figure)
      }
    }
    return zip(placed, times).map { report, times in
      var replaced = successors[report.entity.id] ?? []
      if let summary = report.entity.summarisedIn {
        // What is summarised where we cannot look is summarised all the same.
        replaced.append(isSent[summary] ?? recorder.given(.truth(true)))
      }
      replaced.append(recorder.given(.truth(report.entity.change == .withdrawn)))
      return (report, times, replaced)
    }
  }
}
