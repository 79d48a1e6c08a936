import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Whether codes and structure of a plan are sound")
struct SoundnessTests {
  private func item(
    _ id: String, _ code: String? = nil, parent: String? = nil, name: String? = nil,
    _ change: (inout PlanItem) -> Void = { _ in }
  ) -> PlanItem {
    var item = PlanItem(id: Identifier(id), plan: Identifier("p"))
    item.code = code
    item.parent = parent.map { Identifier($0) }
    item.name = name
    item.years = Written(text: "2024")
    item.responsibleWords = "KKR"
    item.targetGroups = [Identifier("g")]
    change(&item)
    return item
  }

  private func soundness(
    _ items: [PlanItem], _ change: (inout Dossier) -> Void = { _ in },
    at location: SourceLocation = #_sourceLocation
  ) throws -> Answer<Soundness> {
    var dossier = Dossier(id: Identifier("case"))
    dossier.plans = [Plan(id: Identifier("p"), name: "P")]
    dossier.targetGroups = [TargetGroup(id: Identifier("g"), name: "G")]
    dossier.planItems = items
    change(&dossier)
    return try soundAnswer(to: SoundnessQuestion(plan: Identifier("p")), about: dossier, at: location).answer
  }

  /// The kinds with the last step of the subject, such as `orphan a`.
  private func defects(_ answer: Answer<Soundness>) throws -> [String] {
    let result = try answer.known()
    for kind in DefectKind.listed {
      #expect(result.count(of: kind) == result.defects.count { $0.kind == kind }, "\(kind)")
    }
    return result.defects.map { "\($0.kind) \($0.subject.steps.last?.name ?? "")" }
  }

  @Test("A plan in order has nothing to report; holes in its codes are normal")
  func sound() throws {
    let answer = try soundness([
      item("a", "1"), item("b", "1.1", parent: "a"), item("c", "1.4", parent: "a"), item("d", "1.10", parent: "a"),
      item("e", "3"),
    ])
    #expect(try defects(answer).isEmpty)
  }

  @Test("Přeštice: A.3.1.3 under A.2, the placeholder xxx, B.2.1.5 behind B.2.2")
  func prestice() throws {
    let answer = try soundness([
      item("a", "A"), item("b", "B"), item("a2", "A.2", parent: "a"), item("x", "A.2.1", parent: "a2", name: "xxx"),
      item("y", "A.3.1.3", parent: "a2"),
      item("b2", "B.2", parent: "b"), item("b22", "B.2.2", parent: "b2"), item("b215", "B.2.1.5", parent: "b2"),
    ])
    #expect(try defects(answer) == ["codeOfOtherParent y", "placeholder x", "orderDiffers b215"])
  }

  @Test("Codes compare by numbers and Czech letters, and only where they are built alike")
  func order() throws {
    #expect(try defects(soundness([item("a", "1.10"), item("b", "1.9")])).contains("orderDiffers b"))
    #expect(try !defects(soundness([item("a", "1.9"), item("b", "1.10")])).contains("orderDiffers b"))
    #expect(try defects(soundness([item("a", "Č"), item("b", "C")])) == ["orderDiffers b"])
    #expect(try defects(soundness([item("a", "PS2-O1"), item("b", "PS1-O2")])).contains("orderDiffers b"))
    // An annex counts for itself.
    #expect(try defects(soundness([item("a", "1"), item("b", "2"), item("c", "P1"), item("d", "3")])).isEmpty)
    // The one that is misplaced is told once.
    #expect(
      try defects(soundness([item("a", "1"), item("c", "9"), item("b", "2"), item("d", "10")])) == ["orderDiffers b"])
  }

  @Test("An item whose parent is missing is an orphan, and so is a code without the one above it")
  func orphans() throws {
    #expect(try defects(soundness([item("a", parent: "nowhere")])) == ["orphan a"])
    #expect(try defects(soundness([item("a", "2.1"), item("b", "3")])) == ["parentCodeMissing a"])
    #expect(try defects(soundness([item("a", "2"), item("b", "2.1.1")])).isEmpty)
    // Where no item has a code like PS1, it names a working group and no item above.
    #expect(try defects(soundness([item("a", "PS1-O1"), item("b", "PS2-O1")])).isEmpty)
    #expect(try defects(soundness([item("a", "PS1"), item("b", "PS2-O1")])) == ["parentCodeMissing b"])
  }

  @Test("Codes repeat in a plan, names only among siblings")
  func repetition() throws {
    let answer = try soundness([
      item("a", "1", name: "Informovanost"), item("b", "1", name: "Informovanost"),
      item("c", "1.1", parent: "a", name: "Poradna"), item("d", "1.2", parent: "b", name: "Poradna"),
    ])
    #expect(try defects(answer) == ["repeatedCode b", "repeatedName b"])
    #expect(try answer.known().defects.first?.related == DossierPath("planItems", "a"))
  }

  @Test("Who, when and for whom may be inherited, and only what is to be carried out must have it")
  func cards() throws {
    let bare: (inout PlanItem) -> Void = {
      $0.years = nil
      $0.responsibleWords = nil
      $0.targetGroups = []
    }
    #expect(try defects(soundness([item("a", nil, bare)])) == ["noResponsible a", "noTime a", "noTargetGroup a"])
    let above = item("a") {
      $0.responsibleWords = nil
      $0.years = nil
      $0.scheduleWords = "průběžně"
    }
    let below = item("b", parent: "a") {
      bare(&$0)
      $0.partnerWords = "školy"
    }
    #expect(try defects(soundness([above, below])) == ["noResponsible b"])
  }

  @Test("A printed total is compared with the items of the level that the plan calls so")
  func totals() throws {
    func counted(_ number: String, label: String, items: Int = 2) throws -> Answer<Soundness> {
      try soundness((0..<items).map { number in item("i\(number)") { $0.level = "o" } } + [item("z")]) {
        var level = PlanLevel(code: "o")
        level.label = label
        $0.plans[0].levels = [level]
        var count = StatedCount(id: Identifier("c"), counted: .measures, count: Written(text: number))
        count.subject = DossierPath("plans", "p")
        $0.statedCounts = [count]
      }
    }
    #expect(try defects(counted("2", label: "Opatření")).isEmpty)
    let differs = try counted("97", label: "opatření").known()
    #expect(differs.defects.map(\.listed) == [2] && differs.defects.map(\.stated) == ["97"])
    let other = try counted("97", label: "krok")
    #expect(try other.known().notCompared == [Identifier("c")] && other.keys == ["soundness.notCompared"])
    #expect(try counted("97", label: "opatření", items: 0).known().notCompared == [Identifier("c")])
  }

  @Test("Rokycany: six printed projects are six listed ones, and seven lines are not")
  func projects() throws {
    let question = SoundnessQuestion(plan: Identifier("zasobnik"))
    var dossier = try GoldenDossier.rokycany2008.dossier()
    let six = try soundAnswer(to: question, about: dossier).answer.known()
    #expect(six.count(of: .countDiffers) == 0 && six.notCompared.isEmpty)
    var line = try #require(dossier.planItems.last)
    line.id = Identifier("line")
    dossier.planItems.append(line)
    let seven = try soundAnswer(to: question, about: dossier).answer.known()
    #expect(seven.defects.last?.listed == 7 && seven.count(of: .countDiffers) == 1)
  }

  @Test("A plan without items is no sound plan, but no answer")
  func empty() throws {
    #expect(try soundness([]).keys == ["planLeaves.noItems"])
  }

  @Test("Every figure is that of the list, and what is no matter of order does not depend on it", arguments: 0..<25)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let codes = ["1", "2", "1.1", "1.2", "2.1", "A.1", "10", nil]
    let items = (0..<7).map { number in
      item(
        "i\(number)", codes.randomElement(using: &random) ?? nil,
        parent: number > 0 && Bool.random(using: &random) ? "i\(Int.random(in: 0...number, using: &random))" : nil,
        name: ["A", "B", "xxx", nil].randomElement(using: &random) ?? nil)
    }
    let answer = try soundness(items)
    _ = try defects(answer)
    let turned = try soundness(items.reversed()).known()
    for kind in DefectKind.listed where kind != .orderDiffers {
      #expect(try turned.count(of: kind) == answer.known().count(of: kind), "\(kind)")
    }
  }

  @Test("Of an item under one that is not known it is open what it lacks, as the rule about those responsible says too")
  func unknownParent() throws {
    let bare = item("a") {
      $0.isTopLevel = false
      $0.years = nil
      $0.responsibleWords = nil
      $0.targetGroups = []
    }
    let answer = try soundness([bare, item("b") { $0.responsibleWords = nil }])
    #expect(try defects(answer) == ["noResponsible b"])
    #expect(try answer.known().notDecided == [DossierPath("planItems", "a")])
    #expect(answer.keys == ["soundness.notDecided"])
    var dossier = Dossier(id: Identifier("case"))
    dossier.planItems = [bare, item("b") { $0.responsibleWords = nil }]
    dossier.plans = [Plan(id: Identifier("p"), name: "P")]
    let gaps = CardGaps(DossierIndex(dossier))
    let rows = DossierIndex(dossier).rows(of: PlanItem.self)
    #expect(rows.map { gaps.isNobodyResponsible(for: $0) } == [nil, true])
  }
}
