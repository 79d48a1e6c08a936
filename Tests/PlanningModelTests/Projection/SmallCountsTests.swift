import DossierCoding
import ExactValues
import PlanningModel
import Testing

@Suite("Small counts of people")
struct SmallCountsTests {
  private func dossier(_ members: String) throws -> Dossier {
    try Dossier.loadStrictly(Array(#"{"format":"\#(Dossier.currentFormat)","id":"d",\#(members)}"#.utf8))
  }

  private func question(
    _ counts: [Int?], base: Int?, kind: String = "singleChoice", unit: String = "person", processed: Int? = nil
  ) throws -> Dossier {
    let answers = counts.enumerated().map { place, count in
      #"{"label":"a\#(place)"\#(count.map { #","count":\#($0)"# } ?? "")}"#
    }
    return try dossier(
      #"""
      "surveys":[{"id":"s","name":"S","unit":"\#(unit)"\#(processed.map { #","processed":\#($0)"# } ?? "")}],
      "surveyQuestions":[{"id":"q","survey":"s","kind":"\#(kind)"\#(base.map { #","base":\#($0)"# } ?? ""),
      "answers":[\#(answers.joined(separator: ","))]}]
      """#)
  }

  private func shown(_ dossier: Dossier, _ audience: Audience = .public) -> [Int?] {
    let question = dossier.projected(for: audience).dossier.surveyQuestions.first
    return [question?.base.value] + (question?.answers.map(\.count.value) ?? [])
  }

  @Test("A count from 1 to 4 and the base go, nought and larger counts stay", arguments: [Audience.public, .region])
  func smallCount(_ audience: Audience) throws {
    let dossier = try question([3, 20, 0, 5], base: 28)
    #expect(shown(dossier, audience) == [nil, nil, 20, 0, 5])
    let leftOut = dossier.projected(for: audience).leftOut.filter { $0.reason == .smallCount }
    #expect(leftOut.map(\.path.description) == ["surveyQuestions/q/answers/count", "surveyQuestions/q/base"])
  }

  @Test("Without a small count nothing goes; the coordinator sees all")
  func nothingSmall() throws {
    #expect(shown(try question([5, 20], base: 25)) == [25, 5, 20])
    #expect(shown(try question([3, 20], base: 23), .coordinator) == [23, 3, 20])
  }

  @Test("Organisations and municipalities are no people; where the unit is not listed, people are meant")
  func units() throws {
    #expect(shown(try question([3, 20], base: 23, unit: "organisation")) == [23, 3, 20])
    #expect(shown(try question([3, 20], base: 23, unit: "municipality")) == [23, 3, 20])
    #expect(shown(try question([3, 20], base: 23, unit: "household")) == [nil, nil, 20])
    #expect(shown(try question([3, 20], base: 23, unit: "family")) == [nil, nil, 20])
  }

  @Test("The base would tell a count that is not listed, so it goes")
  func unlistedRest() throws {
    #expect(shown(try question([20, 27, nil], base: 50)) == [nil, 20, 27, nil])
    #expect(shown(try question([20, 20, nil], base: 50)) == [50, 20, 20, nil])
  }

  @Test("Where the number of processed forms bounds the small counts, all counts of the question go")
  func bounded() throws {
    #expect(shown(try question([1, 20], base: 21, processed: 21)) == [nil, nil, nil])
    #expect(shown(try question([1, 20], base: 21, processed: 24)) == [nil, nil, 20])
    #expect(shown(try question([1, 20], base: 21, kind: "multipleChoice", processed: 21)) == [nil, nil, 20])
  }

  @Test("A percentage of a small count goes with all percentages of its question")
  func percentages() throws {
    func shown(_ percentage: String, base: Int) throws -> [String?] {
      let dossier = try dossier(
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","base":\#(base),
        "answers":[{"label":"a","percentage":"\#(percentage)"},{"label":"b","percentage":"60"}]}]
        """#)
      return dossier.projected(for: .public).dossier.surveyQuestions.flatMap { $0.answers.map { $0.percentage?.text } }
    }
    #expect(try shown("4", base: 100) == [nil, nil])
    #expect(try shown("5", base: 100) == ["5", "60"])
    #expect(try shown("1", base: 1000) == ["1", "60"])
    #expect(try shown("0", base: 100) == ["0", "60"])
  }

  @Test("Two of the forms that came back, were unusable and were processed tell the third: all three go")
  func forms() throws {
    let survey = try dossier(
      #""surveys":[{"id":"s","name":"S","distributed":50,"returned":9,"unusable":5,"processed":4}]"#
    ).projected(for: .public).dossier.surveys.first
    #expect(survey?.distributed.value == 50)
    #expect([survey?.returned, survey?.unusable, survey?.processed].allSatisfy { $0?.value == nil })
    let implied = try dossier(#""surveys":[{"id":"s","name":"S","returned":9,"unusable":5}]"#)
      .projected(for: .public).dossier.surveys.first
    #expect(implied?.returned.value == nil && implied?.unusable.value == nil)
  }

  @Test("Of refused applicants by reason the small count and the total go")
  func refusals() throws {
    let assessment = try dossier(
      #"""
      "serviceAssessments":[{"id":"a","kind":"refusedApplicants","count":"12",
      "refusals":[{"reason":"noCapacity","count":"10"},{"reason":"health","count":"2"}]}]
      """#
    ).projected(for: .region).dossier.serviceAssessments.first
    #expect(assessment?.count == nil)
    #expect(assessment?.refusals.map { $0.count?.text } == ["10", nil])
  }

  @Test("Of figures the small ones go, and those that may be their totals")
  func figures() throws {
    func shown(_ figures: String) throws -> [String?] {
      try dossier(#""areas":[{"id":"a","name":"A"}],"statedFigures":[\#(figures)]"#).projected(for: .public).dossier
        .statedFigures.map { $0.value?.text }
    }
    func figure(_ id: String, _ value: String, _ more: String = #""municipality":"585599""#) -> String {
      #"{"id":"\#(id)","name":"Senioři","value":"\#(value)","countsPeople":true,\#(more)}"#
    }
    let parts = [figure("1", "3"), figure("2", "20")].joined(separator: ",")
    #expect(try shown(parts) == [nil, "20"])
    #expect(try shown(parts + "," + figure("3", "23")) == [nil, "20", nil])
    #expect(try shown(parts + "," + figure("3", "90")) == [nil, "20", "90"])
    #expect(try shown(parts + "," + figure("3", "23", #""area":"a""#)) == [nil, "20", nil])
    #expect(try shown(figure("1", "3.5") + "," + figure("2", "0")) == ["3.5", "0"])
    #expect(try shown(#"{"id":"1","name":"Služby","value":"3","countsPeople":false}"#) == ["3"])
    #expect(try shown(#"{"id":"1","name":"Služby","value":"3"}"#) == [nil])
  }

  @Test("Evidence repeats neither a small count nor a question from which one was taken")
  func evidence() throws {
    let needs = try dossier(
      #"""
      "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","base":23,
      "answers":[{"label":"a","count":3},{"label":"b","count":20}]},
      {"id":"p","survey":"s","base":40,"answers":[{"label":"a","count":40}]}],
      "needs":[{"id":"n","name":"N","evidence":[{"origin":"surveyQuestions/q","count":"23","words":"1"},
      {"count":"2","words":"2"},{"origin":"surveyQuestions/p","count":"40","words":"3"},{"count":"2-9","words":"4"}]}]
      """#
    ).projected(for: .region).dossier.needs
    #expect(needs.first?.evidence.map { $0.count?.text } == [nil, nil, "40", "2-9"])
  }

  @Test("The publisher sets the smallest count: 1 lets all pass, 2 is taken as 3", arguments: [(1, 0), (2, 2), (9, 4)])
  func parameter(_ smallest: Int, _ withheld: Int) throws {
    let dossier = try dossier(
      #"""
      "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","kind":"singleChoice",
      "answers":[{"label":"a","count":1},{"label":"b","count":2},{"label":"c","count":4},{"label":"d","count":8}]}]
      """#)
    let projected = dossier.projected(for: .public, smallestCount: smallest).dossier
    #expect(projected.surveyQuestions.first?.answers.count { $0.count.value == nil } == withheld)
  }

  // MARK: Nobody computes a count back

  /// What was in a question, and what is shown of it.
  private struct Case: Hashable {
    let counts: [Int]
    let base: Int
    let processed: Int?
  }

  /// Every question of so many answers up to a count; with several choices every base that they may have.
  private static func cases(_ answers: Int, upTo most: Int, isMultiple: Bool) -> [Case] {
    var all: [[Int]] = [[]]
    for _ in 0..<answers { all = all.flatMap { counts in (0...most).map { counts + [$0] } } }
    return all.flatMap { counts in
      let sum = counts.reduce(0, +)
      let bases = isMultiple ? Array((counts.max() ?? 0)...max(counts.max() ?? 0, sum)) : [sum]
      return bases.flatMap { base in
        // All numbers of processed forms that may be printed, and none.
        ([nil] + (base...max(base, 16)).map(Optional.some)).map { Case(counts: counts, base: base, processed: $0) }
      }
    }
  }

  @Test(
    "Who knows the library and sees all that is shown finds at least two values for each withheld count",
    arguments: [(2, 11, false), (3, 6, false), (2, 7, true)])
  func nothingIsComputedBack(_ answers: Int, _ most: Int, _ isMultiple: Bool) throws {
    let smallest = 4
    let cases = Self.cases(answers, upTo: most, isMultiple: isMultiple)
    var dossier = Dossier(id: Identifier("d"))
    for (number, item) in cases.enumerated() {
      var survey = Survey(id: Identifier("s\(number)"), name: "S")
      if let processed = item.processed { survey.processed = .value(processed) }
      var question = SurveyQuestion(id: Identifier("q\(number)"), survey: survey.id)
      question.kind = isMultiple ? .multipleChoice : .singleChoice
      question.base = .value(item.base)
      question.answers = item.counts.enumerated().map { place, count in
        var answer = SurveyAnswer(label: "a\(place)")
        answer.count = .value(count)
        return answer
      }
      dossier.surveys.append(survey)
      dossier.surveyQuestions.append(question)
    }
    let projected = dossier.projected(for: .public, smallestCount: smallest).dossier
    #expect(projected.surveyQuestions.count == cases.count)
    var groups: [[Int?]: [Case]] = [:]
    for (item, (question, survey)) in zip(cases, zip(projected.surveyQuestions, projected.surveys)) {
      let shown = [survey.processed.value, question.base.value] + question.answers.map(\.count.value)
      groups[shown, default: []].append(item)
    }
    var withheld = 0
    for (shown, members) in groups {
      for place in 0..<answers where shown[place + 2] == nil {
        // At the rim of what is enumerated the other possibilities are cut off.
        guard members.contains(where: { $0.counts.reduce(0, +) < most }) else { continue }
        withheld += 1
        #expect(Set(members.map { $0.counts[place] }).count > 1, "\(shown): \(members.prefix(3))")
      }
      for item in members {
        for (place, count) in item.counts.enumerated() where 0 < count && count < smallest {
          #expect(shown[place + 2] == nil, "\(shown)")
        }
      }
    }
    #expect(withheld > 20)
  }
}
