import CommunityPlanning
import Foundation

let usage = """
  usage: PlanningBenchmarks reading [MEGABYTES [ROUNDS]]    reading and writing beside JSONDecoder and JSONEncoder
         PlanningBenchmarks planning [ACTIVITIES…]          every phase over growing dossiers, and how it grows
         PlanningBenchmarks hostile [DOCUMENTS [SEED]]      mutated dossiers end in a dossier or a typed error
         PlanningBenchmarks mirror                          the source of PlainDossier.swift
  """
let arguments = Array(CommandLine.arguments.dropFirst())
let numbers = arguments.dropFirst().map { Int($0) }
let isGrowing = arguments.first == "planning"
guard numbers.allSatisfy({ $0.map { $0 > 0 } ?? false }), isGrowing || numbers.count <= 2 else {
  print(usage)
  exit(2)
}
func number(_ position: Int, or standard: Int) -> Int {
  numbers.indices.contains(position) ? numbers[position] ?? standard : standard
}
switch arguments.first ?? "reading" {
case "reading":
  try ReadingBenchmark.run(megabytes: number(0, or: 20), rounds: number(1, or: 5))
case "planning":
  let activities = numbers.compactMap { $0 }
  try PlanningBenchmark.run(activities: activities.isEmpty ? [1_000, 10_000, 100_000] : activities)
case "hostile":
  try HostileDocuments.run(count: number(0, or: 100_000), seed: UInt64(number(1, or: 1)))
case "mirror":
  print(DossierMirror.source)
default:
  print(usage)
  exit(2)
}
