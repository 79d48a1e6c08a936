import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Who acts on a plan: the municipality, else the organisation, else the body that an act names.
enum PlanAdopter: Hashable {
  case municipality(MunicipalityCode)
  case organisation(Identifier<Organisation>)
  case body(Identifier<Body>)

  /// The bodies that decide for the whole organisation; any other body decides for itself.
  private static let deciding: Set<BodyKind> = [.council, .assembly, .generalAssembly]

  /// The one whom an act names; `nil` where it names nobody.
  ///
  /// The council and the assembly of one town are one who adopts, also where only they are named. The municipalities of
  /// organisations are those that other acts on the plan state.
  init?(_ act: Act, municipalities: [Identifier<Organisation>: MunicipalityCode], in index: DossierIndex) {
    let organisation = Self.organisation(of: act, in: index)
    if let municipality = act.municipality ?? organisation.flatMap({ municipalities[$0] }) {
      self = .municipality(municipality)
    } else if let organisation {
      self = .organisation(organisation)
    } else if let body = act.bodies.first {
      self = .body(body)
    } else {
      return nil
    }
  }

  /// Who adopts by each of the acts on one plan.
  static func all(of acts: [Placed<Act>], in index: DossierIndex) -> [PlanAdopter?] {
    let municipalities = Dictionary(
      acts.compactMap { act in
        Self.organisation(of: act.entity, in: index).flatMap { organisation in
          act.entity.municipality.map { (organisation, $0) }
        }
      }, uniquingKeysWith: { first, _ in first })
    return acts.map { PlanAdopter($0.entity, municipalities: municipalities, in: index) }
  }

  private static func organisation(of act: Act, in index: DossierIndex) -> Identifier<Organisation>? {
    if let organisation = act.organisation { return organisation }
    return act.bodies.lazy.compactMap { index[$0] }.first { $0.kind.map(deciding.contains) == true }?.organisation
  }

  var name: String {
    switch self {
    case .municipality(let code): "municipality.\(code.rawValue)"
    case .organisation(let id): "organisation.\(id)"
    case .body(let id): "body.\(id)"
    }
  }
}
