import CommunityPlanning

/// Makes dossiers from nothing but the members that each kind of entity describes, the same ones for the same seed.
///
/// Members are absent, ordinary, odd (texts that are no value, codes that no list has, identifiers that lead nowhere)
/// or as large as they get; now and then two entities share an identifier, a list is there and empty, and unknown
/// members stand beside the described ones. Every dossier writes and reads without problems and to the same bytes.
public struct DossierGenerator: Sendable {
  private var samples: SampleValues
  private var made = 0

  /// Starts from a seed.
  public init(seed: UInt64) { samples = SampleValues(seed: seed) }

  /// The next dossier.
  ///
  /// - Complexity: O(size of the dossier).
  public mutating func next() -> Dossier {
    made += 1
    var dossier = Dossier(id: Identifier("generated-\(made)"))
    fill(&dossier, named: ["title", "asOf"])
    for type in Dossier.entityTypes { addEntities(of: type, to: &dossier) }
    if samples.happens(1, in: 4) { plant(into: &dossier) }
    return dossier
  }

  private mutating func addEntities<E: Entity>(of type: E.Type, to dossier: inout Dossier) {
    for number in 0..<samples.number(in: 0...3) {
      let repeats = samples.happens(1, in: 8)
      let id = samples.identifier(number: repeats ? 0 : number)
      guard var entity: E = entity(named: id) else { continue }
      fill(&entity, named: E.members.members.filter { $0.name != "id" }.map(\.name))
      if samples.happens(1, in: 4) { plant(into: &entity) }
      dossier[keyPath: E.collection].append(entity)
    }
  }

  /// An entity with its required members alone.
  private mutating func entity<E: Entity>(named id: String) -> E? {
    var writer = JSONWriter()
    writer.beginObject()
    for member in E.members.members where member.isRequired {
      writer.name(member.name)
      writer.raw(member.name == "id" ? RawJSON(string: id) : samples.value(of: member.schema, .ordinary))
    }
    writer.endObject()
    return try? RawJSON(writer.text).value()
  }

  /// Sets some of the members; what a member cannot hold leaves it as it is.
  private mutating func fill<Object: DossierObject>(_ object: inout Object, named names: [String]) {
    for name in names {
      guard let member = Object.members.member(named: name), let manner = samples.manner() else { continue }
      let value = member.isList ? samples.list(of: member.schema, manner) : samples.value(of: member.schema, manner)
      try? object.setRawValue(at: DossierPath(name), to: value)
    }
  }

  private mutating func plant(into object: inout some DossierObject) {
    for _ in 0..<samples.number(in: 1...3) { object.kept[name: samples.unknownName()] = samples.anything(depth: 3) }
  }
}
