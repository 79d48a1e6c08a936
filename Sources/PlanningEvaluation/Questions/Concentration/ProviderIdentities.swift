import ExactValues
import PlanningModel

/// Which providers of services are one organisation under several entries (*týž poskytovatel pod dvěma názvy*).
struct ProviderIdentities {
  /// For each provider the entry that stands for its organisation.
  let organisations: [Identifier<Organisation>: Identifier<Organisation>]
  /// Providers that share a name with another one.
  let namesakes: Set<Identifier<Organisation>>

  /// - Complexity: O(services + organisations and their names).
  init(_ index: DossierIndex) {
    let directory = OrganisationDirectory(index)
    let predecessors = OrganisationIdentity.predecessors(in: index)
    let providers = Set(index.dossier.services.compactMap(\.provider))
    var organisations: [Identifier<Organisation>: Identifier<Organisation>] = [:]
    var namesakes: Set<Identifier<Organisation>> = []
    for provider in providers {
      // A unit is its whole, where that is in the dossier.
      let whole = directory.wholes(of: provider).last ?? provider
      let identity = OrganisationIdentity(of: whole, includesUnits: true, index, directory, predecessors)
      organisations[provider] = identity.sure.filter { directory.wholes(of: $0).isEmpty }.min() ?? whole
      let named = identity.possible.filter { $0.value == .name && providers.contains($0.key) }
      namesakes.formUnion(named.keys)
    }
    self.organisations = organisations
    self.namesakes = namesakes
  }
}
