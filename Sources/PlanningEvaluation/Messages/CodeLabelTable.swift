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
    travel;zařízení je dosažitelné v dané době;facility within the travel time asked for
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
    windowEnd;konec připomínkového řízení;end of the time for comments
    settlement;vypořádání připomínek;settlement of comments
    answer;odpověď na postoupené;answer to what was handed on
    regionalRound;konec termínu kraje;end of a round of the region
    decision;očekávané rozhodnutí;decision to come
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
    uncoveredTargetGroups;cílové skupiny bez opatření;target groups without a measure
    fundingInYear;financování opatření v roce;funding of measures in a year
    unfundedShare;nezajištěný podíl nákladů;unfunded share of the cost
    overdue;opatření po termínu;late and overdue measures
    beyond;opatření přesahující plán nebo peníze;measures beyond the plan or their money
    indicators;dosažení indikátorů;indicators at their target
    carryOver;převedená opatření;measures carried over
    concentration;závislost na jednom poskytovateli nebo zdroji;dependence on one provider or source
    municipalBurden;náklady obce;cost to a municipality
    regionalSupport;vazba na plán a síť kraje;support of the region
    myMeasures;opatření organizace;measures that name an organisation
    unansweredNeeds;potřeby bez opatření;needs without a measure
    dossierShare;podíl spisu na otázkách přes více spisů;share of a dossier in questions over several
    chronology;časový sled;order of steps in time
    planningProcess;složení procesu plánování;composition of the planning process
    participants;účastníci;participants
    planStructure;stavba plánu;structure of a plan
    processShare;podíl spisu na porovnání procesů;share of a dossier in a comparison
    reachability;dostupnost služeb v obcích;reach of services
    capacityAgainstNeed;kapacita a potřeba;capacity against need
    versionChanges;změny mezi verzemi plánu;changes between versions
    endingServices;služby, kterým něco končí;services that may end
    soundness;úplnost a číslování plánu;soundness of codes and structure
    burden;zátěž organizací;burden on organisations
    surveyFigures;návratnost šetření;return of a survey
    itemStatus;stav položky plánu;status of an item
    evaluationParts;součty částí vyhodnocení;parts of an evaluation
    monitoringDue;údaje monitorování k vyžádání;monitoring data to be asked for
    needReports;hlášení potřeb;reports of needs
    intents;rozvojové záměry;development intents
    # CoverageState
    covered;má opatření;covered by a measure
    onlyCommonly;jen společná opatření;covered by common measures only
    notCovered;bez opatření;not covered
    # LeafFundingState
    unfunded;nezajištěno;unfunded
    partly;zajištěno zčásti;partly funded
    funded;zajištěno;funded
    costNotKnown;náklad není znám;cost not known
    fundingNotKnown;financování není známo;funding not known
    mayNotBeActive;v roce se možná nerealizuje;may not run in the year
    # CarryOverState
    fulfilledAndContinuing;splněno a pokračuje;fulfilled and continuing
    fulfilledAndEnded;splněno a ukončeno;fulfilled and ended
    unfulfilledCarried;nesplněno a převedeno;not fulfilled and carried over
    dropped;nesplněno a nepřevedeno;not fulfilled and not carried over
    # RegionalSupportState
    supported;kraj podporuje;supported by the region
    inNetworkUnfunded;v síti bez peněz;in the network without money
    notInNetwork;není v síti;not in the network
    contradicts;v rozporu s krajem;contradicts the region
    noLinkGiven;vazba není uvedena;no link given
    # MeasureRole
    responsible;realizátor;responsible
    partner;spolupracující;partner
    funder;plátce;funder
    provider;poskytovatel služby;provider of a service
    # MeasureBasis
    pluralWords;slova v množném čísle;words in the plural
    words;název podle tištěných slov;name in printed words
    name;shoda názvu;a shared name
    unit;útvar nebo pobočka;a unit of it
    whole;celek, jehož je útvarem;the whole it is a unit of
    succession;nástupnictví;succession
    # NeedStanding
    answered;řeší ji opatření;answered by a measure
    onlyCancelled;řeší ji jen zrušená opatření;answered by cancelled measures only
    unanswered;neřeší ji žádné opatření;not answered
    # EndKind
    registration;registrace služby;registration of the service
    networkEntry;zařazení v síti;entry in a network
    entrustment;pověření;entrustment
    source;zdroj peněz;source of money
    # EndState
    ended;skončilo;ended
    ending;končí v dané době;ends within the time
    later;končí později;ends later
    open;nerozhodnuto;undecided
    notStated;konec není uveden;no end stated
    # ItemChangeKind
    added;přidáno;added
    removed;vypuštěno;removed
    replaced;nahrazeno;replaced
    split;rozděleno;split
    merged;sloučeno;merged
    # DefectKind
    orphan;nadřazená položka v plánu není;item above is not in the plan
    parentCodeMissing;chybí položka nadřazeného kódu;no item with the code above it
    codeOfOtherParent;kód patří pod jinou položku;code of another item above
    repeatedCode;opakovaný kód;repeated code
    repeatedName;opakovaný název;repeated name
    placeholder;jen zástupný název;placeholder
    orderDiffers;pořadí neodpovídá kódům;order differs from the codes
    noResponsible;bez realizátora;nobody responsible
    noTime;bez času;no time stated
    noTargetGroup;bez cílové skupiny;no target group
    countDiffers;tištěný počet nesouhlasí;printed number differs
    # BurdenKind
    channel;pravidelné dotazování;standing request for data
    task;úkol;task
    forwarding;postoupený podnět;something forwarded
    meeting;jednání;meeting
    agendaItem;bod jednání;item of a meeting
    # ContributionBasis
    originals;jak přišlo zvenčí;as they came from outside
    leaves;jak se vypořádává;as they are settled
    # ContributionSort
    comments;připomínky;comments
    suggestions;podněty;suggestions
    # PairBasis
    municipality;stejná obec;one municipality
    number;stejné IČO;one identification number
    name;shoda názvu;a shared name
    # TraceNodeKind
    stated;údaj spisu;stated in the dossier
    given;vstup otázky;given by the question
    registered;údaj registru;fact of a register
    computed;výsledek vzorce;result of a formula
    """
}
