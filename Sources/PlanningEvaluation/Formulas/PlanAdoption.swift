import ExactValues
import PlanningModel

/// The acts by which the bodies of one who adopts make a plan its own (*schválení plánu*).
struct PlanAdoption {
  private struct BodyAct {
    let act: LifeAct
    let bodies: [TraceValue]
    let version: TraceValue
  }

  private let acts: [BodyAct]

  /// Reads kind, time, bodies and version of each act.
  init(_ values: ArraySlice<TraceValue>, on day: Day) {
    acts = stride(from: values.startIndex, to: values.endIndex - 3, by: 4).map { place in
      let figures = [values[place], values[place + 1], .none]
      return BodyAct(
        act: LifeAct.all(in: figures[...], on: day).first ?? .nothing, bodies: values[place + 2].elements,
        version: values[place + 3])
    }
  }

  /// Whether it has adopted the plan: silence says nothing, and a plan that was only rejected is not adopted.
  var isAdopted: Bool? {
    let adoptions = acts.filter { $0.act.kind == .adopted }
    guard !adoptions.isEmpty else {
      return acts.contains { $0.act.kind == .rejected && $0.act.hasHappened == true } ? false : nil
    }
    let verdicts = Set(adoptions.map(\.version)).map { version in
      isAdopted(by: adoptions.filter { $0.version == version }, of: version)
    }
    if verdicts.contains(true) { return true }
    return verdicts.contains(nil) ? nil : false
  }

  /// One version is adopted when each of the bodies that adopt it has.
  private func isAdopted(by adoptions: [BodyAct], of version: TraceValue) -> Bool? {
    let isOverruled = isOverruled(adoptions, of: version)
    guard isOverruled != true else { return false }
    let inOneGo = adoptions.filter { !isAnotherRound($0) }
    var verdict = Self.happened(inOneGo.filter(\.bodies.isEmpty))
    let bodies = Set(inOneGo.flatMap(\.bodies))
    if !bodies.isEmpty {
      let byBody = bodies.map { body in Self.happened(inOneGo.filter { $0.bodies.contains(body) }) }
      // An act that names no body may be one of those that the others complete, or the act of the whole.
      verdict = byBody.allSatisfy { $0 == true } ? true : verdict == true || !byBody.contains(false) ? nil : false
    }
    return verdict == true && isOverruled == nil ? nil : verdict
  }

  /// Whether another body rejected the same version after all that adopted it.
  private func isOverruled(_ adoptions: [BodyAct], of version: TraceValue) -> Bool? {
    let bodies = Set(adoptions.flatMap(\.bodies))
    var verdict: Bool? = false
    for rejection in acts
    where rejection.act.kind == .rejected && rejection.version == version && !rejection.bodies.isEmpty
      && bodies.isDisjoint(with: rejection.bodies) && !bodies.isEmpty && rejection.act.hasHappened != false
    {
      let isAfter = adoptions.map { rejection.act.isAfter($0.act) }
      if isAfter.contains(false) { continue }
      if rejection.act.hasHappened == true, isAfter.allSatisfy({ $0 == true }) { return true }
      verdict = nil
    }
    return verdict
  }

  /// Whether an adoption that is still to come follows the end of the plan, so that it begins it anew.
  private func isAnotherRound(_ adoption: BodyAct) -> Bool {
    adoption.act.hasHappened == false
      && acts.contains {
        ($0.act.kind == .withdrawn || $0.act.kind == .replaced) && adoption.act.isAfter($0.act) == true
      }
  }

  private static func happened(_ acts: [BodyAct]) -> Bool? {
    if acts.contains(where: { $0.act.hasHappened == true }) { return true }
    return acts.contains { $0.act.hasHappened == nil } ? nil : false
  }
}
