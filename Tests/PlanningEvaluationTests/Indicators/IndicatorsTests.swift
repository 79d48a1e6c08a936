import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Which indicators reached their target")
struct IndicatorsTests {
  private func ask(_ indicators: String, on day: String = "2024-06-30") throws -> Answer<IndicatorStates> {
    let dossier = try leafDossier(
      #"{"id":"a","plan":"p"},{"id":"x","plan":"p","removedBy":"v"}"#, plan: #","to":"2025""#,
      more: #","evaluations":[{"id":"e22","year":2022}],"indicators":[\#(indicators)]"#)
    return try soundAnswer(to: IndicatorsQuestion(plan: Identifier("p")), about: dossier, on: day).answer
  }

  private func first(_ members: String, on day: String = "2024-06-30") throws -> IndicatorState {
    try #require(ask(#"{"id":"k","name":"K","item":"a",\#(members)}"#, on: day).known().indicators.first)
  }

  private static func indicator(
    _ direction: String?, base: String? = nil, target: String = "10", at time: String? = "2023", actual: String,
    of actualTime: String = "2023"
  ) -> String {
    let way = direction.map { #""direction":"\#($0)","# } ?? ""
    let start = base.map { #""baseline":{"value":"\#($0)"},"# } ?? ""
    let when = time.map { #","time":"\#($0)""# } ?? ""
    return way + start + #""target":{"value":"\#(target)"\#(when)},"#
      + #""actuals":[{"value":"\#(actual)","time":"\#(actualTime)"}]"#
  }

  @Test(
    "A value is compared the way round that the indicator states",
    arguments: [
      (indicator("higher", actual: "10"), true), (indicator("higher", actual: "9,9"), false),
      (indicator("lower", actual: "10"), true), (indicator("lower", actual: "10,1"), false),
      (indicator("keep", actual: "10"), true), (indicator("keep", actual: "12"), nil),
      (indicator(nil, actual: "10"), true), (indicator(nil, actual: "12"), nil),
      (indicator("higher", target: "0", actual: "0"), true),
      // A value that is older than the year of the target decides nothing; a later one of the same year does.
      (indicator("higher", actual: "12", of: "2022"), nil), (indicator("higher", at: "2023-06-30", actual: "12"), true),
      (indicator("higher", at: "2030", actual: "12"), nil),
      (indicator("higher", at: nil, actual: "12", of: "2020"), true),
      (indicator("higher", actual: "12", of: "2025"), nil),
      (
        #""direction":"yes","target":{"isReached":true,"time":"2023"},"actuals":[{"isReached":true,"time":"2023"}]"#,
        true
      ),
      (
        #""direction":"yes","target":{"isReached":true,"time":"2023"},"actuals":[{"isReached":false,"time":"2023"}]"#,
        false
      ),
      (#""direction":"higher","actuals":[{"value":"5","time":"2023"}]"#, nil),
      (#""direction":"higher","target":{"value":"5","time":"2023"}"#, nil),
    ] as [(String, Bool?)])
  func reached(members: String, expected: Bool?) throws {
    #expect(try first(members).isReached.value == expected)
  }

  @Test(
    "Why something is not known is said",
    arguments: [
      (indicator("higher", actual: "12", of: "2022"), "indicators.actualOlder"),
      (indicator("higher", at: "2030", actual: "12"), "indicators.notDue"),
      (indicator("higher", actual: "12", of: "2025"), "indicators.noActual"),
      (indicator("keep", actual: "12"), "indicators.directionOpen"),
      (#""direction":"higher","actuals":[{"value":"5","time":"2023"}]"#, "indicators.noTarget"),
      (
        #""direction":"higher","unit":"osob","target":{"value":"5","time":"2023"},"actuals":[{"value":"7","unit":"%","time":"2023"}]"#,
        "indicators.unitsDiffer"
      ),
      (
        #""direction":"higher","target":{"value":"5","time":"2023"},"actuals":[{"value":"7"}]"#,
        "indicators.actualUndated"
      ),
      (
        #""direction":"higher","target":{"value":"5","time":"2023"},"actuals":[{"value":"7","time":"2023"},{"value":"4","time":"2023","evaluation":"e22"}]"#,
        "indicators.actualsDisagree"
      ),
    ])
  func reasons(members: String, key: String) throws {
    #expect(try first(members).isReached.keys == [key])
  }

  @Test("A target after the plan's end is not due; the last value says how it stands so far")
  func targetAfterPlan() throws {
    let state = try first(Self.indicator("higher", at: "2030", actual: "12"))
    #expect(state.isTargetAfterPlan == .known(true) && state.isDue == .known(false))
    #expect(state.isReachedSoFar == .known(true) && state.actual.value?.units == 12)
    #expect(try first(Self.indicator("higher", actual: "12")).isTargetAfterPlan == .known(false))
  }

  @Test(
    "Progress is the way made over the whole way, and is not cut off",
    arguments: [
      ("0", "10", "5", [5, 10]), ("20", "10", "15", [-5, -10]), ("0", "10", "12", [12, 10]), ("4", "10", "1", [-3, 6]),
    ] as [(String, String, String, [Int64])])
  func progress(base: String, target: String, actual: String, expected: [Int64]) throws {
    let state = try first(Self.indicator("higher", base: base, target: target, actual: actual))
    let progress = try state.progress.known()
    #expect(progress.isEquivalent(to: try Ratio(expected[0], of: expected[1])))
  }

  @Test("A target that equals the baseline leaves no way, and may be reached all the same")
  func baseIsTarget() throws {
    let state = try first(Self.indicator("keep", base: "10", actual: "10"))
    #expect(state.progress.keys == ["indicators.baseIsTarget"] && state.isReached == .known(true))
    #expect(try first(Self.indicator("higher", actual: "5")).progress.keys == ["indicators.noBaseline"])
  }

  @Test("Values that add up are summed; from which number they count is not known where the baseline is not nought")
  func cumulative() throws {
    func state(_ base: String, target: String = "12", until: String = "2023") throws -> IndicatorState {
      try first(
        #"""
        "direction":"higher","isCumulative":true,"baseline":{"value":"\#(base)"},
        "target":{"value":"\#(target)","time":"\#(until)"},
        "actuals":[{"value":"5","time":"2021"},{"value":"3","time":"2022"},{"value":"4","time":"2023"},{"value":"9","time":"2025"}]
        """#)
    }
    #expect(try state("0").isReached == .known(true) && state("0").actual.value?.units == 12)
    #expect(try state("0").progress.known().isEquivalent(to: Ratio(1)))
    #expect(try state("0", target: "13").isReached == .known(false))
    #expect(try state("0", target: "8", until: "2022").isReached == .known(true))
    #expect(try state("2", target: "13").isReached.keys == ["indicators.cumulativeBase"])
    #expect(try state("2", target: "11").isReached == .known(true))
  }

  @Test("A value without a time of its own has that of its evaluation")
  func evaluationTime() throws {
    let members =
      #""direction":"higher","target":{"value":"5","time":"2022"},"actuals":[{"value":"7","evaluation":"e22"}]"#
    #expect(try first(members).isReached == .known(true))
    #expect(try first(members, on: "2021-06-30").isReached.keys == ["indicators.notDue"])
  }

  @Test("Indicators of other plans and of removed items are not asked for, and none at all is said")
  func selection() throws {
    #expect(try ask("").keys == ["indicators.none"])
    let others = #"{"id":"k","name":"K","item":"x"},{"id":"l","name":"L","plan":"q"}"#
    #expect(try ask(others).keys == ["indicators.none"])
    #expect(try ask(others + #",{"id":"m","name":"M","plan":"p"}"#).known().indicators.count == 1)
    let none = IndicatorsQuestion(plan: Identifier("zadny"))
    #expect(try soundAnswer(to: none, about: try leafDossier("")).answer.keys == ["planLeaves.noSuchPlan"])
  }

  @Test("The order of values changes nothing, and turning all signs round turns the direction round", arguments: 0..<20)
  func law(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let numbers = (0..<4).map { _ in Int.random(in: -20...20, using: &random) }
    let (base, target) = (Int.random(in: -20...20, using: &random), Int.random(in: -20...20, using: &random))
    func state(_ sign: Int, _ direction: String, _ order: [Int]) throws -> IndicatorState {
      let actuals = order.map { #"{"value":"\#(sign * numbers[$0])","time":"\#(2020 + $0)"}"# }.joined(separator: ",")
      return try first(
        #"""
        "direction":"\#(direction)","baseline":{"value":"\#(sign * base)"},
        "target":{"value":"\#(sign * target)","time":"2023"},"actuals":[\#(actuals)]
        """#)
    }
    let plain = try state(1, "higher", [0, 1, 2, 3])
    #expect(plain.isReached == .known(numbers[3] >= target))
    #expect(try state(1, "higher", [0, 1, 2, 3].shuffled(using: &random)) == plain)
    let turned = try state(-1, "lower", [0, 1, 2, 3])
    #expect(turned.isReached == plain.isReached)
    if let progress = plain.progress.value, let other = turned.progress.value {
      #expect(progress.isEquivalent(to: other))
    } else {
      #expect(base == target)
    }
  }
}
