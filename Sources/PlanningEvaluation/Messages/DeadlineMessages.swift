import ExactValues

extension MessageTemplate {
  /// What the questions about terms and indicators say, and how derivations name their formulas.
  static let deadlines: [MessageTemplate] = terms + indicators + deadlineFormulas

  private static let terms: [MessageTemplate] = [
    MessageTemplate(
      "deadlines.continuous", cs: "Položka probíhá průběžně, konec nemá.", en: "The item runs without an end."),
    MessageTemplate(
      "deadlines.endOpen", cs: "Konec položky není uveden na den.", en: "The end of the item is not stated to the day."),
    MessageTemplate(
      "deadlines.beginOpen", cs: "Začátek položky není uveden na den.",
      en: "The beginning of the item is not stated to the day."),
    MessageTemplate(
      "deadlines.dayOpen", cs: "Počet dní závisí na dni, který není přesně uveden.",
      en: "The number of days depends on a day that is not stated exactly."),
    MessageTemplate(
      "deadlines.undecided", cs: "U {count} {count|položky|položek|položek} údaje nerozhodují.",
      en: "What is stated does not decide for {count} {count|item|items}."),
    MessageTemplate(
      "beyond.moneyEndOpen", cs: "Není uvedeno, kdy skončí první zajištěný zdroj; mlčení neznamená, že neskončí.",
      en: "It is not stated when the first secured source ends; silence does not mean that it does not."),
  ]

  private static let indicators: [MessageTemplate] = [
    MessageTemplate("indicators.none", cs: "Spis neuvádí žádný indikátor.", en: "The dossier states no indicator."),
    MessageTemplate(
      "indicators.undecided", cs: "U {count} {count|indikátoru|indikátorů|indikátorů} údaje nerozhodují.",
      en: "What is stated does not decide for {count} {count|indicator|indicators}."),
    MessageTemplate("indicators.noTarget", cs: "Cílová hodnota není uvedena.", en: "No target is stated."),
    MessageTemplate(
      "indicators.noActual", cs: "Ke dni otázky není známa žádná hodnota.", en: "No value is known on the day."),
    MessageTemplate(
      "indicators.notDue", cs: "Doba, pro kterou je cíl stanoven, ještě neskončila.",
      en: "The time for which the target is set is not over yet."),
    MessageTemplate(
      "indicators.actualOlder", cs: "Poslední hodnota je starší než rok, pro který je cíl stanoven.",
      en: "The last value is older than the year for which the target is set."),
    MessageTemplate(
      "indicators.actualUndated", cs: "U hodnoty není uvedeno, ke kdy platí.",
      en: "It is not stated for when the value holds."),
    MessageTemplate(
      "indicators.actualsDisagree", cs: "Hodnoty, z nichž každá může být poslední, se liší.",
      en: "Values each of which may be the last one differ."),
    MessageTemplate(
      "indicators.unitsDiffer", cs: "Hodnoty nejsou ve stejné jednotce, porovnat je nelze.",
      en: "The values are not in one unit and cannot be compared."),
    MessageTemplate(
      "indicators.directionOpen", cs: "Není uvedeno, zda je lepší více, nebo méně.",
      en: "It is not stated whether more or less is better."),
    MessageTemplate("indicators.timeOpen", cs: "Uvedené doby nerozhodují.", en: "The stated times do not decide."),
    MessageTemplate("indicators.noBaseline", cs: "Výchozí hodnota není uvedena.", en: "No baseline is stated."),
    MessageTemplate(
      "indicators.baseIsTarget", cs: "Výchozí a cílová hodnota jsou stejné, postup mezi nimi nelze měřit.",
      en: "Baseline and target are the same, so there is no way between them to measure."),
    MessageTemplate(
      "indicators.cumulativeBase", cs: "Není uvedeno, zda se hodnoty sčítají od nuly, nebo od výchozí hodnoty.",
      en: "It is not stated whether the values add up from nought or from the baseline."),
  ]

  private static let deadlineFormulas: [MessageTemplate] = [
    MessageTemplate(
      "formula.leaf.begin", cs: "den, kdy má položka nejpozději začít", en: "the day by which the item should begin"),
    MessageTemplate("formula.leaf.end", cs: "poslední den položky", en: "the last day of the item"),
    MessageTemplate(
      "formula.leaf.lastDay", cs: "poslední den, kdy je položka v termínu",
      en: "the last day on which the item is in time"),
    MessageTemplate("formula.leaf.isOverdue", cs: "zda je položka po termínu", en: "whether the item is overdue"),
    MessageTemplate(
      "formula.leaf.isLateStart", cs: "zda se položka začíná pozdě", en: "whether the item starts late"),
    MessageTemplate("formula.leaf.daysSince", cs: "kolik dní uplynulo", en: "how many days have passed"),
    MessageTemplate(
      "formula.leaf.moneyEnd", cs: "poslední den prvního končícího zajištěného zdroje",
      en: "the last day of the secured source that ends first"),
    MessageTemplate("formula.leaf.isBeyond", cs: "zda položka končí později", en: "whether the item ends later"),
    MessageTemplate("formula.leaf.daysBeyond", cs: "o kolik dní končí později", en: "by how many days it ends later"),
    MessageTemplate(
      "formula.indicator.isReached", cs: "zda je cíl ve své době dosažen",
      en: "whether the target is reached at its time"),
    MessageTemplate(
      "formula.indicator.isReachedSoFar", cs: "zda poslední hodnota cíle dosahuje",
      en: "whether the last value reaches the target"),
    MessageTemplate("formula.indicator.actual", cs: "poslední známá hodnota", en: "the last known value"),
    MessageTemplate(
      "formula.indicator.progress", cs: "postup od výchozí hodnoty k cílové",
      en: "the way from the baseline to the target"),
    MessageTemplate(
      "formula.indicator.isDue", cs: "zda doba cíle skončila", en: "whether the time of the target is over"),
    MessageTemplate(
      "formula.indicator.isTargetAfterPlan", cs: "zda je cíl stanoven na dobu po konci plánu",
      en: "whether the target is set for a time after the plan"),
  ]
}
