import CommunityPlanning

extension ConformanceExpectation {
  /// The expected content as it is compared with the JSON of an answer.
  func content(in one: ConformanceCase) throws(ConformanceStop) -> JSONTree {
    let stated =
      [known.map { ("known", JSONTree($0)) }, bounded.map { ("bounded", JSONTree($0)) }].compactMap(\.self)
      + (unknown == true ? [("unknown", .boolean(true))] : [])
    guard stated.count == 1, unknown != false else {
      throw ConformanceStop(
        .unclearExpectation, at: "expected", expected: "exactly one of known, bounded, \"unknown\": true",
        found: RawJSON(self).text)
    }
    if known != nil ? reasons != nil : remarks != nil {
      throw ConformanceStop(
        .unclearExpectation, at: "expected", expected: "remarks of a known answer, reasons of any other",
        found: RawJSON(self).text)
    }
    return .object(stated)
  }
}

extension Question {
  /// Answers a case in both ways and tells how the answer differs from what it expects.
  static func compare(
    with one: ConformanceCase, expecting content: JSONTree, about index: DossierIndex, in context: EvaluationContext,
    _ setting: ConformanceSetting
  ) -> ConformanceResult {
    let question: Self
    do {
      question = try Self(inputsOf: one)
    } catch {
      return ConformanceResult(stops: [error])
    }
    let explained = question.explained(for: index, in: context)
    var result = explained.answer.compared(with: one, expecting: content)
    if question.answer(for: index, in: context) != explained.answer {
      result.stops.append(.otherWithoutDerivation(result))
    }
    result.stops += explained.trace.differences(from: one.trace) + explained.trace.faults(index, context, setting)
    return result
  }
}

extension AcrossDossiersQuestion {
  /// Answers a case over several dossiers in both ways and in two orders, and tells how the answer differs.
  static func compare(
    with one: ConformanceCase, expecting content: JSONTree, about indexes: [DossierIndex],
    in context: EvaluationContext, _ setting: ConformanceSetting
  ) -> ConformanceResult {
    let question: AcrossDossiersQuestion
    do {
      question = try AcrossDossiersQuestion(inputsOf: one)
    } catch {
      return ConformanceResult(stops: [error])
    }
    let explained = question.explained(for: indexes, in: context)
    var result = explained.answer.compared(with: one, expecting: content)
    if question.answer(for: indexes.reversed(), in: context) != explained.answer {
      result.stops.append(.otherWithoutDerivation(result))
    }
    result.stops += explained.combination.differences(from: one.trace)
    let faults = explained.verify(against: indexes, in: context, formulas: setting.formulas).faults
    result.stops += faults.prefix(1).map { .unsoundTrace($0) }
    return result
  }
}

extension ProcessComparisonQuestion {
  /// Answers a case over two dossiers in both ways, and tells how the answer differs.
  static func compare(
    with one: ConformanceCase, expecting content: JSONTree, about indexes: [DossierIndex],
    in context: EvaluationContext, _ setting: ConformanceSetting
  ) -> ConformanceResult {
    let question: ProcessComparisonQuestion
    do {
      question = try ProcessComparisonQuestion(inputsOf: one)
    } catch {
      return ConformanceResult(stops: [error])
    }
    guard indexes.count == 2, let first = indexes.first, let second = indexes.last else {
      return ConformanceResult(stops: [
        ConformanceStop(
          .unreadableDossier, at: "dossiers", expected: "two dossiers", found: "\(indexes.count)")
      ])
    }
    let explained = question.explained(for: first, and: second, in: context)
    var result = explained.answer.compared(with: one, expecting: content)
    if question.answer(for: first, and: second, in: context) != explained.answer {
      result.stops.append(.otherWithoutDerivation(result))
    }
    result.stops += explained.combination.differences(from: one.trace)
    let faults = explained.verify(against: first, and: second, in: context, formulas: setting.formulas).faults
    result.stops += faults.prefix(1).map { .unsoundTrace($0) }
    return result
  }
}

extension Answer where Value: DossierValue {
  /// How the answer differs from what a case expects.
  fileprivate func compared(with one: ConformanceCase, expecting content: JSONTree) -> ConformanceResult {
    let found = RawJSON(self)
    var stops: [ConformanceStop] = []
    let shape = AnswerShape(Self.schema)
    if let difference = AnswerComparison().difference(content, JSONTree(found), shape) {
      stops.append(
        ConformanceStop(
          difference.isUnclear ? .unclearExpectation : .otherAnswer, at: difference.place,
          expected: difference.expected, found: difference.found))
    }
    if let keys = one.expected.reasons ?? one.expected.remarks {
      let own = Set(reasons.map(\.message.key.rawValue))
      if own != Set(keys) {
        stops.append(
          ConformanceStop(
            .otherReasons, at: one.expected.reasons == nil ? "remarks" : "reasons",
            expected: keys.isEmpty ? "none" : Set(keys).sorted().joined(separator: ", "),
            found: own.isEmpty ? "none" : own.sorted().joined(separator: ", ")))
      }
    }
    return ConformanceResult(stops: stops, answer: found)
  }
}

extension ConformanceStop {
  /// The answer with a derivation is not the one without it.
  fileprivate static func otherWithoutDerivation(_ result: ConformanceResult) -> ConformanceStop {
    ConformanceStop(
      .unsoundTrace, at: .root, expected: "the answer that is given without a derivation",
      found: result.answer?.text ?? "none")
  }

  /// A derivation does not verify.
  fileprivate static func unsoundTrace(_ fault: TraceFault) -> ConformanceStop {
    ConformanceStop(
      .unsoundTrace, at: fault.node.map { DossierPath("trace", "nodes", "\($0)") } ?? DossierPath("trace"),
      expected: "a derivation that verifies", found: fault.code.rawValue)
  }
}

extension DossierObject {
  fileprivate init(inputsOf one: ConformanceCase) throws(ConformanceStop) {
    let names = Self.members.members.map(\.name).joined(separator: ", ")
    let expected = names.isEmpty ? "no inputs" : "an object of the members \(names)"
    do throws(ReadingProblem) {
      self = try (one.inputs ?? NoInputs.json).value(as: Self.self)
    } catch {
      throw ConformanceStop(
        .unreadableInputs, at: DossierPath([DossierPath.Step("inputs")] + error.path.steps),
        expected: "\(error.expected); \(expected)", found: error.found)
    }
    if let unknown = kept.entries.first {
      throw ConformanceStop(.unreadableInputs, at: "inputs", expected: expected, found: "\"\(unknown.name)\"")
    }
  }
}

extension Trace {
  /// How the named results differ from those that a case expects.
  fileprivate func differences(from figures: [ConformanceFigure]) -> [ConformanceStop] {
    figures.compactMap { figure in
      let own = value(of: figure.name)
      guard own != figure.value else { return nil }
      let names = results.map(\.name).sorted().joined(separator: ", ")
      return ConformanceStop(
        .otherFigure, at: DossierPath("trace", figure.name), expected: RawJSON(figure.value).text,
        found: own.map { RawJSON($0).text } ?? "no such result among \(names)")
    }
  }

  /// What does not verify; a question of an embedder cannot be asked again by its name.
  fileprivate func faults(
    _ index: DossierIndex, _ context: EvaluationContext, _ setting: ConformanceSetting
  ) -> [ConformanceStop] {
    let faults = verify(against: index, in: context, formulas: setting.formulas).faults
    let isBuiltIn = Questions.type(named: question) != nil
    return faults.filter { isBuiltIn || $0.code != .unknownQuestion }.prefix(1).map { .unsoundTrace($0) }
  }
}

/// The inputs of a question that a case gives none.
private struct NoInputs: DossierObject {
  var kept = KeptMembers()

  init() {}
  init(blank: Blank) {}

  static let members = MemberList<NoInputs>()
  static let json = RawJSON(NoInputs())
}
