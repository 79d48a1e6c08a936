import CommunityPlanning
import Synchronization

/// The time of every single rule within one report: between any two rules stands one that only looks at the clock.
struct RuleClock {
  private let readings = Readings()

  /// The rules, with a clock before the first and after each.
  var rules: RuleSet {
    var timed = [clock("CLOCK-start")]
    for rule in RuleSet.builtIn.rules { timed += [rule, clock("CLOCK-\(rule.id.rawValue)")] }
    return (try? RuleSet(timed)) ?? .builtIn
  }

  /// The seconds of each rule in the last report, in the order of rules.
  var seconds: [(rule: String, seconds: Double)] {
    let times = readings.times.withLock { Array($0.suffix(RuleSet.builtIn.rules.count + 1)) }
    return zip(RuleSet.builtIn.rules, zip(times, times.dropFirst())).map { ($0.id.rawValue, $1.1 - $1.0) }
  }

  private func clock(_ name: String) -> Rule {
    let readings = readings
    return Rule(id: name, category: .values, severities: Severities(.note), citations: []) { _, _, _ in
      let now = processorSeconds()
      readings.times.withLock { $0.append(now) }
    }
  }

  private final class Readings: Sendable {
    let times = Mutex<[Double]>([])
  }
}
