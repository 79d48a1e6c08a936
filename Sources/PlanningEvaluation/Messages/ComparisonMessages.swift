import ExactValues

extension MessageTemplate {
  /// What the comparison of two planning processes says.
  static let comparison: [MessageTemplate] = [
    title("processShare", "Co spis přináší do porovnání procesů?", "What does the dossier bring into a comparison?"),
    title(
      "processComparison", "Co mají dva procesy společného a v čem se liší?",
      "What do two processes have in common, and how do they differ?"),
    MessageTemplate(
      "comparison.noSuchProcess", cs: "Spis nemá projekt ani plán „{path}“.",
      en: "The dossier has no project and no plan “{path}”."),
    MessageTemplate(
      "comparison.pairedByName", cs: "Některé organizace se shodují jen názvem, což totožnost nedokládá.",
      en: "Some organisations share a name only, which is no proof that they are one."),
    MessageTemplate(
      "comparison.figureOpen", cs: "Některý z obou spisů údaj přesně neuvádí.",
      en: "One of the two dossiers does not state it exactly."),
    MessageTemplate(
      "comparison.noOrganisations", cs: "Některý z obou spisů žádnou organizaci neuvádí.",
      en: "One of the two dossiers lists no organisation."),
    MessageTemplate("formula.comparison.names", cs: "různé názvy", en: "the different names"),
    MessageTemplate(
      "formula.comparison.keys", cs: "podle čeho lze organizaci poznat", en: "what the organisation is recognised by"),
    MessageTemplate("formula.comparison.moneyDifference", cs: "rozdíl částek", en: "the difference of the amounts"),
    MessageTemplate(
      "formula.comparison.pairBasis", cs: "podle čeho se organizace shodují", en: "by what the organisations are one"),
    MessageTemplate(
      "formula.comparison.areAllPaired", cs: "zda má vše právě jeden protějšek",
      en: "whether everything has exactly one counterpart"),
    label("processShare.itemNames", "názvy položek", "the names of the items"),
    label(
      "processShare.participant.*", "podle čeho lze poznat organizaci {name}", "what {name} is recognised by"),
    label("processShare.budget", "rozpočet projektu", "the budget of the project"),
    label("processShare.months", "délka projektu v měsících", "the months of the project"),
    label("processShare.days", "délka projektu ve dnech", "the days of the project"),
    label("processShare.budgetPerMonth", "rozpočet na měsíc", "the budget for a month"),
    label(
      "processShare.remainder", "haléře, které se na měsíce rozdělit nedají",
      "the hellers that do not divide into months"),
    label("processComparison.budgetDifference", "rozdíl rozpočtů", "the difference of the budgets"),
    label("processComparison.monthsDifference", "rozdíl délek v měsících", "the difference in months"),
    label("processComparison.daysDifference", "rozdíl délek ve dnech", "the difference in days"),
    label("processComparison.municipalities.both", "počet společných obcí", "the municipalities of both"),
    label("processComparison.itemNames.both", "počet společných názvů", "the names of both"),
    label(
      "processComparison.areAllPaired", "zda má každá organizace protějšek", "whether each organisation is paired"),
  ]
}
