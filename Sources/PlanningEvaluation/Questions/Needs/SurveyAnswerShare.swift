import DossierCoding
import ExactValues
import PlanningModel

/// The share of one answer in the forms that answered a question of a survey.
public struct SurveyAnswerShare: DossierObject {
  /// The answer.
  public var answer: DossierPath

  /// Its share, 0…1: exact from counts; from a printed percentage between the ends of its rounding.
  public var share: Answer<Ratio>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(answer: DossierPath, share: Answer<Ratio>) {
    self.answer = answer
    self.share = share
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(answer: .root, share: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SurveyAnswerShare>(
    .required("answer", \.answer),
    .required("share", \.share))

  /// The members that name the value in a list.
  public static let keyMembers = ["answer"]
}
