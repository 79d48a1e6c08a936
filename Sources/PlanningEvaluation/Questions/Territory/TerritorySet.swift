import CzechRegisters
import ExactValues
import PlanningModel

/// A territory as the dossier states it, against the municipalities of a district.
struct TerritorySet {
  /// Whether each municipality of the district belongs to it, in their order.
  var truths: [Figure] = []
  /// The municipalities outside the district that belong to it.
  var outside: [MunicipalityCode] = []
  /// Whether no other municipality can belong to it.
  var isClosed: Figure
  /// What is stated of each municipality that belongs to it.
  var mentions: [MunicipalityCode: Mention] = [:]
  /// Why something is not decided.
  var reasons: [Reason]

  /// Where a municipality is named, and in which roles.
  struct Mention {
    var roles: Set<ParticipantRole> = []
    var paths: Set<DossierPath> = []
  }

  /// Whether a municipality of the district belongs to it.
  func answer(at place: Int) -> Answer<Bool> {
    truths.indices.contains(place) ? truths[place].truthAnswer(reasons) : .unknown(reasons)
  }
}

extension TerritorySet {
  /// The municipalities that surely belong to it, in the order of their codes.
  func named(of facts: DistrictFacts, in territory: Territory) -> [NamedMunicipality] {
    let inside = zip(facts.municipalities, truths).filter { $0.1.value == .truth(true) }.map(\.0.code)
    return (inside + outside).sorted { $0.precedes($1) }.map { code in
      var named = NamedMunicipality(municipality: code)
      named.name = territory.municipality(code)?.name
      named.roles = mentions[code]?.roles.sorted { $0.rawValue < $1.rawValue } ?? []
      named.statedAt = mentions[code]?.paths.sorted() ?? []
      return named
    }
  }
}
