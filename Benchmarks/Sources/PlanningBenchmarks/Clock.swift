import Foundation

/// Processor time of this process in seconds, which other work on the machine disturbs least.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The shortest of some runs, each after the other tasks of its round, in seconds.
struct Stopwatch {
  private(set) var best: [String: Double] = [:]
  private(set) var order: [String] = []

  mutating func measure<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
    let start = processorSeconds()
    let value = try body()
    note(name, processorSeconds() - start)
    return value
  }

  /// Takes in a time that was measured elsewhere.
  mutating func note(_ name: String, _ seconds: Double) {
    if best[name] == nil { order.append(name) }
    best[name] = min(best[name] ?? .infinity, seconds)
  }
}
