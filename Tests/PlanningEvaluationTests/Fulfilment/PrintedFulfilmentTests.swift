import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 8: fulfilment as evaluations print it")
struct PrintedFulfilmentTests {
  private func share(_ status: Fulfilment, _ percentage: String) -> PrintedShare {
    PrintedShare(status: status, percentage: Written(text: percentage))
  }

  private func evaluation(
    _ id: String = "e", year: Int? = 2023, total: Int? = nil, counts: [(Fulfilment, Int)] = [],
    shares: [(Fulfilment, String)] = []
  ) -> Evaluation {
    var evaluation = Evaluation(id: Identifier(id))
    evaluation.plan = Identifier("plan")
    evaluation.year = year
    evaluation.total = total
    evaluation.counts = counts.map { StatusCount(status: $0.0, count: $0.1) }
    evaluation.shares = shares.map { share($0.0, $0.1) }
    return evaluation
  }

  private func dossier(_ evaluations: [Evaluation], reports: [Fulfilment] = []) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    dossier.plans = [Plan(id: Identifier("plan"), name: "Plán")]
    dossier.evaluations = evaluations
    for (number, fulfilment) in reports.enumerated() {
      dossier.planItems.append(PlanItem(id: Identifier("i\(number)"), plan: Identifier("plan")))
      var report = StatusReport(id: Identifier("r\(number)"), item: Identifier("i\(number)"))
      report.fulfilment = fulfilment
      report.year = 2023
      dossier.statusReports.append(report)
    }
    return dossier
  }

  private func answer(_ dossier: Dossier, year: Int? = nil, unit: String? = nil) throws -> Answer<FulfilmentResult> {
    try soundAnswer(to: FulfilmentQuestion(plan: Identifier("plan"), year: year, unit: unit), about: dossier).answer
  }

  // MARK: Olomouc

  private let olomouc = FulfilmentQuestion(plan: Identifier("kpss-6"), year: 2023, unit: "opatreni")

  private func decimals(_ count: Int) -> ParameterTable {
    ParameterTable.planningEvaluation.overlaid(
      by: ParameterTable([
        Parameter(
          key: .percentageDecimals,
          entries: [Parameter.Entry(value: .count(count), validity: .always, citation: Citation(work: "Test"))])
      ]))
  }

  @Test("Olomouc 2023 to one decimal, which is the default: 85,6, 12,4 and 2,1 per cent")
  func olomoucByDefault() throws {
    let answer = try soundAnswer(to: olomouc, about: try GoldenDossier.olomouc2023.dossier(), on: "2024-02-28").answer
    #expect(try answer.known().account.counts.map(\.percentage.value?.czech) == ["85,6", "12,4", "2,1"])
  }

  @Test("Before its publication nobody knows the evaluation of Olomouc", arguments: ["2023-12-31", "2024-02-27"])
  func olomoucBefore(day: String) throws {
    let answer = try soundAnswer(to: olomouc, about: try GoldenDossier.olomouc2023.dossier(), on: day).answer
    #expect(!answer.isKnown && answer.keys == ["fulfilment.nothingStated"])
  }

  @Test(
    "An evaluation speaks from when it was surely published, and may where that is open",
    arguments: [
      ("2024-02-28", "2024-02-27", nil), ("2024-02-28", "2024-02-28", false), ("2024-02", "2024-02-10", true),
      ("2024-02", "2024-02-29", false), ("2024", "2023-12-31", nil), (nil, "2022-12-31", nil),
      (nil, "2023-01-01", false),
    ] as [(String?, String, Bool?)])
  func published(time: String?, day: String, mayBeLater: Bool?) throws {
    var own = evaluation(total: 1, counts: [(.fulfilled, 1)])
    own.published = time.map { Written(text: $0) }
    let answer = try soundAnswer(to: FulfilmentQuestion(plan: Identifier("plan")), about: dossier([own]), on: day)
      .answer
    #expect(answer.isKnown == (mayBeLater != nil))
    #expect(answer.keys.contains("fulfilment.mayBeLater") == (mayBeLater ?? false))
  }

  @Test("An evaluation of another version than the one asked for does not speak; one of none is remarked on")
  func versions() throws {
    func keys(_ version: String?, asked: String?) throws -> [String] {
      var own = evaluation(total: 1, counts: [(.fulfilled, 1)])
      own.version = version.map { Identifier($0) }
      var dossier = dossier([own], reports: [])
      dossier.planVersions = ["v1", "v2"].map { PlanVersion(id: Identifier($0), plan: Identifier("plan")) }
      dossier.planVersions[1].previous = Identifier("v1")
      let question = FulfilmentQuestion(plan: Identifier("plan"), version: asked.map { Identifier($0) })
      let answer = try soundAnswer(to: question, about: dossier).answer
      #expect(answer.value?.account.version == (answer.isKnown ? version.map { Identifier($0) } : nil))
      return answer.keys
    }
    #expect(try keys("v1", asked: "v2") == ["fulfilment.nothingStated"])
    #expect(try keys("v2", asked: "v2") == ["fulfilment.yearIsNotFinal"])
    #expect(try keys("v1", asked: nil) == ["fulfilment.yearIsNotFinal"])
    #expect(try keys(nil, asked: "v2") == ["fulfilment.yearIsNotFinal", "fulfilment.versionNotStated"])
  }

  @Test("Olomouc 2023: 86, 12 and 2 per cent of 97 measures are 83, 12 and 2")
  func olomoucCounts() throws {
    let explained = try soundAnswer(
      to: olomouc, about: try GoldenDossier.olomouc2023.dossier(), on: "2024-02-28", with: decimals(0))
    let result = try explained.answer.known()
    let account = result.account
    #expect(account.basis == .printedShares && account.evaluation == Identifier("vyhodnoceni-2023"))
    #expect(account.total == .known(97) && account.year == 2023 && account.unit == "opatreni")
    #expect(account.counts.map(\.status) == [.fulfilled, .inProgress, .notFulfilled])
    #expect(account.counts.map(\.stated) == [.known(83), .known(12), .known(2)])
    #expect(account.counts.map(\.count) == account.counts.map(\.stated) && account.unknown.isEmpty)
    #expect(account.counts.map(\.share.value?.description) == ["83/97", "12/97", "2/97"])
    #expect(account.counts.map(\.percentage.value?.description) == ["86", "12", "2"])
    #expect(account.counts.map(\.printedPercentage?.description) == ["86", "12", "2"])
    #expect(account.counts.map(\.printed) == ["naplnit", "rozpracovat", "nenaplnit"])
    #expect(account.candidates.map(\.counts) == [[83, 12, 2]])
    #expect(account.percentageSum.value?.description == "100" && account.printedPercentageSum?.description == "100")
    #expect(result.cancelled.keys == ["fulfilment.notByItem"] && result.otherAccounts.isEmpty)
    #expect(explained.answer.keys == ["fulfilment.yearIsNotFinal", "fulfilment.planAmended"])
    #expect(explained.trace.value(of: "stated.fulfilled") == .count(83))
    #expect(
      explained.trace.nodes.contains {
        $0.path == DossierPath("evaluations", "vyhodnoceni-2023", "shares", "fulfilled", "percentage")
          && $0.value == .text("86")
      })
  }

  @Test("Olomouc 2023 to two decimals: 85,57, 12,37 and 2,06 per cent")
  func olomoucDecimals() throws {
    let explained = try soundAnswer(
      to: olomouc, about: try GoldenDossier.olomouc2023.dossier(), on: "2024-02-28", with: decimals(2))
    let counts = try explained.answer.known().account.counts
    #expect(counts.map(\.percentage.value?.czech) == ["85,57", "12,37", "2,06"])
    let rounding = explained.trace.nodes.compactMap(\.rounding).first
    #expect(rounding?.decimals == 2 && rounding?.rule == "halfUp" && rounding?.remainder.numerator != 0)
  }

  @Test("Olomouc says nothing of another year or of another level")
  func olomoucElsewhere() throws {
    let dossier = try GoldenDossier.olomouc2023.dossier()
    for question in [
      FulfilmentQuestion(plan: Identifier("kpss-6"), year: 2024),
      FulfilmentQuestion(plan: Identifier("kpss-6"), year: 2023, unit: "cil"),
    ] {
      #expect(try !soundAnswer(to: question, about: dossier).answer.isKnown)
    }
    #expect(try soundAnswer(to: FulfilmentQuestion(plan: Identifier("kpss-6")), about: dossier).answer.isKnown)
  }

  @Test("A forged share is found against the dossier, though every seal is made anew")
  func forgery() throws {
    let index = DossierIndex(try GoldenDossier.olomouc2023.dossier())
    let context = EvaluationContext(asOf: try Day(iso: "2024-02-28"))
    var trace = olomouc.explained(for: index, in: context).trace
    let node = try #require(trace.nodes.firstIndex { $0.path?.steps.last?.name == "total" })
    trace.nodes[node].value = .count(98)
    trace.sealAll()
    #expect(trace.verify().state == .failed)
    #expect(trace.verify(against: index, in: context).faults.contains { $0.code == .otherInput && $0.node == node })
  }

  // MARK: Printed counts

  @Test("Printed counts are taken as they stand")
  func counts() throws {
    let result = try answer(
      dossier([evaluation(total: 10, counts: [(.notFulfilled, 1), (.fulfilled, 9)], shares: [(.fulfilled, "90")])])
    ).known()
    #expect(result.account.basis == .printedCounts && result.account.total == .known(10))
    #expect(result.account.counts.map(\.status) == [.fulfilled, .notFulfilled])
    #expect(result.account.counts.map(\.stated.value) == [9, 1] && result.account.unknown.isEmpty)
    #expect(result.account.counts.first?.printedPercentage?.description == "90")
    #expect(result.otherAccounts.map(\.basis) == [.printedShares])
  }

  @Test("What the print does not speak of is not known, and not nought")
  func rest() throws {
    let account = try answer(dossier([evaluation(total: 10, counts: [(.fulfilled, 6)])])).known().account
    #expect(account.unknown.map(\.status) == [.notStated] && account.unknown.map(\.count) == [.known(4)])
    guard case .bounded(lower: 6, upper: 10)? = account.counts.first?.count.content else {
      Issue.record("\(account.counts)")
      return
    }
    #expect(account.counts.first?.stated == .known(6))
  }

  @Test("Counts without a total have no shares, and more counts than the total are told")
  func totals() throws {
    let without = try answer(dossier([evaluation(counts: [(.fulfilled, 6)])])).known().account
    #expect(
      !without.total.isKnown && without.counts.first?.share.isKnown == false
        && without.counts.first?.stated == .known(6))
    guard case .bounded(lower: 6, upper: nil)? = without.counts.first?.count.content else {
      Issue.record("\(without.counts)")
      return
    }
    let tooMany = try answer(dossier([evaluation(total: 5, counts: [(.fulfilled, 4), (.partly, 3)])]))
    #expect(tooMany.keys.contains("fulfilment.moreThanTotal"))
    #expect(try tooMany.known().account.counts.map(\.stated.value) == [4, 3])
    let ofNothing = try answer(dossier([evaluation(total: 0, counts: [(.fulfilled, 0)])])).known().account
    #expect(ofNothing.counts.first?.stated == .known(0) && ofNothing.counts.first?.share.keys == ["fulfilment.noShare"])
  }

  @Test("Two printed words for one fulfilment are added up")
  func twoWords() throws {
    let counted = try answer(dossier([evaluation(total: 9, counts: [(.fulfilled, 6), (.fulfilled, 3)])])).known()
    #expect(counted.account.counts.map(\.stated.value) == [9])
    let shared = try answer(
      dossier([evaluation(total: 97, shares: [(.fulfilled, "86"), (.fulfilled, "12"), (.partly, "2")])])
    ).known()
    #expect(
      shared.account.counts.map(\.stated.value) == [95, 2] && shared.account.candidates.first?.counts == [83, 12, 2])
  }

  // MARK: Printed shares

  @Test("Shares that several counts print as stay unknown, with the candidates")
  func several() throws {
    let answer = try answer(dossier([evaluation(total: 201, shares: [(.fulfilled, "50"), (.notFulfilled, "50")])]))
    let account = try answer.known().account
    #expect(account.candidates.map(\.counts) == [[100, 101], [101, 100]] && account.unknown.isEmpty)
    #expect(account.counts.allSatisfy { !$0.stated.isKnown && !$0.share.isKnown && !$0.percentage.isKnown })
    guard case .bounded(lower: 100, upper: 101)? = account.counts.first?.stated.content else {
      Issue.record("\(account.counts)")
      return
    }
    let text = MessageCatalogue.planningEvaluation.text(
      try #require(account.counts.first?.stated.reasons.first).message, in: .czech)
    #expect(text == "Uvedeným podílům odpovídají různé počty: 100 / 101 a 101 / 100.")
  }

  @Test("Shares that leave no doubt once they cover all items say that this was assumed")
  func takenAsAll() throws {
    // 100 per cent of 250 are 249 or 250, and 0.4 per cent are one.
    let answer = try answer(dossier([evaluation(total: 250, shares: [(.fulfilled, "100"), (.partly, "0.4")])]))
    #expect(try answer.known().account.counts.map(\.stated.value) == [249, 1])
    #expect(answer.keys.contains("fulfilment.sharesTakenAsAll"))
  }

  @Test("Shares that do not cover all items leave the rest unknown")
  func partial() throws {
    let account = try answer(dossier([evaluation(total: 97, shares: [(.fulfilled, "86")])])).known().account
    #expect(account.counts.map(\.stated.value) == [83] && account.unknown.map(\.count.value) == [14])
  }

  @Test("Shares that no whole counts print as are not producible")
  func notProducible() throws {
    let account = try answer(dossier([evaluation(total: 3, shares: [(.fulfilled, "34"), (.partly, "66")])])).known()
      .account
    #expect(account.counts.allSatisfy { $0.stated.keys == ["percentages.notProducible"] })
    let unreadable = try answer(dossier([evaluation(total: 3, shares: [(.fulfilled, "asi třetina")])])).known().account
    #expect(unreadable.counts.first?.stated.isKnown == false && unreadable.counts.map(\.printedPercentage) == [nil])
    let noTotal = try answer(dossier([evaluation(shares: [(.fulfilled, "86")])])).known().account
    #expect(noTotal.counts.first?.stated.keys == ["fulfilment.noTotal"])
  }

  // MARK: Several accounts

  @Test("Reports and a print that disagree are both shown, and the difference is told")
  func conflict() throws {
    let dossier = dossier(
      [evaluation(total: 3, counts: [(.fulfilled, 3)])], reports: [.fulfilled, .fulfilled, .notFulfilled])
    let answer = try answer(dossier, year: 2023)
    let result = try answer.known()
    #expect(result.account.basis == .reports && result.otherAccounts.map(\.basis) == [.printedCounts])
    #expect(
      result.account.counts.first?.stated == .known(2) && result.otherAccounts.first?.counts.first?.stated == .known(3))
    let conflicts = answer.reasons.filter { $0.message.key.rawValue == "fulfilment.conflict" }
    #expect(conflicts.map(\.settledBy) == [[DossierPath("evaluations", "e")]])
    #expect(
      MessageCatalogue.planningEvaluation.text(try #require(conflicts.first).message, in: .english)
        == "The numbers differ – fulfilled: 2, but the evaluation e gives 3.")
  }

  @Test("Accounts that agree, or speak of different years, are no conflict")
  func agreement() throws {
    let same = evaluation(total: 2, counts: [(.fulfilled, 1), (.partly, 1)])
    #expect(
      try !answer(dossier([same], reports: [.partly, .fulfilled]), year: 2023).keys.contains("fulfilment.conflict"))
    let years = dossier([
      evaluation("a", year: 2022, total: 2, counts: [(.fulfilled, 1)]),
      evaluation("b", year: 2023, total: 3, counts: [(.fulfilled, 3)]),
    ])
    let answer = try answer(years)
    #expect(try answer.known().account.evaluation == Identifier("b") && !answer.keys.contains("fulfilment.conflict"))
  }

  @Test("A print whose counts and shares disagree is in conflict with itself")
  func selfConflict() throws {
    let answer = try answer(
      dossier([evaluation(total: 97, counts: [(.fulfilled, 84)], shares: [(.fulfilled, "86")])]))
    #expect(answer.keys.contains("fulfilment.conflict"))
  }

  @Test("The order of evaluations, and of what they print, changes nothing", arguments: 0..<12)
  func order(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let shares: [(Fulfilment, String)] = [(.fulfilled, "50"), (.partly, "30"), (.notFulfilled, "20")]
    let counts: [(Fulfilment, Int)] = [(.fulfilled, 500), (.partly, 300), (.notFulfilled, 200)]
    let years = [2021, 2022, 2023, 2023]
    func evaluations(_ random: inout SeededGenerator) -> [Evaluation] {
      years.enumerated().map { number, year in
        evaluation(
          "e\(number)", year: year, total: 1000, counts: number == 1 ? counts.shuffled(using: &random) : [],
          shares: shares.shuffled(using: &random))
      }.shuffled(using: &random)
    }
    let first = try answer(dossier(evaluations(&random)))
    #expect(try answer(dossier(evaluations(&random))) == first)
    #expect(try first.known().otherAccounts.count == 4)
  }
}
