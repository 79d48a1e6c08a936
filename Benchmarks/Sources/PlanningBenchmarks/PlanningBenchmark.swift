import CommunityPlanning
import Foundation

/// Reading, index, digest, public projection and all rules of dossiers with more and more activities: the time of each
/// phase, and how it grows.
struct PlanningBenchmark {
  private var phases: [String] = []
  private var details: [String] = []
  private var points: [String: [(size: Double, seconds: Double)]] = [:]

  /// Measures dossiers of the given numbers of activities and prints the times, the growth, and the dearest and steepest
  /// rules and questions.
  static func run(activities: [Int]) throws {
    var benchmark = PlanningBenchmark()
    for size in activities.sorted() { try benchmark.measure(size) }
    guard Set(activities).count > 1 else { return }
    benchmark.printGrowth()
  }

  private mutating func measure(_ size: Int) throws {
    let bytes = PlanningDossier.make(activities: size).encoded(.compact)
    let context = EvaluationContext(asOf: Day(year: 2021, month: 6, day: 30) ?? .first)
    var watch = Stopwatch()
    var rules = Stopwatch()
    var questions = Stopwatch()
    var findings = 0
    // A small dossier is measured again and again: its times are short and easily disturbed.
    for _ in 0..<max(2, min(8, 20_000 / size)) {
      let dossier = try watch.measure("read") { try Dossier.loadStrictly(bytes) }
      let written = watch.measure("write") { dossier.encoded(.compact) }
      guard written == bytes else { throw BenchmarkFault.otherBytes }
      let index = watch.measure("index") { DossierIndex(dossier) }
      _ = watch.measure("digest") { dossier.digest }
      _ = watch.measure("projection") { dossier.projected(for: .public) }
      let clock = RuleClock()
      let report = Validator(rules: clock.rules, profile: .orp).report(on: index, in: context)
      let seconds = clock.seconds
      watch.note("rules", seconds.reduce(0) { $0 + $1.seconds })
      for (rule, seconds) in seconds { rules.note(rule, seconds) }
      findings = report.findings.count
      PlanningQuestions(index, in: context).ask(noting: &questions)
    }
    phases = watch.order
    details = rules.order + questions.order
    for stopwatch in [watch, rules, questions] {
      for (name, seconds) in stopwatch.best { points[name, default: []].append((Double(size), seconds)) }
    }
    print("\(size) activities: \(bytes.count / 1_000) kB, \(findings) findings")
    printTimes(watch, rules, questions)
  }

  private func printTimes(_ watch: Stopwatch, _ rules: Stopwatch, _ questions: Stopwatch) {
    for phase in watch.order { print(row(phase, String(format: "%10.1f ms", (watch.best[phase] ?? 0) * 1_000))) }
    let all = watch.best["rules"] ?? 1
    for (rule, seconds) in dearest(rules) {
      print(row("  " + rule, String(format: "%10.1f ms %3.0f %% of the rules", seconds * 1_000, 100 * seconds / all)))
    }
    for (question, seconds) in dearest(questions) {
      print(row("  " + question, String(format: "%10.1f ms", seconds * 1_000)))
    }
  }

  private func dearest(_ watch: Stopwatch) -> [(key: String, value: Double)] {
    Array(watch.best.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6))
  }

  private func printGrowth() {
    print("exponent of growth, least squares on logarithms; 1 is linear")
    for phase in phases { print(row(phase, String(format: "%10.2f", exponent(phase)))) }
    for (name, growth) in details.map({ ($0, exponent($0)) }).sorted(by: { $0.1 > $1.1 }).prefix(10) {
      print(row("  " + name, String(format: "%10.2f", growth)))
    }
  }

  /// The slope of the straight line through the logarithms of sizes and times.
  private func exponent(_ name: String) -> Double {
    let logs = (points[name] ?? []).filter { $0.seconds > 0 }.map { (x: log($0.size), y: log($0.seconds)) }
    let count = Double(logs.count)
    let meanX = logs.reduce(0) { $0 + $1.x } / count
    let meanY = logs.reduce(0) { $0 + $1.y } / count
    let spread = logs.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    return logs.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) } / spread
  }

  private func row(_ name: String, _ text: String) -> String {
    name.padding(toLength: 20, withPad: " ", startingAt: 0) + text
  }
}
