import CommunityPlanning
import Foundation
import PlanningTestKit

// Runs conformance cases from files and folders: a line a failing case, then the count. See `Tests/Cases/conformance`.

let usage = """
  usage: ConformanceCases [--answers] PATH…

  Answers the conformance cases of files, or of all .json files in folders and below, and compares.
    --answers   prints each case's answer as JSON too, for whoever writes a case
  Ends with 0 if all cases hold, 1 if one fails, 2 if it was called wrongly.
  """

func endWrongly(_ text: String) -> Never {
  FileHandle.standardError.write(Data("ConformanceCases: \(text)\n".utf8))
  exit(2)
}

/// The files of cases at a path: itself, or those in the folder and below, by their names.
func files(at path: String) -> [String] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    endWrongly("\(path) does not exist; expected a file or a folder of cases")
  }
  guard isFolder.boolValue else { return [path] }
  let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
  return names.filter { $0.hasSuffix(".json") }.sorted().map { "\(path)/\($0)" }
}

var arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") || arguments.contains("-h") {
  print(usage)
  exit(0)
}
let printsAnswers = arguments.contains("--answers")
arguments.removeAll { $0 == "--answers" }
if let option = arguments.first(where: { $0.hasPrefix("-") }) { endWrongly("unexpected \(option)\n\(usage)") }
guard !arguments.isEmpty else { endWrongly("expected at least one file or folder\n\(usage)") }

let documents = arguments.flatMap(files).map { path in
  guard let data = FileManager.default.contents(atPath: path) else {
    endWrongly("\(path) cannot be read; expected a file of cases")
  }
  return (name: path, bytes: [UInt8](data))
}
guard !documents.isEmpty else { endWrongly("no .json files in \(arguments.joined(separator: ", "))") }

let run = ConformanceRun(of: documents)
if printsAnswers {
  for outcome in run.outcomes { print("\(outcome.name): \(outcome.answer?.text ?? "not asked")") }
}
for failure in run.failures { print(failure) }
print(run.summary)
exit(run.failures.isEmpty ? 0 : 1)
