import CommunityPlanning
import PlanningTestKit
import Testing

extension OracleTests {
  static let prestice: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "prestice-dataplan-numbering/o1": { dossier in
      let codes = codes(of: dossier)
      let parents = Set(codes.map(parts))
      return RawJSON(codes.filter { parts($0).count > 1 && !parents.contains(parts($0).dropLast()) })
    },
    "prestice-dataplan-numbering/o2": { dossier in
      var greatest: [String] = []
      return RawJSON(
        codes(of: dossier).filter { code in
          let isLater = stands(greatest, after: parts(code))
          if !isLater { greatest = parts(code) }
          return isLater
        })
    },
    "prestice-dataplan-numbering/o3": { dossier in
      let report = Validator(profile: .orp).report(on: dossier.index, in: dossier.context)
      let placeholders = report.findings.filter { $0.rule == RuleID(rawValue: "KP-PLN-008") }.map(\.subject)
      return RawJSON(dossier.dossier.planItems.filter { placeholders.contains($0.path) }.compactMap(\.code))
    },
    "prestice-dataplan-numbering/o4": { dossier in
      var seen: Set<String> = []
      return RawJSON(codes(of: dossier).filter { !seen.insert($0).inserted })
    },
    "prestice-dataplan-numbering/o5": { dossier in
      let siblings = codes(of: dossier).map(parts).filter { $0.count == 4 && $0.starts(with: ["B", "2", "1"]) }
      let numbers = siblings.compactMap { Int($0[3]) }
      let (first, last) = (try #require(numbers.min()), try #require(numbers.max()))
      return RawJSON((first...last).filter { !numbers.contains($0) })
    },
    "prestice-dataplan-numbering/o6": { dossier in
      let plan = try #require(dossier.index[Identifier<Plan>("kpzkz-2018-2019")])
      let first = try #require(plan.from?.value?.earliest?.year)
      let items = dossier.dossier.planItems.filter { $0.plan == plan.id && $0.level == "aktivita" }
      return RawJSON(
        items.filter { item in item.years?.value.map { $0.years.allSatisfy { $0 < first } } ?? false }
          .compactMap(\.code))
    },
    "prestice-dataplan-numbering/o7": { dossier in
      let silent = try #require(dossier.index[Identifier<PlanItem>("a-1-1-2")])
      #expect(silent.costs.isEmpty)
      let costs = dossier.index[Identifier<PlanItem>("a-1-1-1")]?.costs
      let cost = try #require(costs?.first { $0.role == .cost && $0.years?.value?.contains(2019) == true })
      let thousands = try #require(cost.thousands?.value)
      return .members([("known", RawJSON(true)), ("thousandCZK", try RawJSON(thousands.description))])
    },
  ]

  /// The printed codes of the list of 2009–2010, in its order.
  private static func codes(of dossier: OracleDossier) -> [String] {
    dossier.dossier.planItems.filter { $0.plan.text == "kpzkz-2009-2010" }.compactMap(\.code)
  }

  private static func parts(_ code: String) -> [String] { code.split(separator: ".").map(String.init) }

  /// Whether a code sorts after another, part by part, numbers as numbers.
  private static func stands(_ left: [String], after right: [String]) -> Bool {
    for (one, other) in zip(left, right) where one != other {
      if let one = Int(one), let other = Int(other) { return one > other }
      return one > other
    }
    return left.count > right.count
  }
}
