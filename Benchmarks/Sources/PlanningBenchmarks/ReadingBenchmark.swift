import CommunityPlanning
import Foundation

/// Reading and writing a dossier of 20 MB, beside JSONDecoder and JSONEncoder over the same bytes in the same run.
enum ReadingBenchmark {
  static func run(megabytes: Int, rounds: Int) throws {
    let bytes = try LargeDossier.make(bytes: megabytes * 1_000_000).encoded(.compact)
    let data = Data(bytes)
    let size = Double(bytes.count) / 1e6
    print("dossier: \(Int(size)) MB, made of the five real ones; \(rounds) rounds, the shortest counts")
    var watch = Stopwatch()
    for _ in 0..<rounds {
      let dossier = try watch.measure("read") { try Dossier.load(bytes).object }
      let plain = try watch.measure("JSONDecoder") { try JSONDecoder().decode(PlainDossier.self, from: data) }
      let written = watch.measure("write") { dossier.encoded(.compact) }
      let encoded = try watch.measure("JSONEncoder") { try JSONEncoder().encode(plain) }
      let index = watch.measure("index") { DossierIndex(dossier) }
      _ = watch.measure("digest") { dossier.digest }
      let context = EvaluationContext(asOf: Day(year: 2014, month: 12, day: 31) ?? .first)
      _ = watch.measure("rules") { Validator(profile: .orp).report(on: index, in: context) }
      guard written == bytes else { throw BenchmarkFault.otherBytes }
      // Fair only if JSONDecoder took in all that the library did.
      guard try Dossier.load(Array(encoded)).object == dossier else { throw BenchmarkFault.staleMirror }
    }
    for name in watch.order {
      let seconds = watch.best[name] ?? 0
      let title = name.padding(toLength: 12, withPad: " ", startingAt: 0)
      print(String(format: "%@ %8.1f ms %8.1f MB/s", title, seconds * 1000, size / seconds))
    }
    print(String(format: "reading is %.2f times as fast as JSONDecoder", ratio("JSONDecoder", "read", watch)))
    print(String(format: "writing is %.2f times as fast as JSONEncoder", ratio("JSONEncoder", "write", watch)))
  }

  private static func ratio(_ other: String, _ own: String, _ watch: Stopwatch) -> Double {
    (watch.best[other] ?? 0) / (watch.best[own] ?? 1)
  }
}

enum BenchmarkFault: Error {
  /// The library did not write what it had read.
  case otherBytes
  /// `PlainDossier.swift` does not hold what the dossier holds; `.ci/mirror-dossier` makes it anew.
  case staleMirror
}
