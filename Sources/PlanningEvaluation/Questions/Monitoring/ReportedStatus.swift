import DossierCoding
import ExactValues
import PlanningModel

/// The reports on one item, and which of them is the current one.
struct ReportedStatus {
  let reports: [Placed<StatusReport>]
  let current: Figure
  /// What is known of the status of the item.
  let status: Figure
  let disposition: Figure
  let knowledge: Figure
  private let times: [Int?]
  /// What is known of the status, and the disposition, of each report that may be the current one.
  let candidates: [Figure]

  /// - Complexity: O(reports on the item).
  init(
    _ reports: [Placed<StatusReport>], notYetKnown: [Placed<StatusReport>] = [], of item: DossierPath, in year: Figure,
    _ index: DossierIndex,
    recording recorder: inout some Recorder
  ) {
    self.reports = reports
    var inputs = [year]
    var times: [Int?] = []
    for report in reports {
      let evaluation = report.entity.evaluation.flatMap { index.placed($0) }
      inputs.append(recorder.given(.text(report.entity.id.text)))
      inputs.append(recorder.member("year", of: report, in: index))
      for member in ["year", "roundNumber"] {
        inputs.append(evaluation.map { recorder.member(member, of: $0, in: index) } ?? recorder.given(.none))
      }
      inputs.append(recorder.member("reported", of: report, in: index))
      inputs.append(recorder.member("supersedes", of: report, in: index))
      times.append(report.entity.year ?? evaluation?.entity.year)
    }
    self.times = times
    // Asked once before, to say which reports are not taken.
    let taken = Self.places(in: Formula.currentReports(inputs.map(\.value)).value)
    let current = recorder.apply(
      .currentReports, to: inputs, about: item, parameters: [],
      notTaken: reports.enumerated().filter { !taken.contains($0.offset) }.map {
        TraceOmission(path: $0.element.path, reason: Message("monitoring.notCurrent"))
      } + notYetKnown.map { TraceOmission(path: $0.path, reason: Message("monitoring.notKnownYet")) })
    self.current = current
    let places = Self.places(in: current.value)
    let candidates = reports.enumerated().filter { places.contains($0.offset) }.map(\.element)
    var statuses: [Figure] = []
    var dispositions: [Figure] = []
    var knowledges: [Figure] = []
    for report in candidates {
      let fulfilment = recorder.member("fulfilment", of: report, in: index)
      let knowledge = recorder.member("knowledge", of: report, in: index)
      statuses.append(recorder.apply(.statusClass, to: [fulfilment, knowledge], about: report.path))
      dispositions.append(recorder.member("disposition", of: report, in: index))
      knowledges.append(knowledge)
    }
    self.candidates = zip(statuses, dispositions).flatMap { [$0, $1] }
    if statuses.isEmpty { statuses = [recorder.apply(.statusClass, to: [], about: item)] }
    status = recorder.apply(.sameOfAll, to: statuses, about: item)
    disposition = recorder.apply(.sameOfAll, to: dispositions, about: item)
    knowledge = recorder.apply(.sameOfAll, to: knowledges, about: item)
  }

  /// Whether the item is neither cancelled nor dropped.
  func isLive(about item: DossierPath, recording recorder: inout some Recorder) -> Figure {
    recorder.apply(.isLive, to: candidates, about: item)
  }

  /// Whether the current report says that the item was cancelled or dropped.
  var isCancelled: Bool {
    [ItemDisposition.cancelled, .dropped].contains { disposition.value == .text($0.rawValue) }
  }

  /// The fulfilment, where it is known.
  var fulfilment: Fulfilment? {
    if case .known(let fulfilment) = StatusClass(status.value) { fulfilment } else { nil }
  }

  /// The current report, where one is the last.
  var report: Placed<StatusReport>? {
    current.value.countValue.flatMap { reports.indices.contains($0 - 1) ? reports[$0 - 1] : nil }
  }

  /// The fulfilment, or why it is not known.
  var fulfilmentAnswer: Answer<Fulfilment> { fulfilment.map { .known($0) } ?? .unknown(reasons) }

  /// The status as an answer, with every report where it belongs.
  func itemStatus(of item: PlanItem, in year: Int?) -> ItemStatus {
    var result = ItemStatus(
      item: item.id, fulfilment: fulfilmentAnswer, disposition: disposition.codeAnswer(reasons),
      knowledge: knowledge.codeAnswer(reasons))
    result.year = year
    result.isContinuous = item.isContinuous
    sort(into: &result)
    return result
  }

  /// Why something of the status is not known.
  var reasons: [Reason] {
    guard !reports.isEmpty else {
      return [Reason(Message("monitoring.noReport"), settledBy: [DossierPath("statusReports")])]
    }
    let key =
      if current.value == .none {
        "monitoring.noReportOfYear"
      } else {
        report == nil ? "monitoring.noneIsLast" : "monitoring.axisNotStated"
      }
    return [Reason(Message(key), settledBy: reports.map(\.path).inOrder)]
  }

  private func sort(into result: inout ItemStatus) {
    let taken = Self.places(in: current.value)
    let time = result.year ?? times.compactMap(\.self).max()
    result.report = report?.entity.id
    for (place, report) in reports.enumerated() {
      if taken.contains(place) {
        if result.report == nil { result.undecided.append(report.entity.id) }
      } else if times[place] == time || result.year == nil && times[place] == nil {
        result.superseded.append(report.entity.id)
      } else {
        result.otherTimes.append(report.entity.id)
      }
    }
  }

  private static func places(in value: TraceValue) -> Set<Int> {
    let numbers = value.countValue.map { [$0] } ?? value.elements.compactMap(\.countValue)
    return Set(numbers.compactMap { $0 > 0 ? $0 - 1 : nil })
  }
}
