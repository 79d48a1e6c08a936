import CommunityPlanning
import Testing

@testable import PlanningModel

@Suite("Texts for people")
struct TextsForPeopleTests {
  private static let reason = Reason(Message("territory.agreementNotStated"))

  @Test(
    "Counts and their bounds are told in both languages",
    arguments: [
      (Answer<Int>.known(12), "12", "12"), (.known(0), "0", "0"),
      (
        .bounded(lower: 3, upper: nil, reasons: [reason]),
        "nejméně 3. U účastníků plánu není uvedeno, zda je váže smlouva.",
        "at least 3. Of participants of the plan it is not stated whether an agreement binds them."
      ),
      (
        .bounded(lower: 3, upper: 5, reasons: [reason, reason]),
        "3 až 5. U účastníků plánu není uvedeno, zda je váže smlouva.",
        "3 to 5. Of participants of the plan it is not stated whether an agreement binds them."
      ),
      (
        .bounded(lower: nil, upper: 5, reasons: []), "nejvýše 5. Odpověď není známa a důvod nebyl uveden.",
        "at most 5. The answer is not known, and no reason was given."
      ),
      (
        .unknown([reason]), "není známo. U účastníků plánu není uvedeno, zda je váže smlouva.",
        "not known. Of participants of the plan it is not stated whether an agreement binds them."
      ),
      (
        .known(7, remarks: [reason]), "7. U účastníků plánu není uvedeno, zda je váže smlouva.",
        "7. Of participants of the plan it is not stated whether an agreement binds them."
      ),
    ])
  func counts(_ answer: Answer<Int>, _ czech: String, _ english: String) {
    #expect(answer.text(in: .czech) == czech)
    #expect(answer.text(in: .english) == english)
  }

  @Test("Truths, days, money, ratios and codes are told as such")
  func values() throws {
    let day = try Day(iso: "2024-05-01")
    #expect(Answer<Bool>.known(false).text(in: .czech) == "ne")
    #expect(Answer<Bool>.known(true).text(in: .english) == "yes")
    #expect(Answer<Day>.known(day).text(in: .czech) == day.czech)
    let reasons = [Self.reason]
    #expect(
      Answer<Day>.bounded(lower: day, upper: nil, reasons: reasons).text(in: .czech).hasPrefix(
        "ne dříve než \(day.czech)."))
    #expect(
      Answer<Day>.bounded(lower: nil, upper: day, reasons: reasons).text(in: .english).hasPrefix(
        "not after \(day.english)."))
    #expect(
      Answer<Day>.bounded(lower: day, upper: day, reasons: reasons).text(in: .czech)
        .hasPrefix("mezi \(day.czech) a \(day.czech)."))
    let share = try Ratio(86, of: 97)
    #expect(Answer<Ratio>.known(share).text(in: .czech) == share.description)
    let money = try #require(Written<Money>(text: "1 609 236,80 Kč").value)
    #expect(Answer<Money>.known(money).text(in: .czech) == money.czech)
    #expect(Answer<Fulfilment>.known(.partly).text(in: .czech) == "splněno částečně")
    #expect(Answer<Fulfilment>.known(Fulfilment(rawValue: "skoro")).text(in: .czech) == "skoro")
  }

  @Test(
    "What a projection left out is told with the right plural, and never what it was",
    arguments: [
      (1, "plans: vynechán 1 údaj (utajená adresa).", "plans: 1 value left out (secret address)."),
      (2, "plans: vynechány 2 údaje (utajená adresa).", "plans: 2 values left out (secret address)."),
      (5, "plans: vynecháno 5 údajů (utajená adresa).", "plans: 5 values left out (secret address)."),
    ])
  func leftOut(_ count: Int, _ czech: String, _ english: String) {
    let leftOut = PlanningModel.LeftOut(path: DossierPath("plans"), reason: .secretPlace, count: count)
    #expect(leftOut.text(in: .czech) == czech)
    #expect(leftOut.text(in: .english) == english)
  }

  @Test("Every refusal of an edit is told in both languages, with its place", arguments: EditFault.Code.all)
  func edits(_ code: EditFault.Code) {
    let fault = EditFault(code, at: DossierPath("plans", "kp", "name"), expected: "…")
    let czech = fault.text(in: .czech)
    #expect(MessageCatalogue.planningModel.template(fault.message.key, in: .czech) != nil)
    #expect(czech.hasPrefix("plans/kp/name: ") && czech.hasSuffix(".") && czech != fault.text(in: .english))
  }

  @Test("The catalogues of the model and of exact values have no faults")
  func soundness() {
    #expect(MessageCatalogue.planningModel.faults.map(\.description) == [])
    #expect(MessageCatalogue.exactValues.faults.map(\.description) == [])
  }
}
