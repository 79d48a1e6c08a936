extension MemberAudiences {
  /// For whom the members of each type are: members that hold no free text, then by name those for everybody, for the
  /// region and for the coordinator alone.
  static let table = """
    type;plain;public;region;coordinator
    Dossier;public;format title;;
    AccessFeature;public;words;;
    Assurance;public;;;words
    CatalogueEdition;public;title address audience content languages;;
    CatalogueEntry;public;label description;;
    DistributionPoint;public;name;;
    Facility;public;name website;;
    Fee;public;words;;
    FormProvision;public;;;
    Interruption;public;;reason;
    LifeSituation;public;name;;
    RefusalCount;region;;;words
    ServedTerritory;public;words;;
    Service;public;name typeWords description ageWords languages website;;
    ServiceAssessment;region;;serviceWords method scale value unit;assessorWords words
    ServiceHours;public;words;;
    StatedCapacity;public;words;;
    Contest;public;name voters prize;;outcome
    ContestEntrant;coordinator;;;name jointWith
    EducationDetails;public;theme audience;themeSetBy;lecturers
    Event;public;name timeOfDay place audience aim;;
    Publication;public;name outletWords address;;
    PublicityMark;public;name;;
    AgendaItem;public;number;title present;outcome
    AssignedTask;coordinator;;;text words
    Attendance;region;;;words
    Ballot;coordinator;;;
    DeclaredInterest;coordinator;;;words
    Meeting;public;place number;purpose;
    MinutesRecord;public;;address;
    Resolution;public;number;;text
    Round;public;;;
    Topic;public;name;setBy;
    Vote;public;;tieBrokenBy tieChoice;motion
    Evaluation;public;name level dataFrom examines vocabulary parts;;
    EvaluationStep;public;code words;;
    MonitoringChannel;public;name respondents asks alreadyKnown;;
    PrintedShare;public;printed;;
    StatusCount;public;printed;;
    StatusReport;public;printed;comment differenceReason;
    Network;public;name;;
    NetworkEntry;public;serviceWords kind resolutionNumber;;
    NetworkKind;public;code label meaning;;
    NetworkProposal;region;;serviceWords reason needWords;
    StatedAgreement;region;;resolutionNumber;words
    DatedName;public;name;;
    FunctionContact;public;function address;;
    IssuedIdentifier;public;text;;
    Organisation;public;name description aliases website;;
    PostalAddress;public;text street houseNumber orientationNumber addition municipalityPart addressPoint;;
    Body;public;name aliases;;
    MeetingFrequency;public;words;;
    Nomination;region;;;
    NoticeRule;public;words;;
    RulesOfProcedure;public;name termWords admission words;;
    Seat;public;;userKind;functionWords person
    SeatPeriod;public;;;person
    StatedComposition;public;words;;
    TriadRule;public;words;;
    VoteThreshold;public;words;;
    Person;coordinator;;;name purpose
    PersonalContact;coordinator;;;text
    Act;public;resolutionNumber wording;;
    Analysis;public;name respondents examines;;
    Plan;public;name aliases series description edition;;
    PlanItem;public;level code name description justification parentWords partnerWords scheduleWords axisWords;comment flag;responsibleWords
    PlanLevel;public;code label;;
    TargetGroup;public;name;;
    GrantTargetGroup;public;name;;
    KeyActivity;public;name description;;
    Linkage;public;;words;
    Milestone;public;name;;
    ProgrammeChain;public;programme priorityAxis areaOfSupport call words;;
    Project;public;name;;
    Participant;public;;words;
    Promise;public;name;;
    NamedDocument;public;name address;;
    OtherReading;region;;text;
    Source;public;title address leadsTo;;
    StatedCount;public;;;
    Statement;region;;text;
    CommentWindow;public;name versionWords;;
    Forwarding;public;;;answer
    ForwardingRoute;public;what;;
    PlanComment;public;placeWords;organisation;text reason answer person authorKind
    Suggestion;public;;organisation;text reason answer person authorKind
    Area;public;name words;;
    MoneyFlow;public;;words;
    Need;public;name description weightWords;;
    NeedEvidence;public;;;words
    SituationFinding;public;text;answer;
    StatedFigure;public;name unit words;;
    Survey;public;name audience;words;
    SurveyAnswer;public;label;;
    SurveyQuestion;public;number text;;
    BlockingReason;public;;words;
    CostLine;public;fundingSourceWords words;;
    Indicator;public;name unit words;;
    IndicatorValue;public;unit;words;
    ItemRisk;public;text answer;;
    PlanVersion;public;label;words;
    UnitPrice;public;per;;
    DevelopmentIntent;region;;kindCode networkKind needNumber regionalMeasureWords words;
    IntentKind;public;code label meaning;;
    IntentStatement;region;;reason resolutionNumber;
    NeedReport;region;;needNumber words;
    RegionalDecision;public;resolutionNumber;reason;
    RegionalNeedEntry;public;number name;;
    RegionalNeedList;public;name;;
    RegionalWindow;public;name;words;
    """
}
