import DossierCoding
import ExactValues
import PlanningModel

extension RulesInForce {
  /// The terms for something in rules that are or may be in force, in document order.
  func stated(_ what: NoticeKind) -> [(notice: NoticeRule, path: DossierPath)] {
    current.flatMap { rule, _ in rule.notices(what) }
  }

  /// The terms for something that the rules in force state.
  ///
  /// A term is a list: the number, the unit, whether the ends count, whether it may be waived.
  func terms(_ what: NoticeKind, recording recorder: inout some Recorder) -> Figure {
    func truth(_ value: Bool?) -> TraceValue { value.map { .truth($0) } ?? .none }
    var pairs: [Figure] = []
    for (rule, lasts) in current {
      for (notice, path) in rule.notices(what) {
        let term = recorder.apply(
          .listed,
          to: [
            recorder.stated(.count(notice.count), at: path.appending("count")),
            recorder.stated(TraceValue(notice.unit), at: path.appending("unit")),
            recorder.stated(truth(notice.countsSendingDay), at: path.appending("countsSendingDay")),
            recorder.stated(truth(notice.countsMeetingDay), at: path.appending("countsMeetingDay")),
            recorder.stated(truth(notice.isWaivable), at: path.appending("isWaivable")),
          ], about: path)
        pairs += [lasts, term]
      }
    }
    return recorder.apply(.termsInForce, to: pairs, about: subject)
  }
}

extension Placed where E == RulesOfProcedure {
  /// The terms for something with their places.
  fileprivate func notices(_ what: NoticeKind) -> [(notice: NoticeRule, path: DossierPath)] {
    var result: [(notice: NoticeRule, path: DossierPath)] = []
    for notice in entity.notices where notice.what == what {
      let place = path.appending("notices").appending(notice.pathName, occurrence: result.count + 1)
      result.append((notice, place))
    }
    return result
  }
}

extension RulesOfProcedure {
  /// Whether a term for something is stated.
  func states(_ what: NoticeKind) -> Bool { notices.contains { $0.what == what } }
}
