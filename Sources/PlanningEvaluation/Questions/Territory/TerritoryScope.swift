import CzechRegisters
import ExactValues
import PlanningModel

/// The project, plan and area that a question about a territory means.
struct TerritoryScope {
  /// Why there is none.
  struct Failure: Error {
    let reason: Reason
  }

  let project: Placed<Project>?
  /// The plan that was asked for.
  let plan: Placed<Plan>?
  let area: Placed<Area>?
  /// The plan whose participants are meant: the one asked for, or without any project the only one that states some.
  let participating: Placed<Plan>?
  /// Why no project, or no participant of it, is known.
  let noParticipants: Reason
  /// Why no area is known.
  let noArea: Reason
  /// The beginning and the end with which the reference day of inhabitants is compared.
  let period: Period?

  struct Period {
    let from: Written<StatedTime>?
    let to: Written<StatedTime>?
    let path: DossierPath
  }

  static func finding(
    project: Identifier<Project>?, plan: Identifier<Plan>?, in index: DossierIndex
  ) -> Result<TerritoryScope, Failure> {
    let askedProject = project.flatMap { index.placed($0) }
    let askedPlan = plan.flatMap { index.placed($0) }
    if let project, askedProject == nil {
      return .failure(Failure(reason: Reason(Message("project.notInDossier", ["project": .text(project.text)]))))
    }
    if let plan, askedPlan == nil {
      return .failure(Failure(reason: Reason(Message("plan.notInDossier", ["plan": .text(plan.text)]))))
    }
    let bound = index.placed(Project.self).filter { !$0.entity.participants.isEmpty }
    let found = askedProject ?? (bound.count == 1 ? bound.first : nil)
    let participating = askedPlan ?? (project == nil && bound.isEmpty ? onlyPlan(in: index) : nil)
    let participants =
      (found?.path ?? participating?.path).map { [$0.appending("participants")] }
      ?? [DossierPath(Project.collectionName)]
    let noParticipants =
      found == nil && bound.count > 1
      ? Reason(Message("territory.severalProjects"))
      : Reason(Message("territory.participantsNotStated"), settledBy: participants)
    let (area, noArea) = declaredArea(project: askedProject, plan: askedPlan, found: found, in: index)
    let ofProject = found.map { Period(from: $0.entity.from, to: $0.entity.to, path: $0.path) }
    let ofPlan = askedPlan.map { Period(from: $0.entity.from, to: $0.entity.to, path: $0.path) }
    return .success(
      TerritoryScope(
        project: found, plan: askedPlan, area: area, participating: participating, noParticipants: noParticipants,
        noArea: noArea,
        period: askedProject == nil ? ofPlan ?? ofProject : ofProject))
  }

  /// The only plan that states participants.
  private static func onlyPlan(in index: DossierIndex) -> Placed<Plan>? {
    let stating = index.placed(Plan.self).filter { !$0.entity.participants.isEmpty }
    return stating.count == 1 ? stating.first : nil
  }

  private static func declaredArea(
    project: Placed<Project>?, plan: Placed<Plan>?, found: Placed<Project>?, in index: DossierIndex
  ) -> (Placed<Area>?, Reason) {
    let kindsElsewhere: [PlanKind] = [.regionalPlan, .strategicPlan, .concept]
    let ofPlans = index.dossier.plans
      .filter { plan in plan.partOf == nil && !(plan.kind.map { kindsElsewhere.contains($0) } ?? false) }
      .compactMap(\.area)
    let declared =
      (project?.entity.area ?? plan?.entity.area).map { [$0] }
      ?? Set(ofPlans + [found?.entity.area].compactMap { $0 }).sorted()
    guard declared.count < 2 else {
      let names = declared.map { MessageArgument.text(index[$0]?.name ?? $0.text) }
      return (nil, Reason(Message("territory.severalAreas", ["areas": .list(names)])))
    }
    let area = declared.first.flatMap { index.placed($0) }
    return (area, Reason(Message("territory.areaNotStated"), settledBy: [DossierPath(Area.collectionName)]))
  }
}
