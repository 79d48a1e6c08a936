import CommunityPlanning

/// Puts a service into a dossier at the identifier of a meeting.
func put(_ service: Service, at meeting: Identifier<Meeting>, into dossier: inout Dossier) {
  // expect: cannot assign value of type 'Service' to subscript of type 'Meeting'
  dossier[meeting] = service
}
