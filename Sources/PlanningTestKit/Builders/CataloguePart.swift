import CommunityPlanning

/// An edition of a catalogue with an entry for each of its services.
public struct CataloguePart: DossierPart {
  /// The edition.
  public var subject: CatalogueEdition
  private let services: [ServicePart]

  /// Takes an edition.
  ///
  /// - Parameters:
  ///   - title: The title, of which the identifier is made unless one is given.
  ///   - id: The identifier.
  ///   - medium: Whether it is printed or online.
  ///   - issued: When it came out, as a stated time.
  ///   - address: Where it is on the web.
  ///   - services: The services that it lists.
  public init(
    _ title: String, id: String = "", medium: CatalogueMedium? = nil, issued: String? = nil, address: String? = nil,
    @PartsBuilder<ServicePart> services: () -> [ServicePart]
  ) {
    subject = CatalogueEdition(id: Identifier(id), title: title)
    subject.medium = medium
    subject.issued = issued.map { Written(text: $0) }
    subject.address = address
    self.services = services()
  }

  /// Adds the edition, its services with their providers, and an entry for each.
  public func add(to draft: inout DossierDraft) {
    var edition = subject
    if edition.id.text.isEmpty { edition.id = draft.identifier(for: edition.title) }
    draft.add(edition)
    for part in services {
      let service = part.service(in: &draft)
      var entry = CatalogueEntry(id: draft.identifier(for: service.id.text))
      entry.service = service.id
      entry.organisation = service.provider
      entry.editions = [edition.id]
      draft.add(entry)
    }
  }
}
