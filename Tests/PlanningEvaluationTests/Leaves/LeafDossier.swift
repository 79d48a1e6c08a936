import CommunityPlanning

/// A small dossier with one plan.
func leafDossier(_ items: String, plan: String = "", more: String = "") throws -> Dossier {
  try Dossier.loadStrictly(
    Array(
      #"""
      {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P"\#(plan)}]\#(more),
      "planItems":[\#(items)]}
      """#.utf8))
}

/// The path of an item.
func leaf(_ id: String) -> DossierPath { PlanItem.path(of: Identifier(id)) }

/// An amount or its bounds in whole crowns; `nil` for an unknown one.
func crownBounds(_ answer: Answer<Money>?) -> [Int64?]? {
  switch answer?.content {
  case .known(let money): [money.haler / 100, money.haler / 100]
  case .bounded(let lower, let upper): [lower.map { $0.haler / 100 }, upper.map { $0.haler / 100 }]
  default: nil
  }
}

/// A number or its bounds; `nil` for an unknown one.
func countBounds(_ answer: Answer<Int>?) -> [Int?]? {
  switch answer?.content {
  case .known(let count): [count, count]
  case .bounded(let lower, let upper): [lower, upper]
  default: nil
  }
}
