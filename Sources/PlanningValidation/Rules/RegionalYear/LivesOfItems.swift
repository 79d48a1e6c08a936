import ExactValues
import PlanningModel

/// When items of plans last, by the period of the plan, the acts that end it and the versions that remove items.
struct LivesOfItems {
  private let index: DossierIndex
  private let ends: [DossierPath: [Act]]
  private let prolonged: Set<DossierPath>

  init(_ index: DossierIndex) {
    self.index = index
    ends = Dictionary(
      grouping: index.dossier.acts.filter { $0.kind == .replaced || $0.kind == .withdrawn }, by: \.subject)
    prolonged = Set(index.dossier.acts.filter { $0.kind == .prolonged }.map(\.subject))
  }

  /// Whether an item lasts at a time; `nil` where that is not decided.
  func lasts(_ item: Identifier<PlanItem>, at time: StatedTime) -> Bool? {
    guard let item = index[item], let plan = index[item.plan] else { return nil }
    var isOpen = false
    if plan.from != nil || plan.to != nil {
      // A prolonged plan lasts longer than its printed period.
      let last = prolonged.contains(plan.path) ? nil : plan.to
      guard let isWithin = TimeInWindow(time: Written(time), from: plan.from, to: last).isWithin else { return nil }
      if !isWithin { return false }
      isOpen = plan.to != nil && last == nil
    }
    let version = item.removedBy.flatMap { index[$0] }
    if item.removedBy != nil, version?.from?.value == nil { isOpen = true }
    let days = [version?.from?.value].compactMap(\.self) + (ends[plan.path] ?? []).compactMap { $0.time?.value }
    for day in days {
      switch time.isBefore(day).value {
      case true?: break
      case false?: return false
      case nil: isOpen = true
      }
    }
    return isOpen ? nil : true
  }
}
