import CzechRegisters
import DossierCoding
import ExactValues

extension Dossier {
  /// The kinds of service whose addresses the law knows as often secret: shelters (*azylové domy*), which also take in
  /// victims of domestic violence, and intervention centres (*intervenční centra*), by Act 108/2006, sections 57 and 60a.
  public static let typesOftenSecret: Set<ServiceTypeCode> = [
    ServiceTypeCode(rawValue: "20"), ServiceTypeCode(rawValue: "34"),
  ]

  /// The dossier as an audience may see it.
  ///
  /// - What passes is listed member by member; what nobody decided about does not pass, nor do notes, texts that are no
  ///   value, codes that are not listed, or anything beside the described members. Written values pass in their
  ///   canonical form, times in words as their bounds.
  /// - People, their names, contacts and pseudonyms never pass. Of a comment or a suggestion pass its times, kind,
  ///   channel, side and settlement, never its text or answer.
  /// - Of a facility whose address is secret pass its services and operator. Where nothing says that an address is not
  ///   secret and its services are, or may be, of the kinds given, the public does not get it either.
  /// - An address passes nowhere if it is that of a secret place, whether in parts or as a line.
  /// - Texts that repeat a name, a contact or a secret address, however it is written, and texts with e-mail addresses or
  ///   telephone numbers, do not pass; this is a help, no proof: a text may still describe somebody, or name somebody in
  ///   an inflected form (*s Janou Novákovou*). Titles and the order of a name do not matter. Pseudonyms may be common
  ///   words, so texts that hold one do pass. Identifiers pass as they are, so they must say nothing.
  /// - Counts of people below the smallest public count do not pass, nor does what would tell them: see `smallestCount`.
  /// - References lead to something that passes too; what needs one that does not is left out.
  ///
  /// The reason and the answer of a comment, the text of a resolution and the motion of a vote do not pass, because they
  /// often tell of people. Who publishes them, as with a settlement that was decided in public, does so on purpose: read
  /// each of them, then copy it from the coordinator's dossier to the entity with the same identifier of the projected
  /// one, where there is one. Nothing looks at what is added so, and a further projection takes it away again.
  ///
  /// The projection of a projection is the same dossier, and what the public sees the region sees as well.
  ///
  /// - Parameters:
  ///   - audience: For whom it is.
  ///   - typesOftenSecret: The kinds of service whose addresses are taken for secret unless stated otherwise.
  ///   - smallestCount: The smallest count of people in surveys, figures and assessments that passes; the publisher's own
  ///     parameter, no norm. 1 or less lets all pass, 2 is taken as 3.
  /// - Returns: The dossier of the audience and what was left out, without the values.
  /// - Complexity: O(size of the dossier), however many names and addresses are withheld, times the number of times that an entity loses a reference.
  public func projected(
    for audience: Audience, typesOftenSecret: Set<ServiceTypeCode> = Dossier.typesOftenSecret,
    smallestCount: Int = Dossier.smallestPublicCount
  ) -> Projection {
    guard audience != .coordinator else { return Projection(audience: audience, dossier: self, leftOut: []) }
    var records = LeftOutRecords()
    var smallCounts = SmallCounts(smallest: smallestCount)
    var dossier = smallCounts.withheld(from: self, recording: &records)
    while true {
      let places = SecretPlaces(dossier, for: audience, typesOftenSecret: typesOftenSecret)
      let sieving = AudienceSieving(dossier, for: audience, places: places)
      let candidate = sieving.sifted(dossier, recording: &records)
      let settling = ReferenceSettling(candidate, recording: records)
      settling.settle()
      records = settling.records
      // What fell may have been all that told of a place that it is not secret.
      if settling.dossier == dossier { break }
      dossier = settling.dossier
    }
    return Projection(audience: audience, dossier: dossier, leftOut: records.sorted)
  }
}

/// Counts what is left out.
struct LeftOutRecords {
  private struct Key: Hashable {
    let path: DossierPath
    let reason: LeftOutReason
  }

  private var counts: [Key: Int] = [:]

  mutating func add(_ path: DossierPath, _ reason: LeftOutReason, count: Int = 1) {
    counts[Key(path: path, reason: reason), default: 0] += count
  }

  mutating func add(_ removals: [ValueSieve.Removal], of entity: DossierPath) {
    for removal in removals {
      add(DossierPath(entity.steps + removal.members.map { DossierPath.Step($0) }), LeftOutReason(removal.cause))
    }
  }

  var sorted: [LeftOut] {
    counts.map { LeftOut(path: $0.key.path, reason: $0.key.reason, count: $0.value) }.sorted()
  }
}
