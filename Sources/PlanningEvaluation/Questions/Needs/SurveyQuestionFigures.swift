import DossierCoding
import ExactValues
import PlanningModel

/// What a survey prints of the answers to one of its questions, and what follows from it.
public struct SurveyQuestionFigures: DossierObject {
  /// The question of the survey.
  public var question: DossierPath

  /// How it may be answered.
  public var kind: SurveyQuestionKind?

  /// What it asks of the respondents themselves.
  public var feature: RespondentFeature?

  /// How many forms answered it validly: as stated, or between its answers and the forms there are.
  public var base: Answer<Int>

  /// The share of the forms that answered it in those that were processed.
  public var answeredRate: Answer<Ratio>

  /// The share of each answer, in the order of print.
  public var answers: [SurveyAnswerShare] = []

  /// The sum of the printed shares in per cent; absent where none is printed.
  public var printedSum: Answer<FixedDecimal>?

  /// Whether the printed shares of a question with one choice add up to 100 per cent, as far as rounding allows.
  ///
  /// Absent where none is printed, and where a form may give several answers: their sum may be any.
  public var sharesAddUp: Answer<Bool>?

  /// Whether the counts of a question with one choice add up to its base.
  ///
  /// Absent where none is stated, and where a form may give several answers.
  public var countsAddUp: Answer<Bool>?

  /// The answer that surely has the greatest share; absent where that is not decided.
  public var largest: DossierPath?

  /// Whether one class of respondents has more than the set share, so that the others are hardly heard.
  ///
  /// Absent where the question does not ask of the respondents.
  public var oneClassPrevails: Answer<Bool>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(question: DossierPath, base: Answer<Int>, answeredRate: Answer<Ratio>) {
    self.question = question
    self.base = base
    self.answeredRate = answeredRate
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(question: .root, base: .unknown([]), answeredRate: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SurveyQuestionFigures>(
    .required("question", \.question),
    .optional("kind", \.kind),
    .optional("feature", \.feature),
    .required("base", \.base),
    .required("answeredRate", \.answeredRate),
    .objects("answers", \.answers, isOrdered: true),
    .optional("printedSum", \.printedSum),
    .optional("sharesAddUp", \.sharesAddUp),
    .optional("countsAddUp", \.countsAddUp),
    .optional("largest", \.largest),
    .optional("oneClassPrevails", \.oneClassPrevails))

  /// The members that name the value in a list.
  public static let keyMembers = ["question"]
}
