import ExactValues

extension MessageTemplate {
  /// What the questions about target groups and funding say, and how derivations name their formulas.
  static let planFunding: [MessageTemplate] = targetGroups + funding + fundingFormulas

  private static let targetGroups: [MessageTemplate] = [
    MessageTemplate(
      "planLeaves.liveOpen",
      cs: "U {count} {count|položky|položek|položek} zprávy neurčují, zda nejde o položku zrušenou.",
      en: "The reports do not decide whether {count} {count|item was|items were} cancelled."),
    MessageTemplate(
      "planLeaves.scheduleOpen", cs: "Údaje o čase neurčují, zda se položka v roce uskutečňuje.",
      en: "The stated times do not decide whether the item is carried out in the year."),
    MessageTemplate(
      "targetGroups.noGroups", cs: "Plán ani jeho položky neuvádějí žádnou cílovou skupinu.",
      en: "Neither the plan nor its items state any target group."),
    MessageTemplate(
      "targetGroups.namedByItems", cs: "Plán své cílové skupiny neuvádí; ptáme se na ty, které jmenují jeho položky.",
      en: "The plan lists no target groups; those that its items name are looked at."),
    MessageTemplate(
      "targetGroups.openLeaves",
      cs:
        "{count} {count|položka neuvádí|položky neuvádějí|položek neuvádí} cílovou skupinu a {count|může|mohou|může} být "
        + "pro kohokoli.",
      en: "{count} {count|item states|items state} no target group and may be for anybody."),
    MessageTemplate(
      "targetGroups.forAll",
      cs: "{count} {count|položka jmenuje|položky jmenují|položek jmenuje} všechny cílové skupiny.",
      en: "{count} {count|item names|items name} every target group."),
    MessageTemplate(
      "targetGroups.sameCode",
      cs:
        "{count} {count|skupina sdílí|skupiny sdílejí|skupin sdílí} kód registru se skupinou, kterou opatření jmenuje; "
        + "zda jde o tytéž lidi, spis neříká.",
      en:
        "{count} {count|group shares|groups share} a register code with one that a measure names; whether they are the "
        + "same people the dossier does not say."),
    MessageTemplate(
      "targetGroups.withoutCard",
      cs: "{count} {count|položka, která skupinu jmenuje, nemá|položky, které skupinu jmenují, nemají|"
        + "položek, které skupinu jmenují, nemá} kartu: neříká kdo, kdy, s kým ani za kolik.",
      en:
        "{count} {count|item that names a group has|items that name a group have} no card: it is not said who, when, with "
        + "whom or for how much."),
  ]

  private static let funding: [MessageTemplate] = [
    MessageTemplate(
      "planFunding.costOpen", cs: "Údaje neurčují, kolik položka stojí.",
      en: "What is stated does not fix what the item costs."),
    MessageTemplate(
      "planFunding.securedOpen", cs: "Údaje neurčují, kolik peněz je zajištěno; mlčení neznamená nulu.",
      en: "What is stated does not fix how much money is secured; silence is not zero."),
    MessageTemplate(
      "planFunding.split",
      cs:
        "{count} {count|částka|částky|částek} pro více let {count|je rozdělena|jsou rozděleny|je rozděleno} rovným dílem, "
        + "protože si to otázka vyžádala; plán takové rozdělení neuvádí.",
      en:
        "{count} {count|amount|amounts} for several years {count|is|are} spread in equal parts because the question asked "
        + "for it; the plan does not state it."),
    MessageTemplate(
      "planFunding.parentDiffers",
      cs:
        "{count} {count|nadřazená položka má|nadřazené položky mají|nadřazených položek má} jiný náklad, než je součet "
        + "položek pod {count|ní|nimi|nimi}, nebo se to nedá porovnat.",
      en:
        "The own cost of {count} {count|item|items} above others differs from the sum below, or cannot be compared with "
        + "it."),
    MessageTemplate(
      "planFunding.endedLeaves",
      cs:
        "{count} {count|položka byla zrušena nebo vyřazena|položky byly zrušeny nebo vyřazeny|"
        + "položek bylo zrušeno nebo vyřazeno}; {count|počítá|počítají|počítá} se, dokud z plánu "
        + "{count|nevypadne|nevypadnou|nevypadne} úpravou.",
      en:
        "{count} {count|item was|items were} cancelled or dropped and {count|counts|count} until a version of the plan "
        + "removes {count|it|them}."),
    MessageTemplate(
      "planFunding.noCost", cs: "U žádné položky není náklad přesně znám.",
      en: "No item has a cost that is known exactly."),
    MessageTemplate(
      "planFunding.nothingToFund", cs: "Náklad je nulový, podíl z něj nelze určit.",
      en: "The cost is zero, so there is no share of it."),
    MessageTemplate(
      "planFunding.moneyOpen",
      cs: "U {count} {count|položky|položek|položek} není přesně uvedeno, kolik má peněz.",
      en: "It is not stated exactly how much money {count} {count|item has|items have}."),
  ]

  private static let fundingFormulas: [MessageTemplate] = [
    MessageTemplate(
      "formula.targetGroup.openLeaves", cs: "počet položek bez cílové skupiny",
      en: "how many items state no target group"),
    MessageTemplate(
      "formula.targetGroup.coverage", cs: "jak opatření dosahují na cílovou skupinu",
      en: "how measures reach the target group"),
    MessageTemplate(
      "formula.value.isThisCode", cs: "zda jde o hledanou hodnotu", en: "whether it is the value asked for"),
    MessageTemplate("formula.leaf.fundingState", cs: "jak je položka zajištěna", en: "how the item is funded"),
    MessageTemplate("formula.planCost.covered", cs: "krytá část nákladu", en: "the covered part of the cost"),
    MessageTemplate("formula.planCost.uncovered", cs: "nekrytá část nákladu", en: "the part of the cost not covered"),
    MessageTemplate(
      "formula.planCost.uncoveredShare", cs: "podíl nekryté části na nákladu", en: "the share of the cost not covered"),
    MessageTemplate(
      "formula.planCost.difference", cs: "o kolik se vlastní náklad liší od součtu položek níže",
      en: "how far the own cost differs from the sum of the items below"),
  ]
}
