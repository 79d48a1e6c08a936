import CommunityPlanning

extension Dossier {
  /// Builds a small dossier.
  ///
  /// ```swift
  /// let dossier = Dossier(building: "obec", source: "Komunitní plán obce", published: "2024-11") {
  ///   PlanPart("Komunitní plán 2025–2027", from: "2025", to: "2027", levels: ["priorita", "opatření"]) {
  ///     ItemPart("Péče doma", code: "1") {
  ///       ItemPart("Udržet pečovatelskou službu", code: "1.1", years: "2025–2027", responsible: "Obec")
  ///     }
  ///   }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - id: The identifier of the dossier.
  ///   - title: Its title.
  ///   - source: The title of the source that everything cites; `nil` for none.
  ///   - published: When the source was published, as a stated time.
  ///   - parts: The parts, in the order of the dossier.
  public init(
    building id: String, title: String? = nil, source: String? = nil, published: String? = nil,
    @PartsBuilder<any DossierPart> parts: () -> [any DossierPart]
  ) {
    let cited = source.map { title in
      var source = Source(id: Identifier("zdroj"))
      source.title = title
      source.published = published.map { Written(text: $0) }
      return source
    }
    var draft = DossierDraft(id: id, title: title, source: cited)
    for part in parts() { part.add(to: &draft) }
    self = draft.dossier
  }
}
