import DossierCoding
import ExactValues
import PlanningModel

/// The reports on one item, in document order.
struct ItemReports {
  /// Those that may have been known on the day.
  private let reports: [Placed<StatusReport>]
  private let notYetKnown: [Placed<StatusReport>]
  private let times: [Figure]

  /// - Parameters:
  ///   - all: All reports on the item.
  ///   - index: The dossier.
  ///   - day: The day on which they must be known.
  ///   - recorder: What follows the steps.
  init(
    reports all: [Placed<StatusReport>], index: DossierIndex, on day: Figure, recording recorder: inout some Recorder
  ) {
    var reports: [Placed<StatusReport>] = []
    var notYetKnown: [Placed<StatusReport>] = []
    var times: [Figure] = []
    for report in all {
      let evaluation = report.entity.evaluation.flatMap { index.placed($0) }
      func member(_ name: String, _ recorder: inout some Recorder) -> Figure {
        evaluation.map { recorder.member(name, of: $0, in: index) } ?? recorder.given(.none)
      }
      let reported = recorder.stated(TraceValue(report.entity.reported), at: report.path.appending("reported"))
      let own = recorder.stated(TraceValue(count: report.entity.year), at: report.path.appending("year"))
      let year = member("year", &recorder)
      let isKnown = recorder.apply(
        .isKnownOn, to: [day, reported, own, year, member("published", &recorder)], about: report.path)
      guard isKnown.value != .truth(false) else {
        notYetKnown.append(report)
        continue
      }
      reports.append(report)
      times += [own, year, reported]
    }
    self.reports = reports
    self.notYetKnown = notYetKnown
    self.times = times
  }

  /// Whether a report may have been known on a day.
  static func mayBeKnown(_ report: Placed<StatusReport>, on day: Day, _ index: DossierIndex) -> Bool {
    var recorder = SilentRecorder()
    let given = recorder.given(.day(day))
    return !ItemReports(reports: [report], index: index, on: given, recording: &recorder).reports.isEmpty
  }

  /// The last report of a year, or of all; the others are named as not taken.
  func last(
    in year: Figure, of item: DossierPath, recording recorder: inout some Recorder
  ) -> Placed<StatusReport>? {
    guard !reports.isEmpty else { return nil }
    let inputs = [year] + times
    // Asked once before, to say which reports are not taken.
    let place = Formula.lastReport(inputs.map(\.value)).value.countValue
    let figure = recorder.apply(
      .lastReport, to: inputs, about: item, parameters: [],
      notTaken: reports.enumerated().filter { $0.offset + 1 != place }.map { report in
        TraceOmission(
          path: report.element.path,
          reason: Message(place == nil ? "fulfilment.otherYear" : "fulfilment.notTheLast"))
      } + notYetKnown.map { TraceOmission(path: $0.path, reason: Message("monitoring.notKnownYet")) })
    guard let place = figure.value.countValue, reports.indices.contains(place - 1) else { return nil }
    return reports[place - 1]
  }

  func status(of report: Placed<StatusReport>, recording recorder: inout some Recorder) -> [Figure] {
    [
      recorder.stated(TraceValue(report.entity.fulfilment), at: report.path.appending("fulfilment")),
      recorder.stated(TraceValue(report.entity.knowledge), at: report.path.appending("knowledge")),
    ]
  }

  func disposition(of report: Placed<StatusReport>, recording recorder: inout some Recorder) -> Figure {
    recorder.stated(TraceValue(report.entity.disposition), at: report.path.appending("disposition"))
  }
}
