import ExactValues
import Testing

@Suite("Tables of parameters: days, scopes, what runs out")
struct ParameterTableTests {
  private func day(_ number: Int) -> Day { Day(dayNumber: 18_000 + number) ?? .first }

  private func entry(_ value: Int, _ from: Int?, _ through: Int?) -> Parameter.Entry {
    Parameter.Entry(
      value: .count(value), validity: Validity(from: from.map(day), through: through.map(day)),
      citation: Citation(work: "W\(value)", verification: .seen))
  }

  private func table(_ policy: ParameterPolicy, _ entries: Parameter.Entry...) -> ParameterTable {
    ParameterTable([Parameter(key: ParameterKey(rawValue: "k"), entries: entries, outsideValidity: policy)])
  }

  private let key = ParameterKey(rawValue: "k")

  @Test("Outside all validities the nearest value is taken, the earlier one of two that lie equally near")
  func nearest() throws {
    let table = table(.extrapolate, entry(1, 0, 10), entry(2, 20, 30))
    let cases = [(-100, 1), (11, 1), (15, 1), (16, 2), (19, 2), (31, 2), (5_000, 2)]
    for (number, value) in cases {
      let found = try table.dayValue(of: key, on: day(number))
      #expect(found.entry.value == .count(value) && found.isExtrapolated, "\(number)")
      #expect(throws: ParameterFault.self) { try table.value(of: key, on: day(number)) }
    }
    for number in [0, 10, 20, 30] { #expect(try !table.dayValue(of: key, on: day(number)).isExtrapolated) }
  }

  @Test("A parameter refuses unless told otherwise, and no policy mends two values or none")
  func refusals() {
    func code(_ table: ParameterTable, _ number: Int) -> ParameterFault.Code? {
      do throws(ParameterFault) {
        _ = try table.dayValue(of: key, on: day(number))
        return nil
      } catch {
        return error.code
      }
    }
    #expect(Parameter(key: key, entries: []).outsideValidity == .refuse)
    #expect(code(table(.refuse, entry(1, 0, 10)), 11) == .outsideValidity)
    #expect(code(table(.extrapolate, entry(1, 0, 10), entry(2, 5, 20)), 7) == .ambiguous)
    #expect(code(table(.extrapolate, entry(1, 0, 10), entry(2, 5, 10)), 11) == .ambiguous)
    #expect(code(table(.extrapolate), 0) == .outsideValidity)
    #expect(code(table(.extrapolate, entry(1, 10, 0)), 0) == .outsideValidity)
    #expect(code(ParameterTable([]), 0) == .missing)
  }

  private func random(_ generator: inout SplitMix64) -> ParameterTable {
    ParameterTable(
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        Parameter(
          key: ParameterKey(rawValue: ["a", "b", "k"].randomElement(using: &generator) ?? "a"),
          entries: (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            let from = Int.random(in: -20...20, using: &generator)
            return entry(
              Int.random(in: 0...9, using: &generator), Bool.random(using: &generator) ? from : nil,
              Bool.random(using: &generator) ? from + Int.random(in: -2...15, using: &generator) : nil)
          },
          outsideValidity: Bool.random(using: &generator) ? .refuse : .extrapolate)
      })
  }

  @Test("Overlaying is associative and idempotent, and an empty table changes nothing")
  func overlayLaws() {
    var generator = SplitMix64(seed: 20)
    for _ in 0..<min(caseCount, 5_000) {
      let (a, b, c) = (random(&generator), random(&generator), random(&generator))
      #expect(a.overlaid(by: b).overlaid(by: c) == a.overlaid(by: b.overlaid(by: c)))
      #expect(a.overlaid(by: b).overlaid(by: b) == a.overlaid(by: b))
      #expect(a.overlaid(by: ParameterTable([])) == a && ParameterTable([]).overlaid(by: a) == a)
    }
  }

  @Test("Extrapolating never changes a value within validity, and takes a value that the parameter has")
  func extrapolationLaws() throws {
    var generator = SplitMix64(seed: 21)
    for _ in 0..<min(caseCount, 5_000) {
      let table = random(&generator)
      let day = day(Int.random(in: -40...40, using: &generator))
      let strict = try? table.value(of: key, on: day)
      let found = try? table.dayValue(of: key, on: day)
      if let strict { #expect(found?.entry == strict && found?.isExtrapolated == false) }
      guard let found, strict == nil else { continue }
      #expect(found.isExtrapolated && table[key]?.entries.contains(found.entry) == true)
    }
  }

  @Test("A value that comes from an overlay names its scope, and keeps the one that it has")
  func scopes() throws {
    let region = ParameterScope(.region, "CZ072")
    let base = table(.refuse, entry(1, nil, nil))
    let overlaid = base.overlaid(by: table(.extrapolate, entry(2, nil, nil)), of: region)
    #expect(try overlaid.value(of: key, on: .first).scope == region)
    #expect(overlaid[key]?.outsideValidity == .extrapolate)
    #expect(overlaid.scoped(to: ParameterScope(.state, "")) == overlaid)
    #expect(try base.value(of: key, on: .first).scope == nil)
    #expect(region.description == "region CZ072" && ParameterScope(.state, "").description == "state")
  }

  @Test("What ends before a day is told unless something follows it at once")
  func expiring() {
    let table = ParameterTable([
      Parameter(key: key, entries: [entry(1, 0, 10), entry(2, 11, 20), entry(3, 25, nil), entry(9, 10, 0)]),
      Parameter(key: ParameterKey(rawValue: "a"), entries: [entry(4, nil, 5)]),
      Parameter(key: ParameterKey(rawValue: "z"), entries: [entry(5, nil, nil)]),
    ])
    #expect(table.expiring(before: day(100)).map(\.entry.value) == [.count(4), .count(2)])
    #expect(table.expiring(before: day(20)).map(\.key.rawValue) == ["a"])
    #expect(table.expiring(before: day(5)).isEmpty)
    let first = table.expiring(before: day(100)).first
    #expect(first?.validity.through == day(5) && first?.verification == .seen && first?.citation.work == "W4")
  }
}
