import ExactValues

// What the named results about measures are.

extension MessageTemplate {
  static let leafLabels: [MessageTemplate] = [
    label(
      "uncoveredTargetGroups.notCovered", "počet cílových skupin bez opatření",
      "the number of target groups without a measure"),
    label(
      "uncoveredTargetGroups.targetGroups", "počet cílových skupin plánu", "the number of target groups of the plan"),
    label(
      "uncoveredTargetGroups.coverage.*", "zda má opatření cílová skupina {name}",
      "whether the target group {name} has a measure"),
    label("fundingInYear.state.*", "financování opatření {name}", "the funding of the measure {name}"),
    label("fundingInYear.leaves.unfunded", "počet nezajištěných opatření", "the number of unfunded measures"),
    label("fundingInYear.leaves.partly", "počet opatření zajištěných zčásti", "the number of partly funded measures"),
    label("fundingInYear.leaves.funded", "počet zajištěných opatření", "the number of funded measures"),
    label(
      "fundingInYear.leaves.costNotKnown", "počet opatření s neznámým nákladem",
      "the number of measures whose cost is not known"),
    label(
      "fundingInYear.leaves.fundingNotKnown", "počet opatření s neznámým financováním",
      "the number of measures whose funding is not known"),
    label(
      "fundingInYear.leaves.mayNotBeActive", "počet opatření, která se v roce možná nerealizují",
      "the number of measures that may not run in the year"),
    label("fundingInYear.leaves.*", "počet opatření ve stavu {name}", "the number of measures in the state {name}"),
    label("unfundedShare.costKnown", "počet položek se známým nákladem", "the number of items whose cost is known"),
    label(
      "unfundedShare.costKnown.*", "počet položek se známým nákladem v roce {name}",
      "the number of items whose cost is known for {name}"),
    label("unfundedShare.cost", "náklady", "the cost"),
    label("unfundedShare.cost.*", "náklady v roce {name}", "the cost in {name}"),
    label("unfundedShare.covered", "zajištěná část nákladů", "the covered part of the cost"),
    label("unfundedShare.covered.*", "zajištěná část nákladů v roce {name}", "the covered part of the cost in {name}"),
    label("unfundedShare.unfunded", "nezajištěná část nákladů", "the unfunded part of the cost"),
    label(
      "unfundedShare.unfunded.*", "nezajištěná část nákladů v roce {name}", "the unfunded part of the cost in {name}"),
    label("unfundedShare.share", "nezajištěný podíl nákladů", "the unfunded share of the cost"),
    label(
      "unfundedShare.share.*", "nezajištěný podíl nákladů v roce {name}", "the unfunded share of the cost in {name}"),
    label(
      "unfundedShare.difference.*", "rozdíl nákladu položky {name} a součtu pod ní",
      "the difference of the cost of {name} and the sum below it"),
    label("overdue.overdue", "počet opatření po termínu", "the number of overdue measures"),
    label("overdue.overdue.*", "zda je po termínu {name}", "whether {name} is overdue"),
    label("overdue.lateStarts", "počet opatření, která měla začít", "the number of measures that should have started"),
    label("overdue.lateStart.*", "zda mělo už začít {name}", "whether {name} should have started"),
    label("overdue.daysLate.*", "dny po termínu: {name}", "the days by which {name} is late"),
    label("beyond.lastDay", "poslední den plánu", "the last day of the plan"),
    label("beyond.beyondPlan", "počet opatření přesahujících plán", "the number of measures that run beyond the plan"),
    label("beyond.beyondPlan.*", "zda přesahuje plán {name}", "whether {name} runs beyond the plan"),
    label(
      "beyond.beyondMoney", "počet opatření přesahujících své peníze",
      "the number of measures that run beyond their money"),
    label("beyond.beyondMoney.*", "zda přesahuje své peníze {name}", "whether {name} runs beyond its money"),
    label(
      "indicators.reached", "počet indikátorů, které dosáhly cíle", "the number of indicators that reached their target"
    ),
    label(
      "indicators.reachedSoFar", "počet indikátorů, které cíle zatím dosahují",
      "the number of indicators that are at their target so far"),
    label("indicators.reached.*", "zda dosáhl cíle {name}", "whether {name} reached its target"),
    label("indicators.reachedSoFar.*", "zda cíle zatím dosahuje {name}", "whether {name} is at its target so far"),
    label("indicators.actual.*", "skutečná hodnota: {name}", "the actual value: {name}"),
    label("indicators.progress.*", "pokrok k cíli: {name}", "the progress toward the target: {name}"),
    label("versionChanges.added", "počet přidaných položek", "the number of added items"),
    label("versionChanges.removed", "počet odebraných položek", "the number of removed items"),
    label("versionChanges.replacing", "počet položek, které nahrazují jiné", "the number of items that replace others"),
    label("versionChanges.leavesBefore", "počet položek s kartou předtím", "the number of items with a card before"),
    label("versionChanges.leavesAfter", "počet položek s kartou potom", "the number of items with a card after"),
    label(
      "versionChanges.isLeafCountChanged", "zda se počet položek s kartou změnil",
      "whether the number of items with a card changed"),
    label(
      "soundness.orphan", "počet položek bez existující nadřazené", "the number of items whose parent does not exist"),
    label(
      "soundness.parentCodeMissing", "počet položek, jejichž kód nadřazené položky chybí",
      "the number of items the code of whose parent is missing"),
    label(
      "soundness.codeOfOtherParent", "počet položek s kódem jiné nadřazené",
      "the number of items with the code of another parent"),
    label("soundness.repeatedCode", "počet opakovaných kódů", "the number of repeated codes"),
    label(
      "soundness.repeatedName", "počet stejných názvů pod jednou položkou", "the number of equal names below one item"),
    label("soundness.placeholder", "počet nevyplněných názvů", "the number of names that were left to be filled in"),
    label(
      "soundness.orderDiffers", "počet míst, kde se pořadí liší od kódů",
      "the number of places where the order differs from the codes"),
    label("soundness.noResponsible", "počet karet bez odpovědného", "the number of cards without a responsible body"),
    label("soundness.noTime", "počet karet bez času", "the number of cards without a time"),
    label("soundness.noTargetGroup", "počet karet bez cílové skupiny", "the number of cards without a target group"),
    label("soundness.countDiffers", "počet tištěných součtů, které nesedí", "the number of printed totals that differ"),
    label("carryOver.carried", "počet pokračujících položek", "the number of carried items"),
    label("carryOver.new", "počet nových položek", "the number of new items"),
    label("carryOver.merged", "počet sloučených položek", "the number of merged items"),
    label("carryOver.split", "počet rozdělených položek", "the number of split items"),
    label("carryOver.unfulfilled", "počet nesplněných položek", "the number of unfulfilled items"),
    label(
      "carryOver.shareOfUnfulfilled", "podíl nesplněných, které pokračují",
      "the share of the unfulfilled that is carried on"),
    label(
      "carryOver.fulfilledAndContinuing", "počet splněných a pokračujících položek",
      "the number of items fulfilled and continuing"),
    label(
      "carryOver.fulfilledAndEnded", "počet splněných a ukončených položek", "the number of items fulfilled and ended"),
    label(
      "carryOver.unfulfilledCarried", "počet nesplněných a převedených položek",
      "the number of items unfulfilled and carried over"),
    label("carryOver.dropped", "počet nesplněných a opuštěných položek", "the number of items unfulfilled and dropped"),
    label("municipalBurden.amount.*", "příspěvek obce ve stavu {name}", "the municipality's money in the state {name}"),
    label(
      "municipalBurden.amount.", "příspěvek obce bez uvedeného stavu", "the municipality's money without a stated state"
    ),
    label(
      "municipalBurden.perInhabitant.*", "příspěvek na obyvatele ve stavu {name}",
      "the money for each inhabitant in the state {name}"),
    label(
      "municipalBurden.perInhabitant.", "příspěvek na obyvatele bez uvedeného stavu",
      "the money for each inhabitant without a stated state"),
    label(
      "regionalSupport.supported", "počet opatření s oporou v kraji", "the number of measures that the region supports"),
    label(
      "regionalSupport.inNetworkUnfunded", "počet opatření v síti bez financování",
      "the number of measures in the network without funding"),
    label("regionalSupport.notInNetwork", "počet opatření mimo síť", "the number of measures not in the network"),
    label(
      "regionalSupport.contradicts", "počet opatření, která kraji odporují",
      "the number of measures that contradict the region"),
    label(
      "regionalSupport.noLinkGiven", "počet opatření bez uvedené vazby", "the number of measures without a stated link"),
    label("regionalSupport.state.*", "vazba na kraj: {name}", "how {name} stands to the region"),
    label(
      "myMeasures.cost.*", "náklady, za které odpovídáme, v roce {name}",
      "the cost that we are responsible for in {name}"),
    label("unansweredNeeds.unanswered", "počet potřeb bez opatření", "the number of needs that no measure answers"),
    label("unansweredNeeds.ranks.*", "pořadí potřeb na stupnici {name}", "the order of needs on the scale {name}"),
    label("unansweredNeeds.ranks.", "pořadí potřeb bez uvedené stupnice", "the order of needs without a stated scale"),
  ]
}
