import ExactValues

// What the named results of meetings, bodies, comments, surveys and the year with the region are.

extension MessageTemplate {
  static let processLabels: [MessageTemplate] = [
    label(
      "delivery.promise.*.promised", "slíbené množství podle slibu {name}", "the promised amount of the promise {name}"),
    label(
      "delivery.promise.*.scheduled", "naplánované množství podle slibu {name}",
      "the scheduled amount of the promise {name}"),
    label(
      "delivery.promise.*.delivered", "dodané množství podle slibu {name}", "the delivered amount of the promise {name}"
    ),
    label("delivery.promise.*.isKept", "splnění slibu {name}", "the keeping of the promise {name}"),
    label("delivery.kept", "počet splněných slibů", "the number of kept promises"),
    label("delivery.notKept", "počet nesplněných slibů", "the number of promises not kept"),
    label("delivery.undecided", "počet slibů, o kterých nelze rozhodnout", "the number of undecided promises"),
    label("projectFigures.months", "délka projektu v měsících", "the months of the project"),
    label("projectFigures.days", "délka projektu ve dnech", "the days of the project"),
    label("projectFigures.budget", "rozpočet projektu", "the budget of the project"),
    label("projectFigures.budgetPerMonth", "rozpočet na měsíc", "the budget for a month"),
    label(
      "projectFigures.remainder", "haléře, které se na měsíce rozdělit nedají",
      "the hellers that do not divide into months"),
    label("meetings.scheduled.*", "naplánovaná setkání: {name}", "scheduled meetings: {name}"),
    label("meetings.held.*", "uskutečněná setkání: {name}", "held meetings: {name}"),
    label("notice.isKept", "dodržení lhůty", "the keeping of the time limit"),
    label(
      "quorum.seats", "počet míst, z nichž se usnášeníschopnost počítá",
      "the number of seats of which the quorum is a part"),
    label("quorum.present", "počet přítomných s hlasem", "the number of those present with a vote"),
    label("quorum.present.*", "počet přítomných ze strany {name}", "the number of those present of the side {name}"),
    label("quorum.isPresent.*", "dostatečná účast strany {name}", "the sufficient presence of the side {name}"),
    label("quorum.attendance", "účast z míst s hlasem", "the attendance of the seats with a vote"),
    label("quorum.holds", "usnášeníschopnost", "the quorum"),
    label(
      "quorum.agreesWithMinutes", "shoda usnášeníschopnosti se zápisem", "the agreement of the quorum with the minutes"),
    label(
      "decision.quorum.seats", "počet míst, z nichž se usnášeníschopnost počítá",
      "the number of seats of which the quorum is a part"),
    label("decision.quorum.present", "počet přítomných s hlasem", "the number of those present with a vote"),
    label(
      "decision.quorum.present.*", "počet přítomných ze strany {name}", "the number of those present of the side {name}"
    ),
    label(
      "decision.quorum.isPresent.*", "dostatečná účast strany {name}", "the sufficient presence of the side {name}"),
    label("decision.quorum.holds", "usnášeníschopnost při hlasování", "the quorum of the vote"),
    label(
      "decision.quorum.agreesWithMinutes", "shoda usnášeníschopnosti se zápisem",
      "the agreement of the quorum with the minutes"),
    label("decision.result", "výsledek hlasování", "the outcome of the vote"),
    label("decision.agreesWithMinutes", "shoda výsledku se zápisem", "the agreement of the outcome with the minutes"),
    label("decision.carried.*", "souhlas strany {name}", "the consent of the side {name}"),
    label("attendance.present", "počet přítomných", "the number of those present"),
    label("attendance.seats", "počet míst", "the number of seats"),
    label(
      "attendance.attendances", "počet účastí, což není počet osob", "the number of attendances, which are not persons"),
    label("turnover.members", "počet členů na začátku", "the number of members at the beginning"),
    label("turnover.stayed", "počet členů, kteří zůstali", "the number of members who stayed"),
    label("turnover.share", "podíl členů, kteří odešli", "the share of members who left"),
    label("frequency.held.*", "počet jednání v období od {name}", "the number of meetings in the time from {name}"),
    label("frequency.isKept", "dodržení četnosti jednání", "the keeping of the frequency of meetings"),
    label("due.due", "počet věcí, které je třeba udělat", "the number of things that are due"),
    label("consensus.agreed", "počet obcí, které souhlasí", "the number of municipalities that agree"),
    label("consensus.against", "počet obcí, které jsou proti", "the number of municipalities that are against"),
    label("consensus.municipalities", "počet obcí", "the number of municipalities"),
    label("consensus.inhabitants", "počet obyvatel obcí", "the inhabitants of the municipalities"),
    label(
      "consensus.agreedInhabitants", "počet obyvatel obcí, které souhlasí",
      "the inhabitants of the municipalities that agree"),
    label(
      "consensus.participants.municipalities", "počet obcí, které se vyjádřily",
      "the number of municipalities that took part"),
    label(
      "consensus.participants.agreed", "počet souhlasících z těch, které se vyjádřily",
      "the number of those that took part and agree"),
    label(
      "consensus.participants.inhabitants", "počet obyvatel obcí, které se vyjádřily",
      "the inhabitants of the municipalities that took part"),
    label(
      "consensus.participants.agreedInhabitants", "počet obyvatel souhlasících obcí z těch, které se vyjádřily",
      "the inhabitants of those that took part and agree"),
    label(
      "consensus.participants.isMajority", "souhlas většiny obcí, které se vyjádřily",
      "the agreement of the majority of those that took part"),
    label(
      "consensus.participants.isMajorityOfInhabitants", "souhlas většiny obyvatel obcí, které se vyjádřily",
      "the agreement of the majority of the inhabitants of those that took part"),
    label("consensus.abstained", "počet obcí, které se zdržely", "the number of municipalities that abstained"),
    label("contest.place.*", "pořadí v soutěži: {name}", "the place in the contest: {name}"),
    label("contest.hasWinner", "zda má soutěž vítěze", "whether the contest has a winner"),
    label("settlement.counted", "počet připomínek a podnětů", "the number of comments and suggestions"),
    label("settlement.settled", "počet vypořádaných", "the number of those settled"),
    label("settlement.notSettled", "počet nevypořádaných", "the number of those not settled"),
    label("settlement.forwarded", "počet předaných dál bez odpovědi", "the number of those forwarded and not answered"),
    label("settlement.open", "počet otevřených", "the number of those open"),
    label("settlement.settledShare.atLeast", "nejmenší podíl vypořádaných", "the least share of those settled"),
    label("settlement.settledShare.atMost", "největší podíl vypořádaných", "the greatest share of those settled"),
    label(
      "settlement.withoutReason", "počet vypořádaných bez odůvodnění", "the number of those settled without a reason"),
    label("settlement.late", "počet vypořádaných po lhůtě", "the number of those settled late"),
    label("settlement.cameInTime", "počet došlých ve lhůtě", "the number of those that came in time"),
    label("settlement.cameOutOfTime", "počet došlých mimo lhůtu", "the number of those that came out of time"),
    label(
      "settlement.medianDays.atLeast", "nejmenší medián dnů do vypořádání", "the least median of days until settling"),
    label(
      "settlement.medianDays.atMost", "největší medián dnů do vypořádání", "the greatest median of days until settling"),
    label(
      "settlement.oldestOpenDays", "stáří nejstarší otevřené věci ve dnech", "the age of the oldest open one in days"),
    label(
      "settlement.disposition.*", "počet vypořádaných způsobem {name}", "the number of those disposed of as {name}"),
    label("settlement.destination.*", "počet předaných adresátovi {name}", "the number of those forwarded to {name}"),
    label(
      "settlement.destination.*.answered", "počet odpovědí od adresáta {name}", "the number of answers from {name}"),
    label("settlement.side.*", "počet od strany {name}", "the number from the side {name}"),
    label(
      "settlement.side.*.settled", "počet vypořádaných od strany {name}",
      "the number of those settled from the side {name}"),
    label(
      "settlement.side.*.notSettled", "počet nevypořádaných od strany {name}",
      "the number of those not settled from the side {name}"),
    label(
      "settlement.side.*.settledShare.atLeast", "nejmenší podíl vypořádaných od strany {name}",
      "the least share of those settled from the side {name}"),
    label(
      "settlement.side.*.settledShare.atMost", "největší podíl vypořádaných od strany {name}",
      "the greatest share of those settled from the side {name}"),
    label("settlement.annex.*", "zveřejnění vypořádání k {name}", "the publication of the settlement for {name}"),
    label("settlement.kind.*", "počet druhu {name}", "the number of the kind {name}"),
    label(
      "settlement.kind.*.settled", "počet vypořádaných druhu {name}", "the number of those settled of the kind {name}"),
    label("surveyFigures.processed", "počet zpracovaných formulářů", "the number of processed forms"),
    label("surveyFigures.usableRate", "podíl použitelných formulářů", "the share of usable forms"),
    label("surveyFigures.usablePercentage", "použitelné formuláře v procentech", "the usable forms in per cent"),
    label(
      "surveyFigures.base.*", "počet platných odpovědí na otázku {name}",
      "the number of valid answers to the question {name}"),
    label("surveyFigures.shares.*", "podíly odpovědí na otázku {name}", "the shares of answers to the question {name}"),
    label(
      "surveyFigures.sharesAddUp.*", "zda podíly u otázky {name} dávají 100 %",
      "whether the shares of the question {name} add up to 100 per cent"),
    label(
      "surveyFigures.countsAddUp.*", "zda počty u otázky {name} dávají její základ",
      "whether the counts of the question {name} add up to its base"),
    label(
      "surveyFigures.oneClassPrevails.*", "zda v otázce {name} převažuje jedna skupina dotázaných",
      "whether one class of respondents prevails in the question {name}"),
    label(
      "needReports.found.*", "změna hlášení {name} proti minulému kolu",
      "how the report {name} stands to the last round"),
    label(
      "needReports.agree.*", "shoda hlášení {name} s tím, co o sobě uvádí",
      "the agreement of the report {name} with what it says of itself"),
    label(
      "needReports.isAsked.*", "zda se kolo ptá na potřebu {name}", "whether the round asks for the need {name}"),
    label(
      "needReports.isAskedFirst.*", "zda se kolo ptá na dosud nehlášenou potřebu {name}",
      "whether the round asks for the need {name}, which was never reported"),
    label(
      "needReports.numberHolds.*", "zda číslo hlášení {name} patří do platného seznamu",
      "whether the number of the report {name} is of the list in use"),
    label("needReports.asked", "počet potřeb, na které se kolo ptá", "the number of needs that the round asks for"),
    label(
      "needReports.ranks.*", "úplnost pořadí potřeb u organizace {name}",
      "the completeness of the order of needs at {name}"),
    label(
      "needReports.ranks.", "úplnost pořadí potřeb bez uvedené organizace",
      "the completeness of the order of needs without a stated organisation"),
    label(
      "intents.isDecrease.*", "zda záměr {name} kapacitu snižuje", "whether the intent {name} is a decrease of capacity"
    ),
    label(
      "intents.districts.*", "počet obvodů, pro které je záměr {name}",
      "the number of districts that the intent {name} is for"),
    label(
      "intents.conformity.*", "soulad záměru {name} s plánem podle vyjádření",
      "whether the plan carries the intent {name}, by the statements"),
    label("intents.outcome.*", "rozhodnutí kraje o záměru {name}", "the decision of the region on the intent {name}"),
    label(
      "intents.isInWindow.*", "zda vyjádření {name} přišlo v termínu",
      "whether the statement {name} was given in its window"),
    label(
      "intents.isOvertaken.*", "zda vyjádření {name} překonala pozdější verze plánu",
      "whether a later version of the plan overtook the statement {name}"),
    label(
      "intents.precedesDecision.*", "zda vyjádření {name} předcházelo rozhodnutí",
      "whether the statement {name} came before the decision"),
    label("burden.channel", "počet dotazů na údaje celkem", "the number of requests for data in all"),
    label(
      "burden.channel.byOrganisation", "počet dotazů na údaje, součet po organizacích",
      "the number of requests for data, added over organisations"),
    label("burden.channel.*", "počet dotazů na údaje u organizace {name}", "the number of requests for data at {name}"),
    label("burden.task", "počet úkolů celkem", "the number of tasks in all"),
    label(
      "burden.task.byOrganisation", "počet úkolů, součet po organizacích",
      "the number of tasks, added over organisations"),
    label("burden.task.*", "počet úkolů u organizace {name}", "the number of tasks at {name}"),
    label("burden.forwarding", "počet předaných podnětů celkem", "the number of forwarded suggestions in all"),
    label(
      "burden.forwarding.byOrganisation", "počet předaných podnětů, součet po organizacích",
      "the number of forwarded suggestions, added over organisations"),
    label(
      "burden.forwarding.*", "počet předaných podnětů u organizace {name}",
      "the number of forwarded suggestions at {name}"),
    label("burden.meeting", "počet jednání celkem", "the number of meetings in all"),
    label(
      "burden.meeting.byOrganisation", "počet jednání, součet po organizacích",
      "the number of meetings, added over organisations"),
    label("burden.meeting.*", "počet jednání u organizace {name}", "the number of meetings at {name}"),
    label("burden.agendaItem", "počet bodů jednání celkem", "the number of agenda items in all"),
    label(
      "burden.agendaItem.byOrganisation", "počet bodů jednání, součet po organizacích",
      "the number of agenda items, added over organisations"),
    label("burden.agendaItem.*", "počet bodů jednání u organizace {name}", "the number of agenda items at {name}"),
  ]
}
