import ExactValues

extension MessageTemplate {
  /// What the question about the counts behind percentages says.
  static let percentages: [MessageTemplate] = [
    MessageTemplate(
      "percentages.noTotal", cs: "Podíl z žádného počtu neexistuje; celek musí být aspoň jedna.",
      en: "There are no shares of nothing; the total has to be at least one."),
    MessageTemplate("percentages.none", cs: "Není uvedeno žádné procento.", en: "No percentage is given."),
    MessageTemplate(
      "percentages.several", cs: "Uvedená procenta z celku {total} mohou být různé celé počty.",
      en: "The percentages of {total} can be several whole counts."),
    MessageTemplate(
      "percentages.notProducible", cs: "Uvedená procenta nemohou vyjít z žádných celých počtů z celku {total}.",
      en: "The percentages are not producible from whole counts out of {total}."),
    MessageTemplate(
      "percentages.tooMany", cs: "Možností je více než {count}; přesně spočítány nebyly.",
      en: "There are more than {count} possibilities; they were not counted exactly."),
    MessageTemplate(
      "formula.percentage.range", cs: "počty, které se vytisknou jako uvedené procento",
      en: "the counts that print as the percentage"),
    MessageTemplate(
      "formula.percentage.ranges", cs: "počty, které může každé procento mít vedle ostatních",
      en: "the counts that each percentage can have beside the others"),
    MessageTemplate(
      "formula.percentage.canBeAll", cs: "zda mohou počty dát dohromady celek",
      en: "whether the counts can make up the total"),
    MessageTemplate(
      "formula.percentage.candidateNumber", cs: "počet možných kombinací počtů",
      en: "the number of possible combinations of counts"),
    MessageTemplate(
      "formula.percentage.candidates", cs: "možné kombinace počtů", en: "the possible combinations of counts"),
    MessageTemplate("formula.percentage.isOne", cs: "zda je možnost jediná", en: "whether there is one possibility"),
    MessageTemplate(
      "formula.percentage.countBehind", cs: "počet, který stojí za procenty", en: "the count behind the percentages"),
    MessageTemplate(
      "formula.count.possible", cs: "počet těch, pro které to platí nebo může platit",
      en: "how many it holds for or may hold for"),
    MessageTemplate(
      "formula.count.withOpen", cs: "počet s těmi, o kterých se neví", en: "the number with those that are not decided"),
  ]
}
