import ExactValues
import PlanningModel

/// Which providers or funders are one organisation under several entries (*týž poskytovatel pod dvěma názvy*).
struct ProviderIdentities {
  /// For each of them the entry that stands for its organisation.
  let organisations: [Identifier<Organisation>: Identifier<Organisation>]
  /// Those that share a name with another one.
  let namesakes: Set<Identifier<Organisation>>

  /// Those of the providers of services.
  init(_ index: DossierIndex) { self.init(of: Set(index.dossier.services.compactMap(\.provider)), index) }

  /// - Complexity: O(organisations and their names).
  init(of providers: Set<Identifier<Organisation>>, _ index: DossierIndex) {
    let directory = OrganisationDirectory(index)
    let predecessors = OrganisationIdentity.predecessors(in: index)
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
