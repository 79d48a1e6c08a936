import DossierCoding
import ExactValues

/// The planning file of one territory over time (*spis*): everything that a town, a region or a planner keeps of its
/// community planning, flat and referred to by identifier.
///
/// Whatever is referred to lives in one of the collections below; only values without an identity nest. So orphans,
/// circles and rows of a spreadsheet can be held and reported. A dossier holds what documents say, right or wrong: the
/// rules of `PlanningValidation` judge it.
public struct Dossier: DossierObject {
  /// The format that this version of the library writes.
  ///
  /// The format is frozen: every later version of the library reads files of it without new problems and writes them to
  /// the same bytes. Members, kinds of entity and codes may be added to it; any other change takes a new number.
  public static let currentFormat = "community-planning-dossier/1"

  /// The format of the file, as written in it.
  public var format: String

  /// A name that is stable for the life of the dossier.
  public var id: Identifier<Dossier>

  /// The title, for people.
  public var title: String?

  /// The day on which the dossier describes things, where it is not evaluated for another one.
  public var asOf: Written<Day>?

  /// The sources.
  public var sources: [Source] = []

  /// The documents that sources name.
  public var documents: [NamedDocument] = []

  /// What sources say without a number, an actor or a date.
  public var statements: [Statement] = []

  /// Numbers of things as sources print them.
  public var statedCounts: [StatedCount] = []

  /// Values that compete with values of entities.
  public var otherReadings: [OtherReading] = []

  /// Entities of the kind ``Area``, in document order.
  public var areas: [Area] = []

  /// Entities of the kind ``Organisation``, in document order.
  public var organisations: [Organisation] = []

  /// Entities of the kind ``FunctionContact``, in document order.
  public var contacts: [FunctionContact] = []

  /// Entities of the kind ``TargetGroup``, in document order.
  public var targetGroups: [TargetGroup] = []

  /// Entities of the kind ``Project``, in document order.
  public var projects: [Project] = []

  /// Entities of the kind ``KeyActivity``, in document order.
  public var keyActivities: [KeyActivity] = []

  /// Entities of the kind ``Promise``, in document order.
  public var promises: [Promise] = []

  /// Entities of the kind ``Milestone``, in document order.
  public var milestones: [Milestone] = []

  /// Entities of the kind ``Body``, in document order.
  public var bodies: [Body] = []

  /// Entities of the kind ``Seat``, in document order.
  public var seats: [Seat] = []

  /// Entities of the kind ``Nomination``, in document order.
  public var nominations: [Nomination] = []

  /// Entities of the kind ``Topic``, in document order.
  public var topics: [Topic] = []

  /// Entities of the kind ``Round``, in document order.
  public var rounds: [Round] = []

  /// Entities of the kind ``Meeting``, in document order.
  public var meetings: [Meeting] = []

  /// Entities of the kind ``Event``, in document order.
  public var events: [Event] = []

  /// Entities of the kind ``Contest``, in document order.
  public var contests: [Contest] = []

  /// Entities of the kind ``Publication``, in document order.
  public var publications: [Publication] = []

  /// Entities of the kind ``PublicityMark``, in document order.
  public var publicityMarks: [PublicityMark] = []

  /// Entities of the kind ``Suggestion``, in document order.
  public var suggestions: [Suggestion] = []

  /// Entities of the kind ``ForwardingRoute``, in document order.
  public var forwardingRoutes: [ForwardingRoute] = []

  /// Entities of the kind ``Analysis``, in document order.
  public var analyses: [Analysis] = []

  /// Entities of the kind ``Plan``, in document order.
  public var plans: [Plan] = []

  /// Entities of the kind ``PlanItem``, in document order.
  public var planItems: [PlanItem] = []

  /// Entities of the kind ``Act``, in document order.
  public var acts: [Act] = []

  /// Entities of the kind ``Evaluation``, in document order.
  public var evaluations: [Evaluation] = []

  /// Entities of the kind ``StatusReport``, in document order.
  public var statusReports: [StatusReport] = []

  /// Entities of the kind ``MonitoringChannel``, in document order.
  public var monitoringChannels: [MonitoringChannel] = []

  /// Entities of the kind ``Service``, in document order.
  public var services: [Service] = []

  /// Entities of the kind ``CatalogueEdition``, in document order.
  public var catalogueEditions: [CatalogueEdition] = []

  /// Entities of the kind ``CatalogueEntry``, in document order.
  public var catalogueEntries: [CatalogueEntry] = []

  /// Entities of the kind ``Person``, in document order.
  public var people: [Person] = []

  /// Entities of the kind ``Facility``, in document order.
  public var facilities: [Facility] = []

  /// Entities of the kind ``ServiceAssessment``, in document order.
  public var serviceAssessments: [ServiceAssessment] = []

  /// Entities of the kind ``LifeSituation``, in document order.
  public var lifeSituations: [LifeSituation] = []

  /// Entities of the kind ``Network``, in document order.
  public var networks: [Network] = []

  /// Entities of the kind ``NetworkEntry``, in document order.
  public var networkEntries: [NetworkEntry] = []

  /// Entities of the kind ``NetworkProposal``, in document order.
  public var networkProposals: [NetworkProposal] = []

  /// Entities of the kind ``RulesOfProcedure``, in document order.
  public var rulesOfProcedure: [RulesOfProcedure] = []

  /// Entities of the kind ``AgendaItem``, in document order.
  public var agendaItems: [AgendaItem] = []

  /// Entities of the kind ``Vote``, in document order.
  public var votes: [Vote] = []

  /// Entities of the kind ``Resolution``, in document order.
  public var resolutions: [Resolution] = []

  /// Entities of the kind ``AssignedTask``, in document order.
  public var tasks: [AssignedTask] = []

  /// Entities of the kind ``CommentWindow``, in document order.
  public var commentWindows: [CommentWindow] = []

  /// Entities of the kind ``PlanComment``, in document order.
  public var comments: [PlanComment] = []

  /// Entities of the kind ``Forwarding``, in document order.
  public var forwardings: [Forwarding] = []

  /// Entities of the kind ``StatedFigure``, in document order.
  public var statedFigures: [StatedFigure] = []

  /// Entities of the kind ``Survey``, in document order.
  public var surveys: [Survey] = []

  /// Entities of the kind ``SurveyQuestion``, in document order.
  public var surveyQuestions: [SurveyQuestion] = []

  /// Entities of the kind ``Need``, in document order.
  public var needs: [Need] = []

  /// Entities of the kind ``SituationFinding``, in document order.
  public var situationFindings: [SituationFinding] = []

  /// Entities of the kind ``MoneyFlow``, in document order.
  public var moneyFlows: [MoneyFlow] = []

  /// Entities of the kind ``PlanVersion``, in document order.
  public var planVersions: [PlanVersion] = []

  /// Entities of the kind ``Indicator``, in document order.
  public var indicators: [Indicator] = []

  /// Entities of the kind ``RegionalWindow``, in document order.
  public var regionalWindows: [RegionalWindow] = []

  /// Entities of the kind ``RegionalNeedList``, in document order.
  public var regionalNeedLists: [RegionalNeedList] = []

  /// Entities of the kind ``NeedReport``, in document order.
  public var needReports: [NeedReport] = []

  /// Entities of the kind ``DevelopmentIntent``, in document order.
  public var developmentIntents: [DevelopmentIntent] = []

  /// Entities of the kind ``IntentStatement``, in document order.
  public var intentStatements: [IntentStatement] = []

  /// Entities of the kind ``RegionalDecision``, in document order.
  public var regionalDecisions: [RegionalDecision] = []

  /// What the dossier holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an empty dossier in the current format.
  public init(id: Identifier<Dossier>) {
    self.format = Dossier.currentFormat
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Dossier>(
    .required("format", \.format),
    .required("id", \.id),
    .optional("title", \.title),
    .optional("asOf", \.asOf),
    .objects("sources", \.sources),
    .objects("documents", \.documents),
    .objects("statements", \.statements),
    .objects("statedCounts", \.statedCounts),
    .objects("otherReadings", \.otherReadings),
    .objects("areas", \.areas),
    .objects("organisations", \.organisations),
    .objects("contacts", \.contacts),
    .objects("targetGroups", \.targetGroups),
    .objects("projects", \.projects),
    .objects("keyActivities", \.keyActivities),
    .objects("promises", \.promises),
    .objects("milestones", \.milestones),
    .objects("bodies", \.bodies),
    .objects("seats", \.seats),
    .objects("nominations", \.nominations),
    .objects("topics", \.topics),
    .objects("rounds", \.rounds),
    .objects("meetings", \.meetings),
    .objects("events", \.events),
    .objects("contests", \.contests),
    .objects("publications", \.publications),
    .objects("publicityMarks", \.publicityMarks),
    .objects("suggestions", \.suggestions),
    .objects("forwardingRoutes", \.forwardingRoutes),
    .objects("analyses", \.analyses),
    .objects("plans", \.plans),
    .objects("planItems", \.planItems, isOrdered: true),
    .objects("acts", \.acts),
    .objects("evaluations", \.evaluations),
    .objects("statusReports", \.statusReports, isOrdered: true),
    .objects("monitoringChannels", \.monitoringChannels),
    .objects("services", \.services),
    .objects("catalogueEditions", \.catalogueEditions),
    .objects("catalogueEntries", \.catalogueEntries),
    .objects("people", \.people),
    .objects("facilities", \.facilities),
    .objects("serviceAssessments", \.serviceAssessments),
    .objects("lifeSituations", \.lifeSituations),
    .objects("networks", \.networks),
    .objects("networkEntries", \.networkEntries),
    .objects("networkProposals", \.networkProposals),
    .objects("rulesOfProcedure", \.rulesOfProcedure),
    .objects("agendaItems", \.agendaItems, isOrdered: true),
    .objects("votes", \.votes),
    .objects("resolutions", \.resolutions),
    .objects("tasks", \.tasks),
    .objects("commentWindows", \.commentWindows),
    .objects("comments", \.comments),
    .objects("forwardings", \.forwardings),
    .objects("statedFigures", \.statedFigures),
    .objects("surveys", \.surveys),
    .objects("surveyQuestions", \.surveyQuestions),
    .objects("needs", \.needs),
    .objects("situationFindings", \.situationFindings),
    .objects("moneyFlows", \.moneyFlows),
    .objects("planVersions", \.planVersions),
    .objects("indicators", \.indicators),
    .objects("regionalWindows", \.regionalWindows),
    .objects("regionalNeedLists", \.regionalNeedLists),
    .objects("needReports", \.needReports),
    .objects("developmentIntents", \.developmentIntents),
    .objects("intentStatements", \.intentStatements),
    .objects("regionalDecisions", \.regionalDecisions))

  /// The kinds of entity, in the order of their collections.
  public static let entityTypes: [any Entity.Type] = [
    Source.self, NamedDocument.self, Statement.self, StatedCount.self, OtherReading.self, Area.self,
    Organisation.self, FunctionContact.self, TargetGroup.self, Project.self, KeyActivity.self, Promise.self,
    Milestone.self, Body.self, Seat.self, Nomination.self, Topic.self, Round.self, Meeting.self, Event.self,
    Contest.self, Publication.self, PublicityMark.self, Suggestion.self, ForwardingRoute.self, Analysis.self,
    Plan.self, PlanItem.self, Act.self, Evaluation.self, StatusReport.self, MonitoringChannel.self, Service.self,
    CatalogueEdition.self, CatalogueEntry.self, Person.self, Facility.self, ServiceAssessment.self, LifeSituation.self,
    Network.self, NetworkEntry.self, NetworkProposal.self, RulesOfProcedure.self, AgendaItem.self, Vote.self,
    Resolution.self, AssignedTask.self, CommentWindow.self, PlanComment.self, Forwarding.self, StatedFigure.self,
    Survey.self, SurveyQuestion.self, Need.self, SituationFinding.self, MoneyFlow.self, PlanVersion.self,
    Indicator.self, RegionalWindow.self, RegionalNeedList.self, NeedReport.self, DevelopmentIntent.self,
    IntentStatement.self, RegionalDecision.self,
  ]
}
