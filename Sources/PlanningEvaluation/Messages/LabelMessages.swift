import ExactValues

extension MessageTemplate {
  /// How people ask the questions, under `question.` and the question's name, and what named results are, under
  /// `result.`, the question's name and the result's; `*` stands for the name of an entity.
  static let labels: [MessageTemplate] =
    titles + planTitles + meetingLabels + triadLabels + seriesLabels + otherLabels + processLabels + catalogueLabels
    + planLabels + leafLabels

  static func title(_ question: String, _ czech: String, _ english: String) -> MessageTemplate {
    MessageTemplate("question.\(question)", cs: czech, en: english)
  }

  static func label(_ result: String, _ czech: String, _ english: String) -> MessageTemplate {
    MessageTemplate("result.\(result)", cs: czech, en: english)
  }

  private static let titles = [
    title("meetings", "Uskutečnila se slíbená setkání?", "Were the promised meetings held?"),
    title("triad", "Je triáda orgánu úplná a vyvážená?", "Is the triad of the body complete and balanced?"),
    title("fulfilment", "Jak byl plán naplněn?", "How was the plan fulfilled?"),
    title(
      "countsBehindPercentages", "Z jakých počtů mohla vyjít uvedená procenta?",
      "Which counts could the printed percentages be?"),
    title("series", "Navazují plány na sebe?", "Do the plans follow each other?"),
    title("territory", "Odpovídá území správnímu obvodu ORP?", "Does the territory equal the district?"),
    title("delivery", "Splnil projekt, co slíbil?", "Did the project deliver what it promised?"),
    title(
      "projectFigures", "Jak dlouhý je projekt a kolik má na měsíc?",
      "How long is the project, and how much has it a month?"),
    title("notice", "Byla dodržena lhůta?", "Was the time limit kept?"),
    title("quorum", "Bylo jednání usnášeníschopné?", "Did the meeting have a quorum?"),
    title("decision", "Jak dopadlo hlasování?", "What came of the vote?"),
    title("attendance", "Kdo se účastní jednání?", "Who attends the meetings?"),
    title("turnover", "Jak se obměnili členové?", "How did the members change?"),
    title("frequency", "Jedná orgán tak často, jak má?", "Does the body meet as often as it should?"),
    title("due", "Co je třeba do dne D?", "What is due until the day?"),
    title("consensus", "Platí souhlas většiny obcí?", "Did the majority of municipalities agree?"),
    title("contest", "Jaké je pořadí v soutěži?", "What is the ranking of the contest?"),
    title(
      "serviceSearch", "Které služby slouží potřebě a proč jiné ne?",
      "Which services serve the need, and why not others?"),
    title("capacityTotal", "Kolik kapacity služby mají?", "How much capacity have the services?"),
    title("freshness", "Které záznamy nikdo dlouho neověřil?", "Which entries has nobody assured for long?"),
    title("planCosts", "Kolik plán stojí a z čeho se zaplatí?", "What does the plan cost, and who pays?"),
    title("planInForce", "Co z plánu platí?", "What of the plan is in force?"),
    title("settlement", "Byly připomínky a podněty vypořádány?", "Were comments and suggestions settled?"),
    title("surveyFigures", "Jaká byla návratnost šetření?", "How many forms of the survey came back?"),
    title("itemStatus", "Jaký je stav plnění položky?", "What is the status of the item?"),
    title("evaluationParts", "Dávají části vyhodnocení celek?", "Do the parts of the evaluation add up?"),
    title("monitoringDue", "Které údaje je třeba zjistit?", "Which data are to be asked for?"),
    title("needReports", "Jak se změnila hlášení potřeb?", "How did the reports of needs change?"),
    title("intents", "Co je známo o rozvojových záměrech?", "What is known of the development intents?"),
  ]

  private static let meetingLabels = [
    label("meetings.scheduled.total", "naplánovaná setkání celkem", "scheduled meetings in all"),
    label("meetings.scheduled.events", "naplánovaná setkání jako události", "scheduled meetings as events"),
    label("meetings.announced.events", "ohlášená setkání jako události", "announced meetings as events"),
    label("meetings.held.events", "uskutečněná setkání jako události", "held meetings as events"),
    label("meetings.held.total", "uskutečněná setkání celkem", "held meetings in all"),
    label("meetings.rounds.scheduled", "naplánovaná kola setkání", "scheduled rounds of meetings"),
    label("meetings.rounds.year.*", "kola setkání v roce {name}", "rounds of meetings in {name}"),
    label(
      "meetings.rounds.projectYear.*", "kola setkání v {name}. roce projektu",
      "rounds of meetings in project year {name}"),
    label("meetings.promise.*.scheduled", "naplánováno podle slibu {name}", "scheduled for the promise {name}"),
    label("meetings.promise.*.isKept", "splnění slibu {name}", "the keeping of the promise {name}"),
  ]

  private static let triadLabels = [
    label("triad.isAsked", "zda se triáda posuzuje", "whether the triad is asked of the body"),
    label("triad.isComplete", "úplnost triády", "the completeness of the triad"),
    label("triad.isBalanced", "vyváženost triády", "the balance of the triad"),
    label("triad.claimed", "tvrzení o triádě", "the claim of a triad"),
    label("triad.held.*", "obsazená místa strany {name}", "held seats of the side {name}"),
    label("triad.stated.*", "uvedená místa strany {name}", "stated seats of the side {name}"),
    label("triad.seats", "uvedená místa", "stated seats"),
    label("triad.vacant", "neobsazená místa", "vacant seats"),
    label("triad.guests", "počet hostů", "the number of guests"),
    label("triad.outside", "místa mimo triádu", "seats outside the triad"),
    label("triad.sideNotStated", "místa bez uvedené strany", "seats whose side is not stated"),
  ]

  private static let seriesLabels = [
    label("series.gapDays", "dny mezi plány, které nic nekryje", "days between plans that nothing covers"),
    label("series.overlapDays", "dny, které kryje více plánů", "days that several plans cover"),
    label("series.uncoveredYears", "roky bez plánu", "years without a plan"),
    label("series.doublyCoveredYears", "roky s více plány", "years with several plans"),
    label("series.plan.*.years", "počet let plánu {name}", "the years of the plan {name}"),
    label("series.plan.*.months", "počet měsíců plánu {name}", "the months of the plan {name}"),
    label(
      "series.plan.*.daysAdoptedBefore", "předstih schválení plánu {name} ve dnech",
      "the days by which the plan {name} was adopted before it began"),
    label(
      "series.plan.*.isAdoptedInTime", "včasnost schválení plánu {name}", "the adoption in time of the plan {name}"),
    label(
      "series.transition.*.gapDays", "dny bez plánu před plánem {name}", "days without a plan before the plan {name}"),
    label("series.transition.*.overlapDays", "dny překryvu plánu {name}", "days of overlap of the plan {name}"),
  ]

  private static let otherLabels = [
    label("fulfilment.total", "počet položek", "the number of items"),
    label("fulfilment.count.*", "počet položek ve stavu {name}", "the number of items with the status {name}"),
    label(
      "fulfilment.percentage.*", "procento položek ve stavu {name}", "the percentage of items with the status {name}"),
    label("fulfilment.share.*", "podíl položek ve stavu {name}", "the share of items with the status {name}"),
    label("surveyFigures.returnRate", "návratnost", "the return rate"),
    label("surveyFigures.returnPercentage", "návratnost v procentech", "the return rate in per cent"),
    label("consensus.isMajority", "souhlas většiny", "the agreement of the majority"),
    label(
      "consensus.isMajorityOfInhabitants", "souhlas obcí s většinou obyvatel",
      "the agreement of municipalities with the majority of the inhabitants"),
    label("capacityTotal.total", "kapacita celkem", "capacity in all"),
  ]
}
