// swift-tools-version: 6.2
import PackageDescription

// A town's program that uses the library as everybody does: as a dependency, from outside.
let package = Package(
  name: "TownApp",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "CommunityPlanning", path: "../..")],
  targets: [
    .executableTarget(
      name: "TownApp",
      dependencies: [.product(name: "CommunityPlanning", package: "CommunityPlanning")])
  ],
  swiftLanguageModes: [.v6]
)
