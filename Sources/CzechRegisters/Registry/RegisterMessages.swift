import ExactValues

extension MessageCatalogue {
  /// The texts of the messages of this module, in Czech and English.
  public static let czechRegisters = MessageCatalogue([
    MessageTemplate(
      "codeList.valid",
      cs: "Kód {code} je dne {day} platnou položkou číselníku {list} ({version}).",
      en: "Code {code} is a valid entry of the code list {list} ({version}) on {day}."),
    MessageTemplate(
      "codeList.ended",
      cs: "Kód {code} číselníku {list} platil naposledy {last}.",
      en: "Code {code} of the code list {list} was last valid on {last}."),
    MessageTemplate(
      "codeList.notYetValid",
      cs: "Kód {code} číselníku {list} platí až od {first}.",
      en: "Code {code} of the code list {list} is not valid before {first}."),
    MessageTemplate(
      "codeList.unlisted",
      cs: "Kód {code} v číselníku {list} ({version}) ke dni {day} není; může být v novějším vydání.",
      en: "Code {code} is not in the code list {list} ({version}) on {day}; a later issue may have it."),
    MessageTemplate(
      "capacity.unlikeUnits",
      cs: "Kapacity v různých jednotkách ({first}, {second}) nelze sčítat.",
      en: "Capacities in unlike units ({first}, {second}) cannot be added."),
    MessageTemplate(
      "territory.districtNotCovered",
      cs: "Tabulka obcí neobsahuje správní obvod {district}; to neznamená, že obvod neexistuje.",
      en: "The table of municipalities does not cover the district {district}; that does not mean it does not exist."),
    MessageTemplate(
      "territory.districtNotValid",
      cs: "Správní obvod {district} není ke dni {day} v tabulce platný.",
      en: "The district {district} is not valid in the table on {day}."),
    MessageTemplate(
      "territory.municipalityNotCovered",
      cs: "Obec {municipality} není v tabulce obcí; to neznamená, že neexistuje.",
      en: "The municipality {municipality} is not in the table; that does not mean it does not exist."),
    MessageTemplate(
      "territory.noMembership",
      cs: "Tabulka neuvádí, do kterého správního obvodu patřila obec {municipality} dne {day}.",
      en: "The table does not say to which district the municipality {municipality} belonged on {day}."),
    MessageTemplate(
      "territory.membershipUnconfirmed",
      cs: "Příslušnost obcí ke dni {day} je odvozena; ověřena je od {from} do {through}.",
      en: "The membership of municipalities on {day} is inferred; it is confirmed from {from} through {through}."),
    MessageTemplate(
      "territory.populationNotStated",
      cs: "Tabulka neuvádí počet obyvatel obce {municipality}.",
      en: "The table does not state the population of the municipality {municipality}."),
    MessageTemplate(
      "territory.populationsNotAddable",
      cs: "Počty obyvatel obcí obvodu {district} nelze sečíst: {problem}.",
      en: "The populations of the municipalities of the district {district} cannot be added: {problem}."),
  ]).overlaid(by: calendar).overlaid(by: territory)
}
