import ExactValues

/// The items of plans that stand for work to be done: the lowest ones that have a card (*karta aktivity*).
///
/// A card states who does the work, when, with whom or for how much. Below the last card there may be steps that are only
/// named: those belong to the card. Where nothing has a card, the items without children stand for the work.
public struct PlanCards: Sendable {
  private let isLeaf: [Bool]

  /// Finds the cards of all plans.
  ///
  /// - Parameters:
  ///   - index: The dossier.
  ///   - isIncluded: Which items count, such as those in force in a version; items that do not count are passed through.
  /// - Complexity: O(items).
  public init(_ index: DossierIndex, where isIncluded: (Row<PlanItem>) -> Bool = { _ in true }) {
    let rows = index.rows(of: PlanItem.self)
    let counts = rows.map(isIncluded)
    let hasCard = zip(index.dossier.planItems, counts).map { $0.hasCard && $1 }
    let hasItemBelow = Self.marksAbove(rows, where: counts, index.plans)
    let hasCardBelow = Self.marksAbove(rows, where: hasCard, index.plans)
    // Of each item the nearest card on the way up, itself first.
    var position = 0
    let nearestCards = index.plans.nearest { _ in
      defer { position += 1 }
      return hasCard.indices.contains(position) && hasCard[position]
    }
    isLeaf = rows.map { row in
      let place = row.position
      guard counts[place], !hasCardBelow[place] else { return false }
      if hasCard[place] { return true }
      let card = nearestCards[place]
      return !hasItemBelow[place] && (card < 0 || hasCardBelow[card])
    }
  }

  /// Whether an item stands for work to be done.
  public func isLeaf(_ item: Row<PlanItem>) -> Bool {
    isLeaf.indices.contains(item.position) && isLeaf[item.position]
  }

  /// The items of a plan that stand for work to be done, in document order.
  public func leaves(of plan: Row<Plan>, in index: DossierIndex) -> [Row<PlanItem>] {
    index.plans.items(of: plan).filter { isLeaf($0) }
  }

  /// For each item whether something holds for an item below it.
  private static func marksAbove(
    _ rows: [Row<PlanItem>], where holds: [Bool], _ trees: PlanTrees
  ) -> [Bool] {
    var marks = [Bool](repeating: false, count: rows.count)
    for row in rows where holds[row.position] {
      var above = trees.parent(of: row)
      while let item = above, !marks[item.position] {
        marks[item.position] = true
        above = trees.parent(of: item)
      }
    }
    return marks
  }
}

extension PlanItem {
  /// Whether the item states who does it, when, with whom or for how much.
  public var hasCard: Bool {
    !responsible.isEmpty || responsibleWords != nil || !partners.isEmpty || partnerWords != nil || !funders.isEmpty
      || ItemSchedule(self) != nil || !costs.isEmpty || !unitPrices.isEmpty || !risks.isEmpty
  }
}
