import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Where the rules of a body ask something of the sides, its seats say for which side they stand, and users of what kind
  /// they are if carers do not count.
  static let sidesAreStated = Rule(
    id: "KP-PAR-028", category: .participation, severities: Severities(.note),
    citations: [.rulesOfProcedure, .triadMethod],
    examples: [
      RuleExample(.passed, charter(#""side":"provider""#)),
      RuleExample(.failed, charter(#""filling":"filled""#)),
      RuleExample(.failed, charter(#""side":"user""#)),
      RuleExample(.passed, charter(#""side":"user","userKind":"carer""#)),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a"}]"#),
    ]
  ) { index, context, run in
    let now = StatedTime(day: context.asOf)
    let inForce = index.dossier.rulesOfProcedure.filter { $0.isSurelyInForce(at: now) }
    let withSides = Set(inForce.filter { $0.triad != nil }.flatMap(\.bodies))
    let withKinds = Set(inForce.filter { $0.countsCarersAsUsers == false }.flatMap(\.bodies))
    for (body, path) in index.located(Body.self) {
      let seats = index.seats(of: body.id).filter { seat in
        seat.filling != .vacant && seat.function != .guest && seat.lasts(at: now) != false
      }
      guard body.path == path, !seats.isEmpty, withSides.contains(body.id) || withKinds.contains(body.id) else {
        run.passOver()
        continue
      }
      let sideless = withSides.contains(body.id) ? seats.filter { $0.side == nil } : []
      let kindless = withKinds.contains(body.id) ? seats.filter { $0.side == .user && $0.userKind == nil } : []
      for (kind, found) in [("side", sideless), ("userKind", kindless)] where !found.isEmpty {
        run.fail(
          path, Message("finding.KP-PAR-028.\(kind)", ["body": .text(body.name), "count": .count(found.count)]),
          discriminator: kind
        ) { $0.related = found.map(\.path) }
      }
      if sideless.isEmpty && kindless.isEmpty { run.pass() }
    }
  }

  private static func charter(_ seat: String) -> String {
    #"""
    "bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a",\#(seat)}],
    "rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],"triad":{"minimumPerSide":1},"countsCarersAsUsers":false}]
    """#
  }
}
