import DossierCoding
import ExactValues
import PlanningModel
import PlanningValidation
import Testing

@Suite("Rules about the catalogue and the network")
struct CatalogueRuleTests {
  @Test("A finding about a secret address, and the whole report, keep the address to themselves")
  func secret() throws {
    let members = #"""
      "facilities":[{"id":"f","isAddressSecret":true,
      "address":{"street":"Tichá","houseNumber":"4321","municipality":"588296","addressPoint":"7654321"}}]
      """#
    let found = try judgement(of: "KP-CAT-008", on: members)
    #expect(found.findings.map(\.path) == [DossierPath("facilities", "f", "address")])
    let text = RawJSON(try report(on: dossier(members))).text
    for word in ["Tichá", "4321", "588296", "7654321"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test(
    "What stands in an address that is or may be secret is not repeated where it cannot be read or is not described",
    arguments: [#""isAddressSecret":true,"#, #""isAddressSecret":"ano","#, #""isAddressSecret":{"withheld":"x"},"#, ""])
  func secretRemains(secrecy: String) throws {
    let members = #"""
      "facilities":[{"id":"f",\#(secrecy)"address":{"postalCode":"Tajná 4321","ulice":"Tajná 4321"}}],
      "otherReadings":[{"id":"r","path":"facilities/f/address/street","text":"Tajná 4321"}]
      """#
    let report = try report(on: dossier(members))
    let rules = Set(report.findings.map(\.rule.rawValue))
    #expect(rules.isSuperset(of: ["KP-VAL-001", "KP-SRC-005"]))
    #expect(!RawJSON(report).text.contains("Tajná"))
  }

  @Test("What is stated of a place that is no secret is repeated")
  func openPlace() throws {
    let found = try judgement(
      of: "KP-VAL-001",
      on: #""facilities":[{"id":"f","isAddressSecret":false,"address":{"postalCode":"Dlouhá"}}]"#)
    #expect(found.findings.map(\.observed) == ["Dlouhá"])
  }

  @Test("An address must stay secret where it cannot be read whether it is", arguments: ["ano", "asi ne"])
  func unreadableSecrecy(text: String) throws {
    let dossier = try dossier(
      #""facilities":[{"id":"f","isAddressSecret":"\#(text)","address":{"street":"Dlouhá"}}]"#)
    #expect(dossier.facilities.map(\.mustStaySecret) == [true])
  }

  @Test(
    "A capacity must fit its form: beds in ambulatory night shelters do, beds in the field do not",
    arguments: [
      ("registered", "luzka", "pob", RuleStatus.passed, []), ("registered", "luzka", "amb", .passed, []),
      ("registered", "luzka", "ter", .failed, ["impossible"]), ("registered", "hovor", "pob", .failed, ["impossible"]),
      ("registered", "místo", "amb", .failed, ["unit"]), ("inNetwork", "místo", "amb", .passed, []),
      ("actual", "luzka", "ter", .failed, ["impossible"]),
    ] as [(String, String, String, RuleStatus, [String])])
  func capacities(kind: String, unit: String, form: String, status: RuleStatus, kinds: [String]) throws {
    let found = try judgement(
      of: "KP-CAT-003",
      on:
        #""services":[{"id":"s","capacities":[{"kind":"\#(kind)","amount":"4","unit":"\#(unit)","form":"\#(form)"}]}]"#)
    #expect(found.status == status && found.kinds == kinds)
  }

  @Test("Each capacity of a service is judged by itself, the same one twice as well")
  func severalCapacities() throws {
    let wrong = #"{"kind":"registered","amount":"4","unit":"luzka","form":"ter"}"#
    let found = try judgement(of: "KP-CAT-003", on: #""services":[{"id":"s","capacities":[\#(wrong),\#(wrong)]}]"#)
    #expect(found.findings.count == 2)
    #expect(Set(found.findings.map(\.fingerprint)).count == 2)
    #expect(Set(found.findings.map(\.path)).count == 2)
  }

  @Test(
    "A facility is compared with the ends that its service states",
    arguments: [
      (#""to":"2024-12-31""#, #""to":"2024-12-31""#, RuleStatus.passed), (#""to":"2024""#, #""to":"2024""#, .passed),
      (#""to":"2024-12-31""#, #""to":"2025-01-01""#, .failed),
      (#""to":"2024-12-31""#, #""from":"2020""#, .notApplicable),
      (#""from":"2012""#, #""from":"2011-12-31""#, .failed), (#""from":"2012""#, #""from":"2012-06-01""#, .skipped),
      (#""from":"2012-01-01""#, #""from":"30. 2. 2012""#, .skipped),
    ])
  func facilities(service: String, facility: String, status: RuleStatus) throws {
    let found = try judgement(
      of: "KP-CAT-004",
      on: #""services":[{"id":"s",\#(service)}],"facilities":[{"id":"f","services":["s"],\#(facility)}]"#)
    #expect(found.status == status)
  }

  @Test("The day whose state an edition shows goes before the day of issue")
  func referenceDay() throws {
    for (edition, status) in [
      (#""referenceDay":"2024-06-30","issued":"2025-03""#, RuleStatus.passed), (#""issued":"2025-03""#, .failed),
      (#""referenceDay":"2025-01-01","issued":"2024""#, .failed),
    ] {
      let found = try judgement(
        of: "KP-CAT-005",
        on: #"""
          "services":[{"id":"s","to":"2024-12-31"}],"catalogueEditions":[{"id":"v","title":"K",\#(edition)}],
          "catalogueEntries":[{"id":"e","service":"s","editions":["v"]}]
          """#)
      #expect(found.status == status, "\(edition)")
    }
  }

  @Test("Board may be paid in a free service, its acts may not; an amount of nothing is free")
  func fees() throws {
    for (fee, status) in [
      (#"{"component":"board","basis":"paid"}"#, RuleStatus.notApplicable), (#"{"component":"service"}"#, .passed),
      (#"{"component":"service","amount":"0.00 CZK"}"#, .passed),
      (#"{"component":"service","basis":"byIncome"}"#, .failed),
    ] {
      let found = try judgement(of: "KP-CAT-009", on: #""services":[{"id":"s","type":"1","fees":[\#(fee)]}]"#)
      #expect(found.status == status, "\(fee)")
      #expect(found.findings.allSatisfy { $0.severity == .note })
    }
  }

  @Test(
    "Refusals by reason may be ranges; they fail only where no numbers fit",
    arguments: [
      ("12", ["10", "2"], RuleStatus.passed), ("12", ["10", "1-5"], .passed), ("12", ["10+", "1"], .passed),
      ("12", ["13+"], .failed), ("10-12", ["9"], .failed), ("10+", ["9", "1"], .passed),
      ("9223372036854775807", ["9223372036854775807", "1"], .failed),
    ])
  func refusals(total: String, parts: [String], status: RuleStatus) throws {
    let refusals = parts.enumerated().map { #"{"reason":"other","words":"\#($0.offset)","count":"\#($0.element)"}"# }
    let found = try judgement(
      of: "KP-CAT-013",
      on: #"""
        "serviceAssessments":[{"id":"a","kind":"refusedApplicants","count":"\#(total)",
        "refusals":[\#(refusals.joined(separator: ","))]}]
        """#)
    #expect(found.status == status)
  }

  @Test("Political agreement is no professional one")
  func agreements() throws {
    let found = try judgement(
      of: "KP-CAT-012",
      on: #""networkProposals":[{"id":"p","action":"grow","professionalAgreement":[{"stance":"agrees"}]}]"#)
    #expect(found.kinds == ["political"])
  }

  @Test("Kinds of entry are the network's own letters, spelt as it spells them")
  func kinds() throws {
    let found = try judgement(
      of: "KP-CAT-006",
      on: #"""
        "networks":[{"id":"n","name":"N","kinds":[{"code":"A"},{"code":"B"}]}],
        "networkEntries":[{"id":"e","network":"n","kind":"C"},{"id":"f","network":"n","kind":"B"}]
        """#)
    #expect(found.findings.map(\.expected) == ["A, B"] && found.outcome.passed == 1)
  }
}
