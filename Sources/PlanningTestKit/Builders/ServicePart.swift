import CommunityPlanning

/// A social service.
public struct ServicePart: DossierPart {
  /// The service.
  public var subject: Service
  private let provider: String?

  /// Takes a service.
  ///
  /// - Parameters:
  ///   - name: The name, of which the identifier is made unless one is given.
  ///   - id: The identifier.
  ///   - type: The kind of service by the register.
  ///   - forms: The forms in which it is provided.
  ///   - provider: The name of the provider, which becomes an organisation.
  public init(
    _ name: String, id: String = "", type: ServiceTypeCode? = nil, forms: [ServiceFormCode] = [],
    provider: String? = nil
  ) {
    subject = Service(id: Identifier(id))
    subject.name = name
    subject.type = type
    subject.forms = forms
    self.provider = provider
  }

  /// Adds the service and its provider.
  public func add(to draft: inout DossierDraft) {
    _ = service(in: &draft)
  }

  func service(in draft: inout DossierDraft) -> Service {
    var service = subject
    if service.id.text.isEmpty { service.id = draft.identifier(for: service.name ?? "") }
    if let provider { service.provider = draft.organisation(named: provider) }
    draft.add(service)
    return service
  }
}
