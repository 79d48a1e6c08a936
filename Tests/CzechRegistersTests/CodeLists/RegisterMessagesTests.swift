import CzechRegisters
import ExactValues
import Testing

@Suite("Messages of the registers")
struct RegisterMessagesTests {
  @Test("The texts are sound in both languages")
  func sound() {
    #expect(MessageCatalogue.czechRegisters.faults.isEmpty)
  }

  @Test("What a list says of a code reads as a sentence")
  func statements() throws {
    let list = ServiceTypes.list
    let day = try Day(iso: "2026-08-31")
    func english(_ message: Message) -> String { MessageCatalogue.czechRegisters.text(message, in: .english) }
    #expect(
      english(list.statement(about: ServiceTypeCode(rawValue: "2"), on: day)).hasPrefix(
        "Code 2 is not in the code list DruhSocialniSluzby (2024-07-23) on "))
    #expect(
      english(list.statement(about: .servicesInInpatientFacilities, on: day)).hasPrefix(
        "Code 16 of the code list DruhSocialniSluzby was last valid on "))
    let czech = MessageCatalogue.czechRegisters.text(
      list.statement(about: .servicesInInpatientFacilities, on: day), in: .czech)
    #expect(czech.hasPrefix("Kód 16 číselníku DruhSocialniSluzby platil naposledy 28."))
  }

  @Test("Every message that the module makes has all the facts that its text names")
  func complete() throws {
    let territory = Territory.builtIn
    let early = try Day(iso: "2002-12-31")
    let list = ServiceTypes.list
    var messages = [
      list.statement(about: .shelters, on: early), list.statement(about: .shelters, on: try Day(iso: "2012-01-01")),
      list.statement(about: .mentalHealthCentres, on: early), list.statement(about: .init(rawValue: "2"), on: early),
    ]
    messages += territory.municipalities(of: DistrictCode(rawValue: "7213"), on: early).reasons.map(\.message)
    messages += territory.municipalities(of: .vizovice, on: early).reasons.map(\.message)
    messages += territory.municipalities(of: .vizovice, on: try Day(iso: "2012-01-01")).reasons.map(\.message)
    messages += territory.district(of: MunicipalityCode(rawValue: "588814"), on: early).reasons.map(\.message)
    messages += territory.district(of: MunicipalityCode(rawValue: "1"), on: early).reasons.map(\.message)
    messages += [CapacityUnitCode.beds.additionObstacle(with: .clients)].compactMap(\.self)
    #expect(messages.count == 10)
    for message in messages {
      for language in [Language.czech, .english] {
        let text = MessageCatalogue.czechRegisters.text(message, in: language)
        #expect(!text.contains("{") && !text.contains(message.key.rawValue), "\(text)")
      }
    }
  }
}
