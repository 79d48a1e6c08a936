import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Hostile dossiers")
struct HostileDossierTests {
  @Test("A mutated document ends in a dossier with its problems or in a typed error, and nothing of it is lost")
  func mutated() throws {
    let documents = GoldenDossier.all.flatMap { golden -> [[UInt8]] in
      [golden.bytes, (try? golden.dossier().encoded(.compact)) ?? []]
    }
    var random = SeededGenerator(seed: 2012)
    var mutator = ByteMutator(seed: 2012)
    var generator = DossierGenerator(seed: 2012)
    var readCount = 0
    var problemCount = 0
    let count = caseCount(400)
    for _ in 0..<count {
      let usesGenerated = random.next() % 4 == 0
      let original = usesGenerated ? generator.nextDocument() : documents[Int(random.next() % UInt64(documents.count))]
      let bytes = mutator.mutate(original)
      guard let loaded = try load(bytes) else { continue }
      readCount += 1
      problemCount += loaded.problemCount
      try check(loaded, of: bytes)
    }
    // Neither all refused nor all harmless, or the law says nothing.
    #expect(readCount > count / 3 && readCount < count)
    #expect(problemCount > count / 100)
  }

  @Test("More than half of the mutated documents are still JSON, and others are not")
  func stayJSON() {
    let document = GoldenDossier.vizovice.bytes
    var mutator = ByteMutator(seed: 5)
    let count = 200
    let stillJSON = (0..<count).count { _ in (try? JSONTape(mutator.mutate(document))) != nil }
    #expect(stillJSON > count / 2 && stillJSON < count * 9 / 10, "\(stillJSON) of \(count)")
  }

  @Test(
    "A mutation that keeps JSON does so, whatever it meets",
    arguments: ByteMutator.Mutation.allCases.filter(\.keepsJSON))
  func keepsJSON(mutation: ByteMutator.Mutation) {
    var generator = DossierGenerator(seed: 8)
    for seed in 0..<8 {
      var mutator = ByteMutator(seed: UInt64(seed))
      var document = seed % 2 == 0 ? GoldenDossier.vizovice.bytes : generator.nextDocument()
      for _ in 0..<3 { document = mutator.mutate(document, by: mutation) }
      #expect(throws: Never.self, "seed \(seed)") { try JSONTape(document) }
    }
  }

  @Test(
    "Each kind of mutation changes a document, the same way for the same seed", arguments: ByteMutator.Mutation.allCases
  )
  func mutations(mutation: ByteMutator.Mutation) {
    let document = GoldenDossier.vizovice.bytes
    for seed in 0..<6 {
      var first = ByteMutator(seed: UInt64(seed))
      var second = ByteMutator(seed: UInt64(seed))
      let result = first.mutate(document, by: mutation)
      #expect(result == second.mutate(document, by: mutation))
      _ = first.mutate([], by: mutation)
      _ = first.mutate([0x7B], by: mutation)
    }
    var mutator = ByteMutator(seed: 1)
    #expect((0..<20).contains { _ in mutator.mutate(document, by: mutation) != document })
  }

  /// Loads bytes; `nil` where they are refused with one of the two typed errors.
  private func load(_ bytes: [UInt8]) throws -> Loaded<Dossier>? {
    do {
      return try Dossier.load(bytes)
    } catch let fault as JSONFault {
      #expect((0...bytes.count).contains(fault.offset) && fault.line > 0 && fault.column > 0)
      return nil
    } catch is ReadingProblem {
      return nil
    }
  }

  private func check(_ loaded: Loaded<Dossier>, of bytes: [UInt8]) throws {
    #expect(loaded.problemCount >= loaded.problems.count)
    #expect(
      zip(loaded.problems, loaded.problems.dropFirst()).allSatisfy { ($0.line, $0.column) <= ($1.line, $1.column) })
    let written = loaded.object.encoded()
    let again = try Dossier.load(written)
    #expect(again.object == loaded.object)
    #expect(again.object.encoded() == written)
    #expect(again.problemCount == loaded.problemCount)
    #expect(again.object.digest == loaded.object.digest)
    for problem in loaded.problems.prefix(5) {
      let value = loaded.object.documentValue(at: problem.path)?.text
      #expect(value.map { $0 == problem.found || problem.found.hasSuffix("…") } == true, "\(problem)")
    }
  }
}
