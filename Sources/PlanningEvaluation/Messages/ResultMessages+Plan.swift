import ExactValues

// What the named results about plans, their life and their evaluation are.

extension MessageTemplate {
  static let planTitles: [MessageTemplate] = [
    title(
      "uncoveredTargetGroups", "Které cílové skupiny nemají žádné opatření?", "Which target groups have no measure?"),
    title("fundingInYear", "Která opatření nemají na daný rok peníze?", "Which measures have no money for the year?"),
    title("unfundedShare", "Jaká část nákladů plánu není zajištěna?", "What share of the plan's cost is not funded?"),
    title(
      "overdue", "Která opatření jsou po termínu nebo začala pozdě?", "Which measures are overdue or started late?"),
    title(
      "beyond", "Která opatření přesahují plán nebo své peníze?",
      "Which measures run beyond the plan or beyond their money?"),
    title("indicators", "Které indikátory dosáhly cíle?", "Which indicators reached their target?"),
    title("reachability", "Odkud se lidé ke službě nedostanou?", "From where can people not reach the service?"),
    title(
      "capacityAgainstNeed", "Jak si stojí kapacita služeb proti odhadu potřeby?",
      "How does the capacity of services stand to the estimate of need?"),
    title(
      "versionChanges", "Co se mezi verzemi plánu změnilo a kdo to schválil?",
      "What changed between the versions of the plan, and who approved it?"),
    title(
      "endingServices", "Které služby mohou v příštích měsících skončit a co na nich závisí?",
      "Which services may end in the next months, and what depends on them?"),
    title(
      "soundness", "Má plán v pořádku číslování, strukturu a karty?",
      "Are the codes, the structure and the cards of the plan sound?"),
    title(
      "burden", "Kolik požadavků, bodů a jednání připadlo na jednotlivé organizace?",
      "How many requests, items and meetings fell on each organisation?"),
    title("carryOver", "Co z minulého plánu pokračuje v novém?", "What of the last plan is carried on in the new one?"),
    title(
      "concentration", "Která opatření stojí na jediném poskytovateli nebo zdroji?",
      "Which measures rest on a single provider or source?"),
    title(
      "municipalBurden", "Kolik plán stojí naši obec a kolik vychází na obyvatele?",
      "What does the plan cost our municipality, and how much is that for each inhabitant?"),
    title(
      "regionalSupport", "Která opatření nemají oporu v plánu a síti kraje, nebo jim odporují?",
      "Which measures lack the support of the region's plan and network, or contradict them?"),
    title(
      "myMeasures", "Která opatření s námi počítají, v jaké roli a za kolik?",
      "Which measures name us, in what role and for how much?"),
    title(
      "unansweredNeeds", "Na které zjištěné potřeby žádné opatření neodpovídá?",
      "Which needs that were found does no measure answer?"),
    title(
      "dossierShare", "Co spis přináší do otázek přes více spisů?",
      "What does the dossier bring into questions over several?"),
    title(
      "acrossDossiers", "Které obvody uvádějí stejnou potřebu a jakou kapacitu žádají?",
      "Which districts name the same need, and what capacity do they ask for?"),
  ]

  static let planLabels: [MessageTemplate] = [
    label("planCosts.leaves", "počet položek s kartou", "the number of items with a card"),
    label("planCosts.costKnown", "počet položek se známým nákladem", "the number of items whose cost is known"),
    label("planCosts.cost", "náklady celkem", "the cost in all"),
    label("planCosts.cost.*", "náklady: {name}", "the cost: {name}"),
    label("planCosts.funding", "peníze ze zdrojů celkem", "the money from sources in all"),
    label("planCosts.funding.*", "peníze ze zdrojů: {name}", "the money from sources: {name}"),
    label("planCosts.*", "součet: {name}", "the sum: {name}"),
    label("planCosts.cost.hoped", "očekávané náklady celkem", "the cost hoped for in all"),
    label("planCosts.cost.hoped.*", "očekávané náklady: {name}", "the cost hoped for: {name}"),
    label("planCosts.funding.hoped", "očekávané peníze ze zdrojů celkem", "the money hoped for in all"),
    label("planCosts.funding.hoped.*", "očekávané peníze ze zdrojů: {name}", "the money hoped for: {name}"),
    label("planCosts.cost.applied", "požadované náklady celkem", "the cost applied for in all"),
    label("planCosts.cost.applied.*", "požadované náklady: {name}", "the cost applied for: {name}"),
    label("planCosts.funding.applied", "požadované peníze ze zdrojů celkem", "the money applied for in all"),
    label("planCosts.funding.applied.*", "požadované peníze ze zdrojů: {name}", "the money applied for: {name}"),
    label("planCosts.cost.secured", "zajištěné náklady celkem", "the cost secured in all"),
    label("planCosts.cost.secured.*", "zajištěné náklady: {name}", "the cost secured: {name}"),
    label("planCosts.funding.secured", "zajištěné peníze ze zdrojů celkem", "the money secured in all"),
    label("planCosts.funding.secured.*", "zajištěné peníze ze zdrojů: {name}", "the money secured: {name}"),
    label("planCosts.cost.spent", "čerpané náklady celkem", "the cost spent in all"),
    label("planCosts.cost.spent.*", "čerpané náklady: {name}", "the cost spent: {name}"),
    label("planCosts.funding.spent", "čerpané peníze ze zdrojů celkem", "the money spent in all"),
    label("planCosts.funding.spent.*", "čerpané peníze ze zdrojů: {name}", "the money spent: {name}"),
    label("planInForce.isInForce", "platnost plánu", "whether the plan is in force"),
    label("planInForce.inForceFor", "počet orgánů, pro které plán platí", "for how many adopters the plan is in force"),
    label("planInForce.inForce.*", "platnost plánu pro {name}", "whether the plan is in force for {name}"),
    label("planInForce.inForce.anybody", "platnost plánu pro kohokoli", "whether the plan is in force for anybody"),
    label("planInForce.lastDay", "poslední den platnosti", "the last day in force"),
    label("planInForce.version", "platná verze", "the version in force"),
    label("itemStatus.status", "přijatý stav plnění položky", "the adopted fulfilment of the item"),
    label("itemStatus.disposition", "další osud položky", "the disposition of the item"),
    label("itemStatus.derived", "stav odvozený z podřízených položek", "the status that the items below give"),
    label(
      "itemStatus.agree", "shoda přijatého a odvozeného stavu", "the agreement of the adopted and the derived status"),
    label("evaluationParts.parts.*", "součet částí: {name}", "the sum of the parts: {name}"),
    label("evaluationParts.agree.*", "shoda částí a celku: {name}", "the agreement of parts and whole: {name}"),
    label("evaluationParts.addUp", "zda části dávají celek", "whether the parts add up"),
    label(
      "monitoringDue.next.*", "do kdy znovu zjišťovat způsobem {name}", "until when to use the channel {name} again"),
    label("monitoringDue.due", "počet způsobů zjišťování, které jsou na řadě", "the number of channels that are due"),
    label("fulfilment.cancelled", "počet zrušených položek", "the number of cancelled items"),
    label(
      "fulfilment.notYetDue", "počet vynechaných položek, jejichž termín nenastal",
      "the number of items left out because they are not yet due"),
    label(
      "fulfilment.stated.*", "uvedený počet položek ve stavu {name}",
      "the stated number of items with the status {name}"),
    label(
      "fulfilment.unknown.*", "počet položek bez známého stavu: {name}", "the number of items of unknown status: {name}"
    ),
    label("fulfilment.percentageSum", "součet procent", "the sum of the percentages"),
    label(
      "fulfilment.*.candidateNumber", "počet, z něhož vycházejí tištěná procenta: {name}",
      "the number that the printed percentages allow: {name}"),
    label(
      "fulfilment.*.printedPercentageSum", "součet tištěných procent: {name}",
      "the sum of the printed percentages: {name}"),
    label("fulfilment.*.total", "počet položek: {name}", "the number of items: {name}"),
    label("fulfilment.*.percentageSum", "součet procent: {name}", "the sum of the percentages: {name}"),
    label("fulfilment.*", "výsledek podle části: {name}", "the figure of a part: {name}"),
    label(
      "countsBehindPercentages.alone.*", "počty, které dovoluje {name}. procento samo",
      "the counts that percentage {name} allows alone"),
    label(
      "countsBehindPercentages.together", "počty, které dovolují všechna procenta společně",
      "the counts that all percentages allow together"),
    label(
      "countsBehindPercentages.number", "celek, ze kterého procenta jsou", "the whole of which they are percentages"),
    label("countsBehindPercentages.candidates", "možné celky", "the possible wholes"),
    label("countsBehindPercentages.isUnique", "zda je možný celek jediný", "whether one whole alone is possible"),
    label(
      "series.plan.*.isCreatedBefore", "vznik plánu {name} před jeho obdobím",
      "whether the plan {name} was made before its period"),
    label(
      "series.actionPlan.*.isWithin", "období akčního plánu {name} v rámci plánu",
      "whether the action plan {name} lies within its plan"),
    label(
      "series.transition.*.gapYears", "roky bez plánu před plánem {name}", "years without a plan before the plan {name}"
    ),
    label("series.transition.*.overlapYears", "roky překryvu plánu {name}", "years of overlap of the plan {name}"),
    label(
      "series.transition.*.isBridged", "překlenutí mezery před plánem {name}",
      "whether the gap before the plan {name} is bridged"),
  ]
}
