import DossierCoding
import ExactValues

/// The permanent name of a question.
public struct QuestionID: ListedCode {
  /// The name as text.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether the promised meetings were held.
  public static let meetings = QuestionID(rawValue: "meetings")
  /// Whether the triad of a body is complete.
  public static let triad = QuestionID(rawValue: "triad")
  /// How a plan was fulfilled.
  public static let fulfilment = QuestionID(rawValue: "fulfilment")
  /// Which whole counts printed percentages could be.
  public static let countsBehindPercentages = QuestionID(rawValue: "countsBehindPercentages")
  /// Whether a series of plans has gaps or overlaps.
  public static let series = QuestionID(rawValue: "series")
  /// Whether a territory equals its district.
  public static let territory = QuestionID(rawValue: "territory")
  /// Whether a project delivered what it promised.
  public static let delivery = QuestionID(rawValue: "delivery")

  /// How long a project is, and how much money that is a month.
  public static let projectFigures = QuestionID(rawValue: "projectFigures")
  /// Which services serve a need, and why the others do not.
  public static let serviceSearch = QuestionID(rawValue: "serviceSearch")
  /// How much capacity of one kind and unit services have.
  public static let capacityTotal = QuestionID(rawValue: "capacityTotal")
  /// Which entries of a catalogue nobody assured for some time.
  public static let freshness = QuestionID(rawValue: "freshness")

  /// Whether a meeting was called, published or put down in time.
  public static let notice = QuestionID(rawValue: "notice")
  /// Whether a meeting had a quorum.
  public static let quorum = QuestionID(rawValue: "quorum")
  /// What came of a vote.
  public static let decision = QuestionID(rawValue: "decision")
  /// Who attended the meetings of a body.
  public static let attendance = QuestionID(rawValue: "attendance")
  /// How many members of a body changed between two days.
  public static let turnover = QuestionID(rawValue: "turnover")
  /// Whether a body met as often as its rules ask.
  public static let frequency = QuestionID(rawValue: "frequency")
  /// What the rules of procedure and tasks make due before a day.
  public static let due = QuestionID(rawValue: "due")
  /// Whether the majority of municipalities agreed.
  public static let consensus = QuestionID(rawValue: "consensus")
  /// The ranking of a contest.
  public static let contest = QuestionID(rawValue: "contest")

  /// Whether every comment and suggestion was settled.
  public static let settlement = QuestionID(rawValue: "settlement")

  /// What a plan costs.
  public static let planCosts = QuestionID(rawValue: "planCosts")
  /// What is in force of a plan.
  public static let planInForce = QuestionID(rawValue: "planInForce")

  /// Which target groups of a plan have no measure.
  public static let uncoveredTargetGroups = QuestionID(rawValue: "uncoveredTargetGroups")
  /// Which measures have no funding in a year.
  public static let fundingInYear = QuestionID(rawValue: "fundingInYear")
  /// What share of a plan's cost is not covered.
  public static let unfundedShare = QuestionID(rawValue: "unfundedShare")

  /// Which measures are late or overdue.
  public static let overdue = QuestionID(rawValue: "overdue")
  /// Which measures run beyond the plan or their money.
  public static let beyond = QuestionID(rawValue: "beyond")
  /// Which indicators reached their target.
  public static let indicators = QuestionID(rawValue: "indicators")

  /// How many forms of a survey came back and could be used.
  public static let surveyFigures = QuestionID(rawValue: "surveyFigures")
  /// The status of one item of a plan, adopted and derived.
  public static let itemStatus = QuestionID(rawValue: "itemStatus")
  /// Whether the parts of an evaluation add up to the whole.
  public static let evaluationParts = QuestionID(rawValue: "evaluationParts")
  /// Which data of monitoring are to be asked for until a day.
  public static let monitoringDue = QuestionID(rawValue: "monitoringDue")
  /// How the reports of needs of a round stand to the last one.
  public static let needReports = QuestionID(rawValue: "needReports")
  /// What is known of development intents, statements and decisions.
  public static let intents = QuestionID(rawValue: "intents")

  /// Which municipalities have no reachable service of some types.
  public static let reachability = QuestionID(rawValue: "reachability")
  /// How the capacity of services stands to an estimate of need.
  public static let capacityAgainstNeed = QuestionID(rawValue: "capacityAgainstNeed")
  /// What changed between two versions of a plan.
  public static let versionChanges = QuestionID(rawValue: "versionChanges")
  /// Which services may end within some months.
  public static let endingServices = QuestionID(rawValue: "endingServices")
  /// Whether the codes and the structure of a plan are sound.
  public static let soundness = QuestionID(rawValue: "soundness")
  /// How many requests, items and meetings fell on organisations.
  public static let burden = QuestionID(rawValue: "burden")
  /// What of one plan another plan carries on.
  public static let carryOver = QuestionID(rawValue: "carryOver")
  /// Which measures depend on one provider or source.
  public static let concentration = QuestionID(rawValue: "concentration")
  /// What a plan costs a municipality.
  public static let municipalBurden = QuestionID(rawValue: "municipalBurden")
  /// Which measures conflict with the region or lack its support.
  public static let regionalSupport = QuestionID(rawValue: "regionalSupport")
  /// Which measures name an organisation.
  public static let myMeasures = QuestionID(rawValue: "myMeasures")
  /// Which needs no measure answers.
  public static let unansweredNeeds = QuestionID(rawValue: "unansweredNeeds")

  /// What one dossier brings into questions over several.
  public static let dossierShare = QuestionID(rawValue: "dossierShare")

  /// In which order things happened, and how many days lie between them.
  public static let chronology = QuestionID(rawValue: "chronology")
  /// What the planning process consists of.
  public static let planningProcess = QuestionID(rawValue: "planningProcess")
  /// Who takes part in a project or a plan.
  public static let participants = QuestionID(rawValue: "participants")
  /// What a plan is built of.
  public static let planStructure = QuestionID(rawValue: "planStructure")
  /// What one dossier brings into a comparison of two.
  public static let processShare = QuestionID(rawValue: "processShare")

  /// The questions of this version of the library.
  public static let listed: [QuestionID] = [
    .meetings, .triad, .fulfilment, .countsBehindPercentages, .series, .territory, .delivery, .projectFigures,
    .notice, .quorum, .decision, .attendance, .turnover, .frequency, .due, .consensus, .contest,
    .serviceSearch, .capacityTotal, .freshness,
    .planCosts, .planInForce,
    .uncoveredTargetGroups, .fundingInYear, .unfundedShare,
    .overdue, .beyond, .indicators,
    .settlement,
    .surveyFigures, .itemStatus, .evaluationParts, .monitoringDue, .needReports, .intents,
    .reachability,
    .capacityAgainstNeed,
    .versionChanges,
    .endingServices,
    .soundness,
    .burden,
    .carryOver,
    .concentration,
    .municipalBurden,
    .regionalSupport,
    .myMeasures,
    .unansweredNeeds,
    .dossierShare,
    .chronology,
    .planningProcess,
    .participants,
    .planStructure,
    .processShare,
  ]
}
