import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Access at the facilities that count")
struct ServiceAccessTests {
  private static let otrokovice = "585599"
  private static let napajedla = "585513"

  private func match(
    in municipality: String? = otrokovice, own: AccessState? = nil, _ facilities: [Facility]
  ) throws -> ServiceMatch {
    var dossier = Dossier.withService {
      $0.servedTerritories = [ServedTerritory(scope: .country)]
      $0.access = own.map { [.stepFree($0)] } ?? []
    }
    dossier.facilities = facilities
    var question = ServiceSearchQuestion()
    question.municipality = municipality.map { MunicipalityCode(rawValue: $0) }
    question.access = [.stepFree]
    return try #require(try soundAnswer(to: question, about: dossier).answer.known().services.first)
  }

  private func facility(
    _ id: String, in municipality: String?, _ state: AccessState?, _ change: (inout Facility) -> Void = { _ in }
  ) -> Facility {
    .of("s", in: municipality, id: id) {
      $0.access = state.map { [.stepFree($0)] } ?? []
      change(&$0)
    }
  }

  @Test("A facility without steps elsewhere makes the one in the municipality no better")
  func elsewhere() throws {
    let places = [facility("a", in: Self.napajedla, .yes), facility("b", in: Self.otrokovice, .no)]
    let here = try match(places)
    #expect(here.verdict == .doesNotServe && here.obstacles.map(\.kind) == [.noAccess])
    #expect(here.obstacles.first?.statedAt.contains(DossierPath("facilities", "b", "access")) == true)
    #expect(here.facilities == [Identifier("b")])
    let there = try match(in: Self.napajedla, places)
    #expect(there.verdict == .serves && there.facilities == [Identifier("a")])
    let anywhere = try match(in: nil, places)
    #expect(anywhere.verdict == .serves && anywhere.facilities == [Identifier("a"), Identifier("b")])
    #expect(try match(in: "588296", places).verdict == .undecided)
  }

  @Test("A facility that is closed makes nothing accessible and is not named")
  func closed() throws {
    let gone = facility("a", in: Self.otrokovice, .yes) { $0.to = Written(text: "2010") }
    for municipality in [Self.otrokovice, nil] {
      let match = try match(in: municipality, [gone])
      #expect(match.verdict == .undecided && match.facilities.isEmpty)
      #expect(match.open.map(\.message.key.rawValue) == ["services.open.access"])
    }
    #expect(try match([gone, facility("b", in: Self.otrokovice, .no)]).verdict == .doesNotServe)
    // In what part of the year it closes is not stated, so it may still be open.
    let closing = facility("a", in: Self.otrokovice, .yes) { $0.to = Written(text: "2024") }
    let open = try match([closing])
    #expect(open.verdict == .undecided && open.facilities.isEmpty)
    #expect(open.open.flatMap(\.settledBy).contains(DossierPath("facilities", "a", "to")))
  }

  @Test("What the service states holds as a whole; a silent facility leaves it at that")
  func whole() throws {
    #expect(try match(own: .yes, []).verdict == .serves)
    #expect(try match(own: .no, []).verdict == .doesNotServe)
    #expect(try match(own: .yes, [facility("a", in: Self.otrokovice, .no)]).verdict == .serves)
    #expect(try match(own: .no, [facility("a", in: Self.otrokovice, nil)]).verdict == .doesNotServe)
    #expect(try match(own: .no, [facility("a", in: Self.otrokovice, .yes)]).verdict == .serves)
    #expect(try match(own: .no, [facility("a", in: Self.napajedla, .yes)]).verdict == .doesNotServe)
    #expect(try match([facility("a", in: Self.otrokovice, nil)]).verdict == .undecided)
  }

  @Test("Where a facility lies is open: what it has stays open too")
  func untold() throws {
    for state in [AccessState.yes, .no, .partly] {
      let match = try match([facility("a", in: nil, state)])
      #expect(match.verdict == .undecided && match.facilities.isEmpty)
      #expect(match.open.flatMap(\.settledBy).contains(DossierPath("facilities", "a", "address", "municipality")))
    }
    #expect(try match(own: .no, [facility("a", in: nil, .yes)]).verdict == .undecided)
  }

  @Test("A secret facility is never named, and what it has tells nothing of where it is")
  func secret() throws {
    let secret = facility("a", in: Self.otrokovice, .yes) { $0.isAddressSecret = .value(true) }
    var texts: Set<String> = []
    for municipality in [Self.otrokovice, Self.napajedla] {
      let match = try match(in: municipality, [secret])
      #expect(match.verdict == .undecided && match.facilities.isEmpty)
      #expect(!match.open.flatMap(\.settledBy).contains { "\($0)".contains("address") })
      texts.insert(RawJSON(match).text)
    }
    #expect(texts.count == 1)
    #expect(try match(in: nil, [secret]).facilities.isEmpty)
  }
}

extension AccessFeature {
  fileprivate static func stepFree(_ state: AccessState) -> AccessFeature {
    var feature = AccessFeature(kind: .stepFree)
    feature.state = state
    return feature
  }
}
