import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("How many forms came back")
struct SurveyFiguresTests {
  private func figures(_ members: String) throws -> SurveyFigures {
    try soundAnswer(
      to: SurveyFiguresQuestion(survey: Identifier("s")),
      about: dossier(of: #""surveys":[{"id":"s","name":"S"\#(members)}]"#)
    ).answer.known()
  }

  @Test("Rates are exact, percentages rounded half up")
  func rates() throws {
    let figures = try figures(#","distributed":500,"returned":163,"unusable":8"#)
    #expect(figures.processed == .known(155))
    #expect(figures.returnRate.value?.description == "163/500")
    #expect(figures.returnPercentage.value?.description == "32.6")
    #expect(figures.usableRate.value?.description == "155/163")
    #expect(figures.usablePercentage.value?.description == "95.1")
  }

  @Test("How many went out is not known: neither is the return, though how many came back is")
  func unknownDistributed() throws {
    let figures = try figures(#","returned":163,"processed":155"#)
    #expect(figures.returned == .known(163))
    #expect(figures.returnRate.keys == ["survey.notStated"])
    #expect(figures.usableRate.isKnown)
  }

  @Test(
    "A part greater than its whole, a share of nothing and withheld numbers give no rate",
    arguments: [
      #","distributed":10,"returned":11"#, #","distributed":0,"returned":0"#,
      #","distributed":{"withheld":"zadavatel"},"returned":5"#, "",
    ])
  func noRate(_ members: String) throws {
    #expect(!(try figures(members)).returnRate.isKnown)
  }

  @Test("More unusable forms than came back say nothing of the processed ones")
  func contradiction() throws {
    #expect(!(try figures(#","returned":5,"unusable":6"#)).processed.isKnown)
  }

  private func questions(_ questions: String..., survey: String = "", share: Ratio? = nil) throws -> SurveyFigures {
    var table = ParameterTable.planningEvaluation
    if let share {
      let citation = Citation(work: "Assignment", place: nil, wording: nil, address: nil, verification: .seen)
      table = table.overlaid(
        by: ParameterTable([
          Parameter(
            key: .prevailingShare,
            entries: [Parameter.Entry(value: .ratio(share), validity: .always, citation: citation)])
        ]))
    }
    let dossier = try dossier(
      of: #""surveys":[{"id":"s","name":"S"\#(survey)}],"surveyQuestions":[\#(questions.joined(separator: ","))]"#)
    return try soundAnswer(to: SurveyFiguresQuestion(survey: Identifier("s")), about: dossier, with: table)
      .answer.known()
  }

  @Test("A question has a base of its own; where it is not stated the answers and the forms bound it")
  func bases() throws {
    let answers = #""answers":[{"label":"a","count":90},{"label":"b","count":60}]"#
    let figures = try questions(
      #"{"id":"q1","survey":"s","kind":"singleChoice","base":180,\#(answers)}"#,
      #"{"id":"q2","survey":"s","kind":"singleChoice",\#(answers)}"#,
      #"{"id":"q3","survey":"s","kind":"multipleChoice",\#(answers)}"#, survey: #","processed":200"#)
    #expect(figures.questions.map { $0.base.bounds } == [[180, 180], [150, 200], [90, 200]])
    #expect(figures.questions[0].answeredRate.value?.description == "180/200")
    #expect(figures.questions.map { $0.answeredRate.isKnown } == [true, false, false])
    #expect(figures.questions.map { $0.countsAddUp?.value } == [false, nil, nil])
  }

  @Test(
    "Printed shares of one choice add up but for rounding, those of several choices may be any",
    arguments: [
      ("singleChoice", ["33", "33", "33"], true), ("singleChoice", ["60", "43"], false),
      ("singleChoice", ["60,0", "40,2"], false), ("multipleChoice", ["80", "60"], nil), ("open", ["5"], nil),
    ] as [(String, [String], Bool?)])
  func sums(kind: String, shares: [String], addUp: Bool?) throws {
    let answers = shares.enumerated().map { #"{"label":"\#($0)","percentage":"\#($1)"}"# }.joined(separator: ",")
    let figures = try questions(#"{"id":"q","survey":"s","kind":"\#(kind)","answers":[\#(answers)]}"#)
    #expect(figures.questions[0].sharesAddUp == addUp.map { .known($0) })
  }

  @Test(
    "Whether a class prevails is a matter of the set share, and of the classes that are not listed", arguments: 0..<40)
  func prevailing(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let base = Int.random(in: 1...50, using: &random)
    var rest = base
    let counts = (0..<3).map { _ in
      let count = Int.random(in: 0...rest, using: &random)
      rest -= count
      return count
    }
    let threshold = Int.random(in: 1...9, using: &random)
    let answers = counts.enumerated().map { #"{"label":"\#($0)","count":\#($1)}"# }.shuffled(using: &random)
    let figures = try questions(
      #"""
      {"id":"q","survey":"s","kind":"singleChoice","feature":"age","base":\#(base),
      "answers":[\#(answers.joined(separator: ","))]}
      """#, share: Ratio(Int64(threshold), of: 10))
    let prevails = counts.contains { 10 * $0 > threshold * base }
    let expected: Bool? = prevails ? true : 10 * rest > threshold * base ? nil : false
    #expect(figures.questions[0].oneClassPrevails?.value == expected)
    let most = counts.max() ?? 0
    let largest = counts.filter { $0 == most }.count == 1 ? counts.firstIndex(of: most).map { "\($0)" } : nil
    #expect(figures.questions[0].largest?.steps.last?.name == largest)
  }
}
