import DossierCoding
import ExactValues

/// Leaves of each entity by itself what an audience may see; where references lead is settled after.
struct AudienceSieving {
  private let audience: Audience
  private let places: SecretPlaces
  private let texts: WithheldTexts
  private let audiences = MemberAudiences.builtIn

  init(_ dossier: Dossier, for audience: Audience, places: SecretPlaces) {
    self.audience = audience
    self.places = places
    var texts = WithheldTexts()
    for person in dossier.people {
      texts.add(nameOf: person)
      for contact in person.contacts { texts.add(contact.text) }
    }
    places.addTexts(of: dossier, to: &texts)
    self.texts = texts
  }

  func sifted(_ dossier: Dossier, recording records: inout LeftOutRecords) -> Dossier {
    var result = Dossier(id: dossier.id)
    var sieve = self.sieve
    result.title = dossier.title.flatMap { passes($0, in: Dossier.self, "title") ? $0 : nil }
    if dossier.title != nil, result.title == nil { records.add(DossierPath("title"), .betrayingText) }
    result.asOf = dossier.asOf?.sifted(by: &sieve)
    records.add(sieve.removals, of: DossierPath("asOf"))
    if !dossier.kept.isEmpty { records.add(.root, .undescribed, count: dossier.kept.entries.count) }
    for type in Dossier.entityTypes { sift(type, of: dossier, into: &result, recording: &records) }
    return result
  }

  private func sift<E: Entity>(
    _ type: E.Type, of dossier: Dossier, into result: inout Dossier, recording records: inout LeftOutRecords
  ) {
    let entities = dossier[keyPath: E.collection]
    guard passes(type, "id") else {
      if !entities.isEmpty { records.add(DossierPath(E.collectionName), .audience, count: entities.count) }
      return
    }
    var withheld: Set<Identifier<E>> = []
    var passed: [E] = []
    for entity in entities {
      if let reason = reasonToWithhold(entity) {
        records.add(entity.path, reason)
        withheld.insert(entity.id)
        continue
      }
      var sieve = self.sieve
      let sifted = shown(entity, recording: &records).sifted(by: &sieve)
      records.add(sieve.removals, of: entity.path)
      if let sifted {
        passed.append(sifted)
      } else {
        records.add(entity.path, .incomplete)
        withheld.insert(entity.id)
      }
    }
    // References to an identifier mean its first entity: where one of several is withheld, none must take its place.
    for entity in passed where withheld.contains(entity.id) { records.add(entity.path, .incomplete) }
    result[keyPath: E.collection] = passed.filter { !withheld.contains($0.id) }
  }

  /// The entity, or of a place that is secret what may be shown of it.
  private func shown<E: Entity>(_ entity: E, recording records: inout LeftOutRecords) -> E {
    guard let facility = entity as? Facility, places.facilities.contains(facility.id) else { return entity }
    let stub = places.stub(of: facility)
    for member in Facility.members.members {
      let path = facility.path.appending(member.name)
      if member.value(of: facility) != member.value(of: stub) { records.add(path, .secretPlace) }
    }
    return stub as? E ?? entity
  }

  // MARK: Decisions

  private var sieve: ValueSieve {
    ValueSieve(
      member: passes,
      object: { object in
        guard let address = object as? PostalAddress else { return true }
        return !places.holds(address)
      },
      text: { text, type, member in passes(text, in: type, member) },
      reference: { type, _ in type != ObjectIdentifier(Person.self) })
  }

  private func passes(_ type: any DossierObject.Type, _ member: String) -> Bool {
    audiences.audience(of: member, isText: type.isFreeText(member), in: type) <= audience
  }

  private func passes(_ text: String, in type: any DossierObject.Type, _ member: String) -> Bool {
    let folded = FoldedText(text)
    if texts.areRepeated(in: folded) || places.areTold(in: folded) { return false }
    // A function has contacts of its own; numbers of registers may look like telephone numbers.
    if type == IssuedIdentifier.self { return true }
    if type == FunctionContact.self, member == "address" { return FunctionalAddress.isOne(text) }
    return !ContactPattern.isFound(in: folded)
  }

  /// Why an entity does not pass as a whole: what it says is about something that does not.
  private func reasonToWithhold<E: Entity>(_ entity: E) -> LeftOutReason? {
    guard E.members.mayRefer else { return nil }
    var reason: LeftOutReason?
    var visitor = ReferenceVisitor { found in
      guard reason == nil else { return }
      if let type = found.type {
        if type == ObjectIdentifier(Facility.self), places.facilities.contains(Identifier(found.text)) {
          reason = .secretPlace
        }
      } else if let path = DossierPath(text: found.text) {
        reason = reasonToWithhold(what: path)
      }
    }
    E.members.visitReferences(of: entity, &visitor)
    return reason
  }

  private func reasonToWithhold(what path: DossierPath) -> LeftOutReason? {
    guard let first = path.steps.first, let type = Dossier.entityTypes.first(where: { $0.collectionName == first.name })
    else { return nil }
    if type == Facility.self, path.steps.count > 1, places.facilities.contains(Identifier(path.steps[1].name)) {
      return .secretPlace
    }
    return path.isFor(audience) ? nil : .aboutWithheld
  }
}

extension DossierObject {
  /// Whether a member holds free text; one that is not described may be anything.
  static func isFreeText(_ member: String) -> Bool { members.member(named: member)?.schema.isFreeText ?? true }
}
