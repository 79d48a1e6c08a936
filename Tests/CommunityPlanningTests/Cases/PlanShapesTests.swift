import CommunityPlanning
import PlanningTestKit
import Testing

/// What the top of a real plan means, and what its levels are called.
struct PlanShape: Sendable, CustomTestStringConvertible {
  var golden: GoldenDossier
  var plan: String
  var axis: PlanAxis?
  var levels: [String]

  var testDescription: String { golden.name }

  static let all = [
    PlanShape(golden: .strakonice, plan: "kpss", axis: .purpose, levels: ["priorita", "opatření", "aktivita"]),
    PlanShape(golden: .tabor2011, plan: "kpss", axis: .territory, levels: ["priorita", "opatření", "aktivita"]),
    PlanShape(golden: .somhZapad, plan: "sprss", axis: .municipality, levels: ["obec", "priorita"]),
    PlanShape(
      golden: .prachatice, plan: "kpss", axis: .targetGroup, levels: ["vize", "priorita", "opatření", "aktivita"]),
    PlanShape(golden: .olomouc2010, plan: "kpss-2", axis: .targetGroup, levels: ["cíl", "opatření (krok)"]),
    PlanShape(golden: .tanvald2011, plan: "ap-2013", axis: nil, levels: ["aktivita", "akce"]),
    PlanShape(golden: .praha10, plan: "sp-2021-2024", axis: .theme, levels: ["priorita"]),
    PlanShape(golden: .praha10, plan: "opatreni-2019-2020", axis: nil, levels: ["opatření"]),
    PlanShape(golden: .blansko, plan: "kp-3", axis: nil, levels: ["priorita", "cíl", "aktivita"]),
  ]
}

@Suite("The shapes of real plans")
struct PlanShapesTests {
  @Test("A plan names its own levels, and its axis is data beside them", arguments: PlanShape.all)
  func levelsAndAxis(shape: PlanShape) throws {
    let plan = try #require(try shape.golden.dossier()[Identifier<Plan>(shape.plan)])
    #expect(plan.axis == shape.axis)
    #expect(plan.levels.map(\.label) == shape.levels)
  }

  @Test("Every item that names a level names one that its plan declares", arguments: GoldenDossier.all)
  func itemsUseDeclaredLevels(golden: GoldenDossier) throws {
    let dossier = try golden.dossier()
    for item in dossier.planItems {
      guard let level = item.level, let plan = dossier[item.plan] else { continue }
      #expect(plan.levels.contains { $0.code == level }, "\(golden.name): \(item.path)")
    }
  }

  @Test("In Praha 10 a paper of measures for two years stands between the plan and its action plan")
  func paperBetween() throws {
    let dossier = try GoldenDossier.praha10.dossier()
    let measures = try #require(dossier[Identifier<Plan>("opatreni-2019-2020")])
    let actions = try #require(dossier[Identifier<Plan>("ap-2019-2020")])
    #expect(measures.kind == .middleLevelPaper && actions.kind == .actionPlan)
    #expect(measures.partOf == actions.partOf && measures.partOf != nil)
    #expect(actions.links.contains { $0.relation == .implements && $0.target == measures.path })
  }

  @Test("In Blansko an action plan bridges the year between two plans")
  func bridge() throws {
    let dossier = try GoldenDossier.blansko.dossier()
    let bridge = try #require(dossier[Identifier<Plan>("ap-2012")])
    let before = try #require(bridge.predecessors.first.flatMap { dossier[$0] })
    #expect(bridge.partOf == nil)
    #expect(before.to?.text == "2011" && bridge.from?.text == "2012")
    #expect(dossier.plans.contains { $0.predecessors == [bridge.id] && $0.from?.text == "2013" })
  }
}
