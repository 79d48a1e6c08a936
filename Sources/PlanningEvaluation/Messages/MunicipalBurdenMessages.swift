import ExactValues

extension MessageTemplate {
  /// What the question about the burden of a municipality says, and how derivations name its formulas.
  static let municipalBurden: [MessageTemplate] = [
    MessageTemplate(
      "municipalBurden.nothingStated", cs: "Žádné opatření neuvádí, že by obec přispívala; to neznamená nulu.",
      en: "No measure states that the municipality contributes, which is not zero."),
    MessageTemplate(
      "municipalBurden.noShare", cs: "U {count} {count|řádku|řádků|řádků} není uvedeno, jaký díl platí obec.",
      en: "Of {count} {count|line|lines} it is not stated which share the municipality pays."),
    MessageTemplate(
      "municipalBurden.silent",
      cs:
        "{count} {count|opatření o příspěvku obce nic neuvádí|opatření o příspěvku obce nic neuvádějí|opatření o příspěvku obce nic neuvádí}; to neznamená nulu.",
      en: "{count} {count|measure says|measures say} nothing of a contribution of the municipality, which is not zero."),
    MessageTemplate(
      "municipalBurden.readings", cs: "Prameny se o {count} {count|částce|částkách|částkách} neshodnou.",
      en: "Sources disagree on {count} {count|amount|amounts}."),
    MessageTemplate(
      "municipalBurden.open", cs: "Příspěvek není v roce přesně určen.",
      en: "The contribution in the year is not fixed exactly."),
    MessageTemplate(
      "municipalBurden.noInhabitants", cs: "Obec k danému dni nemá obyvatele, podíl nelze spočítat.",
      en: "The municipality has no inhabitants on the day, so there is no share."),
    MessageTemplate(
      "municipalBurden.noPopulation", cs: "Počet obyvatel k tomuto dni není znám.",
      en: "The number of inhabitants on this day is not known."),
    MessageTemplate(
      "municipalBurden.paysForDistrict",
      cs: "Příspěvek města může sloužit celému obvodu; uvádí se na obyvatele města i obvodu.",
      en: "The contribution may serve the whole district; it is given for the inhabitants of both."),
    MessageTemplate(
      "formula.burden.line", cs: "částka řádku s jinými údaji o ní",
      en: "the amount of a line with what else is said of it"),
    MessageTemplate(
      "formula.burden.payer", cs: "zda řádek platí obec",
      en: "whether the municipality pays the line"),
    MessageTemplate(
      "formula.burden.ofItem", cs: "příspěvek obce na opatření",
      en: "what the municipality contributes to the measure"),
    MessageTemplate(
      "formula.burden.perInhabitant", cs: "na obyvatele",
      en: "for each inhabitant"),
  ]
}
