import ExactValues

extension MessageTemplate {
  /// What the question about dependence says, and how derivations name its formulas.
  static let concentration: [MessageTemplate] = [
    MessageTemplate(
      "concentration.noThreshold", cs: "Není stanoveno, od jakého podílu jde o závislost.",
      en: "It is not set which share makes a dependence."),
    MessageTemplate(
      "concentration.default", cs: "Hranice {share} je návrhová hodnota, ne norma; lze ji změnit.",
      en: "The threshold {share} is a design default and no norm; it can be set."),
    MessageTemplate(
      "concentration.money", cs: "Uvedené částky nerozhodují, který zdroj je největší nebo jak velký je.",
      en: "The stated amounts do not decide which source is the largest or how large."),
    MessageTemplate(
      "concentration.noMoney", cs: "Žádné peníze uvedeny nejsou.",
      en: "No money is stated."),
    MessageTemplate(
      "concentration.ends", cs: "Uvedené doby nerozhodují, zda zdroj skončí dřív než opatření.",
      en: "The stated times do not decide whether a source ends before the measure."),
    MessageTemplate(
      "concentration.providers", cs: "Z údajů neplyne, kdo v obci službu poskytuje.",
      en: "Who provides the service in the municipality is not decided."),
    MessageTemplate(
      "concentration.names",
      cs:
        "{count} {count|poskytovatel má|poskytovatelé mají|poskytovatelů má} název jiného; zda jde o tutéž organizaci, nikdo neuvádí.",
      en:
        "{count} {count|provider has|providers have} the name of another one; nobody states whether they are one organisation."
    ),
    MessageTemplate(
      "formula.concentration.share", cs: "podíl největšího zdroje",
      en: "the share of the largest source"),
    MessageTemplate(
      "formula.concentration.exceeds", cs: "zda je podíl nad hranicí",
      en: "whether the share is above the threshold"),
    MessageTemplate(
      "formula.concentration.ends", cs: "zda zdroj skončí dřív než opatření",
      en: "whether the source ends before the measure"),
    MessageTemplate(
      "formula.providers.count", cs: "počet poskytovatelů",
      en: "the number of providers"),
    MessageTemplate(
      "formula.providers.isSingle", cs: "zda je poskytovatel jediný",
      en: "whether there is one provider only"),
  ]
}
