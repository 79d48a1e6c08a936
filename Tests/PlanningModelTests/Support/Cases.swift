import Foundation

/// The number of random cases of a law; the environment variable `COMMUNITY_PLANNING_CASES` overrides it.
func caseCount(_ usual: Int) -> Int {
  ProcessInfo.processInfo.environment["COMMUNITY_PLANNING_CASES"].flatMap { Int($0) } ?? usual
}
