import DossierCoding
import ExactValues

/// A number of things as a source prints it (*uvedený počet*), beside the things that the dossier lists.
public struct StatedCount: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<StatedCount>

  /// What is counted.
  public var counted: CountedThing

  /// The number.
  public var count: Written<CountRange>

  /// When it holds, where the source says so.
  public var time: Written<StatedTime>?

  /// To what the count belongs: a project, a body, a promise.
  public var subject: DossierPath?

  /// The printed parts that should add up to it.
  public var parts: [Identifier<StatedCount>] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<StatedCount>, counted: CountedThing, count: Written<CountRange>) {
    self.id = id
    self.counted = counted
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(id: Identifier(blank), counted: CountedThing(rawValue: ""), count: Written(text: ""))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StatedCount>(
    .required("id", \.id),
    .required("counted", \.counted),
    .required("count", \.count),
    .optional("time", \.time),
    .optional("subject", \.subject),
    .list("parts", \.parts),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [StatedCount]> = \.statedCounts

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "statedCounts"
}
