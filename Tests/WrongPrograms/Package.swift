// swift-tools-version: 6.2
import PackageDescription

// Programs that the compiler must refuse, each beside a twin that it must accept. The package builds the twins; with
// WRONG_PROGRAMS=1 in the environment it builds the wrong ones, and no target of it builds.
let isWrong = Context.environment["WRONG_PROGRAMS"] != nil
let names = ["ServiceForMeeting", "SeatAmongBodies", "EntityOfOtherKind", "MoneyAndNumbers"]

let package = Package(
  name: "WrongPrograms",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "CommunityPlanning", path: "../..")],
  targets: names.map { name in
    .target(
      name: name,
      dependencies: [.product(name: "CommunityPlanning", package: "CommunityPlanning")],
      path: "Sources/\(name)",
      exclude: [isWrong ? "Right.swift" : "Wrong.swift"])
  },
  swiftLanguageModes: [.v6]
)
