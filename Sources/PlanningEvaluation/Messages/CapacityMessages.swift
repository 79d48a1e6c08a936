import ExactValues

extension MessageTemplate {
  /// What the questions about capacities and freshness say, and how derivations name their formulas.
  static let capacities: [MessageTemplate] = [
    MessageTemplate(
      "capacity.noServices", cs: "Spis neuvádí žádnou takovou službu.", en: "The dossier states no such service."),
    MessageTemplate(
      "capacity.noSuchServices", cs: "Tyto služby ve spisu nejsou: {services}.",
      en: "The dossier has no such services: {services}."),
    MessageTemplate(
      "capacity.nothingStated", cs: "Kapacitu tohoto druhu a jednotky žádná služba neuvádí.",
      en: "No service states a capacity of this kind and unit."),
    MessageTemplate(
      "capacity.notStated", cs: "U {count} {count|služby|služeb|služeb} kapacita není uvedena nebo ji nelze přečíst.",
      en: "{count} {count|service does|services do} not state the capacity, or it cannot be read."),
    MessageTemplate(
      "capacity.bounded",
      cs:
        "U {count} {count|služby|služeb|služeb} údaje neurčují kapacitu přesně: uvedeno je více hodnot, nebo nerozhoduje "
        + "doba.",
      en:
        "What {count} {count|service states does|services state does} not fix the capacity: several values, or a time "
        + "that does not decide."),
    MessageTemplate(
      "capacity.formsKeptApart",
      cs: "Kapacity různých forem se nesčítají: jeden člověk může využívat dvě formy téže služby.",
      en: "Capacities of different forms do not add: one person may use two forms of one service."),
    MessageTemplate(
      "capacity.registeredIsMaximum",
      cs:
        "Registrovaná kapacita je nejvyšší možná kapacita služby, ne volná místa, a na zařízení se nedělí ani nenásobí.",
      en:
        "A registered capacity is the maximum of a service and no free places; facilities neither divide nor multiply it."
    ),
    MessageTemplate(
      "capacity.unlikeBases",
      cs:
        "Uvedené kapacity platí pro různou dobu (v jednu chvíli, za den, za rok), nebo to u některých uvedeno není; "
        + "nesčítají se.",
      en:
        "The stated capacities count for unlike times (at once, in a day, in a year), or some do not say it; they do not "
        + "add."),
    MessageTemplate(
      "formula.capacity.basis", cs: "doba, pro kterou kapacita platí", en: "the time that the capacity counts for"),
    MessageTemplate("formula.capacity.ofService", cs: "kapacita služby", en: "the capacity of the service"),
    MessageTemplate(
      "formula.capacity.unsaid", cs: "kapacita, kterou služba neuvádí",
      en: "the capacity that the service does not state"),
    MessageTemplate(
      "formula.capacity.sum", cs: "součet kapacit různých služeb", en: "the sum of capacities of different services"),
    MessageTemplate(
      "freshness.noSuchEdition", cs: "Vydání katalogu „{edition}“ ve spisu není.",
      en: "The dossier has no edition “{edition}” of a catalogue."),
    MessageTemplate(
      "freshness.negativeDays", cs: "Počet dnů {days} je záporný.", en: "The number of days {days} is negative."),
    MessageTemplate(
      "freshness.noEntries", cs: "Spis neuvádí žádný záznam katalogu ani službu.",
      en: "The dossier states no entry of a catalogue and no service."),
    MessageTemplate(
      "freshness.referenceDayOpen", cs: "Není přesně uvedeno, ke kterému dni vydání ukazuje stav služeb.",
      en: "The day whose state of services the edition shows is not stated exactly."),
    MessageTemplate("formula.freshness.state", cs: "aktuálnost záznamu", en: "how fresh the entry is"),
  ]
}
