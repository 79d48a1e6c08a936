import ExactValues

extension MessageTemplate {
  /// What the question about a survey says, and how derivations name its formulas.
  static let surveyFigures: [MessageTemplate] = [
    MessageTemplate(
      "survey.notStated", cs: "Potřebné počty nebo podíly nejsou uvedeny.",
      en: "The numbers or shares that are needed are not stated."),
    MessageTemplate(
      "survey.noRate", cs: "Z uvedených počtů podíl nevychází: celek je nula, nebo je menší než část.",
      en: "The stated numbers give no share: the whole is nought, or less than the part."),
    MessageTemplate(
      "survey.kindNotStated", cs: "Není uvedeno, zda bylo možné vybrat více odpovědí; pak součet nad 100 % nevadí.",
      en: "Whether several answers could be chosen is not stated; then a sum above 100 per cent is right."),
    MessageTemplate(
      "survey.noThreshold", cs: "Není určeno, od jakého podílu jedna skupina dotázaných převažuje.",
      en: "No share is set above which one class of respondents prevails."),
    MessageTemplate(
      "survey.oneClassPrevails",
      cs: "{question}: na jednu skupinu dotázaných připadá více než {share} odpovědí, ostatní zastupuje šetření málo.",
      en: "{question}: one class of respondents gave more than {share} of the answers; the others are hardly heard."),
    MessageTemplate(
      "survey.formsAreNotPersons",
      cs: "Jeden formulář nevyplňovala jedna osoba (jednotka: {unit}); počty formulářů nejsou počty osob.",
      en: "A form does not stand for a person (unit: {unit}); numbers of forms are no numbers of persons."),
    MessageTemplate(
      "formula.survey.processed", cs: "počet zpracovaných formulářů", en: "the number of processed forms"),
    MessageTemplate("formula.survey.rate", cs: "podíl části v celku", en: "the share of the part in the whole"),
    MessageTemplate(
      "formula.survey.base", cs: "počet formulářů s platnou odpovědí na otázku",
      en: "the number of forms that answered the question validly"),
    MessageTemplate("formula.survey.shares", cs: "podíly odpovědí", en: "the shares of the answers"),
    MessageTemplate(
      "formula.survey.largest", cs: "pořadí nejčastější odpovědi", en: "the place of the most frequent answer"),
    MessageTemplate(
      "formula.survey.prevails", cs: "zda jedna skupina dotázaných převažuje",
      en: "whether one class of respondents prevails"),
    MessageTemplate(
      "formula.survey.sharesAddUp", cs: "zda vytištěné podíly dávají až na zaokrouhlení 100 %",
      en: "whether the printed shares add up to 100 per cent but for rounding"),
    MessageTemplate(
      "formula.survey.countsAddUp", cs: "zda počty odpovědí dávají počet odpovídajících",
      en: "whether the counts of answers add up to the forms that answered"),
  ]
}
