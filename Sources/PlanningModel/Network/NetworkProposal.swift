import CzechRegisters
import DossierCoding
import ExactValues

/// What an area proposes for a network (*návrh do sítě*): keep, grow, shrink, begin or end a service.
///
/// Political and professional agreement are two things, and a proposal is not yet an entry.
public struct NetworkProposal: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<NetworkProposal>

  /// The network it is meant for.
  public var network: Identifier<Network>?

  /// The area that proposes.
  public var area: Identifier<Area>?

  /// The plan that holds the proposal.
  public var plan: Identifier<Plan>?

  /// The service.
  public var service: Identifier<Service>?

  /// The type of service, where none of the dossier is meant.
  public var type: ServiceTypeCode?

  /// The service as printed.
  public var serviceWords: String?

  /// What is proposed.
  public var action: NetworkAction

  /// The amount by which the capacity is to change; less than zero for fewer.
  public var change: StatedCapacity?

  /// The capacity that is proposed.
  public var target: StatedCapacity?

  /// The years for which it is proposed.
  public var years: Written<YearSet>?

  /// Why.
  public var reason: String?

  /// The need that it answers.
  public var need: Identifier<Need>?

  /// The need that it answers, in own words.
  public var needWords: String?

  /// What political bodies say of it.
  public var politicalAgreement: [StatedAgreement] = []

  /// What professionals say of it.
  public var professionalAgreement: [StatedAgreement] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<NetworkProposal>, action: NetworkAction) {
    self.id = id
    self.action = action
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), action: NetworkAction(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NetworkProposal>(
    .required("id", \.id),
    .optional("network", \.network),
    .optional("area", \.area),
    .optional("plan", \.plan),
    .optional("service", \.service),
    .optional("type", \.type),
    .optional("serviceWords", \.serviceWords),
    .required("action", \.action),
    .object("change", \.change),
    .object("target", \.target),
    .optional("years", \.years),
    .optional("reason", \.reason),
    .optional("need", \.need),
    .optional("needWords", \.needWords),
    .objects("politicalAgreement", \.politicalAgreement),
    .objects("professionalAgreement", \.professionalAgreement),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [NetworkProposal]> = \.networkProposals

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "networkProposals"
}
