import ExactValues

extension MessageTemplate {
  /// What the question about reachability says, and how derivations name its formulas.
  static let reachability: [MessageTemplate] = [
    MessageTemplate(
      "municipalities.areaOpen", cs: "Které obce k území „{area}“ patří, není uvedeno úplným výčtem ani celým obvodem.",
      en: "Which municipalities belong to the area “{area}” is stated neither by a full list nor by a whole district."),
    MessageTemplate(
      "municipalities.districtOpen",
      cs: "Tabulka území neuvádí obce správního obvodu {district} ke dni {day}.",
      en: "The table of the territory does not state the municipalities of the district {district} on {day}."),
    MessageTemplate(
      "reachability.noTypes", cs: "Není zadáno, které druhy služeb se počítají.",
      en: "It is not given which types of service count."),
    MessageTemplate(
      "reachability.negativeMinutes", cs: "Počet minut nemůže být záporný.",
      en: "A number of minutes cannot be negative."),
    MessageTemplate(
      "reachability.noMunicipalities", cs: "K území nepatří žádná obec.", en: "No municipality belongs to the area."),
    MessageTemplate(
      "reachability.undecided",
      cs: "U {count} {count|obce|obcí|obcí} uvedené údaje nerozhodují; mlčení není ano ani ne.",
      en:
        "What is stated does not decide on {count} {count|municipality|municipalities}; silence is neither yes nor no."),
    MessageTemplate(
      "reachability.listedOnly",
      cs: "Počítají se jen služby ze spisu. Dostupnost neříká, že je v nich volné místo nebo že kapacita stačí.",
      en:
        "Only services of the dossier count. That one is reached does not say that a place is free or capacity suffices."
    ),
    MessageTemplate(
      "reachability.unfunded",
      cs: "Bez financování je {count} zařazení dostupných služeb do sítě.",
      en: "{count} {count|entry|entries} of reached services in a network {count|is|are} without money."),
    MessageTemplate(
      "reachability.waiting",
      cs: "O čekání na dostupné služby mluví {count} posouzení.",
      en: "{count} {count|assertion speaks|assertions speak} of waiting for reached services."),
    MessageTemplate(
      "reachability.serviceOpen",
      cs: "Z uvedených údajů neplyne, zda se služba k tomu dni poskytuje a zda jde o požadovaný druh.",
      en: "What is stated does not decide whether the service is provided on the day and is of a type asked for."),
    MessageTemplate(
      "reachability.noTravelTime", cs: "Není zadán jednoznačný čas cesty do obcí {to}.",
      en: "No journey time that decides is given to the municipalities {to}."),
    MessageTemplate(
      "reachability.placeOpen", cs: "Není uvedeno, kde lidé za službou přicházejí.",
      en: "It is not stated where people come to the service."),
    MessageTemplate(
      "formula.reachability.isServiceOfTypes", cs: "zda jde o sociální službu požadovaného druhu",
      en: "whether it is a social service of a type asked for"),
    MessageTemplate(
      "formula.reachability.nearness", cs: "jak lidé za službou přicházejí", en: "how people come to the service"),
    MessageTemplate(
      "formula.reachability.way", cs: "jak je služba dostupná", en: "how the service is reached"),
    MessageTemplate(
      "formula.reachability.isAnyReached", cs: "zda je některá služba dostupná", en: "whether any service is reached"),
  ]
}
