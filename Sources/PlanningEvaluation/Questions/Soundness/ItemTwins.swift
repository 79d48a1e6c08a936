import ExactValues
import PlanningModel

/// Items that have the code of an earlier item of their plan, or the name of an earlier one under the same item.
package struct ItemTwins: Sendable {
  private struct Family: Hashable {
    let plan: Identifier<Plan>
    let parent: Identifier<PlanItem>?
  }

  private let byCode: [Row<PlanItem>: Row<PlanItem>]
  private let byName: [Row<PlanItem>: Row<PlanItem>]

  /// Finds the twins among some items.
  ///
  /// - Complexity: O(items).
  package init(_ rows: [Row<PlanItem>], _ index: DossierIndex) {
    var codes: [Identifier<Plan>: [String: Row<PlanItem>]] = [:]
    var names: [Family: [String: Row<PlanItem>]] = [:]
    var byCode: [Row<PlanItem>: Row<PlanItem>] = [:]
    var byName: [Row<PlanItem>: Row<PlanItem>] = [:]
    for row in rows {
      guard let item = index[row] else { continue }
      if let code = item.code {
        if let first = codes[item.plan]?[code] {
          byCode[row] = first
        } else {
          codes[item.plan, default: [:]][code] = row
        }
      }
      if let name = item.name, !item.hasUnknownParent {
        let family = Family(plan: item.plan, parent: item.parent)
        if let first = names[family]?[name] { byName[row] = first } else { names[family, default: [:]][name] = row }
      }
    }
    self.byCode = byCode
    self.byName = byName
  }

  /// The first item of the plan with the code of an item that comes later.
  package func first(withCodeOf row: Row<PlanItem>) -> Row<PlanItem>? { byCode[row] }

  /// The first item under the same one with the name of an item that comes later.
  package func first(withNameOf row: Row<PlanItem>) -> Row<PlanItem>? { byName[row] }
}
