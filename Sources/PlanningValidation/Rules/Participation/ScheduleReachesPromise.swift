import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A promised number of meetings follows from the promised rounds and years, and the schedule reaches it.
  static let scheduleReachesPromise = Rule(
    id: "KP-PAR-005", category: .participation, severities: Severities(.warning),
    citations: [.meaningOfData, .otrokovice("12 rounds of six bodies, 72 meetings; six times a year")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
        "promises":[{"id":"r","name":"R","kind":"rounds","amount":"1","bodies":["a","b"]},
        {"id":"m","name":"M","kind":"meetings","amount":"2","bodies":["a","b"]}],
        "rounds":[{"id":"x","bodies":["a","b"],"scheduled":"2024-05"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
        "promises":[{"id":"r","name":"R","kind":"rounds","amount":"1","bodies":["a","b"]},
        {"id":"m","name":"M","kind":"meetings","amount":"3","bodies":["a","b"]}],
        "rounds":[{"id":"x","bodies":["a","b"],"scheduled":"2024-05"}]
        """#),
      RuleExample(.notApplicable, #""promises":[{"id":"m","name":"M","kind":"meetings"}]"#),
      RuleExample(
        .skipped,
        #"""
        "bodies":[{"id":"a","name":"A"}],
        "promises":[{"id":"m","name":"M","kind":"meetings","amount":"3","bodies":["a"]}]
        """#),
    ]
  ) { index, context, run in
    var check = PromisedMeetingsCheck(index, context)
    for (promise, path) in index.located(Promise.self) { check.judge(promise, at: path, in: &run) }
  }
}

private struct PromisedMeetingsCheck {
  private let index: DossierIndex
  private let context: EvaluationContext
  private var answers: MeetingAnswers
  /// The promised rounds of the same bodies within the same project.
  private let rounds: [RoundKey: Promise]

  private struct RoundKey: Hashable {
    let project: Identifier<Project>?
    let bodies: Set<Identifier<Body>>
  }

  init(_ index: DossierIndex, _ context: EvaluationContext) {
    self.index = index
    self.context = context
    answers = MeetingAnswers(index, context)
    rounds = Dictionary(
      index.dossier.promises.filter { $0.kind == .rounds }.map { promise in
        (RoundKey(project: promise.project, bodies: Set(promise.bodies)), promise)
      }, uniquingKeysWith: { first, _ in first })
  }

  mutating func judge(_ promise: Promise, at path: DossierPath, in run: inout RuleRun) {
    guard promise.kind.isOfMeetings, let amount = promise.amount else {
      run.passOver()
      return
    }
    let member = path.appending("amount")
    guard let promised = amount.value else {
      run.skip(path, [.unreadable(member)])
      return
    }
    var isSound = true
    func contradict(_ key: String, _ factors: [Int], _ product: Int) {
      isSound = false
      run.fail(
        path, at: member,
        Message(
          "finding.KP-PAR-005.\(key)",
          [
            "promise": .text(promise.name), "promised": promised.messageArgument, "product": .count(product),
            "factors": .text(factors.map(String.init).joined(separator: " × ")),
          ]),
        discriminator: key
      ) {
        $0.observed = promised.description
        $0.expected = "\(product)"
      }
    }
    if let factors = roundFactors(of: promise), let product = product(factors), !promised.contains(product) {
      contradict("rounds", factors, product)
    }
    if let factors = yearFactors(of: promise), let product = product(factors), !promised.contains(product) {
      contradict("perYear", factors, product)
    }
    guard isSound else { return }
    judgeSchedule(of: promise, at: path, in: &run)
  }

  private mutating func judgeSchedule(of promise: Promise, at path: DossierPath, in run: inout RuleRun) {
    guard let fulfilment = answers.fulfilment(of: promise), let promised = fulfilment.promised.value else {
      run.skip(path, [Reason(Message("meetings.noSchedule"), settledBy: [DossierPath("rounds")])])
      return
    }
    let (lower, upper) = fulfilment.scheduled.bounds
    if let lower, lower >= promised {
      run.pass()
    } else if let upper, upper < promised {
      // A schedule that is still being made may yet grow.
      guard let end = promise.project.flatMap({ index[$0] })?.days?.last, end < context.asOf else {
        run.skip(path, [Reason(Message("skip.KP-PAR-005"), settledBy: [DossierPath("rounds")])])
        return
      }
      run.fail(
        path, at: path.appending("amount"),
        Message(
          "finding.KP-PAR-005.scheduled",
          ["promise": .text(promise.name), "promised": .count(promised), "scheduled": .count(upper)]),
        discriminator: "scheduled"
      ) {
        $0.observed = "\(upper)"
        $0.expected = "\(promised)"
      }
    } else {
      run.skip(path, fulfilment.scheduled.reasons)
    }
  }

  /// Rounds × bodies, where all the bodies meet in each of the promised rounds.
  private func roundFactors(of promise: Promise) -> [Int]? {
    let bodies = Set(promise.bodies)
    guard promise.kind == .meetings, let promised = rounds[RoundKey(project: promise.project, bodies: bodies)],
      let number = promised.amount?.value?.exactCount
    else { return nil }
    return [number, bodies.count]
  }

  /// The number a year × the years of the project × the bodies, where the number holds for each of them.
  private func yearFactors(of promise: Promise) -> [Int]? {
    guard let perYear = promise.perYear?.value?.exactCount,
      let months = promise.project.flatMap({ index[$0] })?.days?.wholeMonths, months % 12 == 0,
      let factor = promise.bodyFactor(among: promise.kind == .meetings ? Set(promise.bodies).count : 1)
    else { return nil }
    return [perYear, months / 12, factor]
  }

  private func product(_ factors: [Int]) -> Int? {
    var product = 1
    for factor in factors {
      let (next, isTooLarge) = product.multipliedReportingOverflow(by: factor)
      guard !isTooLarge else { return nil }
      product = next
    }
    return product
  }
}

extension Promise {
  /// By how much a number a year grows over the bodies; `nil` where it is not stated for whom it holds.
  func bodyFactor(among bodies: Int) -> Int? {
    if bodies <= 1 || isPerBody == false { return 1 }
    return isPerBody == true ? bodies : nil
  }
}

extension Answer where Value == Int {
  /// What is known of the number at least and at most.
  var bounds: (lower: Int?, upper: Int?) {
    switch content {
    case .known(let value): (value, value)
    case .bounded(let lower, let upper): (lower, upper)
    default: (nil, nil)
    }
  }
}
