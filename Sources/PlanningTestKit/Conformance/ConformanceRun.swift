import CommunityPlanning

/// Conformance cases, answered and compared: in the library's tests, in an embedder's, and from the command line.
///
/// Every case is answered silently and with its derivation; both answers must be equal, and the derivation must verify.
///
///     let run = ConformanceRun(of: [("mine.json", bytes)])
///     for failure in run.failures { print(failure) }
public struct ConformanceRun: Sendable {
  /// A case with what is wrong with it.
  public struct Outcome: Sendable, Hashable {
    /// The file of the case.
    public let file: String
    /// The name of the case.
    public let name: String
    /// The question that it asks; for a reading `reading` and the kind of value.
    public let question: String
    /// What is wrong; empty where the case holds.
    public let failures: [ConformanceFailure]
    /// The answer as JSON, where the question could be asked; for a reading what was read.
    public let answer: RawJSON?
  }

  /// How many cases of one question there are and how many hold.
  public struct Tally: Sendable, Hashable {
    /// The name of the question.
    public let question: String
    /// The number of cases.
    public let cases: Int
    /// The number of cases that hold.
    public let passed: Int
  }

  /// The cases in the order of the files and of their places in them.
  public private(set) var outcomes: [Outcome] = []
  /// Files that could not be read as cases.
  public private(set) var fileFailures: [ConformanceFailure] = []

  /// Everything that is wrong; empty where all cases hold.
  public var failures: [ConformanceFailure] { fileFailures + outcomes.flatMap(\.failures) }

  /// The number of cases that hold.
  public var passedCount: Int { outcomes.count { $0.failures.isEmpty } }

  /// The cases by question, in the order of the questions' names.
  public var tallies: [Tally] {
    Dictionary(grouping: outcomes, by: \.question).map { question, outcomes in
      Tally(question: question, cases: outcomes.count, passed: outcomes.count { $0.failures.isEmpty })
    }.sorted { $0.question < $1.question }
  }

  /// The closing count: cases, passed, failed, then a line a question.
  public var summary: String {
    let files = fileFailures.isEmpty ? "" : ", unreadable files: \(fileFailures.count)"
    let head = "cases: \(outcomes.count), passed: \(passedCount), failed: \(outcomes.count - passedCount)\(files)"
    let lines = tallies.map { "  \($0.question): \($0.passed) of \($0.cases)" }
    return ([head] + lines).joined(separator: "\n")
  }

  /// Runs the cases of files.
  ///
  /// - Parameters:
  ///   - files: The names and the bytes of the files.
  ///   - setting: Questions, dossiers and parameters, if not the library's own.
  /// - Complexity: that of the questions; a dossier that is named often is read once.
  public init(of files: [(name: String, bytes: [UInt8])], in setting: ConformanceSetting = ConformanceSetting()) {
    var bench = ConformanceBench(setting: setting)
    for (name, bytes) in files {
      do {
        let file = try DocumentReader.loadStrictly(ConformanceFile.self, from: bytes)
        run(file, named: name, on: &bench)
      } catch {
        fileFailures.append(.unreadable(file: name, error))
      }
    }
  }

  /// Runs cases that are at hand as values.
  public init(of file: ConformanceFile, named name: String, in setting: ConformanceSetting = ConformanceSetting()) {
    var bench = ConformanceBench(setting: setting)
    run(file, named: name, on: &bench)
  }

  private mutating func run(_ file: ConformanceFile, named name: String, on bench: inout ConformanceBench) {
    for entry in file.kept.entries {
      fileFailures.append(.unknownMember(entry.name, in: ConformanceFile.self, file: name))
    }
    var names: Set<String> = []
    for one in file.cases {
      let (failures, answer) = bench.failures(of: one, in: name)
      add(one.name, asking: one.question, failures, answer, of: name, &names)
    }
    for one in file.readings {
      let (failures, answer) = bench.failures(of: one, in: name)
      add(one.name, asking: "reading \(one.reading)", failures, answer, of: name, &names)
    }
  }

  private mutating func add(
    _ name: String, asking question: String, _ failures: [ConformanceFailure], _ answer: RawJSON?, of file: String,
    _ names: inout Set<String>
  ) {
    var failures = failures
    if !names.insert(name).inserted {
      failures.append(
        ConformanceFailure(
          code: .repeatedName, file: file, caseName: name, asked: "", place: DossierPath("name"),
          expected: "a name of its own", found: "a second case \(name)"))
    }
    outcomes.append(Outcome(file: file, name: name, question: question, failures: failures, answer: answer))
  }
}

extension ConformanceFailure {
  fileprivate static func unreadable(file: String, _ error: any Error) -> ConformanceFailure {
    if let problem = error as? ReadingProblem {
      // The second step of a path into a file is the name of the case.
      let steps = problem.path.steps
      let isInCase = steps.count > 1
      let place = DossierPath(Array(steps.dropFirst(isInCase ? 2 : 0)))
      return ConformanceFailure(
        code: .unreadableFile, file: "\(file), line \(problem.line)", caseName: isInCase ? steps[1].name : "",
        asked: "", place: place, expected: problem.expected, found: "\(problem.found) (\(problem.code.rawValue))")
    }
    if let fault = error as? JSONFault {
      return ConformanceFailure(
        code: .unreadableFile, file: "\(file), line \(fault.line)", caseName: "", asked: "", place: .root,
        expected: fault.expected, found: "no JSON (\(fault.code.rawValue) in column \(fault.column))")
    }
    return ConformanceFailure(
      code: .unreadableFile, file: file, caseName: "", asked: "", place: .root, expected: "a file of cases",
      found: "\(error)")
  }

  static func unknownMember<Object: DossierObject>(
    _ name: String, in type: Object.Type, file: String, caseName: String = "", at place: DossierPath = .root
  ) -> ConformanceFailure {
    let names = Object.members.members.map(\.name).joined(separator: ", ")
    return ConformanceFailure(
      code: .unknownMember, file: file, caseName: caseName, asked: "", place: place,
      expected: "one of the members \(names)", found: "\"\(name)\"")
  }
}
