import ExactValues

/// What the codes of this module are called: a line with the type, then the code, its Czech and its English label.
enum CodeLabelTable {
  static let text = """
    # FormCombination
    keptApart;formy zvlášť;forms kept apart
    differentPeople;různí lidé v různých formách;different people in different forms
    # FreshnessState
    fresh;čerstvé;fresh
    stale;zastaralé;stale
    never;nikdy nepotvrzeno;never assured
    undecided;nerozhodnuto;undecided
    # ObstacleKind
    notYetProvided;ještě se neposkytuje;not yet provided
    noLongerProvided;už se neposkytuje;no longer provided
    interrupted;je přerušena;interrupted
    otherType;jiný druh služby;another type
    otherStanding;jiné postavení podle zákona;another standing before the Act
    otherGroup;jiná cílová skupina;other target groups
    otherAge;jiný věk;another age
    otherForm;jiná forma;another form
    otherTerritory;jiné území;another territory
    otherLanguage;jiný jazyk;another language
    noAccess;nevyhovuje přístupností;not accessible in the way asked for
    notInNetwork;není v síti;not in the network
    # ServiceReach
    place;zařízení v obci;facility in the municipality
    declared;obec patří k vymezené působnosti;municipality declared to be served
    region;působí v celém kraji;whole region served
    country;působí v celé republice;whole country served
    # ServiceVerdict
    serves;podle údajů vyhovuje;serves by what is stated
    doesNotServe;nevyhovuje;does not serve
    undecided;nerozhodnuto;undecided
    # FulfilmentBasis
    reports;zprávy o položkách;reports on the items
    printedCounts;tištěné počty;printed counts
    printedShares;tištěné podíly;printed shares
    # UnknownStatus
    notYetDue;zatím není na řadě;not due yet
    notEvaluated;nehodnoceno;not evaluated
    notPublic;nezveřejněno;not public
    notStated;plnění neuvedeno;fulfilment not stated
    noReport;bez zprávy;no report
    # StatusRule
    whatAllHave;co platí pro všechny;what all have
    # DueKind
    invitation;pozvánka;invitation
    publication;zveřejnění;publication
    minutes;zápis;minutes
    task;úkol;task
    membership;konec členství;end of a membership
    # QuestionID
    meetings;uskutečněná jednání;meetings held
    triad;úplnost triády;completeness of the triad
    fulfilment;plnění plánu;fulfilment of a plan
    countsBehindPercentages;počty za procenty;counts behind percentages
    series;návaznost plánů;series of plans
    territory;území plánu a správní obvod;territory and district
    delivery;splnění slibů projektu;delivery of what a project promised
    projectFigures;čísla projektu;figures of a project
    serviceSearch;hledání služby;search for a service
    capacityTotal;součet kapacit;total of capacities
    freshness;stáří údajů katalogu;freshness of catalogue entries
    notice;včasnost pozvánek a zápisů;notice in time
    quorum;usnášeníschopnost;quorum
    decision;výsledek hlasování;outcome of a vote
    attendance;docházka;attendance
    turnover;obměna členů;turnover of members
    frequency;četnost jednání;frequency of meetings
    due;blížící se termíny;what falls due
    consensus;souhlas obcí;consensus of municipalities
    contest;pořadí v soutěži;ranking of a contest
    settlement;vypořádání připomínek a podnětů;settlement of comments and suggestions
    planCosts;náklady plánu;costs of a plan
    planInForce;platné znění plánu;plan in force
    surveyFigures;návratnost šetření;return of a survey
    itemStatus;stav položky plánu;status of an item
    evaluationParts;součty částí vyhodnocení;parts of an evaluation
    monitoringDue;údaje monitorování k vyžádání;monitoring data to be asked for
    needReports;hlášení potřeb;reports of needs
    intents;rozvojové záměry;development intents
    # ContributionBasis
    originals;jak přišlo zvenčí;as they came from outside
    leaves;jak se vypořádává;as they are settled
    # ContributionSort
    comments;připomínky;comments
    suggestions;podněty;suggestions
    # TraceNodeKind
    stated;údaj spisu;stated in the dossier
    given;vstup otázky;given by the question
    registered;údaj registru;fact of a register
    computed;výsledek vzorce;result of a formula
    """
}
