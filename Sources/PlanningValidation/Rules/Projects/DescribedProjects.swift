import ExactValues
import PlanningModel

/// The projects that a dossier describes, rather than only names as something earlier or related.
///
/// A project is described when something of the dossier belongs to it, or when its money or its number is stated.
struct DescribedProjects {
  private let identifiers: Set<Identifier<Project>>

  /// - Complexity: O(entities of the dossier).
  init(_ dossier: Dossier) {
    var found = Set(dossier.keyActivities.map(\.project))
    found.formUnion(dossier.promises.lazy.compactMap(\.project))
    found.formUnion(dossier.milestones.lazy.compactMap(\.project))
    found.formUnion(dossier.bodies.lazy.compactMap(\.project))
    found.formUnion(dossier.rounds.lazy.compactMap(\.project))
    found.formUnion(dossier.meetings.lazy.compactMap(\.project))
    found.formUnion(dossier.events.lazy.compactMap(\.project))
    found.formUnion(dossier.analyses.lazy.compactMap(\.project))
    found.formUnion(dossier.projects.lazy.filter { $0.budget != nil || $0.registrationNumber != nil }.map(\.id))
    identifiers = found
  }

  func contains(_ project: Project) -> Bool { identifiers.contains(project.id) }
}
