import CommunityPlanning

/// An item of a plan with the items below it.
public struct ItemPart: EntityPart {
  /// The item; its plan, its parent and, unless set, its level follow from where it stands.
  public var subject: PlanItem
  private let responsible: [String]
  private let items: [ItemPart]

  /// Takes an item.
  ///
  /// - Parameters:
  ///   - name: The name, of which the identifier is made unless one is given.
  ///   - id: The identifier.
  ///   - code: The printed code.
  ///   - years: The years, for instance `2025–2027`.
  ///   - responsible: The names of those who are responsible; they become organisations.
  ///   - items: The items below.
  public init(
    _ name: String, id: String = "", code: String? = nil, years: String? = nil, responsible: String...,
    @PartsBuilder<ItemPart> items: () -> [ItemPart] = { [] }
  ) {
    subject = PlanItem(id: Identifier(id), plan: Identifier(""))
    subject.name = name
    subject.code = code
    subject.years = years.map { Written(text: $0) }
    self.responsible = responsible
    self.items = items()
  }

  func add(
    to draft: inout DossierDraft, of plan: Plan, under parent: Identifier<PlanItem>?, at levels: ArraySlice<PlanLevel>
  ) {
    var item = subject
    if item.id.text.isEmpty { item.id = draft.identifier(for: item.name ?? item.code ?? "") }
    item.plan = plan.id
    item.parent = parent
    item.level = item.level ?? levels.first?.code
    item.responsible += responsible.map { draft.organisation(named: $0) }
    draft.add(item)
    for below in items { below.add(to: &draft, of: plan, under: item.id, at: levels.dropFirst()) }
  }
}
