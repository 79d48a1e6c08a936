import ExactValues
import PlanningModel

/// The plans of a series, and the action plans beside them.
struct SeriesSelection {
  /// Why there is no series to speak of.
  struct Failure: Error {
    let reason: Reason
  }

  let name: String?
  let members: [Placed<Plan>]
  let actionPlans: [Placed<Plan>]
  let remarks: [Reason]

  /// Kinds of plan that belong to other processes than the community planning of a territory.
  static let kindsElsewhere: [PlanKind] = [.regionalPlan, .strategicPlan, .concept]

  static func selecting(_ series: String?, in index: DossierIndex) -> Result<SeriesSelection, Failure> {
    let plans = index.placed(Plan.self)
    let names = Set(plans.compactMap(\.entity.series)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if series == nil, names.count > 1 {
      let message = Message("series.several", ["series": .list(names.map { .text($0) })])
      return .failure(Failure(reason: Reason(message)))
    }
    let name = series ?? names.first
    let own = plans.filter { plan in
      guard plan.entity.partOf == nil else { return false }
      if let name { return plan.entity.series == name }
      return !(plan.entity.kind.map { kindsElsewhere.contains($0) } ?? false)
    }
    let whole = own.filter { $0.entity.kind != .actionPlan }
    let members = whole.isEmpty ? own : whole
    guard !members.isEmpty else {
      let message = name.map { Message("series.noPlansOf", ["series": .text($0)]) } ?? Message("series.noPlans")
      return .failure(Failure(reason: Reason(message, settledBy: [DossierPath(Plan.collectionName)])))
    }
    let ids = Set(members.map(\.entity.id))
    let parts = plans.filter { plan in
      plan.entity.partOf.map { ids.contains($0) || (name != nil && plan.entity.series == name) } ?? false
    }
    let isJoinedByUs = name == nil && members.count > 1
    return .success(
      SeriesSelection(
        name: name, members: members, actionPlans: parts + (whole.isEmpty ? [] : own.filter { $0.isActionPlan }),
        remarks: isJoinedByUs
          ? [Reason(Message("series.notNamed"), settledBy: members.map { $0.path.appending("series") }.inOrder)] : []))
  }
}

extension Placed<Plan> {
  fileprivate var isActionPlan: Bool { entity.kind == .actionPlan }
}
