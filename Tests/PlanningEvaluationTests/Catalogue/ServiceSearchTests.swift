import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Which services serve a need")
struct ServiceSearchTests {
  private func result(
    _ dossier: Dossier, on day: String = "2024-06-30", _ ask: (inout ServiceSearchQuestion) -> Void
  ) throws -> ServiceSearchResult {
    var question = ServiceSearchQuestion()
    ask(&question)
    return try soundAnswer(to: question, about: dossier, on: day).answer.known()
  }

  /// The verdict on a single service.
  private func match(
    on day: String = "2024-06-30", _ change: (inout Service) -> Void,
    _ ask: (inout ServiceSearchQuestion) -> Void = { _ in }
  ) throws -> ServiceMatch {
    try #require(try result(.withService(change), on: day, ask).services.first)
  }

  // MARK: Time

  @Test(
    "A service serves from its first through its last day",
    arguments: [
      ("2023-12-31", ServiceVerdict.doesNotServe, [ObstacleKind.notYetProvided]), ("2024-01-01", .serves, []),
      ("2024-12-31", .serves, []), ("2025-01-01", .doesNotServe, [.noLongerProvided]),
    ])
  func days(day: String, verdict: ServiceVerdict, kinds: [ObstacleKind]) throws {
    let match = try match(on: day) {
      $0.from = Written(text: "1. 1. 2024")
      $0.to = Written(text: "2024-12-31")
    }
    #expect(match.verdict == verdict && match.obstacles.map(\.kind) == kinds)
  }

  @Test("A service without any time is not excluded, and the answer says so")
  func withoutTime() throws {
    let answer = try soundAnswer(to: ServiceSearchQuestion(), about: .withService { _ in }).answer
    #expect(try answer.known().serving.count == 1)
    #expect(answer.keys == ["services.withoutBeginning"])
  }

  @Test("A year that the day lies in decides nothing, and a word less")
  func vagueTime() throws {
    for text in ["2024", "na jaře [..]", "30. 2. 2024"] {
      let match = try match { $0.to = Written(text: text) }
      #expect(match.verdict == .undecided, "\(text)")
      #expect(match.open.flatMap(\.settledBy).contains(DossierPath("services", "s", "to")))
    }
  }

  @Test(
    "An interruption that covers the day stands against the service; one without a beginning leaves it open",
    arguments: [
      ("2024-06-01", "2024-07-31", ServiceVerdict.doesNotServe), ("2024-07-01", "2024-07-31", .serves),
      ("2024-06-01", nil, .doesNotServe), (nil, "2024-06-29", .serves), (nil, nil, .undecided),
      (nil, "2024-12-31", .undecided),
      ("2024", nil, .undecided),
    ] as [(String?, String?, ServiceVerdict)])
  func interruption(from: String?, to: String?, verdict: ServiceVerdict) throws {
    let match = try match {
      var interruption = Interruption()
      interruption.from = from.map { Written(text: $0) }
      interruption.to = to.map { Written(text: $0) }
      $0.interruptions = [interruption]
    }
    #expect(match.verdict == verdict)
    #expect(match.obstacles.map(\.kind) == (verdict == .doesNotServe ? [.interrupted] : []))
  }

  // MARK: People

  @Test(
    "Register codes are a whole list: what they do not name is not served; no code leaves it open",
    arguments: [
      (["24"], ServiceVerdict.serves), (["23", "24"], .serves), (["23"], .doesNotServe), ([], .undecided),
    ])
  func registeredGroup(codes: [String], verdict: ServiceVerdict) throws {
    let match = try match({ $0.registeredGroups = codes.map { TargetGroupCode(rawValue: $0) } }) {
      $0.registeredGroup = TargetGroupCode(rawValue: "24")
    }
    #expect(match.verdict == verdict)
  }

  @Test("A service for people with disability in general may serve a kind of it, and the other way round")
  func disability() throws {
    for (registered, asked, verdict) in [
      ("17", "15", ServiceVerdict.undecided), ("15", "17", .undecided), ("17", "24", .doesNotServe),
      ("15", "16", .doesNotServe), ("10", "17", .doesNotServe),
    ] {
      let match = try match({ $0.registeredGroups = [TargetGroupCode(rawValue: registered)] }) {
        $0.registeredGroup = TargetGroupCode(rawValue: asked)
      }
      #expect(match.verdict == verdict, "\(registered) asked for \(asked)")
    }
  }

  @Test(
    "A group of the dossier is served where the service names it, or by its mapping where it names none",
    arguments: [
      // the service's own groups, its register codes, the verdict on the group mapped to 24 and 26
      (["seniori"], [], ServiceVerdict.serves), (["rodiny"], [], .doesNotServe), ([], ["24"], .serves),
      ([], ["23"], .doesNotServe), ([], [], .undecided), (["rodiny"], ["24"], .undecided),
      (["rodiny"], ["23"], .doesNotServe), (["starsi"], [], .undecided),
    ])
  func ownGroup(own: [String], codes: [String], verdict: ServiceVerdict) throws {
    var dossier = Dossier.withService {
      $0.targetGroups = own.map { Identifier($0) }
      $0.registeredGroups = codes.map { TargetGroupCode(rawValue: $0) }
    }
    dossier.targetGroups = [.mapped("seniori", "24", "26"), .mapped("rodiny", "23"), .mapped("starsi", "24")]
    let match = try #require(try result(dossier) { $0.targetGroup = Identifier("seniori") }.services.first)
    #expect(match.verdict == verdict)
  }

  @Test("A group without a mapping leaves a service with register codes open; one that names its groups does not")
  func unmapped() throws {
    var dossier = Dossier.withService { $0.registeredGroups = [TargetGroupCode(rawValue: "24")] }
    dossier.targetGroups = [.mapped("nezamestnani"), .mapped("rodiny")]
    #expect(try result(dossier) { $0.targetGroup = Identifier("nezamestnani") }.undecided.count == 1)
    dossier.services[0].targetGroups = [Identifier("rodiny")]
    #expect(try result(dossier) { $0.targetGroup = Identifier("nezamestnani") }.notServing.count == 1)
    // The service's own group has no register codes, so it does not say whether it is for them.
    dossier.services[0].registeredGroups = []
    #expect(try result(dossier) { $0.registeredGroup = TargetGroupCode(rawValue: "23") }.undecided.count == 1)
  }

  @Test(
    "Ages are decided by the stated years and the age groups, if these agree",
    arguments: [
      (65, "65+", [], ServiceVerdict.serves), (64, "65+", [], .doesNotServe), (18, "18-64", [], .serves),
      (70, nil, ["7"], .serves), (81, nil, ["7"], .doesNotServe), (3, nil, ["9"], .serves),
      (30, nil, ["99"], .undecided),
      (30, nil, [], .undecided), (18, "18-64", ["5", "6"], .undecided), (30, "18-64", ["5", "6"], .serves),
      (30, "..", [], .undecided), (30, "dospělí", ["6"], .undecided),
    ] as [(Int, String?, [String], ServiceVerdict)])
  func ages(age: Int, stated: String?, groups: [String], verdict: ServiceVerdict) throws {
    let match = try match({
      $0.ages = stated.map { Written(text: $0) }
      $0.ageGroups = groups.map { AgeGroupCode(rawValue: $0) }
    }) { $0.age = age }
    #expect(match.verdict == verdict)
  }

  // MARK: Provision

  @Test("A form is provided where the service names it, anywhere")
  func forms() throws {
    #expect(try match({ $0.forms = [.field] }) { $0.form = .field }.verdict == .serves)
    #expect(try match({ $0.provisions = [FormProvision(form: .field)] }) { $0.form = .field }.verdict == .serves)
    #expect(try match({ _ in }) { $0.form = .field }.verdict == .undecided)
    let other = try match({ $0.forms = [.residential] }) { $0.form = .field }
    #expect(other.obstacles.map(\.kind) == [.otherForm] && other.obstacles.first?.stated == ["pob"])
    let text = MessageCatalogue.communityPlanning.text(try #require(other.obstacles.first).message, in: .czech)
    #expect(text == "Forma se neposkytuje; uvedeno je: pobytová.")
  }

  @Test("A language, an access or a type that is not stated is open, another one stands against the service")
  func others() throws {
    #expect(try match({ $0.languages = ["cs", "uk"] }) { $0.language = "uk" }.verdict == .serves)
    #expect(try match({ $0.languages = ["cs"] }) { $0.language = "uk" }.obstacles.map(\.kind) == [.otherLanguage])
    #expect(try match({ _ in }) { $0.language = "uk" }.verdict == .undecided)
    #expect(try match({ $0.type = .homeCare }) { $0.types = [.homeCare, .respiteCare] }.verdict == .serves)
    #expect(try match({ $0.type = .shelters }) { $0.types = [.homeCare] }.obstacles.map(\.kind) == [.otherType])
    #expect(try match({ _ in }) { $0.types = [.homeCare] }.verdict == .undecided)
    #expect(
      try match({ $0.standing = .related }) { $0.standings = [.registered] }.obstacles.map(\.kind) == [.otherStanding])
  }

  @Test(
    "Access is there if the service or one of its facilities has it",
    arguments: [
      (nil, nil, ServiceVerdict.undecided), ("yes", "no", .serves), ("no", "no", .doesNotServe),
      ("no", nil, .doesNotServe),
      ("partly", nil, .undecided), ("no", "partly", .undecided), ("", nil, .undecided),
    ] as [(String?, String?, ServiceVerdict)])
  func access(service: String?, facility: String?, verdict: ServiceVerdict) throws {
    func features(_ state: String?) -> [AccessFeature] {
      guard let state else { return [] }
      var feature = AccessFeature(kind: .stepFree)
      feature.state = state.isEmpty ? nil : AccessState(rawValue: state)
      return [feature]
    }
    var dossier = Dossier.withService { $0.access = features(service) }
    dossier.facilities = [.of("s", in: nil) { $0.access = features(facility) }]
    #expect(try result(dossier) { $0.access = [.stepFree] }.services.first?.verdict == verdict)
  }

  @Test("Codes of languages compare without case")
  func languageCase() throws {
    #expect(try match({ $0.languages = ["cs", "UK"] }) { $0.language = "uk" }.verdict == .serves)
    #expect(try match({ $0.languages = ["cs", "uk"] }) { $0.language = "Uk" }.verdict == .serves)
  }

  @Test(
    "An age that nobody has is no question that services can answer",
    arguments: [(-3, false), (-1, false), (0, true), (130, true), (131, false), (200, false), (Int.min, false)])
  func impossibleAge(age: Int, isPossible: Bool) throws {
    var question = ServiceSearchQuestion()
    question.age = age
    let answer = try soundAnswer(to: question, about: .withService { $0.ages = Written(text: "0-99") }).answer
    #expect(answer.isKnown == isPossible)
    #expect(answer.keys.contains("services.impossibleAge") == !isPossible)
  }

  @Test("A service is in a network by an entry that holds on the day; without an entry that is open")
  func network() throws {
    var dossier = Dossier.withService { _ in }
    dossier.networks = [Network(id: Identifier("n"), name: "Síť kraje")]
    #expect(try result(dossier) { $0.network = Identifier("n") }.undecided.count == 1)
    var entry = NetworkEntry(id: Identifier("e"), network: Identifier("n"))
    entry.service = Identifier("s")
    entry.from = Written(text: "2024-01-01")
    dossier.networkEntries = [entry]
    #expect(try result(dossier) { $0.network = Identifier("n") }.serving.count == 1)
    let early = try result(dossier, on: "2023-06-30") { $0.network = Identifier("n") }
    #expect(early.notServing.first?.obstacles.map(\.kind) == [.notInNetwork])
  }

  // MARK: All together

  @Test("A service that does not serve says every reason, and what is open beside")
  func everyReason() throws {
    let match = try match({
      $0.type = .shelters
      $0.forms = [.residential]
      $0.to = Written(text: "2020-12-31")
    }) {
      $0.types = [.homeCare]
      $0.form = .field
      $0.age = 70
    }
    #expect(match.verdict == .doesNotServe)
    #expect(match.obstacles.map(\.kind) == [.noLongerProvided, .otherType, .otherForm])
    #expect(match.open.map(\.message.key.rawValue) == ["services.open.age"])
    for obstacle in match.obstacles {
      for language in [Language.czech, .english] {
        let text = MessageCatalogue.communityPlanning.text(obstacle.message, in: language)
        #expect(!text.contains("{") && !text.contains("services."), "\(text)")
      }
    }
  }

  @Test("Every obstacle has a sentence in both languages", arguments: ObstacleKind.listed)
  func sentences(kind: ObstacleKind) {
    var obstacle = ServiceObstacle(kind: kind)
    obstacle.stated = ["24"]
    for language in [Language.czech, .english] {
      #expect(MessageCatalogue.communityPlanning.template(obstacle.message.key, in: language) != nil)
    }
  }

  @Test("Counts are bounded by the services that are undecided")
  func counts() throws {
    var dossier = Dossier(id: Identifier("d"))
    dossier.services = ["24", "24", "23", ""].enumerated().map { place, code in
      var service = Service(id: Identifier("s\(place)"))
      service.registeredGroups = code.isEmpty ? [] : [TargetGroupCode(rawValue: code)]
      return service
    }
    let result = try result(dossier) { $0.registeredGroup = TargetGroupCode(rawValue: "24") }
    guard case .bounded(lower: 2, upper: 3) = result.servingCount.content else {
      Issue.record("\(result.servingCount)")
      return
    }
    guard case .bounded(lower: 1, upper: 2) = result.notServingCount.content else {
      Issue.record("\(result.notServingCount)")
      return
    }
  }

  @Test("A dossier without services, a group or a network that it has not: no answer, with the reason")
  func silence() throws {
    var question = ServiceSearchQuestion()
    #expect(try soundAnswer(to: question, about: Dossier(id: Identifier("d"))).answer.keys == ["services.none"])
    question.targetGroup = Identifier("x")
    #expect(try soundAnswer(to: question, about: .withService { _ in }).answer.keys == ["services.noSuchGroup"])
    question.targetGroup = nil
    question.network = Identifier("x")
    #expect(try soundAnswer(to: question, about: .withService { _ in }).answer.keys == ["services.noSuchNetwork"])
  }
}

extension Dossier {
  /// A dossier with one service `s`.
  static func withService(_ change: (inout Service) -> Void) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    var service = Service(id: Identifier("s"))
    change(&service)
    dossier.services = [service]
    return dossier
  }
}

extension TargetGroup {
  /// A group with the register's codes it is mapped to.
  static func mapped(_ id: String, _ codes: String...) -> TargetGroup {
    var group = TargetGroup(id: Identifier(id), name: id)
    group.registerCodes = codes.map { TargetGroupCode(rawValue: $0) }
    return group
  }
}

extension Facility {
  /// A facility of a service in a municipality.
  static func of(
    _ service: String, in municipality: String?, id: String = "f", _ change: (inout Facility) -> Void = { _ in }
  ) -> Facility {
    var facility = Facility(id: Identifier(id))
    facility.services = [Identifier(service)]
    if let municipality {
      var address = PostalAddress()
      address.municipality = MunicipalityCode(rawValue: municipality)
      facility.address = address
    }
    change(&facility)
    return facility
  }
}
