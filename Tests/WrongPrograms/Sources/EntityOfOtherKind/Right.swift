import CommunityPlanning

/// Puts a service into a dossier at its own identifier.
func put(_ service: Service, into dossier: inout Dossier) {
  dossier[service.id] = service
}
