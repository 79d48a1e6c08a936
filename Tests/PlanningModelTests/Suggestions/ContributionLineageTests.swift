import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("What became of suggestions and comments")
struct ContributionLineageTests {
  private func comment(_ id: String, into: String? = nil, from: String? = nil, sent: String? = nil) -> PlanComment {
    var comment = PlanComment(id: Identifier(id))
    comment.mergedInto = into.map { Identifier($0) }
    comment.splitFrom = from.map { Identifier($0) }
    comment.sent = sent.map { Written(text: $0) }
    return comment
  }

  private func texts(_ ids: [Identifier<PlanComment>]) -> [String] { ids.map(\.text) }

  @Test("A letter that was split and a comment that was merged into one of its parts share an outcome")
  func way() {
    let lineage = ContributionLineage([
      comment("letter", sent: "2014-05-01"), comment("a", from: "letter"), comment("b", from: "letter"),
      comment("other", into: "b", sent: "2014-05-02"),
    ])
    #expect(texts(lineage.outcomes(of: Identifier("letter"))) == ["a", "b"])
    #expect(texts(lineage.outcomes(of: Identifier("other"))) == ["b"])
    #expect(texts(lineage.origins(of: Identifier("b"))) == ["letter", "other"])
    #expect(texts(lineage.originals) == ["letter", "other"])
    #expect(texts(lineage.leaves) == ["a", "b"])
    #expect(texts(lineage.successors(of: Identifier("letter"))) == ["a", "b"])
    #expect(texts(lineage.predecessors(of: Identifier("b"))) == ["letter", "other"])
  }

  @Test("One that was made by merging is no original, unless it states how or when it came")
  func madeByMerging() {
    let made = [comment("a", into: "m"), comment("b", into: "m"), comment("m")]
    #expect(texts(ContributionLineage(made).originals) == ["a", "b"])
    let came = [comment("a", into: "m"), comment("m", sent: "2014-05-01")]
    #expect(texts(ContributionLineage(came).originals) == ["a", "m"])
  }

  @Test(
    "A circle and a way that leads to nothing end loose and are never settled", arguments: ["a", "b", "c", "d", "x"])
  func looseEnds(_ id: String) {
    let lineage = ContributionLineage([
      comment("a", into: "a"), comment("b", into: "c"), comment("c", into: "b"), comment("d", into: "missing"),
    ])
    #expect(lineage.hasLooseEnd(Identifier(id)))
    #expect(lineage.outcomes(of: Identifier(id)) == [])
    #expect(lineage.isInCircle(Identifier(id)) == ["a", "b", "c"].contains(id))
  }

  @Test("Nothing disappears: whatever the lineage, each is a leaf, leads on, or ends loose")
  func nothingDisappears() {
    for seed in 0..<UInt64(200) {
      var random = SeededGenerator(seed: seed)
      let count = 1 + Int(random.next() % 8)
      let others = (0..<2 * count).map { _ in
        random.next() % 3 == 0 ? nil : "c\(random.next() % UInt64(count + 1))"
      }
      let comments = (0..<count).map { comment("c\($0)", into: others[$0], from: others[count + $0]) }
      let lineage = ContributionLineage(comments)
      #expect(Set(lineage.settlingOrder) == Set(comments.indices))
      for comment in comments {
        let outcomes = lineage.outcomes(of: comment.id)
        #expect(Set(outcomes).isSubset(of: lineage.leaves))
        #expect(!outcomes.isEmpty || lineage.hasLooseEnd(comment.id), "seed \(seed)")
        for outcome in outcomes where outcome != comment.id {
          #expect(!lineage.predecessors(of: outcome).isEmpty, "seed \(seed)")
        }
      }
    }
  }

  @Test("What one became stands before it in the order of settling, circles aside")
  func order() {
    let comments = (0..<50_000).map { comment("c\($0)", into: $0 > 0 ? "c\($0 - 1)" : nil) }
    let lineage = ContributionLineage(comments.reversed())
    let places = Dictionary(uniqueKeysWithValues: lineage.settlingOrder.enumerated().map { ($1, $0) })
    #expect(
      lineage.settlingOrder.allSatisfy { row in
        lineage.successors(of: row).allSatisfy { (places[$0] ?? .max) < (places[row] ?? 0) }
      })
    #expect(texts(lineage.outcomes(of: Identifier("c49999"))) == ["c0"])
  }

  @Test("A long chain of merging is gone once for all of its rows", .timeLimit(.minutes(1)))
  func chain() {
    let comments = (0..<20_000).map { comment("c\($0)", into: $0 > 0 ? "c\($0 - 1)" : nil) }
    let lineage = ContributionLineage(comments)
    #expect(comments.allSatisfy { lineage.outcomes(of: $0.id) == [Identifier("c0")] })
    #expect(lineage.outcomes(ofRows: Array(comments.indices)) == [0])
    #expect(lineage.outcomes(ofRows: [-1, 20_000]).isEmpty)
  }

  @Test(
    "Handed on is open, overdue after its term, and answered from the day of the answer on",
    arguments: [
      (nil, nil, "2024-05-01", ForwardingState.open), ("2024-05-31", nil, "2024-05-31", .open),
      ("2024-05-31", nil, "2024-06-01", .overdue), ("2024-05-31", "2024-06-02", "2024-06-01", .overdue),
      ("2024-05-31", "2024-06-02", "2024-06-02", .answered), (nil, "2024", "2024-06-01", .undecided),
      ("2024", nil, "2024-06-01", .undecided), ("brzy", nil, "2024-06-01", .undecided),
    ] as [(String?, String?, String, ForwardingState)])
  func forwardings(_ due: String?, _ answered: String?, _ day: String, _ state: ForwardingState) throws {
    var forwarding = Forwarding(
      id: Identifier("f"), subject: DossierPath("resolutions", "r"), destination: .department)
    forwarding.due = due.map { Written(text: $0) }
    forwarding.answered = answered.map { Written(text: $0) }
    var dossier = Dossier(id: Identifier("d"))
    dossier.forwardings = [forwarding]
    let asOf = try #require(Written<Day>(text: day).value)
    #expect(forwarding.state(on: asOf) == state)
    #expect(dossier.forwardings(that: state, on: asOf).map(\.id.text) == ["f"])
    #expect(dossier.forwardings(of: DossierPath("resolutions", "r")).map(\.id.text) == ["f"])
  }
}
