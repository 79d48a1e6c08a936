import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A promised number of meetings a year holds in every year that is meant.
  static let yearlyFrequencyHolds = Rule(
    id: "KP-PAR-006", category: .participation, severities: Severities(.note),
    citations: [.meaningOfData, .otrokovice("six times a year; scheduled are 4, 6 and 2 by calendar year")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "bodies":[{"id":"a","name":"A"}],
        "projects":[{"id":"p","name":"P","from":"2024-01-01","to":"2024-12-31"}],
        "promises":[{"id":"m","name":"M","kind":"meetings","perYear":"1","project":"p","bodies":["a"]}],
        "rounds":[{"id":"x","bodies":["a"],"scheduled":"2024-05","project":"p"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A"}],
        "projects":[{"id":"p","name":"P","from":"2023-07-01","to":"2024-06-30"}],
        "promises":[{"id":"m","name":"M","kind":"meetings","perYear":"2","project":"p","bodies":["a"]}],
        "rounds":[{"id":"x","bodies":["a"],"scheduled":"2023-09","project":"p"},
        {"id":"y","bodies":["a"],"scheduled":"2024-05","project":"p"}]
        """#),
      RuleExample(.notApplicable, #""promises":[{"id":"m","name":"M","kind":"meetings","amount":"2"}]"#),
      RuleExample(
        .skipped,
        #"""
        "bodies":[{"id":"a","name":"A"}],
        "promises":[{"id":"m","name":"M","kind":"meetings","perYear":"1","bodies":["a"]}]
        """#),
    ]
  ) { index, context, run in
    var check = YearlyFrequencyCheck(index, context)
    for (promise, path) in index.located(Promise.self) { check.judge(promise, at: path, in: &run) }
  }
}

private struct YearlyFrequencyCheck {
  private let index: DossierIndex
  private var answers: MeetingAnswers

  init(_ index: DossierIndex, _ context: EvaluationContext) {
    self.index = index
    answers = MeetingAnswers(index, context)
  }

  mutating func judge(_ promise: Promise, at path: DossierPath, in run: inout RuleRun) {
    guard promise.kind.isOfMeetings, let perYear = promise.perYear else {
      run.passOver()
      return
    }
    let member = path.appending("perYear")
    guard let least = perYear.value.map({ $0.minimum ?? 0 }) else {
      run.skip(path, [.unreadable(member)])
      return
    }
    guard meetsInRoundsOnly(promise), let result = answers.result(for: promise.project) else {
      run.skip(path, [Reason(Message("skip.KP-PAR-006.noRounds"), settledBy: [DossierPath("rounds")])])
      return
    }
    let bodies = promise.kind == .meetings ? Set(promise.bodies).count : 1
    guard bodies <= 1 || promise.isPerBody != nil else {
      run.skip(path, [Reason(Message("skip.KP-PAR-006.forWhom"), settledBy: [path.appending("isPerBody")])])
      return
    }
    // A number for all bodies together is reached by the meetings of a round, one for each body.
    let perRound = promise.isPerBody == false ? max(bodies, 1) : 1
    let calendar = Years(result.roundsByCalendarYear, perRound: perRound, least: least)
    let project = Years(result.roundsByProjectYear.filter(\.isWholeYear), perRound: perRound, least: least)
    switch promise.yearBasis {
    case .projectYear?: judge(promise, project, at: path, in: &run)
    case .calendarYear?: judge(promise, calendar, at: path, in: &run)
    default: judge(promise, calendar: calendar, project: project, least: least, at: path, in: &run)
    }
  }

  private func judge(_ promise: Promise, _ years: Years, at path: DossierPath, in run: inout RuleRun) {
    guard let holds = years.hold else {
      run.skip(path, [undecided(promise)])
      return
    }
    run.require(
      holds, of: path, at: path.appending("perYear"),
      Message(
        "finding.KP-PAR-006.notReached",
        [
          "promise": .text(promise.name), "perYear": .text(promise.perYear?.text ?? ""),
          "years": .list(years.counts.map { .count($0) }),
        ]))
  }

  private func judge(
    _ promise: Promise, calendar: Years, project: Years, least: Int, at path: DossierPath, in run: inout RuleRun
  ) {
    guard let byCalendar = calendar.hold, let byProject = project.hold else {
      run.skip(path, [undecided(promise)])
      return
    }
    guard !byCalendar || !byProject else {
      run.pass()
      return
    }
    let key =
      switch (byCalendar, byProject) {
      case (false, true): "finding.KP-PAR-006.projectYears"
      case (true, false): "finding.KP-PAR-006.calendarYears"
      default: "finding.KP-PAR-006.neither"
      }
    let fix = byCalendar || byProject ? self.fix(promise, byProject ? .projectYear : .calendarYear) : nil
    run.fail(
      path, at: path.appending("perYear"),
      Message(
        key,
        [
          "promise": .text(promise.name), "perYear": .text(promise.perYear?.text ?? ""),
          "calendar": .list(calendar.counts.map { .count($0) }), "project": .list(project.counts.map { .count($0) }),
        ])
    ) { $0.fixes = fix.map { [$0] } ?? [] }
  }

  /// The days of the project and the times of the rounds would decide.
  private func undecided(_ promise: Promise) -> Reason {
    let project = promise.project.map { Project.path(of: $0) }
    let days = project.map { [$0.appending("from"), $0.appending("to")] } ?? []
    return Reason(Message("skip.KP-PAR-006.years"), settledBy: days + [DossierPath("rounds")])
  }

  /// Says which years are meant: a decision of whoever keeps the dossier, offered where only one reading holds.
  private func fix(_ promise: Promise, _ basis: YearBasis) -> Fix? {
    guard let edit = try? Edit.set(\.yearBasis, of: promise.id, to: basis, in: index.dossier) else { return nil }
    var fix = Fix(title: Message("fix.KP-PAR-006.\(basis)"))
    fix.edits = [edit]
    return fix
  }

  /// Whether the promise's bodies meet in every round of the project and nowhere else, so that rounds count for them.
  private func meetsInRoundsOnly(_ promise: Promise) -> Bool {
    let bodies = Set(promise.bodies)
    let rounds = answers.rounds(of: promise.project)
    guard !bodies.isEmpty, !rounds.isEmpty else { return false }
    return rounds.allSatisfy { bodies.isSubset(of: $0.bodies) }
      && bodies.allSatisfy { body in
        index.meetings(of: body).allSatisfy { $0.scheduled == nil || $0.round.flatMap { index[$0] } != nil }
      }
  }
}

/// The scheduled numbers of several years against the promised one.
private struct Years {
  let counts: [Int]
  /// Whether each year reaches the promised number; `nil` where a year is not decided or there is none.
  let hold: Bool?

  init(_ years: [YearCount], perRound: Int, least: Int) {
    counts = years.compactMap { year in
      year.count.value.flatMap { count in
        let (product, isTooLarge) = count.multipliedReportingOverflow(by: perRound)
        return isTooLarge ? nil : product
      }
    }
    hold = !years.isEmpty && counts.count == years.count ? counts.allSatisfy { $0 >= least } : nil
  }
}

extension YearCount {
  /// Whether the year that is counted has all its twelve months; the last year of a project may be shorter.
  fileprivate var isWholeYear: Bool { (try? DayRange(from, through: to))?.wholeMonths == 12 }
}
