import CommunityPlanning
import Testing

/// Reads registrations of the register where these lie beside the package; they are no part of it.
@Suite(
  "The register's registrations as a dossier",
  .enabled(
    if: PublishedValue.isPresent(RegisterSample.file), "the sample of the register is not beside the package"))
struct RegisterSampleTests {
  @Test("Every value of the 41 registrations stands in the dossier as it was published")
  func nothingIsLost() throws {
    let root = try PublishedNode.root(of: RegisterSample.file)
    let sample = RegisterSample(root)
    #expect(sample.dossier.services.count == 41 && sample.dossier.facilities.count == 44)
    #expect(sample.dossier.organisations.count == 26)
    let count = sample.account.expectEverything(of: root, in: sample.dossier)
    #expect(count.stated == 946 && count.silent == 962)
    #expect(sample.account.keptByName.isEmpty)
  }

  @Test("The dossier reads and writes to the same bytes")
  func roundTrip() throws {
    let bytes = RegisterSample(try .root(of: RegisterSample.file)).dossier.encoded()
    #expect(try Dossier.loadStrictly(bytes).encoded() == bytes)
  }

  @Test("Adding over facilities would count beds and clients twice")
  func capacities() throws {
    let dossier = RegisterSample(try .root(of: RegisterSample.file)).dossier
    let index = DossierIndex(dossier)
    let context = EvaluationContext(asOf: try Day(iso: "2026-08-31"))
    var naive: [CapacityUnitCode: Int64] = [:]
    for facility in dossier.facilities {
      for service in facility.services.compactMap({ index[$0] }) {
        for capacity in service.capacities(kind: .registered, on: context.asOf) {
          naive[capacity.unit ?? .clients, default: 0] += capacity.amount?.value?.units ?? 0
        }
      }
    }
    let expected: [(CapacityUnitCode, [Int64], Int64)] = [
      (.beds, [746], 770), (.clients, [119, 176], 322), (.interventions, [3029], 3029),
    ]
    for (unit, byForm, overFacilities) in expected {
      let question = CapacityTotalQuestion(kind: .registered, unit: unit)
      let total = try #require(question.explained(for: index, in: context).answer.value)
      print("\(unit): \(total.forms.compactMap(\.amount.value)) of services, \(naive[unit] ?? 0) over facilities")
      #expect(naive[unit] == overFacilities)
      // Services of the same form that count in another unit are no gap; whoever states nothing would be.
      let amounts = total.forms.map { form in form.amount.value?.units }
      #expect(amounts == byForm.map { Optional($0) })
    }
  }

  @Test("The three secret addresses appear neither in the dossier nor in a search")
  func secrets() throws {
    let dossier = RegisterSample(try .root(of: RegisterSample.file)).dossier
    let secret = dossier.facilities.filter(\.mustStaySecret)
    #expect(secret.count == 3 && secret.allSatisfy { $0.address == nil })
  }

  @Test("A search by group, form and place answers of all 41, with a reason for each that does not serve")
  func search() throws {
    let dossier = RegisterSample(try .root(of: RegisterSample.file)).dossier
    let index = DossierIndex(dossier)
    let context = EvaluationContext(asOf: try Day(iso: "2026-08-31"))
    var question = ServiceSearchQuestion()
    question.registeredGroup = TargetGroupCode(rawValue: "24")
    question.form = .field
    question.municipality = MunicipalityCode(rawValue: "557153")
    let explained = question.explained(for: index, in: context)
    let result = try #require(explained.answer.value)
    print("serving \(result.serving.count), not \(result.notServing.count), undecided \(result.undecided.count)")
    #expect(explained.trace.verify(against: index, in: context).state == .verified)
    // Nobody declares a territory, so whoever has no facility in the town is undecided, and never "does not serve".
    #expect(result.serving.allSatisfy { $0.reach == .place })
    #expect(result.notServing.allSatisfy { $0.obstacles.map(\.kind).contains { $0 != .otherTerritory } })
    #expect(result.services.count == 41)
    #expect(result.serving.count == 4 && result.notServing.count == 21 && result.undecided.count == 16)
  }

  @Test("What the rules say of the registrations is known by number")
  func rules() throws {
    let dossier = RegisterSample(try .root(of: RegisterSample.file)).dossier
    let validator = Validator(profile: .kraj)
    let report = validator.report(
      on: DossierIndex(dossier), in: EvaluationContext(asOf: try Day(iso: "2026-08-31")))
    let counts = report.findings.reduce(into: [:]) { $0[$1.rule.rawValue, default: 0] += 1 }
    // All are printed; the test holds on to those about the catalogue, codes, references and sources.
    print(counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))
    #expect(report.rules.allSatisfy { $0.status != .faulted })
    // The file has no day. Seven services are older than the Act, which is no fault of theirs.
    let held = counts.filter { ["KP-CAT", "KP-COD", "KP-REF", "KP-SRC"].contains($0.key.prefix(6)) }
    #expect(held == ["KP-SRC-003": 1])
  }
}
