import CommunityPlanning
import Testing

@Suite("Needs, requests and services across dossiers")
struct AcrossDossiersTests {
  private static let list =
    #""regionalNeedLists":[{"id":"LIST","name":"Číselník LIST","region":"3131","from":"2024"}]"#

  private func index(_ id: String, _ text: String) throws -> DossierIndex {
    var dossier = try dossier(of: text)
    dossier.id = Identifier(id)
    return DossierIndex(dossier)
  }

  /// A dossier with one report and one intent, whose list has an identifier of its own.
  private func sample(
    _ id: String, amount: String = "4", change: String = "2", service: String = "1234567", number: String = "7",
    unit: String = "luzka", name: String = "Domov", period: String = "2024"
  ) throws -> DossierIndex {
    let number = service.isEmpty ? "" : #","registerNumber":"\#(service)""#
    return try index(
      id,
      #"""
      \#(Self.list.replacing("LIST", with: "list-\(id)")),
      "needReports":[{"id":"r","list":"list-\#(id)","needNumber":"7","time":"2024-02-01",
      "requested":[{"kind":"inNetwork","unit":"\#(unit)","amount":"\#(amount)"}]}],
      "services":[{"id":"s","name":"\#(name)"\#(number)}],
      "developmentIntents":[{"id":"i","service":"s","submitted":"2024-02-01",
      "changes":[{"kind":"registered","unit":"luzka","amount":"\#(change)"}]}],
      "plans":[{"id":"p","name":"P","from":"\#(period)","to":"2026"}]
      """#)
  }

  private func context() throws -> EvaluationContext { EvaluationContext(asOf: try Day(iso: "2024-06-30")) }

  /// The answer, after what must hold of every one.
  private func sound(_ indexes: [DossierIndex], at location: SourceLocation = #_sourceLocation) throws
    -> Answer<AcrossDossiers>
  {
    let question = AcrossDossiersQuestion()
    let context = try context()
    let explained = question.explained(for: indexes, in: context)
    #expect(question.answer(for: indexes, in: context) == explained.answer, sourceLocation: location)
    #expect(question.answer(for: indexes.reversed(), in: context) == explained.answer, sourceLocation: location)
    #expect(
      question.explained(for: indexes.reversed(), in: context).combination == explained.combination,
      sourceLocation: location)
    #expect(explained.verify().faults.isEmpty, sourceLocation: location)
    #expect(explained.verify(against: indexes.reversed(), in: context).faults.isEmpty, sourceLocation: location)
    #expect(
      try RawJSON(explained.answer).value(as: Answer<AcrossDossiers>.self) == explained.answer, sourceLocation: location
    )
    for reason in explained.answer.reasons {
      for language in [Language.czech, .english] {
        let text = MessageCatalogue.planningEvaluation.text(reason.message, in: language)
        #expect(!text.contains("{") && !text.contains("across."), "\(text)", sourceLocation: location)
      }
    }
    return explained.answer
  }

  @Test("A need is one by the region's list and number, whatever the list is called in each dossier")
  func needs() throws {
    let across = try sound([sample("a"), sample("b", amount: "6.5")]).known()
    #expect(across.needs.map(\.number) == ["7"])
    #expect(across.needs.map(\.count) == [.known(2)])
    #expect(across.needs.first?.dossiers.map(\.text) == ["a", "b"])
    #expect(across.needs.first?.requested.map(\.amount.text) == ["10.5"])
  }

  @Test("Unlike units stand beside each other")
  func units() throws {
    let across = try sound([sample("a"), sample("b", unit: "klient")]).known()
    #expect(across.needs.first?.requested.map(\.amount.text) == ["4", "4"])
  }

  @Test(
    "The same change of one registered service is one; different ones bound it; other services add",
    arguments: [("1234567", "2", "2"), ("1234567", "3", "2-5"), ("7654321", "3", "5"), ("", "3", "5")])
  func changes(_ service: String, _ change: String, _ expected: String) throws {
    let across = try sound([sample("a"), sample("b", change: change, service: service)]).known()
    #expect(across.intended.map(\.amount.text) == [expected])
  }

  @Test("A service of several dossiers counts once by its number, whatever it is called")
  func services() throws {
    let across = try sound([sample("a"), sample("b", name: "Domov seniorů"), sample("c", service: "7654321")]).known()
    #expect(across.serviceCount == .known(2) && across.sharedCount == .known(1))
    #expect(across.shared.map(\.registerNumber) == ["1234567"])
    #expect(across.shared.first?.dossiers.map(\.text) == ["a", "b"])
    #expect(across.shared.first?.names == ["Domov", "Domov seniorů"])
    #expect(across.candidates.isEmpty)
  }

  @Test("One name without a number makes services candidates, no more")
  func candidates() throws {
    let across = try sound([sample("a"), sample("b", service: "", name: "DOMOV")]).known()
    #expect(across.serviceCount.text == "1-2" && across.sharedCount.text == "0-1")
    #expect(across.candidates.map(\.name) == [CzechText.folded("domov")])
    #expect(across.candidates.first?.dossiers.map(\.text) == ["a", "b"])
    #expect(across.shared.isEmpty)
  }

  @Test("Dossiers of different periods are told; of a period that is not known nothing is")
  func periods() throws {
    #expect(try sound([sample("a"), sample("b")]).known().isOnePeriod == .known(true))
    #expect(try sound([sample("a"), sample("b", period: "2023")]).known().isOnePeriod == .known(false))
    #expect(try sound([sample("a"), index("b", #""title":"B""#)]).known().isOnePeriod.keys == ["across.periodsOpen"])
  }

  @Test("A dossier that is given twice counts once; different ones of one identifier say nothing")
  func identifiers() throws {
    let once = try sound([sample("a"), sample("b")])
    let twice = try sound([sample("a"), sample("b"), sample("a")])
    #expect(twice.value == once.value && once.keys == [])
    #expect(twice.keys == ["across.repeatedDossiers"])
    let conflict = try sound([sample("a"), sample("a", amount: "5")])
    #expect(conflict.value == nil && conflict.keys == ["across.conflictingDossiers"])
    #expect(try sound([]).keys == ["across.noDossiers"])
  }

  @Test("A remark on a dossier names it")
  func remarks() throws {
    #expect(try sound([sample("a"), index("b", #""needReports":[{"id":"r"}]"#)]).keys == ["across.remark"])
  }

  @Test("A forged share, derivation, combination or answer is found")
  func forging() throws {
    let indexes = [try sample("a"), try sample("b")]
    let context = try context()
    let honest = AcrossDossiersQuestion().explained(for: indexes, in: context)
    func faults(_ forge: (inout ExplainedAcross) throws -> Void) rethrows -> (alone: Bool, against: Bool) {
      var forged = honest
      try forge(&forged)
      return (
        forged.verify().state == .failed, forged.verify(against: indexes, in: context).state == .failed
      )
    }
    #expect(faults { _ in } == (false, false))
    let share = try faults {
      $0.shares[0].share.needs[0].requested[0].amount = .known(try FixedDecimal(units: 40, decimals: 0))
    }
    #expect(share == (true, true))
    let answer = try faults { forged in
      var across = try forged.answer.known()
      across.needs[0].requested[0].amount = .known(try FixedDecimal(units: 80, decimals: 0))
      forged.answer = .known(across)
    }
    #expect(answer == (true, true))
    #expect(faults { $0.combination = $0.shares[0].trace } == (true, true))
    #expect(faults { $0.shares.removeLast() } == (true, true))
    // Whoever forges a dossier and derives everything from it is found by the true one.
    let other = AcrossDossiersQuestion().explained(for: [try sample("a", amount: "40"), indexes[1]], in: context)
    #expect(faults { $0 = other } == (false, true))
    // A stated value that is forged and sealed anew up to the root is found too.
    let sealed = faults { forged in
      for node in forged.shares[0].trace.nodes.indices where forged.shares[0].trace.nodes[node].value == .text("4") {
        forged.shares[0].trace.nodes[node].value = .text("40")
      }
      forged.shares[0].trace.sealAll()
    }
    #expect(sealed == (true, true))
  }

  @Test("Sums over dossiers are those of a naive count", arguments: 0..<20)
  func naive(_ seed: Int) throws {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    var sums: [String: Int] = [:]
    var numbers: Set<String> = []
    let indexes = try (0..<(1 + next(4))).map { dossier in
      let reports = (0..<next(6)).map { report -> String in
        let (number, unit, amount) = ("\(next(3))", ["luzka", "klient"][next(2)], next(9))
        sums["\(number) \(unit)", default: 0] += amount
        return #"""
          {"id":"r\#(report)","list":"l\#(dossier)","needNumber":"\#(number)","time":"2024-02",
          "requested":[{"kind":"actual","unit":"\#(unit)","amount":"\#(amount)"}]}
          """#
      }
      let services = (0..<next(5)).map { service -> String in
        let number = "100000\(next(5))"
        numbers.insert(number)
        return #"{"id":"s\#(service)","registerNumber":"\#(number)"}"#
      }
      return try index(
        "d\(dossier)",
        #"""
        \#(Self.list.replacing("LIST", with: "l\(dossier)")),
        "needReports":[\#(reports.joined(separator: ","))],"services":[\#(services.joined(separator: ","))]
        """#)
    }
    let across = try sound(indexes).known()
    var found: [String: Int] = [:]
    for need in across.needs {
      for asked in need.requested {
        found["\(need.number) \(asked.unit?.rawValue ?? "")"] = asked.amount.value.flatMap { Int($0.description) }
      }
    }
    #expect(found == sums)
    #expect(across.serviceCount == .known(numbers.count))
  }
}
