import Foundation

/// How many random cases the laws are tried on; a script can ask for more.
let caseCount = ProcessInfo.processInfo.environment["COMMUNITY_PLANNING_CASES"].flatMap { Int($0) } ?? 20_000
