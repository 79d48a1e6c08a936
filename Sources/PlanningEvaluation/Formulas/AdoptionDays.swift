import ExactValues

/// When those who adopt a plan adopted it, each with the last of its bodies.
struct AdoptionDays {
  /// Bounds of a day, each of which may be missing.
  struct Bounds {
    var earliest: Day?
    var latest: Day?

    /// The two days, or nothing for each that is missing.
    var value: TraceValue { .list([earliest.map { .day($0) } ?? .none, latest.map { .day($0) } ?? .none]) }

    static func first(_ all: [Bounds]) -> Bounds {
      Bounds(
        earliest: all.contains { $0.earliest == nil } ? nil : all.compactMap(\.earliest).min(),
        latest: all.compactMap(\.latest).min())
    }

    static func last(_ all: [Bounds]) -> Bounds {
      Bounds(
        earliest: all.compactMap(\.earliest).max(),
        latest: all.contains { $0.latest == nil } ? nil : all.compactMap(\.latest).max())
    }
  }

  private struct Adoption {
    let time: Bounds
    let bodies: [TraceValue]
  }

  private let groups: [[TraceValue]: [Adoption]]

  /// Reads who adopts, time, bodies and version of each adoption.
  init(_ values: [TraceValue]) {
    var groups: [[TraceValue]: [Adoption]] = [:]
    for place in stride(from: 0, to: values.count - 3, by: 4) {
      let time = values[place + 1].statedTime
      groups[[values[place], values[place + 3]], default: []].append(
        Adoption(
          time: Bounds(earliest: time?.earliest, latest: time?.latest), bodies: values[place + 2].elements))
    }
    self.groups = groups
  }

  /// The day of the first who adopts.
  var first: Bounds { .first(groups.values.map { Self.whole($0) }) }

  private static func whole(_ adoptions: [Adoption]) -> Bounds {
    let ofNone = adoptions.filter(\.bodies.isEmpty).map(\.time)
    let bodies = Set(adoptions.flatMap(\.bodies))
    guard !bodies.isEmpty else { return .first(ofNone) }
    let last = Bounds.last(
      bodies.map { body in .first(adoptions.filter { $0.bodies.contains(body) }.map(\.time)) })
    // An act that names no body may be that of the whole.
    guard !ofNone.isEmpty else { return last }
    return Bounds(earliest: Bounds.first(ofNone + [last]).earliest, latest: last.latest)
  }
}
