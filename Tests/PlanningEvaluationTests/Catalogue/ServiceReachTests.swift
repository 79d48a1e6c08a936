import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Where a service serves people")
struct ServiceReachTests {
  // Kroměříž and Otrokovice are seats of districts; both lie in the Zlín Region.
  private static let kromeriz = "588296"
  private static let otrokovice = "585599"
  private static let district = "7203"
  private static let region = "3131"

  private func match(
    in municipality: String = kromeriz, _ facilities: [Facility] = [], areas: [Area] = [],
    _ served: [ServedTerritory] = []
  ) throws -> ServiceMatch {
    var dossier = Dossier.withService { $0.servedTerritories = served }
    dossier.facilities = facilities
    dossier.areas = areas
    var question = ServiceSearchQuestion()
    question.municipality = MunicipalityCode(rawValue: municipality)
    let answer = try soundAnswer(to: question, about: dossier).answer
    return try #require(try answer.known().services.first)
  }

  private func served(_ scope: ServedScope, _ change: (inout ServedTerritory) -> Void = { _ in }) -> ServedTerritory {
    var served = ServedTerritory(scope: scope)
    change(&served)
    return served
  }

  @Test("The register of the library knows where the municipalities lie")
  func registers() throws {
    let day = try Day(iso: "2024-06-30")
    let district = Territory.builtIn.district(of: MunicipalityCode(rawValue: Self.kromeriz), on: day).value
    #expect(district?.rawValue == Self.district)
    #expect(district.flatMap { Territory.builtIn.district($0) }?.region.rawValue == Self.region)
  }

  @Test("A facility in the municipality serves its people; one elsewhere says nothing of them")
  func facilities() throws {
    let here = try match([.of("s", in: Self.kromeriz)])
    #expect(here.verdict == .serves && here.reach == .place)
    let elsewhere = try match([.of("s", in: Self.otrokovice)])
    #expect(elsewhere.verdict == .undecided)
    #expect(elsewhere.open.flatMap(\.settledBy) == [DossierPath("services", "s", "servedTerritories")])
    #expect(try match([.of("s", in: nil)]).verdict == .undecided)
    let gone = try match([.of("s", in: Self.kromeriz) { $0.to = Written(text: "2020") }])
    #expect(gone.verdict == .undecided)
  }

  @Test("The seat of the provider is no place of the service")
  func seat() throws {
    var dossier = Dossier.withService { $0.provider = Identifier("o") }
    var provider = Organisation(id: Identifier("o"))
    provider.seatMunicipality = MunicipalityCode(rawValue: Self.kromeriz)
    dossier.organisations = [provider]
    var question = ServiceSearchQuestion()
    question.municipality = MunicipalityCode(rawValue: Self.kromeriz)
    #expect(try soundAnswer(to: question, about: dossier).answer.known().undecided.count == 1)
  }

  @Test("Declared municipalities, districts, regions and the country reach as far as they say")
  func declared() throws {
    let code = MunicipalityCode(rawValue: Self.kromeriz)
    let cases: [(ServedTerritory, ServiceVerdict, ServiceReach?)] = [
      (served(.municipalities) { $0.municipalities = [code] }, .serves, .declared),
      (
        served(.municipalities) { $0.municipalities = [MunicipalityCode(rawValue: Self.otrokovice)] }, .doesNotServe,
        nil
      ),
      (served(.municipalities), .undecided, nil),
      (served(.districts) { $0.districts = [DistrictCode(rawValue: Self.district)] }, .serves, .declared),
      (served(.districts) { $0.districts = [DistrictCode(rawValue: "7206")] }, .doesNotServe, nil),
      (served(.regions) { $0.regions = [RegionCode(rawValue: Self.region)] }, .serves, .region),
      (served(.regions) { $0.regions = [RegionCode(rawValue: "3018")] }, .doesNotServe, nil),
      (served(.country), .serves, .country),
      (served(.words) { $0.words = "okolí Kroměříže" }, .undecided, nil),
      (
        served(.words) {
          $0.words = "Kroměříž a okolí"
          $0.municipalities = [code]
        }, .serves, .declared
      ),
      (served(ServedScope(rawValue: "continent")), .undecided, nil),
      (
        served(.country) { $0.to = Written(text: "2020-12-31") }, .undecided, nil
      ),
    ]
    for (served, verdict, reach) in cases {
      let match = try match([], [served])
      #expect(match.verdict == verdict, "\(served.scope)")
      #expect(match.reach == reach, "\(served.scope)")
    }
  }

  @Test("A municipality whose district no list states is open against districts and regions, not against itself")
  func unknownDistrict() throws {
    let code = "999999"
    let district = served(.districts) { $0.districts = [DistrictCode(rawValue: Self.district)] }
    #expect(try match(in: code, [], [district]).verdict == .undecided)
    #expect(try match(in: code, [.of("s", in: code)], [district]).reach == .place)
  }

  @Test("Where the table of the territory lacks the municipality, the answer says so and blames no service")
  func notInTable() throws {
    let zlin = "585068"
    let region = served(.regions) { $0.regions = [RegionCode(rawValue: Self.region)] }
    let district = served(.districts) { $0.districts = [DistrictCode(rawValue: Self.district)] }
    var area = Area(id: Identifier("a"), name: "Obvod")
    area.coverage = .wholeDistrict
    area.district = DistrictCode(rawValue: Self.district)
    let ofArea = served(.area) { $0.area = Identifier("a") }
    var beside = served(.municipalities) { $0.municipalities = [MunicipalityCode(rawValue: Self.otrokovice)] }
    beside.regions = [RegionCode(rawValue: Self.region)]
    for served in [region, district, ofArea, beside] {
      let match = try match(in: zlin, areas: [area], [served])
      #expect(match.verdict == .undecided, "\(served.scope)")
      #expect(match.open.map(\.message.key.rawValue) == ["services.open.register"], "\(served.scope)")
      #expect(match.open.flatMap(\.settledBy).isEmpty, "\(served.scope)")
    }
    let both = try match(in: zlin, [], [region, served(.words)])
    #expect(both.open.map(\.message.key.rawValue) == ["services.open.register", "services.open.territory"])
    #expect(try match(in: zlin, [], []).open.map(\.message.key.rawValue) == ["services.open.territory"])
    #expect(try match(in: zlin, [], [region, served(.country)]).reach == .country)
    #expect(try match(in: Self.kromeriz, [], [served(.words)]).open.map(\.settledBy.count) == [1])
  }

  @Test("An area of the dossier reaches whom it declares")
  func areas() throws {
    var listed = Area(id: Identifier("a"), name: "Území")
    listed.coverage = .listedMunicipalities
    listed.municipalities = [MunicipalityCode(rawValue: Self.kromeriz)]
    var words = listed
    words.coverage = .words
    words.municipalities = []
    let served = served(.area) { $0.area = Identifier("a") }
    #expect(try match(areas: [listed], [served]).reach == .declared)
    #expect(try match(in: Self.otrokovice, areas: [listed], [served]).verdict == .doesNotServe)
    #expect(try match(areas: [words], [served]).verdict == .undecided)
    #expect(try match(areas: [], [served]).verdict == .undecided)
  }

  @Test("The nearest way counts, and one open declaration keeps a service from being excluded")
  func several() throws {
    let elsewhere = served(.municipalities) { $0.municipalities = [MunicipalityCode(rawValue: Self.otrokovice)] }
    #expect(try match([], [elsewhere, served(.country)]).reach == .country)
    #expect(try match([.of("s", in: Self.kromeriz)], [elsewhere]).reach == .place)
    #expect(try match([], [elsewhere, served(.words)]).verdict == .undecided)
    #expect(try match([], [elsewhere]).obstacles.map(\.kind) == [.otherTerritory])
  }

  @Test("A service only at its facilities serves where these are")
  func onlyThere() throws {
    let there = [served(.facility)]
    #expect(try match([.of("s", in: Self.kromeriz)], there).reach == .place)
    #expect(try match([.of("s", in: Self.otrokovice)], there).verdict == .doesNotServe)
    #expect(try match([.of("s", in: nil)], there).verdict == .undecided)
  }

  @Test("A secret address decides nothing and appears in no answer and no derivation")
  func secret() throws {
    for scope in [nil, ServedScope.facility] {
      var texts: Set<String> = []
      for municipality in [Self.kromeriz, Self.otrokovice] {
        var dossier = Dossier.withService { $0.servedTerritories = scope.map { [served($0)] } ?? [] }
        dossier.facilities = [
          .of("s", in: Self.kromeriz) {
            $0.isAddressSecret = .value(true)
            $0.address?.street = "Tajná"
          }
        ]
        var question = ServiceSearchQuestion()
        question.municipality = MunicipalityCode(rawValue: municipality)
        let explained = try soundAnswer(to: question, about: dossier)
        let result = try explained.answer.known()
        #expect(result.undecided.count == 1)
        texts.insert(RawJSON(result).text)
        let trace = RawJSON(explained.trace).text
        #expect(!trace.contains("Tajná") && !trace.contains("address"))
        #expect(trace.contains(Self.kromeriz) == (municipality == Self.kromeriz))
      }
      #expect(texts.count == 1, "the answer tells where it is")
    }
    #expect(
      try match([.of("s", in: Self.kromeriz) { $0.isAddressSecret = .withheld(reason: "utajeno") }]).open.count == 1)
    #expect(try match([.of("s", in: Self.kromeriz) { $0.isAddressSecret = .value(false) }]).reach == .place)
  }
}
