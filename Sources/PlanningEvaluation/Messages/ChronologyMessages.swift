import ExactValues

extension MessageTemplate {
  /// What the question about the order of steps says, and how derivations name its formulas and results.
  static let chronology: [MessageTemplate] = [
    title(
      "chronology", "V jakém pořadí a po kolika dnech kroky následovaly?",
      "In which order, and after how many days, did the steps follow?"),
    MessageTemplate(
      "chronology.noSteps", cs: "Spis k tomu neuvádí žádný krok ani úkon.",
      en: "The dossier states no step and no act of it."),
    MessageTemplate("chronology.notDated", cs: "Není uvedeno, kdy to bylo.", en: "It is not stated when it was."),
    MessageTemplate(
      "chronology.notADay", cs: "Uvedená doba neurčuje jediný den.", en: "The stated time does not name a single day."),
    MessageTemplate(
      "chronology.periodOpen", cs: "První a poslední den období neplyne z toho, co je uvedeno.",
      en: "The first and the last day of the period do not follow from what is stated."),
    MessageTemplate(
      "formula.chronology.moment", cs: "nejdřívější a nejpozdější den, který doba může znamenat",
      en: "the earliest and the latest day that the time can mean"),
    MessageTemplate("formula.chronology.year", cs: "kalendářní rok jako období", en: "the calendar year as a period"),
    MessageTemplate("formula.chronology.beginning", cs: "první den období", en: "the first day of the period"),
    MessageTemplate("formula.chronology.ending", cs: "poslední den období", en: "the last day of the period"),
    MessageTemplate("formula.chronology.dayOfYear", cs: "kolikátý den roku to je", en: "which day of the year it is"),
    MessageTemplate("formula.chronology.daysBetween", cs: "počet dnů od do", en: "the days from one to the other"),
    MessageTemplate(
      "formula.chronology.isInOrder", cs: "zda kroky jdou po sobě", en: "whether the steps follow each other"),
    label("chronology.dayOfYear.*", "kolikátý den roku byl krok č. {name}", "the day of the year of step {name}"),
    label(
      "chronology.daysAfterPrevious.*", "počet dnů od předchozího kroku do kroku č. {name}",
      "the days from the step before to step {name}"),
    label(
      "chronology.daysAfterBeginning.*", "počet dnů od začátku období do kroku č. {name}",
      "the days from the beginning of the period to step {name}"),
    label(
      "chronology.daysBeforeEnd.*", "počet dnů od kroku č. {name} do konce období",
      "the days from step {name} to the end of the period"),
    label("chronology.steps", "počet kroků", "the number of steps"),
    label("chronology.isInOrder", "zda kroky jdou po sobě", "whether the steps follow each other"),
    label("chronology.days", "počet dnů od prvního kroku k poslednímu", "the days from the first step to the last"),
    label("chronology.areWithin", "zda všechny kroky leží v období", "whether all steps lie within the period"),
  ]
}
