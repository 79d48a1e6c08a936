import DossierCoding
import ExactValues
import PlanningModel

/// The acts of a dossier by the versions of a plan that they belong to.
struct ActsOfVersions {
  private let index: DossierIndex
  private let byVersion: [Identifier<PlanVersion>: [Row<Act>]]
  private let bySubject: [DossierPath: [Row<Act>]]
  /// Acts that changed the plan and name no version, by the only version of their time.
  private let byTime: [Identifier<PlanVersion>: [Row<Act>]]
  /// Those of which it is open which version they belong to.
  private let open: [Row<Act>]
  private let onPlan: [Row<Act>]

  /// - Complexity: O(acts + versions), and for each act that changed the plan and names no version O(versions of the plan).
  init(of plan: Row<Plan>, _ index: DossierIndex) {
    self.index = index
    let path = index.path(of: plan)
    var byVersion: [Identifier<PlanVersion>: [Row<Act>]] = [:]
    var bySubject: [DossierPath: [Row<Act>]] = [:]
    var byTime: [Identifier<PlanVersion>: [Row<Act>]] = [:]
    var open: [Row<Act>] = []
    var onPlan: [Row<Act>] = []
    let changing = index.dossier.planVersions.filter {
      $0.plan == index[plan]?.id && $0.kind != .draft && $0.kind != .original
    }
    for row in index.rows(of: Act.self) {
      guard let act = index[row] else { continue }
      bySubject[act.subject, default: []].append(row)
      if let version = act.version {
        byVersion[version, default: []].append(row)
      } else if act.subject == path {
        guard [.amended, .revised].contains(act.kind) else {
          onPlan.append(row)
          continue
        }
        if let version = Self.only(of: changing, at: act.time) {
          byTime[version, default: []].append(row)
        } else {
          open.append(row)
        }
      }
    }
    self.byVersion = byVersion
    self.bySubject = bySubject
    self.byTime = byTime
    self.open = open
    self.onPlan = onPlan
  }

  /// The version whose time is that of an act; `nil` where none is, or several may be.
  private static func only(
    of versions: [PlanVersion], at time: Written<StatedTime>?
  ) -> Identifier<PlanVersion>? {
    guard let time = time?.value else { return nil }
    let possible = versions.filter { version in
      guard let from = version.from else { return true }
      return from.value.map { $0.isBefore(time).value != true && $0.isAfter(time).value != true } ?? true
    }
    // A version that states no time may be anything: it is neither the one nor does it leave another one alone.
    guard possible.count == 1, let version = possible.first, version.from?.value != nil else { return nil }
    return version.id
  }

  /// A version with the acts on it, on its document, and on the plan where they name it or have its time.
  func step(_ row: Row<PlanVersion>) -> VersionStep? {
    guard let version = index[row] else { return nil }
    var step = VersionStep(version: version.id)
    step.proposers = version.proposers
    let document = version.document.map { NamedDocument.path(of: $0) }
    let named = Set(
      (byVersion[version.id] ?? []) + (bySubject[index.path(of: row)] ?? [])
        + (document.flatMap { bySubject[$0] } ?? []))
    let placed = Set(byTime[version.id] ?? [])
    let rows = named.union(placed).sorted()
    step.acts = rows.compactMap { index[$0]?.id }
    step.decisions = rows.compactMap { decision($0, isByTime: !named.contains($0)) }
    return step
  }

  /// The decisions on the plan itself, which name no version.
  var decisionsOnPlan: [VersionDecision] { onPlan.compactMap { decision($0) } }

  /// The acts that changed the plan, belong to no known version and surely lie neither before nor after two times.
  func unplaced(between first: Written<StatedTime>?, and last: Written<StatedTime>?) -> [Identifier<Act>] {
    open.compactMap { row in
      guard let act = index[row] else { return nil }
      if let time = act.time?.value {
        if let first = first?.value, time.isBefore(first).value == true { return nil }
        if let last = last?.value, time.isAfter(last).value == true { return nil }
      }
      return act.id
    }
  }

  private func decision(_ row: Row<Act>, isByTime: Bool = false) -> VersionDecision? {
    guard let act = index[row], [.adopted, .amended, .revised, .rejected].contains(act.kind) else { return nil }
    let resolution = act.resolution.flatMap { index[$0] }
    var decision = VersionDecision(act: act.id)
    decision.bodies = act.bodies.isEmpty ? [resolution?.body].compactMap(\.self) : act.bodies
    decision.organisation = act.organisation
    decision.municipality = act.municipality
    decision.time = act.time ?? resolution?.time
    decision.resolution = act.resolution
    decision.resolutionNumber = act.resolutionNumber ?? resolution?.number
    decision.isByTime = isByTime
    return decision
  }
}
