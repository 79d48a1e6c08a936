import CommunityPlanning
import DossierCoding
import PlanningTestKit

/// What holds of every answer and its derivation, checked for one question about one dossier.
struct AnswerLaws: Sendable {
  /// What the questions of one kind were found to answer.
  struct Tally: Sendable {
    var asked = 0
    var known = 0
    var bounded = 0
    var unknown = 0
    var verified = 0
    /// Nodes that were changed and sealed anew, and how many of them recomputation found.
    var corrupted = 0
    var corruptionsFound = 0
    /// Inputs, parameters and results that were forged, and how many of them the dossier contradicted.
    var forged = 0
    var forgeriesFound = 0
    /// Named results, and how many of them say something.
    var results = 0
    var saying = 0
  }

  /// The tallies by the name of the question.
  private(set) var tallies: [String: Tally] = [:]
  /// The laws that did not hold.
  private(set) var violations: [String] = []
  private var random: SeededGenerator
  private let formulas: [FormulaID: Formula]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    formulas = Dictionary(Formula.builtIn.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds what another run has found.
  mutating func add(_ other: AnswerLaws) {
    violations += other.violations
    tallies.merge(other.tallies) { left, right in
      Tally(
        asked: left.asked + right.asked, known: left.known + right.known, bounded: left.bounded + right.bounded,
        unknown: left.unknown + right.unknown, verified: left.verified + right.verified,
        corrupted: left.corrupted + right.corrupted, corruptionsFound: left.corruptionsFound + right.corruptionsFound,
        forged: left.forged + right.forged, forgeriesFound: left.forgeriesFound + right.forgeriesFound,
        results: left.results + right.results, saying: left.saying + right.saying)
    }
  }

  /// The questions that nobody asked.
  var notAsked: [String] { Questions.builtIn.map { $0.id.rawValue }.filter { tallies[$0] == nil } }

  /// The questions asked of which no answer says anything.
  var neverKnown: [String] { tallies.filter { $0.value.known + $0.value.bounded == 0 }.map(\.key).sorted() }

  /// A line for each question, for people to see what was asked and found.
  var table: String {
    let head =
      "question: asked, known, bounded, unknown, verified, corruptions found, forgeries found, results that say something"
    let lines = tallies.sorted { $0.key < $1.key }.map { name, tally in
      "\(name): \(tally.asked), \(tally.known), \(tally.bounded), \(tally.unknown), \(tally.verified), "
        + "\(tally.corruptionsFound)/\(tally.corrupted), \(tally.forgeriesFound)/\(tally.forged), "
        + "\(tally.saying)/\(tally.results)"
    }
    return ([head] + lines).joined(separator: "\n")
  }

  // MARK: Checking

  /// Asks a question of a dossier and, where it is given, of the same dossier in another order.
  mutating func check<Asked: Question>(
    _ question: Asked, _ index: DossierIndex, _ reordered: DossierIndex?, _ context: EvaluationContext, _ place: String
  ) {
    let name = Asked.id.rawValue
    let about = "\(place): \(name) \(RawJSON(question))"
    let explained = question.explained(for: index, in: context)
    let (answer, trace) = (explained.answer, explained.trace)
    var tally = tallies[name] ?? Tally()
    tally.asked += 1
    switch answer.content {
    case .known: tally.known += 1
    case .bounded: tally.bounded += 1
    case .unknown: tally.unknown += 1
    }
    tally.results += trace.results.count
    tally.saying += trace.results.count { trace.nodes[$0.node].value != .none }
    require(question.answer(for: index, in: context) == answer, "\(about) answers otherwise without a trace")
    let again = try? RawJSON(answer).value(as: Answer<Asked.Value>.self)
    require(again == answer, "\(about) has an answer that reads as something else")
    let stored = try? DocumentReader.loadStrictly(Trace.self, from: trace.encoded())
    require(stored == trace, "\(about) has a trace that reads as something else")
    let verification = (stored ?? trace).verify(against: index, in: context)
    require(verification.state == .verified, "\(about) has a trace with \(verification.faults.prefix(3))")
    tally.verified += verification.state == .verified ? 1 : 0
    if let reordered { checkOrder(question, explained, reordered, context, about) }
    corrupt(trace, &tally, about)
    forge(trace, index, context, &tally, about)
    tallies[name] = tally
  }

  private mutating func require(_ holds: Bool, _ law: @autoclosure () -> String) {
    if !holds { violations.append(law()) }
  }

  private mutating func checkOrder<Asked: Question>(
    _ question: Asked, _ explained: Explained<Asked.Value>, _ reordered: DossierIndex, _ context: EvaluationContext,
    _ about: String
  ) {
    let other = question.explained(for: reordered, in: context)
    require(
      other.answer.normalForm == explained.answer.normalForm,
      "\(about) answers otherwise in another order: "
        + Self.difference(explained.answer.normalForm, other.answer.normalForm))
    require(
      other.trace.namedTexts == explained.trace.namedTexts,
      "\(about) has other results in another order: "
        + "\(Set(other.trace.namedTexts).symmetricDifference(explained.trace.namedTexts).sorted().prefix(4))")
  }

  /// Where two texts part, and what stands there.
  private static func difference(_ one: String, _ other: String) -> String {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    let same = zip(one, other).prefix { $0 == $1 }.count
    func part(_ text: [Unicode.Scalar]) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text.dropFirst(max(0, same - 120)).prefix(240))
      return String(view)
    }
    return "…\(part(one))… | …\(part(other))…"
  }

  // MARK: Corruption

  /// Changes computed values and seals the trace anew; recomputation finds each.
  private mutating func corrupt(_ trace: Trace, _ tally: inout Tally, _ about: String) {
    let computed = trace.nodes.indices.filter { trace.nodes[$0].kind == .computed }
    for number in sample(computed, all: 12, some: 4) {
      var forged = trace
      forged.nodes[number].value = other(than: trace.nodes[number].value)
      forged.sealAll()
      let faults = forged.verify().faults
      let isFound =
        faults.contains { $0.code == .otherValue && $0.node == number } && !faults.contains { $0.code == .brokenSeal }
      tally.corrupted += 1
      tally.corruptionsFound += isFound ? 1 : 0
      require(isFound, "\(about): the changed node \(number) is not found")
    }
  }

  /// Changes an input, a parameter and the results as somebody would who computes everything anew; the dossier, the
  /// parameters and the question contradict.
  private mutating func forge(
    _ trace: Trace, _ index: DossierIndex, _ context: EvaluationContext, _ tally: inout Tally, _ about: String
  ) {
    let leaves = trace.nodes.indices.filter { trace.nodes[$0].kind != .computed }
    for number in sample(leaves, all: 3, some: 3) {
      var forged = trace
      forged.nodes[number].value = other(than: trace.nodes[number].value)
      recompute(&forged)
      require(forged.verify().state == .verified, "\(about): the forged input \(number) is not consistent")
      note(
        [.otherInput, .otherLeaves], in: forged, index, context, &tally,
        "\(about): the forged input \(number) is not found")
    }
    if let number = trace.nodes.indices.filter({ !trace.nodes[$0].parameters.isEmpty }).randomElement(using: &random),
      let parameter = trace.nodes[number].parameters.indices.last,
      let stated = ParameterValue(text: trace.nodes[number].parameters[parameter].value)
    {
      var forged = trace
      forged.nodes[number].parameters[parameter].value =
        ["7", "5"].first { ParameterValue(text: $0) != stated } ?? "7"
      recompute(&forged)
      note(
        [.otherParameter], in: forged, index, context, &tally,
        "\(about): the forged parameter of \(number) is not found")
    }
    if let dropped = trace.results.indices.randomElement(using: &random) {
      var forged = trace
      forged.results.remove(at: dropped)
      forged.sealAll()
      require(forged.verify().state == .verified, "\(about): without a result it is not consistent")
      note([.otherResults], in: forged, index, context, &tally, "\(about): the dropped result is not found")
    }
  }

  private mutating func note(
    _ codes: Set<TraceFault.Code>, in forged: Trace, _ index: DossierIndex, _ context: EvaluationContext,
    _ tally: inout Tally, _ law: @autoclosure () -> String
  ) {
    let isFound = forged.verify(against: index, in: context).faults.contains { codes.contains($0.code) }
    tally.forged += 1
    tally.forgeriesFound += isFound ? 1 : 0
    require(isFound, law())
  }

  private mutating func sample(_ numbers: [Int], all: Int, some: Int) -> [Int] {
    numbers.count <= all ? numbers : (0..<some).compactMap { _ in numbers.randomElement(using: &random) }
  }

  private func other(than value: TraceValue) -> TraceValue {
    switch value {
    case .count(let count): .count(count == 1 ? 2 : 1)
    case .truth(let truth): .truth(!truth)
    case .text(let text): .text(text + "x")
    case .list(let values): .list(values + [.text("forged")])
    default: .text("forged")
    }
  }

  /// Carries a forged value through and seals the trace anew.
  private func recompute(_ trace: inout Trace) {
    for number in trace.nodes.indices where trace.nodes[number].kind == .computed {
      let node = trace.nodes[number]
      guard let formula = node.formula.flatMap({ formulas[$0] }) else { continue }
      let result = formula(
        node.children.map { trace.nodes[$0].value }, node.parameters.compactMap { ParameterValue(text: $0.value) })
      trace.nodes[number].value = result.value
      trace.nodes[number].rounding = result.rounding
    }
    trace.sealAll()
  }
}

extension Answer where Value: DossierValue {
  /// The answer with its unordered collections sorted, and its reasons in an order that means nothing.
  fileprivate var normalForm: String {
    var writer = JSONWriter(layout: .normalForm)
    switch content {
    case .known(let value): value.write(to: &writer)
    case .bounded(let lower, let upper):
      writer.beginArray()
      for bound in [lower, upper] {
        writer.element()
        if let bound { bound.write(to: &writer) } else { writer.string("open") }
      }
      writer.endArray()
    case .unknown: writer.string("unknown")
    }
    return ([writer.text] + reasons.map { RawJSON($0).text }.sorted()).joined(separator: "\n")
  }
}

extension Trace {
  /// The named results as texts.
  fileprivate var namedTexts: [String] {
    results.map { "\($0.name) = \(RawJSON(nodes[$0.node].value).text)" }.sorted()
  }
}
