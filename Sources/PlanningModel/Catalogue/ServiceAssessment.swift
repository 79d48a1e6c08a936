import DossierCoding
import ExactValues

/// What somebody asserts of a service (*posouzení služby*): how available it is, how long one waits, how good it is.
///
/// An assertion with its assessor, method, day and scale; no score is computed from it.
public struct ServiceAssessment: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<ServiceAssessment>

  /// The service.
  public var service: Identifier<Service>?

  /// What is assessed, where no service of the dossier is meant, such as a type in a town.
  public var serviceWords: String?

  /// What is asserted.
  public var kind: AssessmentKind

  /// Whose assertion it is.
  public var assessor: Identifier<Organisation>?

  /// Whose assertion it is, where no organisation is named.
  public var assessorWords: String?

  /// How it was found out.
  public var method: String?

  /// The day or time that it holds for.
  public var time: Written<StatedTime>?

  /// The scale, such as school marks 1 to 5.
  public var scale: String?

  /// The value on the scale, as printed.
  public var value: String?

  /// The number, such as of people waiting or of refused applicants.
  public var count: Written<CountRange>?

  /// What is counted or measured, such as applicants, days, posts.
  public var unit: String?

  /// Refused applicants by reason.
  public var refusals: [RefusalCount] = []

  /// What is asserted, in own words.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<ServiceAssessment>, kind: AssessmentKind) {
    self.id = id
    self.kind = kind
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), kind: AssessmentKind(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ServiceAssessment>(
    .required("id", \.id),
    .optional("service", \.service),
    .optional("serviceWords", \.serviceWords),
    .required("kind", \.kind),
    .optional("assessor", \.assessor),
    .optional("assessorWords", \.assessorWords),
    .optional("method", \.method),
    .optional("time", \.time),
    .optional("scale", \.scale),
    .optional("value", \.value),
    .optional("count", \.count),
    .optional("unit", \.unit),
    .objects("refusals", \.refusals),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [ServiceAssessment]> = \.serviceAssessments

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "serviceAssessments"
}
