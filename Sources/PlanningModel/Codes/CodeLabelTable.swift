import ExactValues

/// What the codes of this module are called: a line with the type, then the code, its Czech and its English label.
enum CodeLabelTable {
  static let text = """
    # AccessKind
    stepFree;bezbariérový přístup;access without steps
    adaptedToilet;bezbariérové WC;adapted toilet
    lift;výtah;lift
    signLanguage;český znakový jazyk;Czech sign language
    easyReading;snadné čtení;easy reading
    guideDog;vodicí pes vítán;guide dogs welcome
    parking;vyhrazené parkování;reserved parking
    # AccessState
    yes;ano;yes
    partly;částečně;in part
    no;ne;no
    # AssessmentKind
    availability;dostupnost;availability
    waiting;čekatelé a čekací doba;waiting
    refusedApplicants;odmítnutí žadatelé;refused applicants
    quality;kvalita;quality
    staffing;personální zajištění;staffing
    occupancy;obložnost;occupancy
    need;potřebnost;need
    # CapacityBasis
    atOnce;v jednu chvíli;at once
    inDay;za den;in a day
    inYear;za rok;in a year
    # CapacityKind
    registered;registrovaná;registered
    inNetwork;v síti;in a network
    entrusted;v pověření;entrusted
    actual;skutečná;actual
    stated;uvedená bez rozlišení;stated without saying which
    # CatalogueMedium
    printed;tištěný;printed
    online;na webu;online
    electronic;elektronický;electronic
    # DistributionKind
    web;webová stránka;web page
    socialDepartment;sociální odbor;social department
    municipalOffice;obecní úřad;municipal office
    labourOffice;pracoviště úřadu práce;workplace of the labour office
    # FeeBasis
    free;bezplatně;free of charge
    paid;za úhradu;paid
    partlyPaid;za částečnou úhradu;paid in part
    byIncome;podle příjmu;by income
    fromCareAllowance;z příspěvku na péči;from the care allowance
    # FeeComponent
    service;základní činnosti;basic activities
    accommodation;ubytování;accommodation
    board;strava;board
    care;péče;care
    travel;doprava;travel
    supplementary;fakultativní činnosti;supplementary activities
    deposit;kauce;deposit
    # FeeUnit
    hour;hodina;hour
    day;den;day
    night;noc;night
    month;měsíc;month
    meal;jídlo;meal
    act;úkon;act
    kilometre;kilometr;kilometre
    year;rok;year
    # RefusalReason
    notProvided;službu v požadované podobě neposkytuje;does not provide what is asked
    noCapacity;nemá volnou kapacitu;no free capacity
    health;zdravotní stav;state of health
    contractEnded;smlouva vypovězená v posledních šesti měsících pro porušování povinností;contract ended within six months for a breach of duties
    other;jiný důvod;another reason
    # ServedScope
    municipalities;vyjmenované obce;listed municipalities
    districts;celé správní obvody ORP;whole districts
    regions;celé kraje;whole regions
    country;celá republika;whole country
    area;území ze spisu;area of the dossier
    facility;jen místa zařízení;only where its facilities are
    words;území vymezené slovy;words that name no complete territory
    # ServiceStanding
    registered;registrovaná sociální služba;registered social service
    related;související služba;related service
    followUp;navazující aktivita;follow-up activity
    health;zdravotní služba;health care
    housing;bydlení;housing
    crisisLine;linka pomoci;telephone line of help
    emergencyLine;tísňová linka;emergency line
    counselling;poradenství bez registrace;advice without registration
    # Weekday
    monday;pondělí;Monday
    tuesday;úterý;Tuesday
    wednesday;středa;Wednesday
    thursday;čtvrtek;Thursday
    friday;pátek;Friday
    saturday;sobota;Saturday
    sunday;neděle;Sunday
    holiday;svátek;public holiday
    # EventKind
    conference;konference;conference
    publicMeeting;veřejné setkání;public meeting
    schoolsAndProviders;setkání škol a poskytovatelů;meeting of schools and providers
    departments;setkání odborů;meeting of departments
    meetingInMunicipality;setkání v obci;meeting in a municipality
    workshop;workshop;workshop
    neighbourWorkshop;workshop se sousedními obvody;workshop with neighbouring districts
    seminar;vzdělávací seminář;seminar
    # PublicationKind
    article;článek;article
    webPage;webová stránka;web page
    logo;logo;logo
    # PublicityMarkKind
    logo;logo;logo
    name;název;printed name
    # BallotChoice
    votedFor;pro;for
    votedAgainst;proti;against
    abstained;zdržel se;abstained
    notPresent;nepřítomen;not present
    didNotVote;nehlasoval;did not vote
    # Outcome
    held;uskutečněno;held
    cancelled;zrušeno;cancelled
    notHeld;neuskutečněno;not held
    # Presence
    present;přítomen;present
    partlyPresent;přítomen na část;present for a part
    excused;omluven;excused
    absent;nepřítomen bez omluvy;absent without excuse
    # VoteResult
    accepted;přijato;accepted
    rejected;nepřijato;not accepted
    tied;rovnost hlasů;tied
    # EvaluationAction
    examine;přezkoumání plánu;examination of the plan
    count;zjištění plnění;finding out what was carried out
    draft;zpracování pracovní verze;drafting a working version
    present;představení návrhu;presenting the draft
    comment;připomínkování a dopracování;commenting and completing
    approve;schválení;approval
    # EvaluationKind
    interim;průběžné;interim
    yearly;roční;yearly
    final;závěrečné;final
    expost;ex post;ex post
    # Fulfilment
    fulfilled;splněno;fulfilled
    partly;splněno částečně;partly fulfilled
    inProgress;rozpracováno;in progress
    notStarted;nezahájeno;not started
    notFulfilled;nesplněno;not fulfilled
    # ItemDisposition
    continues;pokračuje;continues
    carriedOver;převedeno do dalšího plánu;carried over
    postponed;odloženo;postponed
    reassigned;přeřazeno;reassigned
    dropped;vyřazeno;dropped
    cancelled;zrušeno;cancelled
    undecided;nerozhodnuto;undecided
    # MonitoringMethod
    consultation;konzultace;consultations
    questionnaire;dotazníkové šetření;questionnaires
    publicMeeting;veřejné setkání;public meetings
    usersCouncil;rada uživatelů;talks with users’ councils
    # StatusKnowledge
    evaluated;hodnoceno;evaluated
    notYetDue;zatím není na řadě;not due yet
    notEvaluated;nehodnoceno;not evaluated
    notPublic;nezveřejněno;not public
    # FindingKind
    strength;silná stránka;strength
    weakness;slabá stránka;weakness
    opportunity;příležitost;opportunity
    threat;hrozba;threat
    weakPoint;slabé místo;weak point
    risk;riziko;risk
    # NeedKind
    socialService;sociální služba;social service
    relatedService;související služba;related service
    housing;bydlení;housing
    information;informovanost;information
    coordination;spolupráce a koordinace;cooperation and coordination
    other;jiná potřeba;another need
    # RespondentFeature
    age;věková skupina;age class
    gender;pohlaví;gender
    residence;bydliště;residence
    education;vzdělání;education
    household;typ domácnosti;kind of household
    targetGroup;cílová skupina;target group
    # SurveyQuestionKind
    singleChoice;jedna možnost;one answer
    multipleChoice;více možností;several answers
    open;otevřená;in own words
    scale;škála;scale
    # SurveyUnit
    person;osoba;person
    household;domácnost;household
    organisation;organizace;organisation
    municipality;obec;municipality
    # NetworkAction
    keep;zachovat;keep
    grow;navýšit;raise its capacity
    shrink;snížit;lower its capacity
    new;nová služba;new service
    end;ukončit;end
    transform;transformovat;transform
    # NetworkStanding
    basic;základní síť;basic network
    temporary;dočasná;for a time
    conditional;podmíněná;under a condition
    developmental;rozvojová;development of the network
    supplementary;doplňková;beside the basic network
    unfunded;bez financování;without money
    # Stance
    agrees;souhlasí;agrees
    disagrees;nesouhlasí;disagrees
    abstains;zdržel se;abstains
    noReply;nevyjádřil se;did not reply
    agreesWithReservation;souhlasí s výhradou;agrees with a reservation
    # AgreementKind
    partnershipContract;smlouva o partnerství;partnership contract
    memorandum;memorandum;memorandum
    # IdentifierSystem
    companyIdentifier;IČO;identification number
    taxIdentifier;DIČ;tax number
    dataBox;datová schránka;data box
    socialServicesRegister;registr poskytovatelů sociálních služeb;register of providers of social services
    courtRegister;spisová značka rejstříku;file number of a court’s register
    schoolRegister;RED-IZO;register of schools
    publisher;označení vydavatele;identifier of the publisher
    # LegalFormCode
    112;společnost s ručením omezeným;limited liability company
    121;akciová společnost;joint-stock company
    141;obecně prospěšná společnost;public benefit company
    161;ústav;institute
    331;příspěvková organizace;contributory organisation
    706;spolek;association
    736;pobočný spolek;branch of an association
    721;církevní organizace;church or religious society
    722;evidovaná církevní právnická osoba;legal person of a church
    771;dobrovolný svazek obcí;association of municipalities
    801;obec;municipality
    804;kraj;region
    # OrganisationKind
    town;město;town
    marketTown;městys;market town
    village;obec;municipality
    region;kraj;region
    ministry;ministerstvo;ministry
    provider;poskytovatel sociálních služeb;provider of social services
    association;spolek;association
    publicBenefitCompany;obecně prospěšná společnost;public benefit company
    localActionGroup;místní akční skupina;local action group
    microregion;mikroregion či svazek obcí;association of municipalities
    labourOffice;úřad práce;labour office
    school;škola;school
    municipalOffice;městský či obecní úřad;municipal office
    department;odbor úřadu;department of an office
    childrensCentre;dětské centrum;children’s centre
    usersCouncil;rada uživatelů;users’ council
    media;sdělovací prostředek;medium
    cinema;kino;cinema
    statutoryCity;statutární město;statutory city
    cityDistrict;městská část či městský obvod;city district
    branch;pobočka;branch
    institute;ústav;institute
    contributoryOrganisation;příspěvková organizace;contributory organisation
    churchLegalPerson;církevní právnická osoba;legal person of a church
    company;obchodní společnost;company
    hospital;zdravotnické zařízení;health facility
    police;policie;police
    crisisLine;linka pomoci;telephone line of help
    authority;státní úřad;authority of the state
    university;vysoká škola;university
    organisation;organizace;organisation
    # ParticipantRole
    beneficiary;příjemce;beneficiary
    implementer;realizátor;implementer
    partner;partner;partner
    contractor;dodavatel;contractor
    supporter;podporovatel;supporter
    cooperator;spolupracující;cooperator
    participant;zapojený;participant
    commissioner;zadavatel;commissioner
    author;zpracovatel;author
    methodologist;metodik;methodologist
    # BallotMethod
    showOfHands;aklamace;show of hands
    secret;tajně;secretly
    correspondence;per rollam;in writing
    rollCall;podle jmen;by names
    # BodyBasis
    targetGroup;tematická;by target group
    territory;územní;by territory
    both;tematická i územní;by both
    # BodyKind
    workingGroup;pracovní skupina;working group
    steeringGroup;řídící skupina;steering group
    coordinationGroup;koordinační skupina;coordination group
    implementationTeam;realizační tým;implementation team
    commission;komise rady;commission of the council
    council;rada;council
    assembly;zastupitelstvo;assembly
    generalAssembly;valná hromada či členská schůze;general assembly
    triadBody;triáda;triad
    publicGathering;veřejnost;gathering of the public
    usersCouncil;rada uživatelů;users’ council
    # CompositionPrinciple
    triad;triáda;triad
    # DecisionMethod
    consensus;konsenzus;consensus
    vote;hlasování;vote
    consensusThenVote;konsenzus, jinak hlasování;consensus, else a vote
    # NominationBasis
    ownInterest;dle zájmu;own interest
    organisation;nominace organizace;by an organisation
    body;nominace orgánu;by a body
    # NoticeKind
    invitation;pozvánka;invitation
    publication;zveřejnění;publication
    proposals;návrhy;proposals
    confirmation;potvrzení účasti;confirmation of attendance
    minutes;zápis;minutes
    objections;námitky;objections
    # NoticeUnit
    calendarDays;kalendářní dny;calendar days
    workingDays;pracovní dny;working days
    # RulesKind
    charter;základní listina;founding charter
    rulesOfProcedure;jednací řád;rules of procedure
    statute;statut;statute
    act;zákon;act of Parliament
    # SeatFilling
    filled;obsazeno;filled
    vacant;neobsazeno;vacant
    # SeatFunction
    chair;předseda či vedoucí;chair
    deputy;místopředseda;deputy
    coordinator;koordinátor;coordinator
    member;člen;member
    guest;host;guest
    # Side
    commissioner;zadavatel;commissioner
    provider;poskytovatel;provider
    user;uživatel;user
    public;veřejnost;the public
    school;škola;school
    health;zdravotnické zařízení;health facility
    other;jiný mimo triádu;other outside the triad
    cooperating;spolupracující organizace;cooperating organisation
    police;policie;police
    expert;odborník;expert
    # ThresholdBase
    allSeats;všichni členové;all seats
    filledSeats;obsazená místa;filled seats
    present;přítomní;those present
    votesCast;odevzdané hlasy;votes cast
    municipalities;obce;municipalities
    # ThresholdComparison
    moreThan;více než;more than
    atLeast;alespoň;at least
    # TieRule
    rejected;návrh není přijat;the motion is rejected
    chairDecides;rozhoduje hlas předsedy;the chair decides
    castingVote;předseda má druhý hlas;the chair has a second vote
    repeated;hlasování se opakuje;the vote is repeated
    lot;rozhoduje los;a lot decides
    # UserKind
    user;uživatel;user
    potentialUser;potenciální uživatel;possible user
    familyMember;rodinný příslušník;family member
    carer;pečující osoba;carer
    representative;zástupce uživatelů;representative of users
    # WithoutQuorum
    advisory;jednání je jen poradní;it may only advise
    adjourned;jednání se odkládá;it is adjourned
    decidesLater;rozhodnutí se potvrdí později;decisions are confirmed later
    # ContactKind
    email;e-mail;e-mail
    phone;telefon;telephone
    postal;poštovní adresa;postal address
    web;webová adresa;web address
    dataBox;datová schránka;data box
    # LegalBasis
    consent;souhlas;consent
    contract;smlouva;contract
    legalObligation;právní povinnost;legal obligation
    publicTask;úkol ve veřejném zájmu;task in the public interest
    legitimateInterest;oprávněný zájem;legitimate interest
    # ActKind
    proposed;navrženo;proposed
    openedForComments;předloženo k připomínkám;opened for comments
    discussed;projednáno;discussed
    recommended;doporučeno;recommended
    adopted;schváleno;adopted
    takenNoteOf;vzato na vědomí;taken note of
    revised;revidováno;revised
    amended;doplněno dodatkem;amended
    prolonged;prodlouženo;prolonged
    evaluated;vyhodnoceno;evaluated
    replaced;nahrazeno;replaced
    acquainted;seznámeno;acquainted
    withdrawn;staženo;withdrawn
    rejected;neschváleno;not adopted
    published;zveřejněno;published
    # AnalysisKind
    sociodemographic;sociodemografická analýza;sociodemographic analysis
    providers;analýza poskytovatelů;analysis of providers
    services;analýza sociálních služeb;analysis of social services
    userNeeds;analýza potřeb uživatelů;analysis of needs of users
    providerNeeds;analýza potřeb poskytovatelů;analysis of needs of providers
    needs;analýza potřeb více stran;analysis of needs of several sides
    socialSituation;analýza sociální situace;analysis of the social situation
    risks;analýza rizik;analysis of risks
    moneyFlows;analýza finančních toků;analysis of flows of money
    commissionerNeeds;potřeby zadavatelů;needs of commissioners
    publicOpinion;názory veřejnosti;public opinion
    strengthsAndWeaknesses;SWOT analýza;SWOT analysis
    # BlockingKind
    notInRegionalPlan;není v plánu kraje;not in the region’s plan
    notInRegionalNetwork;není v krajské síti;not in the region’s network
    networkWithoutMoney;je v části sítě bez financování;in a part of the network without money
    noMoney;chybějí peníze;no money
    noPremises;chybějí prostory;no premises
    noStaff;chybějí pracovníci;no staff
    noProvider;chybí poskytovatel;no provider
    law;brání tomu zákon;the law does not allow it
    dependency;nejprve musí být splněna jiná položka;another item has to come first
    # CostRole
    cost;náklad;cost
    funding;zdroj;funding
    # FundingSource
    stateBudget;dotace ze státního rozpočtu;state budget
    region;kraj;region
    municipality;obec;municipality
    founder;zřizovatel;founder
    users;úhrady uživatelů;users
    healthInsurance;zdravotní pojišťovna;health insurance
    labourOffice;úřad práce;labour office
    europeanFunds;evropské fondy;European funds
    gifts;dary a sbírky;gifts and collections
    ownActivity;vlastní činnost;own activity
    foundation;nadace;foundation
    inKind;věcné plnění;in kind
    # FundingState
    hoped;předpokládáno;hoped for
    applied;požádáno;applied for
    secured;zajištěno;secured
    spent;čerpáno;spent
    # IndicatorDirection
    higher;čím vyšší, tím lépe;higher is better
    lower;čím nižší, tím lépe;lower is better
    keep;zachovat výchozí hodnotu;keep the baseline
    yes;má existovat;to be there at all
    # IndicatorKind
    output;výstup;output
    result;výsledek;result
    impact;dopad;impact
    # ItemKind
    systemic;systémové;systemic
    developmental;rozvojové;developmental
    maintaining;udržovací;maintaining
    # PlanAxis
    purpose;účel;purpose
    targetGroup;cílové skupiny;target groups
    territory;mikroregiony;micro-regions
    municipality;obce;municipalities
    theme;témata;themes
    goal;cíle;goals
    serviceType;druhy služeb;types of services
    workingGroup;pracovní skupiny;working groups
    # PlanKind
    communityPlan;komunitní plán;community plan
    actionPlan;akční plán;action plan
    regionalPlan;střednědobý plán rozvoje sociálních služeb kraje;region’s medium-term plan
    strategicPlan;strategický plán rozvoje;strategic plan
    concept;koncepce;concept
    implementationPlan;prováděcí plán;implementation plan
    projectPool;zásobník projektů;pool of projects
    townPlan;plán města;plan of one town
    developmentPlan;rozvojový plán;development plan
    middleLevelPaper;dokument mezi plánem a akčním plánem;paper between plan and action plan
    # PlanVersionKind
    draft;návrh;draft
    original;původní znění;original
    addendum;dodatek;addendum
    update;aktualizace;update
    revision;revize;revision
    # LeftOutReason
    audience;není určeno tomuto příjemci;not for the audience
    aboutWithheld;týká se osoby nebo údaje, který příjemci nepřísluší;about a person or something withheld
    secretPlace;utajená adresa;secret address
    betrayingText;text opakuje jméno, kontakt nebo utajenou adresu;text that repeats a name, a contact or a secret address
    undescribed;údaj, který formát nepopisuje;beside the described members
    unreadable;text není hodnotou svého druhu;text that is no value
    words;slova o čase;words of a time
    unlistedCode;kód není v seznamu;code that is not listed
    reasonWords;slova o důvodu;words of a reason
    leadsNowhere;odkaz na vynechané;leads to nothing that passes
    incomplete;bez vynechaného neobstojí;incomplete without what was left out
    smallCount;malý počet osob;small count of people
    # FundCode
    esf;Evropský sociální fond;European Social Fund
    stateBudget;státní rozpočet;state budget
    srop;Společný regionální operační program;Joint Regional Operational Programme
    eu;Evropská unie;European Union
    # LinkRelation
    follows;navazuje na;follows
    alignsWith;je v souladu s;aligns with
    buildsOn;vychází z;builds on
    answersPriorityOf;odpovídá na prioritu;answers a priority of
    answersNeedOf;odpovídá na potřebu;answers a need of
    produces;má za výstup;produces
    monitors;sleduje a vyhodnocuje;monitors
    usesLessonsOf;využívá zkušeností z;uses lessons of
    annexOf;je přílohou;annex of
    implements;provádí;implements
    revises;reviduje;revises
    supportedBy;je podpořeno;supported by
    contradicts;je v rozporu s;contradicts
    inNetwork;je v síti;in the network
    notAddressedBy;není řešeno v;not addressed by
    # PromiseKind
    meetings;jednání;meetings
    rounds;kola jednání;rounds of meetings
    workshops;workshopy;workshops
    seminars;semináře;seminars
    plan;plán;plan
    updatedPlan;aktualizovaný plán;updated plan
    catalogue;katalog;catalogue
    analysis;analýza;analysis
    minutes;zápisy;minutes
    resolutions;usnesení;resolutions
    suggestionAgenda;agenda podnětů;agenda of suggestions
    document;dokument;document
    evaluation;vyhodnocení;evaluation
    process;zavedený proces;process
    conference;konference;conference
    publication;zveřejnění;publication
    # WorkState
    promised;přislíbeno;promised
    inPreparation;připravuje se;in preparation
    partlyDone;zčásti hotovo;partly done
    done;hotovo;done
    # YearBasis
    projectYear;rok projektu;year of the project
    calendarYear;kalendářní rok;calendar year
    # Conformity
    conforms;je v souladu;conforms
    partly;částečně v souladu;conforms in part
    doesNotConform;není v souladu;does not conform
    notAddressed;plán neřeší;not addressed by the plan
    # NeedChange
    new;nová;new
    changed;změněná;changed
    unchanged;beze změny;unchanged
    withdrawn;stažená;withdrawn
    # RegionalOutcome
    accepted;schváleno;accepted
    acceptedInPart;schváleno částečně;accepted in part
    rejected;neschváleno;not accepted
    postponed;odloženo;postponed
    returned;vráceno k doplnění;returned to be completed
    # RegionalWindowKind
    needs;sběr nepokrytých potřeb;reports of uncovered needs
    intents;rozvojové záměry;development intents
    statements;vyjádření obcí;statements of municipalities
    grants;dotační řízení;applications for grants
    network;aktualizace sítě;changes of the network
    evaluation;podklady k vyhodnocení;reports on the plan
    # CountedThing
    workingGroups;pracovní skupiny;working groups
    thematicGroups;tematické pracovní skupiny;working groups by target group
    territorialGroups;územní pracovní skupiny;working groups by territory
    rounds;kola jednání;rounds of meetings
    meetings;jednání;meetings
    workshops;workshopy;workshops
    workshopTopics;témata workshopů;themes of workshops
    foundingPapers;zakládající dokumenty;founding papers
    specialMeetings;setkání pro vybrané účastníky;meetings for a special audience
    winners;vítězové soutěže;winners of a contest
    seminars;semináře;seminars
    goals;cíle;goals
    measures;opatření;measures
    catalogueEditions;vydání katalogu;editions of a catalogue
    municipalities;obce;municipalities
    services;sociální služby;social services
    projects;projekty;projects
    chapters;kapitoly;chapters
    pages;strany;pages
    # DocumentAvailability
    included;je součástí spisu;included
    notIncluded;pouze jmenován;named and not included
    linked;je na něj odkaz;linked
    promised;teprve vznikne;still to be made
    # DocumentKind
    charter;základní listina;founding charter
    rulesOfProcedure;jednací řád;rules of procedure
    minutes;zápis;minutes
    resolution;usnesení;resolution
    membershipList;složení skupiny;composition of a body
    suggestionAgenda;agenda podnětů a připomínek;agenda of suggestions and comments
    monitoringSystem;popis systému monitorování;description of the monitoring system
    studyMaterial;studijní opora;study material
    presentation;prezentace;presentation
    certificate;osvědčení;certificate of attendance
    concept;koncepce;concept
    evaluation;vyhodnocení;evaluation
    addendum;dodatek;addendum
    webPage;webová stránka;web page
    # PublisherRole
    implementer;realizátor;implementer
    beneficiary;příjemce;beneficiary
    partner;partner;partner
    provider;poskytovatel;provider
    planHolder;pořizovatel;holder of the plan
    planningPortal;portál plánování;portal of planning
    # SourceExtent
    whole;celý;whole
    opening;jen začátek;only the beginning
    # StatementKind
    aim;cíl;aim
    principle;zásada;principle
    context;východisko;context
    intention;záměr;intention
    purpose;účel;purpose
    claim;tvrzení;claim
    nextStep;další krok;next step
    scope;zaměření;scope
    # Channel
    form;formulář;form
    email;e-mail;e-mail
    post;pošta;post
    inPerson;osobně;in person
    spoken;ústně na jednání;spoken at a meeting
    questionnaire;dotazník;questionnaire
    phone;telefon;telephone
    dataBox;datová schránka;data box
    web;webová stránka;web page
    box;schránka na úřadě;box in an office
    # ContributionKind
    content;věcná;on content
    formal;formální;on form
    complaint;stížnost;complaint
    # CountingDay
    sent;den odeslání;day of sending
    received;den doručení;day of delivery
    # ForwardingDestination
    department;útvary úřadu;departments of the office
    strategicPlan;strategický plán;strategic plan
    internalRule;interní předpisy;internal rules
    processInstruction;instrukce procesního řízení;process instructions
    servicePractice;praxe služeb;practice of services
    localPlanning;místní plánování;local planning
    regionalPlanning;krajské plánování;regional planning
    # SuggestionDisposition
    incorporated;zapracováno;incorporated
    partlyIncorporated;zapracováno částečně;incorporated in part
    rejected;zamítnuto;rejected
    forwarded;předáno k řešení;forwarded
    postponed;odloženo pro nedostatek času;postponed for lack of time
    withdrawn;staženo;withdrawn
    explained;vysvětleno;explained
    takenNoteOf;vzato na vědomí;taken note of
    outsideAgenda;nespadá do agendy;outside the agenda
    # AreaCoverage
    wholeDistrict;celý správní obvod;whole district
    listedMunicipalities;vyjmenované obce;listed municipalities
    words;vymezení slovy;words
    # AreaKind
    district;správní obvod ORP;district of a municipality with extended powers
    authorizedOfficeDistrict;správní obvod POÚ;district of an authorised municipal office
    microregion;mikroregion;micro-region
    localActionGroup;území MAS;territory of a local action group
    catchment;spádová oblast;catchment of a town
    municipality;jedna obec;one municipality
    cityDistrict;městská část;district of a city
    region;kraj;region
    """
}
