import CommunityPlanning

@testable import PlanningTestKit

/// A run over documents that the schema and the reader judge independently of each other.
struct SchemaAgreement: Sendable {
  /// What the reader refuses and no schema sees, with the reason; there is nothing else about which they differ.
  static let invisible: [(breakage: Breakage, reason: String)] = [
    (.repeatedMember, "to JSON Schema an object has each member once; what a parser makes of two is its own affair"),
    (.respeltNumber, "to JSON Schema 1.0 and 1e2 are whole numbers; the reader would write them back otherwise"),
    (.endlessOccurrence, "a regular expression does not count; the reader holds an occurrence in 64 bits"),
  ]

  /// How many documents were judged, by what was done to them.
  private(set) var counts: [Breakage: Int] = [:]
  /// How many sound documents were judged, and how many that the generator had damaged.
  private(set) var soundCount = 0
  private(set) var damagedCount = 0
  /// The laws that did not hold.
  private(set) var faults: [String] = []
  private let validator: SchemaValidator

  init() throws { validator = try SchemaValidator(Dossier.schema) }

  /// Judges sound documents of a seed and changed ones; documents that are longer than so many bytes are left out.
  static func over(sound: Int, changed: Int, seed: UInt64, longest: Int = .max) throws -> SchemaAgreement {
    var run = try SchemaAgreement()
    var generator = DossierGenerator(seed: seed)
    var breaker = DocumentBreaker(seed: seed)
    var step = 0
    var changedCount = 0
    while run.soundCount < sound || changedCount < changed {
      let document = generator.nextDocument()
      guard document.count <= longest else { continue }
      let place = "document \(generator.coverage.documentCount) of seed \(seed)"
      if try Dossier.load(document).problemCount > 0 {
        run.damagedCount += 1
        if let disagreement = Self.disagreement(
          try run.validator.violations(in: document), try Self.problems(in: document))
        {
          run.faults.append("\(place), damaged: \(disagreement)")
        }
        continue
      }
      run.soundCount += 1
      let violations = try run.validator.violations(in: document)
      run.require(violations.isEmpty, "\(place) is sound, but \(violations.prefix(2))")
      // Several changes of one document, so that the larger part of the time goes into what may fail.
      for _ in 0..<max(1, (changed + sound - 1) / max(sound, 1)) where changedCount < changed {
        let breakage = Breakage.allCases[step % Breakage.allCases.count]
        step += 1
        guard let broken = breaker.broken(document, by: breakage) else { continue }
        changedCount += 1
        run.judge(broken, breakage, place)
      }
    }
    return run
  }

  /// Adds what another run has found.
  mutating func add(_ other: SchemaAgreement) {
    counts.merge(other.counts, uniquingKeysWith: +)
    soundCount += other.soundCount
    damagedCount += other.damagedCount
    faults += other.faults
  }

  private mutating func judge(_ broken: DocumentBreaker.Broken, _ breakage: Breakage, _ place: String) {
    counts[breakage, default: 0] += 1
    let place = "\(place), \(breakage.rawValue) at \(broken.pointer)"
    do {
      let schema = try validator.violations(in: broken.bytes)
      let reader = try Self.problems(in: broken.bytes)
      let isInvisible = Self.invisible.contains { $0.breakage == breakage }
      require(schema.isEmpty == (breakage.isHarmless || isInvisible), "\(place): the schema says \(schema.prefix(2))")
      require(reader.isEmpty == breakage.isHarmless, "\(place): the reader says \(reader.prefix(2))")
      guard !breakage.isHarmless else { return }
      for problem in reader where !problem.isNear(broken.pointer) {
        faults.append("\(place): the reader has a problem elsewhere, \(problem)")
      }
      guard !isInvisible else { return }
      if let disagreement = Self.disagreement(schema, reader) { faults.append("\(place): \(disagreement)") }
    } catch {
      faults.append("\(place): \(error)")
    }
  }

  private mutating func require(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds { faults.append(fault()) }
  }

  // MARK: Places

  /// Where the places differ at which the schema and the reader object, or `nil` where they agree.
  ///
  /// They name the same value; of a value that may be stated not to exist, the schema names the whole.
  private static func disagreement(_ schema: [SchemaViolation], _ problems: [PlacedProblem]) -> String? {
    let reader = problems.filter { $0.code != .duplicateMember }
    let unmatched = reader.filter { problem in !schema.contains { $0.isAbout(problem.pointer) } }
    let unexplained = schema.filter { violation in !reader.contains { violation.isAbout($0.pointer) } }
    guard let first = unmatched.first.map(\.description) ?? unexplained.first?.description else { return nil }
    return "only one of both says \(first)"
  }

  /// What the reader objects to, at the places in the text that it names.
  private static func problems(in document: [UInt8]) throws -> [PlacedProblem] {
    var limits = ReadingLimits()
    limits.maximumProblems = .max
    let problems: [ReadingProblem]
    do {
      problems = try Dossier.load(document, limits: limits).problems
    } catch let problem as ReadingProblem {
      problems = [problem]
    }
    guard !problems.isEmpty else { return [] }
    let tree = try DocumentTree(document)
    return try problems.map { try PlacedProblem($0, in: tree) }
  }
}

/// A reading problem with the pointer to the value at its line and column.
private struct PlacedProblem: CustomStringConvertible {
  let code: ReadingFault.Code
  let pointer: JSONPointer
  let description: String

  init(_ problem: ReadingProblem, in tree: DocumentTree) throws {
    code = problem.code
    // Generated documents have one line.
    guard problem.line == 1, let pointer = tree.pointer(toValueAt: problem.column - 1) else { throw problem }
    self.pointer = pointer
    description = "\(pointer): \(problem)"
  }

  /// Whether the problem is at the value or at a part of it that says why there is none.
  func isNear(_ other: JSONPointer) -> Bool { pointer == other || pointer.parent == other }
}

extension SchemaViolation {
  fileprivate func isAbout(_ other: JSONPointer) -> Bool {
    pointer == other || keyword == "anyOf" && pointer == other.parent
  }
}
