import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What changed between versions of a plan")
struct VersionChangesTests {
  /// A plan `p` with versions `v0`, `v1`, `v2` in a row.
  private func plan(_ items: [PlanItem], _ change: (inout Dossier) -> Void = { _ in }) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    dossier.plans = [Plan(id: Identifier("p"), name: "P")]
    var versions = ["v0", "v1", "v2"].map { PlanVersion(id: Identifier($0), plan: Identifier("p")) }
    versions[1].previous = Identifier("v0")
    versions[2].previous = Identifier("v1")
    dossier.planVersions = versions
    dossier.planItems = items
    change(&dossier)
    return dossier
  }

  private func item(
    _ id: String, parent: String? = nil, added: String? = nil, removed: String? = nil, replaces: [String] = [],
    _ change: (inout PlanItem) -> Void = { _ in }
  ) -> PlanItem {
    var item = PlanItem(id: Identifier(id), plan: Identifier("p"))
    item.parent = parent.map { Identifier($0) }
    item.addedBy = added.map { Identifier($0) }
    item.removedBy = removed.map { Identifier($0) }
    item.replaces = replaces.map { Identifier($0) }
    change(&item)
    return item
  }

  private func changes(
    _ dossier: Dossier, from: String? = "v0", to: String = "v2", at location: SourceLocation = #_sourceLocation
  ) throws -> VersionChanges {
    let question = VersionChangesQuestion(plan: Identifier("p"), from: from.map { Identifier($0) }, to: Identifier(to))
    return try soundAnswer(to: question, about: dossier, at: location).answer.known()
  }

  @Test("Added, removed and kept items are told by identity, and leaves are counted apart")
  func addedAndRemoved() throws {
    let changes = try changes(
      plan([item("a"), item("b", removed: "v1"), item("c", added: "v2"), item("d", added: "v1", removed: "v2")]))
    #expect(changes.items.map(\.kind) == [.removed, .added])
    #expect(changes.items.map(\.version) == [Identifier("v1"), Identifier("v2")])
    #expect(changes.addedCount == .known(1) && changes.removedCount == .known(1))
    // One came and one went: much changed, the number did not.
    #expect(changes.leavesBefore == .known(2) && changes.isLeafCountChanged == .known(false))
    #expect(changes.steps.map(\.version) == [Identifier("v1"), Identifier("v2")])
  }

  @Test("A replaced item is compared member by member, also through a version between")
  func replaced() throws {
    let old = item("a", removed: "v1") {
      $0.name = "Terénní služba"
      $0.responsible = [Identifier("x"), Identifier("y")]
      $0.years = Written(text: "2023")
    }
    let between = item("b", added: "v1", removed: "v2", replaces: ["a"])
    let new = item("c", added: "v2", replaces: ["b"]) {
      $0.name = "Terénní služba"
      $0.responsible = [Identifier("y"), Identifier("x")]
      $0.comment = "nově"
    }
    let change = try #require(try changes(plan([old, between, new])).items.first)
    #expect(change.kind == .replaced && change.replaces == [DossierPath("planItems", "a")])
    // The order of those responsible says nothing.
    #expect(change.fields.map(\.member) == ["years", "comment"])
    #expect(change.fields.first?.old?.text == "\"2023\"" && change.fields.first?.new == nil)
    #expect(!change.isMoved)
  }

  @Test("Splits and mergers say who came from whom")
  func splitsAndMergers() throws {
    let split = try changes(
      plan([
        item("a", removed: "v1"), item("b", added: "v1", replaces: ["a"]), item("c", added: "v1", replaces: ["a"]),
      ]))
    #expect(split.items.map(\.kind) == [.split, .split] && split.replacingCount == .known(2))
    #expect(split.removedCount == .known(0) && split.isLeafCountChanged == .known(true))
    let merged = try changes(
      plan([item("a", removed: "v1"), item("b", removed: "v2"), item("c", added: "v2", replaces: ["b", "a"])]))
    #expect(merged.items.map(\.kind) == [.merged])
    #expect(merged.items.first?.replaces == [DossierPath("planItems", "a"), DossierPath("planItems", "b")])
  }

  @Test("Under another parent an item is moved; under the one that replaced its parent it is not")
  func moved() throws {
    let moved = try changes(
      plan([
        item("m"), item("n"), item("a", parent: "m", removed: "v1"),
        item("b", parent: "n", added: "v1", replaces: ["a"]),
      ]))
    #expect(moved.items.map(\.isMoved) == [true])
    let stays = try changes(
      plan([
        item("m", removed: "v1"), item("n", added: "v1", replaces: ["m"]), item("a", parent: "m", removed: "v1"),
        item("b", parent: "n", added: "v1", replaces: ["a"]),
      ]))
    #expect(stays.items.map(\.isMoved) == [false, false])
  }

  @Test("Where those that stay stand in another order, the item above is named")
  func reordered() throws {
    let changes = try changes(
      plan([
        item("m"), item("b2", parent: "m", added: "v1", replaces: ["b"]), item("a", parent: "m"),
        item("b", parent: "m", removed: "v1"),
      ]))
    #expect(changes.reordered == [DossierPath("planItems", "m")])
    let same = try self.changes(
      plan([item("a"), item("b", removed: "v1"), item("b2", added: "v1", replaces: ["b"]), item("c")]))
    #expect(same.reordered.isEmpty)
  }

  @Test("What the versions do not decide bounds the counts and leaves the leaves unknown")
  func undecided() throws {
    let dossier = plan([item("a"), item("b", added: "v2", removed: "v1")])
    let changes = try changes(dossier)
    #expect(changes.undecided == [DossierPath("planItems", "b")])
    #expect(changes.addedCount.keys == ["planVersion.notDecided"] && !changes.addedCount.isKnown)
    #expect(changes.leavesBefore == .known(1) && !changes.leavesAfter.isKnown && !changes.isLeafCountChanged.isKnown)
  }

  @Test("Versions of other plans, missing ones and ones that do not follow are no answer")
  func unanswerable() throws {
    func keys(_ from: String?, _ to: String) throws -> [String] {
      let question = VersionChangesQuestion(
        plan: Identifier("p"), from: from.map { Identifier($0) }, to: Identifier(to))
      return try soundAnswer(to: question, about: plan([item("a")])).answer.keys
    }
    #expect(try keys("v0", "nowhere") == ["planLeaves.noSuchVersion"])
    #expect(try keys("v2", "v1") == ["versionChanges.noSuccessor"])
  }

  @Test("Olomouc: the plan is the assembly's, the addendum the council's, and what it changes is not stated")
  func olomouc() throws {
    let question = VersionChangesQuestion(plan: Identifier("kpss-6"), to: Identifier("dodatek-2023"))
    let changes = try soundAnswer(to: question, about: try GoldenDossier.olomouc2023.dossier()).answer.known()
    let step = try #require(changes.steps.first)
    #expect(step.proposers.count == 3 && step.acts.count == 4)
    #expect(step.decisions.map(\.bodies) == [[Identifier("rada")], [Identifier("rada")]])
    #expect(step.decisions.map(\.isByTime) == [false, true] && changes.unplaced.isEmpty)
    #expect(changes.planDecisions.map(\.bodies) == [[Identifier("zastupitelstvo")]])
    #expect(step.decisions.first?.time?.text == "2023-12-05")
    #expect(!changes.addedCount.isKnown && changes.isLeafCountChanged.keys == ["planLeaves.noItems"])
  }

  @Test("A yearly paper between two versions is named and changes neither")
  func paper() throws {
    let dossier = plan([item("a")]) {
      $0.planVersions[0].from = Written(text: "2017")
      $0.planVersions[2].from = Written(text: "2019")
      for (id, year) in [("early", "2015"), ("between", "2018"), ("late", "2021")] {
        var paper = Plan(id: Identifier(id), name: id)
        paper.partOf = Identifier("p")
        paper.from = Written(text: year)
        $0.plans.append(paper)
      }
    }
    let changes = try changes(dossier)
    #expect(changes.papersBetween == [Identifier("between")] && changes.items.isEmpty)
  }

  @Test("Items before, plus added, less removed, and what was replaced, give the items after", arguments: 0..<30)
  func conservation(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let versions = [nil, "v0", "v1", "v2"]
    let items = (0..<8).map { number in
      let added = versions.randomElement(using: &random) ?? nil
      let removed = [nil, "v1", "v2"].randomElement(using: &random) ?? nil
      return item(
        "i\(number)", added: added, removed: (removed ?? "") > (added ?? "") ? removed : nil,
        replaces: number > 0 && Bool.random(using: &random) ? ["i\(Int.random(in: 0..<number, using: &random))"] : [])
    }
    let dossier = plan(items)
    let index = DossierIndex(dossier)
    let all = PlanVersions(index)
    func inForce(_ id: String) throws -> Int {
      all.items(in: try #require(index.row(of: Identifier<PlanVersion>(id)))).count { $0.isInForce.value == true }
    }
    let changes = try changes(dossier)
    let new = try changes.addedCount.known() + changes.replacingCount.known()
    let replaced = Set(changes.items.flatMap(\.replaces)).count
    #expect(try inForce("v2") - inForce("v0") == new - replaced - changes.removedCount.known())
    #expect(try changes.leavesBefore.known() == inForce("v0") && changes.leavesAfter.known() == inForce("v2"))
  }

  private func amended(_ time: String?, versions: [String?] = ["2022", "2023-06", "2023-12"]) throws -> VersionChanges {
    try changes(
      plan([item("a")]) { dossier in
        for (place, from) in versions.enumerated() { dossier.planVersions[place].from = from.map { Written(text: $0) } }
        dossier.planVersions[0].kind = .original
        var act = Act(id: Identifier("z"), kind: .amended, subject: DossierPath("plans", "p"))
        act.time = time.map { Written(text: $0) }
        var adoption = Act(id: Identifier("s"), kind: .adopted, subject: DossierPath("plans", "p"))
        adoption.bodies = [Identifier("zastupitelstvo")]
        dossier.acts = [act, adoption]
      })
  }

  @Test(
    "An act that names no version belongs to the only one of its time; otherwise it is listed",
    arguments: [
      ("2023-12-05", ["", "z"], false), ("2023", ["", ""], true), (nil, ["", ""], true), ("2024-02", ["", ""], false),
      ("2021", ["", ""], false), ("2023-06-30", ["z", ""], false),
    ] as [(String?, [String], Bool)])
  func placed(time: String?, steps: [String], isOpen: Bool) throws {
    let changes = try amended(time)
    #expect(changes.steps.map { $0.decisions.map(\.act.text).joined() } == steps)
    #expect(changes.steps.allSatisfy { $0.decisions.allSatisfy(\.isByTime) })
    #expect(changes.unplaced == (isOpen ? [Identifier("z")] : []))
    #expect(changes.planDecisions.map(\.bodies) == [[Identifier("zastupitelstvo")]])
  }

  @Test("A version that states no time may be the one as well")
  func versionWithoutTime() throws {
    let changes = try amended("2023-12-05", versions: ["2022", nil, "2023-12"])
    #expect(changes.unplaced == [Identifier("z")] && changes.steps.allSatisfy(\.decisions.isEmpty))
  }
}
