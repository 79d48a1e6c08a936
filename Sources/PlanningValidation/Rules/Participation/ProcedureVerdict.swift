import ExactValues
import PlanningEvaluation
import PlanningModel

/// What a rule found of one subject of which it asks several things: it fails for each, else it is skipped, else it passes.
struct ProcedureVerdict {
  private var isFailed = false
  private var isPassed = false
  private var reasons: [Reason] = []

  mutating func add(_ answer: Answer<Bool>) {
    switch answer.value {
    case true?: isPassed = true
    case false?: isFailed = true
    case nil: reasons += answer.reasons
    }
  }

  /// Passes, skips or passes over what did not fail; what failed was told when it was found.
  func close(_ subject: DossierPath, in run: inout RuleRun) {
    if isFailed { return }
    if !reasons.isEmpty {
      run.skip(subject, reasons)
    } else if isPassed {
      run.pass()
    } else {
      run.passOver()
    }
  }
}

extension DossierIndex {
  /// The bodies that rules of procedure of some kind govern.
  func bodies(governedBy states: (RulesOfProcedure) -> Bool) -> Set<Identifier<Body>> {
    Set(dossier.rulesOfProcedure.filter(states).flatMap(\.bodies))
  }

  /// The name of a body, or its identifier.
  func bodyName(_ body: Identifier<Body>) -> String { self[body]?.name ?? body.text }
}

extension Citation {
  /// Rules of procedure of real bodies, which ask for the like.
  static let rulesOfProcedure = Citation(
    work: "Rules of procedure of the body, as the dossier states them",
    place: "such as those of Náchod, Jablonec nad Nisou and Jesenicko", verification: .seen)
}
