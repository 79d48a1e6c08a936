import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("A region's own compensation payment")
struct CompensationMethodTests {
  /// An invented method: costs less revenues, at most as many times the normative as there are beds.
  private let method = CompensationMethod(
    formula: Formula("supposed.compensation") { values, parameters in
      guard case .money(let costs) = values[0], case .money(let revenues) = values[1],
        case .count(let beds) = values[2], case .money(let normative) = parameters[0],
        let gap = try? costs - revenues, let limit = try? normative * Int64(beds)
      else { return FormulaResult(.none) }
      return FormulaResult(.money(min(gap, limit)))
    },
    inputs: ["costs", "revenues", "beds"], parameters: [ParameterKey(rawValue: "supposed.normative")],
    scope: ParameterScope(.region, "CZ0"), citation: Citation(work: "Supposition of a test"))

  private func context(_ entries: [Parameter.Entry]) -> EvaluationContext {
    let table = ParameterTable([Parameter(key: ParameterKey(rawValue: "supposed.normative"), entries: entries)])
    return EvaluationContext(asOf: .first, parameters: table.scoped(to: method.scope))
  }

  private let normative = Parameter.Entry(
    value: .money(Money(haler: 100)), validity: .always, citation: Citation(work: "Supposition of a test"))

  @Test("The payment is what the formula gives, and a missing input or parameter gives none")
  func payment() {
    var recorder = SilentRecorder()
    func figures(_ costs: Int64) -> [String: Figure] {
      [
        "costs": recorder.given(.money(Money(haler: costs))), "revenues": recorder.given(.money(Money(haler: 50))),
        "beds": recorder.given(.count(3)),
      ]
    }
    let service = DossierPath("services", "s")
    let known = context([normative])
    #expect(
      method.payment(for: service, from: figures(200), in: known, recording: &recorder)?.value
        == .money(Money(haler: 150)))
    #expect(
      method.payment(for: service, from: figures(900), in: known, recording: &recorder)?.value
        == .money(Money(haler: 300)))
    var lacking = figures(200)
    lacking["beds"] = nil
    #expect(method.payment(for: service, from: lacking, in: known, recording: &recorder) == nil)
    #expect(method.payment(for: service, from: figures(200), in: context([]), recording: &recorder) == nil)
  }
}
