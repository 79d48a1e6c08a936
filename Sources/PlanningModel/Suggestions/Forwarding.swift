import DossierCoding
import ExactValues

/// Something handed on to be settled elsewhere (*předání k řešení*): a suggestion, a comment, a resolution, an item
/// of minutes, an output of a workshop.
///
/// Handed on is not settled; the answer of the destination settles it.
public struct Forwarding: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Forwarding>

  /// What is handed on.
  public var subject: DossierPath

  /// Where it goes.
  public var destination: ForwardingDestination

  /// Whose department, rule or plan it is.
  public var organisation: Identifier<Organisation>?

  /// The body it goes to.
  public var body: Identifier<Body>?

  /// The route by which it goes.
  public var route: Identifier<ForwardingRoute>?

  /// When it was handed on.
  public var time: Written<StatedTime>?

  /// Until when an answer is due.
  public var due: Written<StatedTime>?

  /// When the answer came.
  public var answered: Written<StatedTime>?

  /// What the destination said, in own words.
  public var answer: String?

  /// What it changed there, as far as the dossier knows it.
  public var changed: [DossierPath] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Forwarding>, subject: DossierPath, destination: ForwardingDestination) {
    self.id = id
    self.subject = subject
    self.destination = destination
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(id: Identifier(blank), subject: .root, destination: ForwardingDestination(rawValue: ""))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Forwarding>(
    .required("id", \.id),
    .required("subject", \.subject),
    .required("destination", \.destination),
    .optional("organisation", \.organisation),
    .optional("body", \.body),
    .optional("route", \.route),
    .optional("time", \.time),
    .optional("due", \.due),
    .optional("answered", \.answered),
    .optional("answer", \.answer),
    .list("changed", \.changed),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Forwarding]> = \.forwardings

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "forwardings"
}
