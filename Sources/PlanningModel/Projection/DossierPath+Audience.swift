import DossierCoding
import ExactValues

extension DossierPath {
  /// Whether what a path leads to is for an audience, by its members alone: whose entity it is plays no part.
  ///
  /// What stands beside the described members is for the audience only where no described one is withheld from it. A path
  /// of which nothing is known is for everybody: it leads to nothing.
  package func isFor(_ audience: Audience) -> Bool {
    guard let first = steps.first, let type = Dossier.entityTypes.first(where: { $0.collectionName == first.name })
    else { return true }
    return type.isPath(steps.dropFirst(2), for: audience)
  }
}

extension DossierObject {
  fileprivate static func isPath(_ steps: ArraySlice<DossierPath.Step>, for audience: Audience) -> Bool {
    let audiences = MemberAudiences.builtIn
    func isFor(_ type: any DossierObject.Type, _ member: String) -> Bool {
      audiences.audience(of: member, isText: type.isFreeText(member), in: type) <= audience
    }
    guard isFor(self, keyMembers.first ?? "id") || members.member(named: "id") == nil else { return false }
    guard let step = steps.first else { return true }
    guard let member = members.member(named: step.name) else {
      return audiences.namedMembers(of: self).allSatisfy { isFor(self, $0) }
    }
    guard isFor(self, member.name) else { return false }
    guard case .object(let nested) = member.schema else { return true }
    guard !member.isList || nested.keyMembers.allSatisfy({ isFor(nested, $0) }) else { return false }
    return nested.isPath(steps.dropFirst(member.isList ? 2 : 1), for: audience)
  }
}
