import DossierCoding
import ExactValues
import PlanningModel

/// A need that no live leaf surely answers.
public struct UnansweredNeed: DossierObject {
  /// The need.
  public var need: DossierPath

  /// How it stands to the measures; not known where it is not known whether an item is live.
  public var standing: Answer<NeedStanding>

  /// Its place among the listed needs of the same scale; needs of one weight share a place.
  public var rank: Int?

  /// The scale of the weight; weights of different scales are not compared.
  public var scale: String?

  /// What kind of need it is.
  public var kind: NeedKind?

  /// Whether it lies outside social services, as housing or a senior taxi does; absent where no kind is stated.
  public var isRelated: Bool?

  /// The surveys that show it by their answers; an answer that nothing is needed shows no need.
  public var surveys: [Identifier<Survey>] = []

  /// The items of the plan that are to answer it.
  public var items: [DossierPath] = []

  /// Needs that are stated to be the same one.
  public var repeats: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(need: DossierPath, standing: Answer<NeedStanding>) {
    self.need = need
    self.standing = standing
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(need: .root, standing: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<UnansweredNeed>(
    .required("need", \.need),
    .required("standing", \.standing),
    .optional("rank", \.rank),
    .optional("scale", \.scale),
    .optional("kind", \.kind),
    .optional("isRelated", \.isRelated),
    .list("surveys", \.surveys),
    .list("items", \.items),
    .list("repeats", \.repeats))

  /// The members that name the value in a list.
  public static let keyMembers = ["need"]
}
