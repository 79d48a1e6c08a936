import ExactValues

extension MessageTemplate {
  /// What the questions about costs and about what is in force say, and how derivations name their formulas.
  static let planQuestions: [MessageTemplate] = planLeaves + planCosts + planLife + planFormulas

  private static let planLeaves: [MessageTemplate] = [
    MessageTemplate("planLeaves.noSuchPlan", cs: "Plán {plan} ve spisu není.", en: "The dossier has no plan {plan}."),
    MessageTemplate(
      "planLeaves.noSuchVersion", cs: "Plán verzi {version} nemá.", en: "The plan has no version {version}."),
    MessageTemplate(
      "planLeaves.noItems", cs: "Spis neuvádí žádnou položku plánu.", en: "No item of the plan is stated."),
    MessageTemplate(
      "formula.leaf.effectiveValue", cs: "hodnota položky, vlastní nebo zděděná",
      en: "the item's value, its own or inherited"),
    MessageTemplate(
      "formula.status.isKnownOn", cs: "zda zpráva v ten den už byla", en: "whether the report was there on the day"),
    MessageTemplate(
      "formula.leaf.isLive", cs: "zda položka není zrušena ani vyřazena",
      en: "whether the item is neither cancelled nor dropped"),
    MessageTemplate(
      "formula.leaf.isActiveInYear", cs: "zda se položka v roce uskutečňuje",
      en: "whether the item is carried out in the year"),
    MessageTemplate("formula.leaf.cost", cs: "náklad položky", en: "the item's cost"),
    MessageTemplate("formula.leaf.funding", cs: "peníze položky", en: "the item's money"),
    MessageTemplate(
      "formula.planCost.equalSplit", cs: "díl částky, která je pro více let",
      en: "the part of an amount for several years"),
  ]

  private static let planCosts: [MessageTemplate] = [
    MessageTemplate(
      "planCosts.notStated", cs: "{count} {count|položka|položky|položek} nic takového neuvádí; to neznamená nulu.",
      en: "{count} {count|item states|items state} nothing of it, which is not zero."),
    MessageTemplate(
      "planCosts.open",
      cs:
        "U {count} {count|položky|položek|položek} údaje neurčují částku: nelze ji přečíst, údaje si odporují, platí pro "
        + "více let, nebo může jít o součet jiných.",
      en:
        "What {count} {count|item states does|items state does} not fix the amount: it cannot be read, contradicts "
        + "itself, is for several years, or may be the total of others."),
    MessageTemplate(
      "planCosts.tooLarge", cs: "Součet je větší, než lze uchovat.", en: "The sum is larger than money can be."),
    MessageTemplate(
      "planCosts.pool", cs: "Zásobník projektů není síť a žádné peníze nezajišťuje.",
      en: "A pool of projects is no network and secures no money."),
    MessageTemplate(
      "planCosts.pricedAbove",
      cs:
        "{count} {count|nadřazená položka má|nadřazené položky mají|nadřazených položek má} vlastní částku; počítají se jen "
        + "položky nejnižší.",
      en: "{count} {count|item|items} above {count|has|have} an amount too; only the lowest items count."),
    MessageTemplate(
      "planCosts.approximate",
      cs: "{count} {count|částka je uvedena|částky jsou uvedeny|částek je uvedeno} jako přibližné.",
      en: "{count} {count|amount is|amounts are} stated as approximate."),
    MessageTemplate(
      "planVersion.notDecided", cs: "Nelze určit, zda položka do verze patří.",
      en: "Whether the item belongs to the version cannot be decided."),
    MessageTemplate(
      "actionPlan.nothingLinked", cs: "Žádná položka akčního plánu neuvádí, co z plánu naplňuje.",
      en: "No item of the action plan states what of the plan it carries out."),
    MessageTemplate(
      "actionPlan.noPlan", cs: "Není uvedeno, jaký plán akční plán naplňuje.",
      en: "It is not stated which plan the action plan carries out."),
  ]

  private static let planLife: [MessageTemplate] = [
    MessageTemplate("planLife.noSuchPlan", cs: "Plán {plan} ve spisu není.", en: "The dossier has no plan {plan}."),
    MessageTemplate(
      "planLife.noAdoption", cs: "Schválení plánu není uvedeno.", en: "No adoption of the plan is stated."),
    MessageTemplate(
      "planLife.undatedActs",
      cs: "U {count} {count|úkonu|úkonů|úkonů} doba neurčuje, zda k {count|němu|nim|nim} do toho dne došlo.",
      en: "The time of {count} {count|act|acts} does not decide whether {count|it|they} happened by the day."),
    MessageTemplate(
      "planLife.noPeriod", cs: "Není uvedeno, od kdy nebo do kdy plán je.",
      en: "It is not stated from or until when the plan is."),
    MessageTemplate(
      "planLife.timesDoNotDecide", cs: "Uvedené doby nerozhodují.", en: "The stated times do not decide."),
    MessageTemplate(
      "planLife.endNotStated", cs: "Konec období plánu není přesně uveden.",
      en: "The end of the plan's period is not stated exactly."),
    MessageTemplate(
      "planLife.noVersions", cs: "Spis neuvádí verze plánu.", en: "The dossier states no versions of the plan."),
    MessageTemplate(
      "planLife.versionOpen", cs: "Údaje neurčují, která verze platí.", en: "Which version holds is not decided."),
    MessageTemplate(
      "planLife.partialActs", cs: "Některé úkony se týkají jen částí plánu; o celku nerozhodují.",
      en: "Some acts concern parts of the plan only; they do not decide for the whole."),
    MessageTemplate(
      "planLife.pool", cs: "Zásobník projektů není síť a žádné peníze nezajišťuje.",
      en: "A pool of projects is no network and secures no money."),
  ]

  private static let planFormulas: [MessageTemplate] = [
    MessageTemplate("formula.planCost.line", cs: "částka řádku", en: "the amount of a line"),
    MessageTemplate("formula.planCost.unit", cs: "cena za uvedený počet kusů", en: "the price of the stated quantity"),
    MessageTemplate("formula.planCost.ofItem", cs: "co uvádí položka", en: "what the item states"),
    MessageTemplate(
      "formula.planCost.silentLeaves", cs: "počet položek, které nic neuvádějí", en: "how many items state nothing"),
    MessageTemplate("formula.planCost.sum", cs: "součet za položky", en: "the sum over the items"),
    MessageTemplate(
      "formula.planCost.isKnown", cs: "zda je náklad položky přesně znám",
      en: "whether the item's cost is known exactly"),
    MessageTemplate("formula.planCost.leafCount", cs: "počet položek", en: "the number of items"),
    MessageTemplate(
      "formula.planLife.isAdopted", cs: "zda plán schválily všechny orgány, které ho schvalují",
      en: "whether all bodies that adopt the plan have"),
    MessageTemplate(
      "formula.planLife.dayOfAdoption", cs: "den schválení plánu", en: "the day of the adoption of the plan"),
    MessageTemplate(
      "formula.planLife.inForceFor", cs: "zda plán platí pro toho, kdo ho schvaluje",
      en: "whether the plan is in force for one who adopts it"),
    MessageTemplate("formula.planLife.isInForce", cs: "zda plán platí", en: "whether the plan is in force"),
    MessageTemplate(
      "formula.planLife.inForceCount", cs: "pro kolik těch, kdo ho schvalují, plán platí",
      en: "for how many of those who adopt it the plan is in force"),
    MessageTemplate("formula.planLife.lastDay", cs: "poslední den plánu", en: "the last day of the plan"),
    MessageTemplate("formula.planLife.version", cs: "platná verze", en: "the version that holds"),
  ]
}
