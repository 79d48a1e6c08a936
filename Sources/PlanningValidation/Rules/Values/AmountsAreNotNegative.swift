import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Amounts and counts are zero or more.
  ///
  /// Counts that may be a range cannot be written below zero; those are unreadable and another rule's.
  static let amountsAreNotNegative = Rule(
    id: "KP-VAL-005", category: .values, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""projects":[{"id":"p","name":"P","budget":"0 Kč"}]"#),
      RuleExample(.failed, #""projects":[{"id":"p","name":"P","budget":"-5 Kč"}]"#),
      RuleExample(.failed, #""meetings":[{"id":"m","attendanceCount":-3}]"#),
      RuleExample(.failed, #""evaluations":[{"id":"e","counts":[{"status":"fulfilled","count":-1}]}]"#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P"}]"#),
      RuleExample(.skipped, #""projects":[{"id":"p","name":"P","budget":"1.263 Kč"}]"#),
      RuleExample(.skipped, #""events":[{"id":"e","name":"E","participants":{"withheld":"neveřejné"}}]"#),
    ]
  ) { index, _, run in
    for (project, path) in index.located(Project.self) {
      run.judge(Amount(project.budget) { $0.haler < 0 }, of: path, at: path.appending("budget"))
      run.judge(Amount(project.statedMonths), of: path, at: path.appending("statedMonths"))
    }
    for (meeting, path) in index.located(Meeting.self) {
      run.judge(Amount(meeting.attendanceCount), of: path, at: path.appending("attendanceCount"))
    }
    for (event, path) in index.located(Event.self) {
      run.judge(Amount(event.participants), of: path, at: path.appending("participants"))
      run.judge(Amount(event.hours), of: path, at: path.appending("hours"))
    }
    for (evaluation, path) in index.located(Evaluation.self) {
      run.judge(Amount(evaluation.total), of: path, at: path.appending("total"))
      for count in evaluation.counts {
        let member = path.appending("counts").appending(count.pathName).appending("count")
        run.judge(Amount(count.count), of: path, at: member)
      }
      for share in evaluation.shares {
        let member = path.appending("shares").appending(share.pathName).appending("percentage")
        run.judge(Amount(share.percentage) { $0.units < 0 }, of: path, at: member)
      }
    }
  }
}

/// What a member states of an amount.
private enum Amount {
  case none
  case sound
  case negative(String)
  case unreadable
  case withheld

  init<Value>(_ written: Written<Value>?, isNegative: (Value) -> Bool) {
    guard let written else {
      self = .none
      return
    }
    guard let value = written.value else {
      self = .unreadable
      return
    }
    self = isNegative(value) ? .negative(written.text) : .sound
  }

  init(_ count: Int?) {
    self = count.map { $0 < 0 ? .negative("\($0)") : .sound } ?? .none
  }

  init(_ stated: Stated<Int>) {
    if case .withheld = stated { self = .withheld } else { self.init(stated.value) }
  }
}

extension RuleRun {
  fileprivate mutating func judge(_ amount: Amount, of subject: DossierPath, at member: DossierPath) {
    switch amount {
    case .none: passOver()
    case .sound: pass()
    case .negative(let text):
      fail(subject, at: member, Message("finding.KP-VAL-005", ["text": .text(text)])) { $0.observed = text }
    case .unreadable: skip(subject, [.unreadable(member)])
    case .withheld:
      skip(subject, [Reason(Message("skip.withheld", ["member": .path(member)]), settledBy: [member])])
    }
  }
}
