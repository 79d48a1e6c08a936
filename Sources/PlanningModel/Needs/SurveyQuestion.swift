import DossierCoding
import ExactValues

/// A question of a survey (*otázka*) with its answers; its base is the number of valid answers to it, not of forms.
public struct SurveyQuestion: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<SurveyQuestion>

  /// The survey.
  public var survey: Identifier<Survey>

  /// The printed number.
  public var number: String?

  /// What is asked, in own words.
  public var text: String?

  /// How it may be answered.
  public var kind: SurveyQuestionKind?

  /// What it asks of the respondents themselves; absent where it asks of something else, or where that is not said.
  public var feature: RespondentFeature?

  /// How many forms answered it validly.
  public var base: Stated<Int> = .notStated

  /// The answers, in their order.
  public var answers: [SurveyAnswer] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<SurveyQuestion>, survey: Identifier<Survey>) {
    self.id = id
    self.survey = survey
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), survey: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SurveyQuestion>(
    .required("id", \.id),
    .required("survey", \.survey),
    .optional("number", \.number),
    .optional("text", \.text),
    .optional("kind", \.kind),
    .optional("feature", \.feature),
    .stated("base", \.base),
    .objects("answers", \.answers, isOrdered: true),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [SurveyQuestion]> = \.surveyQuestions

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "surveyQuestions"
}
