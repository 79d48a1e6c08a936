import ExactValues
import Testing

@Suite("Messages")
struct MessageCatalogueTests {
  private let catalogue = MessageCatalogue([
    MessageTemplate(
      "meetings",
      cs: "{body}: {count} {count|schůzka|schůzky|schůzek}", en: "{body}: {count} {count|meeting|meetings}"),
    MessageTemplate("fact", cs: "Je to {value}.", en: "It is {value}."),
    MessageTemplate("braces", cs: "{{a}} }}{{", en: "{{a}} }}{{"),
  ])

  @Test(
    "Plural forms follow the count in Czech and in English",
    arguments: [
      (0, "0 schůzek", "0 meetings"), (1, "1 schůzka", "1 meeting"), (2, "2 schůzky", "2 meetings"),
      (4, "4 schůzky", "4 meetings"), (5, "5 schůzek", "5 meetings"), (11, "11 schůzek", "11 meetings"),
      (22, "22 schůzek", "22 meetings"), (72, "72 schůzek", "72 meetings"), (-1, "-1 schůzka", "-1 meeting"),
      (.min, "\(Int.min) schůzek", "\(Int.min) meetings"),
    ])
  func plurals(count: Int, czech: String, english: String) {
    let message = Message("meetings", ["body": .text("PS"), "count": .count(count)])
    #expect(catalogue.text(message, in: .czech) == "PS: \(czech)")
    #expect(catalogue.text(message, in: .english) == "PS: \(english)")
  }

  @Test("Facts are written as the language writes them")
  func facts() throws {
    let day = try Day(iso: "2012-06-01")
    let facts: [(MessageArgument, String, String)] = [
      (.money(Money(haler: 160_923_680)), "1\u{A0}609\u{A0}236,80\u{A0}Kč", "CZK\u{A0}1,609,236.80"),
      (.day(day), "1. 6. 2012", "1 June 2012"), (.time(StatedTime(year: 2012, month: 5)), "květen 2012", "May 2012"),
      (.ratio(try Ratio(6, of: 12)), "6/12", "6/12"),
      (.decimal(try FixedDecimal(units: 8557, decimals: 2)), "85,57", "85.57"),
      (.path(DossierPath("bodies", "ps-1")), "bodies/ps-1", "bodies/ps-1"), (.list([]), "", ""),
      (.list([.count(1)]), "1", "1"), (.list([.count(1), .count(2), .text("x")]), "1, 2 a x", "1, 2 and x"),
      (.message(Message("fact", ["value": .count(7)])), "Je to 7.", "It is 7."),
    ]
    for (fact, czech, english) in facts {
      let message = Message("fact", ["value": fact])
      #expect(catalogue.text(message, in: .czech) == "Je to \(czech).")
      #expect(catalogue.text(message, in: .english) == "It is \(english).")
    }
  }

  @Test("Nothing is lost without a template or a fact")
  func missing() {
    #expect(catalogue.text(Message("?", ["a": .count(1), "b": .text("x")]), in: .czech) == "? [a: 1, b: x]")
    #expect(MessageCatalogue.empty.text(Message("?"), in: .english) == "?")
    #expect(catalogue.text(Message("fact"), in: .english) == "It is {value}.")
    #expect(catalogue.text(Message("meetings", ["count": .text("x")]), in: .english) == "{body}: x {count}")
    #expect(catalogue.text(Message("fact", ["value": .count(1)]), in: Language(rawValue: "de")) == "It is 1.")
    #expect(catalogue.text(Message("braces"), in: .czech) == "{a} }{")
  }

  @Test("An embedder's catalogue lies over the built-in one")
  func overlay() {
    let own = MessageCatalogue([MessageTemplate("fact", cs: "{value}!", en: "{value}!")])
    let both = catalogue.overlaid(by: own)
    #expect(both.text(Message("fact", ["value": .count(1)]), in: .czech) == "1!")
    #expect(both.keys == catalogue.keys && both.template(MessageKey(rawValue: "fact"), in: .czech) == "{value}!")
    #expect(both.template(MessageKey(rawValue: "?"), in: .czech) == nil && both.faults.isEmpty)
  }

  @Test(
    "Faulty templates are listed",
    arguments: [
      ("{", "{", ["malformed", "malformed"]), ("a}b", "x", ["malformed"]), ("{}", "x", ["malformed"]),
      ("{a b}", "x", ["malformed"]), ("{a{b}}", "x", ["malformed"]), ("{a}", "{b}", ["differentArguments"]),
      ("{a|x|y}", "{a|x|y}", ["pluralForms"]), ("{a|x|y|z}", "{a|x|y|z}", ["pluralForms"]),
      ("{a|x|y|z}", "{a|x|y}", []),
    ])
  func faults(czech: String, english: String, codes: [String]) {
    let catalogue = MessageCatalogue([MessageTemplate("key", cs: czech, en: english)])
    #expect(catalogue.faults.map(\.code.rawValue) == codes)
    // A faulty template is still shown.
    #expect(!catalogue.text(Message("key"), in: .czech).isEmpty)
  }

  @Test("Two templates of one key are a fault, and the later one is used")
  func duplicates() {
    let catalogue = MessageCatalogue([
      MessageTemplate("key", cs: "a", en: "a"), MessageTemplate("key", cs: "b", en: "b"),
    ])
    #expect(catalogue.faults.map(\.description) == ["key: duplicateKey"])
    #expect(catalogue.text(Message("key"), in: .czech) == "b")
  }

  @Test("The built-in catalogue is sound and knows every fault and repair of this module")
  func builtIn() throws {
    let builtIn = MessageCatalogue.exactValues
    #expect(builtIn.faults.isEmpty)
    let codes: [ParsingFault.Code] = [
      .empty, .malformed, .ambiguous, .foreignFormat, .impossibleDate, .outOfRange, .unknownUnit, .checkDigit,
      .wrongLength, .rangeReversed,
    ]
    let repairs: [Repair] = [.currencyTwice, .spaceRemoved, .dotRemoved, .leadingZeros]
    let used = codes.map { ParsingFault(code: $0, text: "x", expected: "y").message } + repairs.map(\.message)
    #expect(Set(used.map(\.key)).isSubset(of: builtIn.keys))
    let undecided = StatedTime(year: 2012).isBefore(StatedTime(year: 2012, month: 5))
    let reason = try #require(undecided.reasons.first)
    #expect(
      builtIn.text(reason.message, in: .czech)
        == "Údaje „2012“ a „květen 2012“ nejsou tak přesné, aby se daly porovnat.")
    let fault = try #require(Written<Day>(text: "30. 2. 2012").fault)
    #expect(builtIn.text(fault.message, in: .english) == "The calendar has no day “30. 2. 2012”.")
  }
}
