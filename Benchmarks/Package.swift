// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "PlanningBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "CommunityPlanning", path: "..")],
  targets: [
    .executableTarget(
      name: "PlanningBenchmarks",
      dependencies: [
        .product(name: "CommunityPlanning", package: "CommunityPlanning"),
        .product(name: "PlanningTestKit", package: "CommunityPlanning"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
