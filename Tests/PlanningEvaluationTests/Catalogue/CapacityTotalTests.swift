import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("How much capacity services have")
struct CapacityTotalTests {
  private func total(
    _ services: [Service], on day: String = "2024-06-30", _ ask: (inout CapacityTotalQuestion) -> Void = { _ in }
  ) throws -> CapacityTotal {
    var dossier = Dossier(id: Identifier("case"))
    dossier.services = services
    var question = CapacityTotalQuestion(kind: .registered, unit: .beds)
    ask(&question)
    return try soundAnswer(to: question, about: dossier, on: day).answer.known()
  }

  private func service(_ id: String, _ capacities: StatedCapacity...) -> Service {
    var service = Service(id: Identifier(id))
    service.forms = capacities.isEmpty ? [.residential] : Array(Set(capacities.compactMap(\.form)))
    service.capacities = capacities
    return service
  }

  private func capacity(
    _ amount: String?, _ unit: CapacityUnitCode? = .beds, form: ServiceFormCode? = .residential,
    kind: CapacityKind = .registered, from: String? = nil, to: String? = nil
  ) -> StatedCapacity {
    var capacity = StatedCapacity(kind: kind)
    capacity.amount = amount.map { Written(text: $0) }
    capacity.unit = unit
    capacity.form = form
    capacity.from = from.map { Written(text: $0) }
    capacity.to = to.map { Written(text: $0) }
    return capacity
  }

  private func decimal(_ text: String) throws -> FixedDecimal { try #require(FixedDecimal(text: text)) }

  @Test("Different services add, in one unit and kind")
  func services() throws {
    let total = try total([
      service("a", capacity("20")), service("b", capacity("12.5")), service("c", capacity("7", kind: .inNetwork)),
      service("d", capacity("30", .clients)),
    ])
    #expect(total.forms.count == 1 && total.forms.first?.statedBy == 2)
    // The third one states no registered capacity, so there may be more; the fourth one counts in another unit.
    #expect(total.forms.first?.notStatedBy == 1)
    guard case .bounded(let lower, nil) = total.total.content else {
      Issue.record("\(total.total)")
      return
    }
    #expect(try lower == decimal("32.5"))
    #expect(total.total.keys == ["capacity.notStated"])
  }

  @Test("A service at ten places has its capacity once")
  func facilities() throws {
    var dossier = Dossier(id: Identifier("case"))
    dossier.services = [service("a", capacity("20"))]
    dossier.facilities = (0..<10).map { .of("a", in: nil, id: "f\($0)") }
    let question = CapacityTotalQuestion(kind: .registered, unit: .beds)
    let answer = try soundAnswer(to: question, about: dossier).answer
    #expect(try answer.known().total == .known(decimal("20")))
    #expect(answer.keys == ["capacity.registeredIsMaximum"])
  }

  @Test("The same service that stands twice, or is asked for twice, counts once")
  func twice() throws {
    let total = try total([service("a", capacity("20")), service("a", capacity("20"))]) {
      $0.services = [Identifier("a"), Identifier("a")]
    }
    #expect(try total.total == .known(decimal("20")))
  }

  @Test("Forms stay apart unless somebody says that they serve different people")
  func forms() throws {
    let clients = [
      service("a", capacity("10", .clients, form: .ambulatory), capacity("4", .clients, form: .field)),
      service("b", capacity("3", .clients, form: .field)),
    ]
    let apart = try total(clients) { $0.unit = .clients }
    #expect(apart.forms.map(\.form) == [.ambulatory, .field])
    #expect(try apart.forms.map(\.amount) == [.known(decimal("10")), .known(decimal("7"))])
    #expect(apart.total.value == nil && apart.total.keys == ["capacity.formsKeptApart"])
    let together = try total(clients) {
      $0.unit = .clients
      $0.combination = .differentPeople
    }
    #expect(try together.total == .known(decimal("17")))
    let field = try total(clients) {
      $0.unit = .clients
      $0.form = .field
    }
    #expect(try field.total == .known(decimal("7")))
  }

  @Test("A capacity counts while it holds, and its service is provided")
  func time() throws {
    let changing = service("a", capacity("20", to: "2023-12-31"), capacity("25", from: "2024-01-01"))
    #expect(try total([changing], on: "2023-06-30").total == .known(decimal("20")))
    #expect(try total([changing]).total == .known(decimal("25")))
    var ended = service("b", capacity("7"))
    ended.to = Written(text: "2024-01-31")
    #expect(try total([changing, ended]).total == .known(decimal("25")))
    #expect(try total([ended]).total.keys == ["capacity.nothingStated"])
    let vague = try total([service("a", capacity("20", from: "2024"))])
    #expect(vague.total == .bounded(lower: try decimal("0"), upper: try decimal("20"), reasons: vague.total.reasons))
    #expect(vague.total.keys == ["capacity.bounded"])
  }

  @Test("Two statements of one capacity bound it and are not added")
  func conflict() throws {
    let total = try total([service("a", capacity("20"), capacity("22", from: "2020-01-01"))])
    #expect(total.total == .bounded(lower: try decimal("20"), upper: try decimal("22"), reasons: total.total.reasons))
    #expect(try self.total([service("a", capacity("20"), capacity("20.0", from: "2020"))]).total.isKnown)
  }

  @Test(
    "While a service is silent, or states nothing of another form that it provides, the total is open upwards",
    arguments: [ServiceFormCode.residential, .ambulatory, nil] as [ServiceFormCode?])
  func silent(provided: ServiceFormCode?) throws {
    var quiet = service("b")
    quiet.forms = provided.map { [$0] } ?? []
    for form in [ServiceFormCode.residential, nil] {
      let total = try total([service("a", capacity("10", form: form)), quiet])
      #expect(total.total == .bounded(lower: try decimal("10"), upper: nil, reasons: total.total.reasons))
      #expect(total.total.keys == ["capacity.notStated"])
      #expect(total.total.reasons.first?.settledBy == [DossierPath("services", "b", "capacities")])
      if form == nil { #expect(total.forms.first?.notStatedBy == 1) }
    }
    var both = service("a", capacity("10"))
    both.forms = [.residential, .ambulatory]
    #expect(try !self.total([both]).total.isKnown)
    #expect(try self.total([both]) { $0.form = .residential }.total == .known(decimal("10")))
  }

  @Test("A second amount whose time does not decide lowers the lower bound too")
  func vagueSecond() throws {
    let total = try total([service("a", capacity("10"), capacity("5", from: "2024"))])
    #expect(total.total == .bounded(lower: try decimal("5"), upper: try decimal("10"), reasons: total.total.reasons))
  }

  @Test(
    "What cannot be read, is not stated or is less than zero leaves the sum open, never zero",
    arguments: ["asi 20", "-3", nil] as [String?])
  func silence(amount: String?) throws {
    #expect(try total([service("a", capacity(amount))]).total.keys == ["capacity.notStated"])
    let some = try total([service("a", capacity(amount)), service("b", capacity("5"))])
    #expect(some.total == .bounded(lower: try decimal("5"), upper: nil, reasons: some.total.reasons))
  }

  @Test("A service without a type may be of the type asked for, one of another type is not")
  func types() throws {
    var services = [service("a", capacity("20")), service("b", capacity("5")), service("c", capacity("7"))]
    services[0].type = .homesForTheElderly
    services[1].type = .shelters
    let total = try total(services) { $0.types = [.homesForTheElderly] }
    #expect(total.total == .bounded(lower: try decimal("20"), upper: try decimal("27"), reasons: total.total.reasons))
    #expect(
      try self.total(Array(services.prefix(2))) { $0.types = [.homesForTheElderly] }.total == .known(decimal("20")))
  }

  @Test("A service that the dossier has not: no answer, with its name")
  func noSuchService() throws {
    var question = CapacityTotalQuestion(kind: .registered, unit: .beds)
    question.services = [Identifier("s"), Identifier("x")]
    let answer = try soundAnswer(to: question, about: .withService { _ in }).answer
    #expect(answer.keys == ["capacity.noSuchServices"])
  }

  @Test("Amounts that do not fit give no number")
  func overflow() throws {
    let huge = "9223372036854775807"
    let total = try total([service("a", capacity(huge)), service("b", capacity(huge))])
    #expect(!total.total.isKnown)
    #expect(try self.total([service("a", capacity(huge)), service("b", capacity("0"))]).total == .known(decimal(huge)))
  }

  @Test("No unit of one kind ever changes the sum of another", arguments: 0..<20)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let units: [CapacityUnitCode] = [.beds, .clients, .interventions]
    let services = (0..<12).map { place in
      service(
        "s\(place)", capacity("\(Int.random(in: 0...40, using: &random))", units.randomElement(using: &random)))
    }
    let expected = services.compactMap { $0.capacities.first }.filter { $0.unit == .beds }
      .compactMap { $0.amount?.value?.units }.reduce(0, +)
    let all = try total(services)
    #expect(all.total.value?.units == (all.forms.isEmpty ? nil : expected))
    #expect(try total(services.shuffled(using: &random)) == all)
  }

  @Test("The capacities of a service on a day are for showing")
  func showing() throws {
    let service = service(
      "a", capacity("20", to: "2023-12-31"), capacity("25", from: "2024-01-01"), capacity("3", .clients))
    let day = try Day(iso: "2024-01-01")
    #expect(service.capacities(kind: .registered, unit: .beds, on: day).map(\.amount?.text) == ["25"])
    #expect(service.capacities(kind: .registered, form: .residential, on: day).count == 2)
    #expect(service.capacities(kind: .actual, on: day).isEmpty)
  }
}
