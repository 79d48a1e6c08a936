import CommunityPlanning
import Foundation
import PlanningTestKit

// The library used on a real dossier, start to end. Read `Walk.swift` from the top: each step is one call of the library.

do {
  let options = try Options(Array(CommandLine.arguments.dropFirst()))
  if options.asksForHelp {
    print(Options.usage)
  } else {
    let walk = try Walk(options)
    print(options.printsJSON ? try walk.json() : try walk.text())
  }
} catch {
  FileHandle.standardError.write(Data("Walkthrough: \(error)\n".utf8))
  exit(1)
}
