import CommunityPlanning

/// A plan with its items.
public struct PlanPart: DossierPart {
  /// The plan.
  public var subject: Plan
  private let items: [ItemPart]

  /// Takes a plan.
  ///
  /// - Parameters:
  ///   - name: The name, of which the identifier is made unless one is given.
  ///   - id: The identifier.
  ///   - kind: The kind, a community plan unless told.
  ///   - from: When it begins to hold, as a stated time.
  ///   - to: When it ceases to hold, as a stated time.
  ///   - levels: The labels of its levels from the top; items get theirs by their depth.
  ///   - items: The items at the top.
  public init(
    _ name: String, id: String = "", kind: PlanKind = .communityPlan, from: String? = nil, to: String? = nil,
    levels: [String] = [], @PartsBuilder<ItemPart> items: () -> [ItemPart] = { [] }
  ) {
    subject = Plan(id: Identifier(id), name: name)
    subject.kind = kind
    subject.from = from.map { Written(text: $0) }
    subject.to = to.map { Written(text: $0) }
    subject.levels = levels.map { label in
      var level = PlanLevel(code: CzechText.folded(label))
      level.label = label
      return level
    }
    self.items = items()
  }

  /// Adds the plan and its items.
  public func add(to draft: inout DossierDraft) {
    var plan = subject
    if plan.id.text.isEmpty { plan.id = draft.identifier(for: plan.name) }
    draft.add(plan)
    for item in items { item.add(to: &draft, of: plan, under: nil, at: plan.levels[...]) }
  }
}
