import DossierCoding
import ExactValues
import PlanningModel

/// What a survey prints of its forms, and what follows from it.
public struct SurveyFigures: DossierObject {
  /// The survey.
  public var survey: Identifier<Survey>

  /// Who fills one form; forms of households are no persons, and absent is not stated.
  public var unit: SurveyUnit?

  /// How many forms went out.
  public var distributed: Answer<Int>

  /// How many came back.
  public var returned: Answer<Int>

  /// How many were processed: as stated, or those that came back without the unusable ones.
  public var processed: Answer<Int>

  /// The share of the forms that came back in those that went out (*návratnost*).
  public var returnRate: Answer<Ratio>

  /// The same in per cent, rounded half up.
  public var returnPercentage: Answer<FixedDecimal>

  /// The share of the processed forms in those that came back.
  public var usableRate: Answer<Ratio>

  /// The same in per cent, rounded half up.
  public var usablePercentage: Answer<FixedDecimal>

  /// What follows from the answers to each of its questions, each on its own base.
  public var questions: [SurveyQuestionFigures] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    survey: Identifier<Survey>, distributed: Answer<Int>, returned: Answer<Int>, processed: Answer<Int>,
    returnRate: Answer<Ratio>, returnPercentage: Answer<FixedDecimal>, usableRate: Answer<Ratio>,
    usablePercentage: Answer<FixedDecimal>
  ) {
    self.survey = survey
    self.distributed = distributed
    self.returned = returned
    self.processed = processed
    self.returnRate = returnRate
    self.returnPercentage = returnPercentage
    self.usableRate = usableRate
    self.usablePercentage = usablePercentage
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      survey: Identifier(blank), distributed: .unknown([]), returned: .unknown([]), processed: .unknown([]),
      returnRate: .unknown([]), returnPercentage: .unknown([]), usableRate: .unknown([]), usablePercentage: .unknown([])
    )
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SurveyFigures>(
    .required("survey", \.survey),
    .optional("unit", \.unit),
    .required("distributed", \.distributed),
    .required("returned", \.returned),
    .required("processed", \.processed),
    .required("returnRate", \.returnRate),
    .required("returnPercentage", \.returnPercentage),
    .required("usableRate", \.usableRate),
    .required("usablePercentage", \.usablePercentage),
    .objects("questions", \.questions))

  /// The members that name the value in a list.
  public static let keyMembers = ["survey"]
}
