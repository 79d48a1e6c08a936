import ExactValues

extension MessageTemplate {
  /// What the question about the measures of an organisation says, and how derivations name its formulas.
  static let myMeasures: [MessageTemplate] = [
    MessageTemplate(
      "myMeasures.possible",
      cs:
        "{count} {count|záznam se|záznamy se|záznamů se} organizace možná {count|týká|týkají|týká}; jméno ani množné číslo nerozhoduje.",
      en: "{count} {count|entry|entries} may concern the organisation; neither a name nor a plural decides."),
    MessageTemplate(
      "myMeasures.joint",
      cs: "U {count} {count|opatření|opatření|opatření} odpovídá i někdo jiný; částka je za celé opatření.",
      en: "For {count} {count|measure|measures} others are responsible too; the cost is that of the whole measure."),
    MessageTemplate(
      "myMeasures.costOpen", cs: "Náklad některých opatření není v roce přesně znám.",
      en: "The cost of some measures in the year is not known exactly."),
    MessageTemplate(
      "myMeasures.liveOpen", cs: "Nelze určit, zda opatření trvá.",
      en: "Whether the measure goes on cannot be decided."),
    MessageTemplate(
      "formula.measure.names", cs: "zda opatření organizaci jmenuje",
      en: "whether the measure names the organisation"),
  ]
}
