import DossierCoding
import ExactValues
import PlanningModel

/// Evaluations with their parts, as ``EvaluationPartsQuestion`` gives them one by one.
package struct PartsOfEvaluations: Sendable {
  private let index: DossierIndex
  private let parts: [Identifier<Evaluation>: [Placed<Evaluation>]]

  /// Groups the parts.
  ///
  /// - Complexity: O(evaluations of the dossier).
  package init(_ index: DossierIndex) {
    self.index = index
    var parts: [Identifier<Evaluation>: [Placed<Evaluation>]] = [:]
    for part in index.placed(Evaluation.self) {
      if let whole = part.entity.partOf, whole != part.entity.id { parts[whole, default: []].append(part) }
    }
    self.parts = parts
  }

  /// The parts of an evaluation; `nil` where it has none.
  ///
  /// - Complexity: O(parts × statuses).
  package func answer(_ evaluation: Identifier<Evaluation>) -> EvaluationParts? {
    var recorder = SilentRecorder()
    return answer(evaluation, recording: &recorder).value
  }

  func answer(
    _ evaluation: Identifier<Evaluation>, recording recorder: inout some Recorder
  ) -> Answer<EvaluationParts> {
    guard let whole = index.placed(evaluation) else { return .unknown([.missing(evaluation)]) }
    guard let parts = parts[evaluation] else {
      return .unknown([Reason(Message("monitoring.noParts"), settledBy: [DossierPath("evaluations")])])
    }
    let stated = ([whole] + parts).flatMap { $0.entity.counts.map(\.status) }
    let statuses = Fulfilment.listed.filter { stated.contains($0) } + Set(stated).filter { !$0.isListed }.inOrder
    var result = EvaluationParts(evaluation: evaluation, addUp: .unknown([]))
    result.parts = parts.map(\.entity.id)
    result.withoutBody = parts.filter { $0.entity.body == nil }.map(\.entity.id)
    var verdicts: [Figure] = []
    for status in [nil] + statuses.map(Optional.some) {
      func number(_ evaluation: Placed<Evaluation>, _ recorder: inout some Recorder) -> Figure {
        guard let status else { return recorder.member("total", of: evaluation, in: index) }
        return recorder.member("counts", status.rawValue, "count", of: evaluation, in: index)
      }
      let own = number(whole, &recorder)
      let sum = recorder.apply(
        .sumOfParts, to: parts.map { number($0, &recorder) }, about: whole.path)
      let agree = recorder.apply(.agrees, to: [own, sum], about: whole.path)
      let name = status?.rawValue ?? "total"
      recorder.result(sum, named: "parts.\(name)")
      recorder.result(agree, named: "agree.\(name)")
      // A number that neither the whole nor all parts state says nothing of them.
      if own.value.countValue != nil { verdicts.append(agree) }
      let member = status.map { ["counts", $0.rawValue] } ?? ["total"]
      let reasons = [
        Reason(
          Message("monitoring.partNotStated"),
          settledBy: (parts + [whole]).map { part in
            DossierPath(part.path.steps + member.map { DossierPath.Step($0) })
          }.inOrder)
      ]
      var comparison = PartsComparison(
        whole: own.countAnswer(reasons), parts: sum.countAnswer(reasons), agree: agree.truthAnswer(reasons))
      comparison.status = status
      result.comparisons.append(comparison)
    }
    let addUp = recorder.apply(.allTrue, to: verdicts, about: whole.path)
    recorder.result(addUp, named: "addUp")
    result.addUp = addUp.truthAnswer([Reason(Message("monitoring.partNotStated"), settledBy: parts.map(\.path).inOrder)]
    )
    return .known(result)
  }
}
