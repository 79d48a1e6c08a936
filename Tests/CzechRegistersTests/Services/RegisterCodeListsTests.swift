import CzechRegisters
import ExactValues
import Testing

@Suite("Smaller lists of the register")
struct RegisterCodeListsTests {
  @Test("Target groups are 1 to 27 and 30")
  func targetGroups() throws {
    let day = try Day(iso: "2026-08-31")
    let numbers = TargetGroups.list.entries.compactMap { Int($0.code.rawValue) }
    #expect(numbers == Array(1...27) + [30])
    for unknown in ["28", "29"] {
      #expect(TargetGroups.list.status(of: TargetGroupCode(rawValue: unknown), on: day) == .unlisted)
    }
    #expect(TargetGroups.list.entry(for: .seniors, on: day).validEntry?.czechName == "senioři")
    #expect(TargetGroups.list.version.day == (try Day(iso: "2024-12-04")))
  }

  @Test("Code 30 was seen in use, the others in the version of the list")
  func targetGroupSources() {
    let fromUse = TargetGroups.list.entries.filter { !$0.citation.work.contains("version 2024-12-04") }
    #expect(fromUse.map(\.code) == [.personsWithDementia])
    #expect(fromUse.first?.citation.work == "RPSS open data, August 2026")
  }

  @Test(
    "Age groups have bounds in completed years",
    arguments: [
      (AgeGroupCode.infants, AgeBounds.years(from: 0, through: 0)),
      (.preschoolChildren, .years(from: 1, through: 6)), (.youngAdults, .years(from: 19, through: 26)),
      (.youngerSeniors, .years(from: 65, through: 80)), (.olderSeniors, .atLeast(81)), (.withoutLimit, .withoutLimit),
    ])
  func ageBounds(code: AgeGroupCode, bounds: AgeBounds) {
    #expect(AgeGroups.list.entries(for: code).map(\.ages) == [bounds])
  }

  @Test("Every age belongs to one bounded group and to the group without a limit", arguments: 0...120)
  func everyAge(age: Int) {
    let groups = AgeGroups.list.entries.filter { $0.ages.contains(age: age) == true }
    #expect(groups.count == 2)
    #expect(groups.contains { $0.code == .withoutLimit })
  }

  @Test("Without limit is not the same as unknown")
  func withoutLimit() {
    #expect(AgeBounds.withoutLimit.contains(age: 40) == true)
    #expect(AgeBounds.unknown.contains(age: 40) == nil)
  }

  @Test("Forms are pobytová, ambulantní and terénní")
  func forms() {
    #expect(ServiceForms.list.entries.map(\.code) == [.residential, .ambulatory, .field])
    #expect(ServiceForms.list.entries.map(\.czechName) == ["pobytová", "ambulantní", "terénní"])
    #expect(ServiceForms.list.entries.map(\.restIdentifier) == ["3883", "3882", "3884"])
  }

  @Test(
    "An intervention takes 30 minutes, a contact 10; other units have no length",
    arguments: [
      (CapacityUnitCode.interventions, 30), (.contacts, 10), (.beds, nil), (.clients, nil), (.calls, nil),
    ] as [(CapacityUnitCode, Int?)])
  func minutes(code: CapacityUnitCode, minutes: Int?) throws {
    let unit = try #require(CapacityUnits.list.entries(for: code).first)
    #expect(unit.minutes == minutes)
  }

  @Test("Unlike units never add, not even contacts and interventions")
  func unlikeUnits() {
    let codes = CapacityUnits.list.entries.map(\.code)
    for first in codes {
      for second in codes {
        #expect(first.canBeAdded(to: second) == (first == second))
        #expect((first.additionObstacle(with: second) == nil) == (first == second))
      }
    }
  }
}
