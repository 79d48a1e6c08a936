import ExactValues
import PlanningModel

/// The stated times of a part and of the whole it belongs to.
struct TimeWithin {
  /// An end of the part.
  enum End: String {
    case from, to
  }

  let part: (from: Written<StatedTime>?, to: Written<StatedTime>?)
  let whole: (from: Written<StatedTime>?, to: Written<StatedTime>?)

  /// What the ends say that both state; nothing where they have no end in common.
  func verdict(at path: DossierPath) -> Verdict? {
    let ends = [(End.from, part.from, whole.from), (.to, part.to, whole.to)]
    var reasons: [Reason] = []
    var isCompared = false
    for (end, inner, outer) in ends {
      guard let inner, let outer else { continue }
      isCompared = true
      if inner == outer { continue }
      guard let innerTime = inner.value, let outerTime = outer.value else {
        reasons.append(.imprecise(path.appending(end.rawValue)))
        continue
      }
      let isOutside = end == .from ? innerTime.isBefore(outerTime) : innerTime.isAfter(outerTime)
      switch isOutside.value {
      case true?: return .outside(end, part: innerTime, whole: outerTime)
      case false?: break
      case nil: reasons.append(.imprecise(path.appending(end.rawValue)))
      }
    }
    guard isCompared else { return nil }
    return reasons.isEmpty ? .within : .undecided(reasons)
  }

  enum Verdict {
    case within
    case outside(End, part: StatedTime, whole: StatedTime)
    case undecided([Reason])
  }
}

extension RuleRun {
  /// Judges a part by the days of its whole.
  mutating func judge(_ times: TimeWithin, of path: DossierPath, in whole: DossierPath, key: String) {
    switch times.verdict(at: path) {
    case nil: passOver()
    case .within?: pass()
    case .undecided(let reasons)?: skip(path, reasons)
    case .outside(let end, let part, let outer)?:
      fail(
        path, at: path.appending(end.rawValue),
        Message("\(key).\(end.rawValue)", ["part": .time(part), "whole": .time(outer)]),
        discriminator: whole.description
      ) {
        $0.observed = part.description
        $0.expected = outer.description
        $0.related = [whole]
      }
    }
  }
}
