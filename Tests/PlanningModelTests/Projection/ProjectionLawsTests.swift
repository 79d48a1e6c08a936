import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Laws of projections")
struct ProjectionLawsTests {
  private static func dossiers(_ count: Int) -> [Dossier] {
    (0..<UInt64(caseCount(count))).map { seed in
      if seed % 2 == 0 {
        var generator = DossierGenerator(seed: seed)
        return generator.next()
      }
      var document = MarkedDocument(seed: seed)
      return (try? Dossier.load(document.make(presence: 60)).object) ?? Dossier(id: Identifier("d"))
    }
  }

  @Test("A projection of a projection is the same, and so is a second one of the dossier", arguments: Audience.allCases)
  func idempotence(_ audience: Audience) {
    for dossier in Self.dossiers(6) {
      let projection = dossier.projected(for: audience)
      #expect(projection.dossier.projected(for: audience).dossier == projection.dossier)
      #expect(dossier.projected(for: audience) == projection)
    }
  }

  @Test("The public sees nothing that the region does not see: its projection is that of the region's")
  func inclusion() {
    for dossier in Self.dossiers(6) {
      let region = dossier.projected(for: .region).dossier
      let everybody = dossier.projected(for: .public).dossier
      #expect(everybody.projected(for: .region).dossier == everybody)
      for type in Dossier.entityTypes { Self.expectInclusion(type, everybody, region) }
    }
  }

  private static func expectInclusion<E: Entity>(_ type: E.Type, _ less: Dossier, _ more: Dossier) {
    let wider = Dictionary(grouping: more[keyPath: E.collection], by: \.id)
    for entity in less[keyPath: E.collection] {
      let others = wider[entity.id] ?? []
      #expect(others.contains { RawJSON(entity).isContained(in: RawJSON($0)) }, "\(entity.path)")
    }
  }

  @Test("A projection is a sound dossier: it reads strictly, and all its references lead somewhere")
  func soundness() throws {
    for audience in [Audience.public, .region] {
      for dossier in Self.dossiers(6) {
        let projected = dossier.projected(for: audience).dossier
        #expect(try Dossier.loadStrictly(projected.encoded()) == projected)
        #expect(DossierIndex(projected).unresolvedReferences.isEmpty)
      }
    }
  }

  /// A dossier in which services, secret addresses and names of people are as many as its number, all alike in their
  /// first words.
  private static func alike(_ count: Int) -> Dossier {
    var dossier = Dossier(id: Identifier("d"))
    for number in 0..<count {
      var service = Service(id: Identifier("s\(number)"))
      service.name = "Služba \(number)"
      service.description = "Jana v ulici Nad Lomem pomáhá lidem v nouzi a radí jim, Jana Dobrá \(number)."
      dossier.services.append(service)
      var facility = Facility(id: Identifier("f\(number)"))
      facility.services = [service.id]
      facility.isAddressSecret = .value(number % 2 == 0)
      facility.address = PostalAddress()
      facility.address?.text = "Nad Lomem \(number)x, Otrokovice"
      dossier.facilities.append(facility)
      var person = Person(id: Identifier("p\(number)"))
      person.name = "Ing. Jana Příjmení\(number)"
      dossier.people.append(person)
    }
    return dossier
  }

  @Test("Four times as many services, secret addresses and names take much less than sixteen times as long")
  func growth() {
    func time(_ count: Int) -> Duration {
      let dossier = Self.alike(count)
      let clock = ContinuousClock()
      return (0..<3).map { _ in clock.measure { _ = dossier.projected(for: .public) } }.min() ?? .zero
    }
    let (few, many) = (time(100), time(400))
    #expect(many < few * 9, "\(few) and \(many)")
  }

  @Test("A chain of ten thousand, each of which needs the one before, falls in one go")
  func chain() {
    var dossier = Dossier(id: Identifier("d"))
    var before = DossierPath("people", "p")
    for number in 0..<10_000 {
      let forwarding = Forwarding(id: Identifier("f\(number)"), subject: before, destination: .department)
      dossier.forwardings.append(forwarding)
      before = forwarding.path
    }
    #expect(dossier.projected(for: .region).dossier.forwardings.isEmpty)
  }
}

extension RawJSON {
  /// Whether another value says all that this one says: members and elements may be more there.
  fileprivate func isContained(in other: RawJSON) -> Bool {
    if self == other { return true }
    if let mine = try? value(as: [RawJSON].self), let others = try? other.value(as: [RawJSON].self) {
      return mine.allSatisfy { element in others.contains { element.isContained(in: $0) } }
    }
    guard let mine = members, let others = other.members else { return false }
    return mine.allSatisfy { name, value in others[name].map { value.isContained(in: $0) } ?? false }
  }

  private var members: [String: RawJSON]? {
    guard text.hasPrefix("{"), let tree = try? Object(self) else { return nil }
    return tree.members
  }

  /// The members of a JSON object, whatever they are called.
  private struct Object: DossierObject {
    var kept = KeptMembers()
    init(blank: Blank) {}
    init(_ raw: RawJSON) throws { self = try raw.value(as: Object.self) }
    static let members = MemberList<Object>()
    var members: [String: RawJSON] {
      Dictionary(kept.entries.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
