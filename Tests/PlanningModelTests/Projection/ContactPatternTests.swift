import DossierCoding
import ExactValues
import PlanningModel
import Testing

@Suite("Contacts in texts")
struct ContactPatternTests {
  private func passes(_ words: String) -> Bool {
    var dossier = Dossier(id: Identifier("d"))
    dossier.areas = [Area(id: Identifier("a"), name: "A")]
    dossier.areas[0].words = words
    return dossier.projected(for: .public).dossier.areas.first?.words == words
  }

  @Test(
    "A telephone number does not pass, however it is written",
    arguments: [
      "Volejte 602 123 456.", "tel.:+420602123456", "tel. 577-680-222", "+420777123456", "00420 777 123 456",
      "777-123-456", "777.123.456", "(+420) 777 123 456", "577 680 222", "777\u{A0}123\u{A0}456",
      "+420\u{202F}577\u{202F}680\u{202F}222", "tel.:777123456", "777123456", "602 12 34 56", "602 123456",
      "(577) 680 222", "(577) 680-222", "577/680 222", "0602/123 456", "067/792 01 23", "tel. 0577 680 222",
      "+420-777-123-456", "+420 (577) 680 222", "00420777123456", "420 777 123 456", "777 – 123 – 456",
      "777 123 456, 602 123 457", "602 123 456/577 680 222", "777 123 456/2", "volejte 777 123 456 2 dny předem",
      "Otrokovice 2024: 777 123 456", "v roce 2024 777 123 456", "telefon 7 77 12 34 56", "mobil/777123456",
      "tel. č. 777 123 456", "č. 777 123 456", "+421 905 123 456", "+48 22 123 45 67", "fax:(577)680222",
    ])
  func phones(_ words: String) {
    #expect(!passes(words))
  }

  @Test(
    "Amounts, round numbers, dates, numbers of registers, files, accounts and the post are no telephone numbers",
    arguments: [
      "Rozpočet 602 123 456 Kč", "Rozpočet 1 609 236 800 Kč", "602 123 456,80 Kč", "602123456,- Kč", "Kč 234 567 890",
      "602 123 456 tis. Kč", "234 567 890 EUR", "300 000 000", "dotace 250000000", "1 234 567 890",
      "CZ.03.2.63/0.0/0.0/17_071/0007504", "CZ.1.04/3.1.00/62.00016", "2013–2015", "2012-2014 2015-2017",
      "IČO 27002438", "IČO: 270 02 438", "DIČ: 699001237", "DIČ CZ699001237", "PSČ 765 02", "765 02 Otrokovice 1",
      "21. 12. 2023", "21.12.2023", "31.12.2013-31.12.2014", "2023-11-21", "od 1. 5. 2012 do 30. 4. 2014",
      "https://x.cz/news-602123456", "x.cz/?id=602123456", "účet 602123456/0800", "č. j. 602123456", "č. 108/2006 Sb.",
      "č. j. MUOT 35621/2023/12", "ISBN 978-80-210-1234-5", "registrační číslo 5982013", "18 200 obyvatel, 9 obcí",
      "usnesení č. R/12/3/2023", "kapacita 12 345", "49.2098889, 17.5308333",
    ])
  func otherNumbers(_ words: String) {
    #expect(passes(words))
  }

  @Test(
    "An e-mail address does not pass, also where its signs are written out",
    arguments: [
      "piste na jan.novak@mesto.cz", "jan.novak (zavináč) mesto.cz", "jana(at)vzor.cz", "jana [at] vzor.cz",
      "jana [zavináč] vzor.cz", "jana{at}vzor.cz", "jana<at>vzor.cz", "jana zavináč vzor.cz", "jana @ vzor.cz",
      "jana@vzor(tečka)cz", "jana (at) vzor (dot) cz", "jana zavináč vzor tečka cz", "JANA@VZOR.CZ", "jana_at_vzor.cz",
    ])
  func emails(_ words: String) {
    #expect(!passes(words))
  }

  @Test(
    "A web address, a handle and plain words are no e-mail address",
    arguments: ["www.vzor.cz", "@mesto", "sraz at. d. v 10 h.", "tečka za projektem", "a@b", "čl. 3 (at. 2)"])
  func otherSigns(_ words: String) {
    #expect(passes(words))
  }
}
