import CommunityPlanning
import Foundation

// usage: PlanningBenchmarks [reading [MEGABYTES [ROUNDS]]]
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first ?? "reading" {
case "reading":
  let megabytes = arguments.dropFirst().first.flatMap { Int($0) } ?? 20
  let rounds = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5
  try ReadingBenchmark.run(megabytes: megabytes, rounds: rounds)
default:
  print("usage: PlanningBenchmarks [reading [MEGABYTES [ROUNDS]]]")
  exit(2)
}
