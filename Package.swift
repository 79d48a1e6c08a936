// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "CommunityPlanning",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11)],
  products: [
    .library(name: "CommunityPlanning", targets: ["CommunityPlanning"]),
    .library(name: "PlanningModel", targets: ["PlanningModel"]),
    .library(name: "PlanningValidation", targets: ["PlanningValidation"]),
    .library(name: "PlanningTestKit", targets: ["PlanningTestKit"]),
  ],
  targets: [
    .target(name: "ExactValues"),
    .target(name: "DossierCoding", dependencies: ["ExactValues"]),
    .target(name: "CzechRegisters", dependencies: ["ExactValues", "DossierCoding"]),
    .target(name: "PlanningModel", dependencies: ["ExactValues", "DossierCoding", "CzechRegisters"]),
    .target(
      name: "PlanningEvaluation",
      dependencies: ["ExactValues", "DossierCoding", "CzechRegisters", "PlanningModel"]),
    .target(
      name: "PlanningValidation",
      dependencies: ["ExactValues", "DossierCoding", "CzechRegisters", "PlanningModel", "PlanningEvaluation"]),
    .target(
      name: "CommunityPlanning",
      dependencies: [
        "ExactValues", "DossierCoding", "CzechRegisters", "PlanningModel", "PlanningEvaluation", "PlanningValidation",
      ]),
    .target(name: "PlanningTestKit", dependencies: ["CommunityPlanning"]),
    .executableTarget(name: "Walkthrough", dependencies: ["CommunityPlanning", "PlanningTestKit"]),
    .executableTarget(name: "ConformanceCases", dependencies: ["CommunityPlanning", "PlanningTestKit"]),
    .testTarget(name: "ExactValuesTests", dependencies: ["ExactValues"]),
    .testTarget(name: "DossierCodingTests", dependencies: ["DossierCoding"]),
    .testTarget(name: "CzechRegistersTests", dependencies: ["CzechRegisters"]),
    .testTarget(name: "PlanningModelTests", dependencies: ["CommunityPlanning", "PlanningTestKit"]),
    .testTarget(name: "PlanningEvaluationTests", dependencies: ["CommunityPlanning", "PlanningTestKit"]),
    .testTarget(name: "PlanningValidationTests", dependencies: ["CommunityPlanning", "PlanningTestKit"]),
    .testTarget(name: "CommunityPlanningTests", dependencies: ["CommunityPlanning", "PlanningTestKit"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
