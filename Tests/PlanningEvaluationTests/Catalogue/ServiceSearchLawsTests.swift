import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Laws of searching services")
struct ServiceSearchLawsTests {
  private static var question: ServiceSearchQuestion {
    var question = ServiceSearchQuestion()
    question.registeredGroup = TargetGroupCode(rawValue: "24")
    question.age = 70
    question.form = .field
    question.types = [.homeCare]
    question.language = "uk"
    return question
  }

  private static func answer(_ question: ServiceSearchQuestion, _ dossier: Dossier) throws -> ServiceSearchResult {
    let context = EvaluationContext(asOf: try Day(iso: "2024-06-30"))
    return try question.answer(for: DossierIndex(dossier), in: context).known()
  }

  @Test("A verdict is known exactly where every way in which the rest can turn out agrees", arguments: 0..<150)
  func completions(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let service = OpenService(using: &random)
    let verdict = try #require(try Self.answer(Self.question, service.dossier).services.first).verdict
    let outcomes = Set(
      try service.completions.map { try #require(try Self.answer(Self.question, $0.dossier).services.first).verdict })
    #expect(outcomes.isSubset(of: [.serves, .doesNotServe]))
    #expect(verdict == (outcomes.count == 1 ? outcomes.first : .undecided), "seed \(seed)")
  }

  @Test("Asking for more never makes a service serve that did not", arguments: 0..<60)
  func narrowing(seed: Int) throws {
    var random = SeededGenerator(seed: 500 + UInt64(seed))
    let dossier = OpenService(using: &random).dossier
    let all = Self.question
    var question = ServiceSearchQuestion()
    let steps: [(inout ServiceSearchQuestion) -> Void] = [
      { $0.registeredGroup = all.registeredGroup }, { $0.age = all.age }, { $0.form = all.form },
      { $0.types = all.types }, { $0.language = all.language },
    ]
    var last = ServiceVerdict.serves
    for step in steps.shuffled(using: &random) {
      step(&question)
      let verdict = try #require(try Self.answer(question, dossier).services.first).verdict
      if last == .doesNotServe { #expect(verdict == .doesNotServe, "seed \(seed)") }
      if last == .undecided { #expect(verdict != .serves, "seed \(seed)") }
      last = verdict
    }
  }

  @Test("The order of services, facilities and codes changes no verdict", arguments: 0..<20)
  func order(seed: Int) throws {
    var random = SeededGenerator(seed: 900 + UInt64(seed))
    var dossier = Dossier(id: Identifier("case"))
    for number in 0..<12 {
      var service = OpenService(using: &random).service
      service.id = Identifier("s\(number)")
      dossier.services.append(service)
      for place in 0..<2 {
        let town = ["588296", "585599", nil].randomElement(using: &random) ?? nil
        dossier.facilities.append(.of("s\(number)", in: town, id: "f\(number)-\(place)"))
      }
    }
    var question = Self.question
    question.municipality = MunicipalityCode(rawValue: "588296")
    let answer = try soundAnswer(to: question, about: dossier).answer.known()
    dossier.services.shuffle(using: &random)
    dossier.facilities.shuffle(using: &random)
    for place in dossier.services.indices { dossier.services[place].registeredGroups.shuffle(using: &random) }
    let again = try soundAnswer(to: question, about: dossier).answer.known()
    #expect(answer.servingCount == again.servingCount && answer.notServingCount == again.notServingCount)
    let sorted = [answer, again].map { result in
      result.services.sorted { $0.service < $1.service }.map {
        [$0.verdict.rawValue, $0.obstacles.map(\.kind.rawValue).joined()]
      }
    }
    #expect(sorted[0] == sorted[1])
  }
}

/// A service that may leave things open, and every way in which they can turn out.
private struct OpenService {
  private var serves: [Bool?]

  init(using random: inout SeededGenerator) {
    serves = (0..<5).map { _ in [true, true, true, false, nil].randomElement(using: &random) ?? nil }
  }

  var completions: [OpenService] {
    guard let place = serves.firstIndex(where: { $0 == nil }) else { return [self] }
    return [true, false].flatMap { value in
      var completed = self
      completed.serves[place] = value
      return completed.completions
    }
  }

  var service: Service {
    var service = Service(id: Identifier("s"))
    service.registeredGroups = (serves[0].map { $0 ? ["23", "24"] : ["23", "6"] } ?? []).map {
      TargetGroupCode(rawValue: $0)
    }
    service.ageGroups = (serves[1].map { $0 ? ["6", "7"] : ["5", "6"] } ?? []).map { AgeGroupCode(rawValue: $0) }
    service.forms = serves[2].map { $0 ? [.ambulatory, .field] : [.residential] } ?? []
    service.type = serves[3].map { $0 ? .homeCare : .shelters }
    service.languages = serves[4].map { $0 ? ["cs", "uk"] : ["cs"] } ?? []
    return service
  }

  var dossier: Dossier {
    var dossier = Dossier(id: Identifier("case"))
    dossier.services = [service]
    return dossier
  }
}
