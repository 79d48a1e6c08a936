import ExactValues

extension MessageTemplate {
  /// What the question about a series of plans says, and how derivations name its formulas.
  static let series: [MessageTemplate] = [
    MessageTemplate(
      "series.several", cs: "Spis uvádí více řad plánů ({series}); je třeba jednu jmenovat.",
      en: "The dossier names several series of plans ({series}); one must be named."),
    MessageTemplate(
      "series.noPlans", cs: "Spis neuvádí žádný plán, který by tvořil řadu.",
      en: "The dossier has no plan that would make a series."),
    MessageTemplate(
      "series.noPlansOf", cs: "Spis neuvádí žádný plán řady „{series}“.",
      en: "The dossier has no plan of the series “{series}”."),
    MessageTemplate(
      "series.notNamed", cs: "Spis plány do žádné řady nezařazuje; že na sebe navazují, žádný zdroj neříká.",
      en: "The dossier puts the plans into no series; no source says that they follow each other."),
    MessageTemplate(
      "series.noPeriod", cs: "Období plánu „{plan}“ není uvedeno tak, aby byly známy jeho první a poslední den.",
      en: "The period of the plan “{plan}” is not stated so that its first and last day are known."),
    MessageTemplate(
      "series.notWhole", cs: "Období plánu „{plan}“ není celý počet těchto jednotek.",
      en: "The period of the plan “{plan}” is no whole number of these units."),
    MessageTemplate(
      "series.notAdopted", cs: "U plánu „{plan}“ není uvedeno žádné schválení.",
      en: "No adoption of the plan “{plan}” is stated."),
    MessageTemplate(
      "series.adoptionUndated", cs: "Den schválení plánu „{plan}“ z uvedené doby neplyne.",
      en: "The stated time does not decide the day on which the plan “{plan}” was adopted."),
    MessageTemplate(
      "series.creationUndecided",
      cs: "Zda plán „{plan}“ vznikl před rokem, v němž začíná, z uvedených dob neplyne.",
      en: "The stated times do not decide whether the plan “{plan}” was made before the year in which it begins."),
    MessageTemplate(
      "series.timesUndecided", cs: "Uvedené doby plánů „{plan}“ a „{other}“ o tom nerozhodují.",
      en: "The stated times of the plans “{plan}” and “{other}” do not decide it."),
    MessageTemplate(
      "series.mayFill", cs: "Plán „{plan}“ nemá uvedeno období a může mezeru vyplňovat.",
      en: "The plan “{plan}” has no stated period and may fill the gap."),
    MessageTemplate(
      "series.notInYears", cs: "Mezi plány „{other}“ a „{plan}“ nejsou celé kalendářní roky.",
      en: "What lies between the plans “{other}” and “{plan}” is not made of whole calendar years."),
    MessageTemplate(
      "series.notAllInYears", cs: "Období plánů nejsou celé kalendářní roky.",
      en: "The periods of the plans are not made of whole calendar years."),
    MessageTemplate(
      "series.bridgeUndecided", cs: "Zda akční plány mezeru překlenují, z jejich dob neplyne.",
      en: "The times of the action plans do not decide whether they bridge the gap."),
    MessageTemplate(
      "series.wholeNotKnown", cs: "Není uvedeno, kterého plánu je „{plan}“ částí.",
      en: "It is not stated which plan “{plan}” is a part of."),
    MessageTemplate("formula.series.period", cs: "meze období plánu", en: "the bounds of the plan's period"),
    MessageTemplate(
      "formula.series.hasUndated", cs: "zda některé období nemá známý začátek",
      en: "whether the beginning of a period is not known"),
    MessageTemplate("formula.series.wholeMonths", cs: "délka v celých měsících", en: "the length in whole months"),
    MessageTemplate("formula.series.wholeYears", cs: "délka v celých letech", en: "the length in whole years"),
    MessageTemplate(
      "formula.series.isWithin", cs: "zda jedno období leží v druhém", en: "whether one period lies within the other"),
    MessageTemplate(
      "formula.series.daysBefore", cs: "počet dnů před začátkem období", en: "the days before the period begins"),
    MessageTemplate(
      "formula.series.isInTime", cs: "zda se to stalo před prvním dnem", en: "whether it happened before the first day"),
    MessageTemplate(
      "formula.series.isMadeBefore", cs: "zda vznikl před rokem, v němž začíná",
      en: "whether it was made before the year in which it begins"),
    MessageTemplate(
      "formula.series.joined", cs: "co dosavadní plány pokrývají dohromady", en: "what the plans so far cover together"),
    MessageTemplate("formula.series.gapDays", cs: "mezera ve dnech", en: "the gap in days"),
    MessageTemplate("formula.series.gapYears", cs: "mezera v letech", en: "the gap in years"),
    MessageTemplate("formula.series.overlapDays", cs: "překryv ve dnech", en: "the overlap in days"),
    MessageTemplate("formula.series.overlapYears", cs: "překryv v letech", en: "the overlap in years"),
    MessageTemplate("formula.series.gapPeriod", cs: "první a poslední den mezery", en: "the gap's first and last day"),
    MessageTemplate(
      "formula.series.reachesInto", cs: "zda období zasahuje do mezery", en: "whether a period reaches into the gap"),
    MessageTemplate(
      "formula.series.isBridged", cs: "zda období pokrývají celou mezeru", en: "whether periods cover the whole gap"),
    MessageTemplate("formula.series.total", cs: "dny dohromady", en: "the days together"),
    MessageTemplate(
      "formula.series.uncoveredYears", cs: "roky, které žádný plán nepokrývá", en: "the years that no plan covers"),
    MessageTemplate(
      "formula.series.doublyCoveredYears", cs: "roky, které pokrývá více plánů",
      en: "the years that several plans cover"),
  ]
}
