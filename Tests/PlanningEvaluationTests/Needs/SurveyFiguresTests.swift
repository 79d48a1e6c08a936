import CommunityPlanning
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
    #expect(figures.returnPercentage.value?.description == "33")
    #expect(figures.usableRate.value?.description == "155/163")
    #expect(figures.usablePercentage.value?.description == "95")
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
}
