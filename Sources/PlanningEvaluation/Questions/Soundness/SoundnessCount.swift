import DossierCoding
import ExactValues
import PlanningModel

/// The looking behind ``SoundnessQuestion``.
struct SoundnessCount {
  private(set) var defects: [DefectKind: [PlanDefect]] = [:]
  private(set) var figures: [DefectKind: Figure] = [:]
  private(set) var notCompared: [Identifier<StatedCount>] = []
  /// The leaves of which it is open who is responsible, when, or for whom.
  private(set) var notDecided: Set<DossierPath> = []
  private let leaves: PlanLeaves
  private let index: DossierIndex

  init(_ leaves: PlanLeaves, _ index: DossierIndex) {
    self.leaves = leaves
    self.index = index
  }

  private mutating func add(
    _ kind: DefectKind, _ subject: DossierPath, stated: String? = nil, related: DossierPath? = nil
  ) {
    var defect = PlanDefect(kind: kind, subject: subject)
    defect.stated = stated
    defect.related = related
    defects[kind, default: []].append(defect)
  }

  /// The number of one kind, by a formula that looks at the same statements.
  private mutating func count(
    _ kind: DefectKind, _ formula: Formula, _ values: [Figure], recording recorder: inout some Recorder
  ) {
    let figure = recorder.apply(formula, to: values, about: index.path(of: leaves.plan))
    recorder.result(figure, named: kind.rawValue)
    figures[kind] = figure
  }

  // MARK: Structure

  mutating func structure(recording recorder: inout some Recorder) {
    let twins = ItemTwins(leaves.items, index)
    var codes: [Figure] = []
    var families: [Figure] = []
    var names: [Figure] = []
    var identity: [Figure] = []
    var parents: [Figure] = []
    let present = PresentCodes(leaves.items.compactMap { index[$0]?.code })
    let identifiers = Set(leaves.items.compactMap { index[$0]?.id })
    var order = CodeOrder()
    for row in leaves.items {
      guard let item = index[row] else { continue }
      let path = index.path(of: row)
      let parent = item.parent.flatMap { index[$0] }
      let code = recorder.stated(item.code.map { .text($0) } ?? .none, at: path.appending("code"))
      let above = recorder.stated(TraceValue(item.parent), at: path.appending("parent"))
      codes.append(code)
      families += [above, code]
      names += [above, recorder.stated(item.name.map { .text($0) } ?? .none, at: path.appending("name"))]
      identity += [recorder.stated(.text(item.id.text), at: path.appending("id")), above]
      parents += [
        code,
        item.parent.map {
          recorder.stated(parent?.code.map { .text($0) } ?? .none, at: PlanItem.path(of: $0).appending("code"))
        } ?? recorder.given(.none),
      ]
      if let id = item.parent, !identifiers.contains(id) { add(.orphan, path, stated: id.text) }
      if let name = item.name, ItemPlaceholder.matches(name) { add(.placeholder, path, stated: name) }
      if let first = twins.first(withNameOf: row) {
        add(.repeatedName, path, stated: item.name, related: index.path(of: first))
      }
      guard let text = item.code else { continue }
      if let first = twins.first(withCodeOf: row) {
        add(.repeatedCode, path, stated: text, related: index.path(of: first))
      }
      if item.parent == nil, ItemCode(text).isParentMissing(among: present) {
        add(.parentCodeMissing, path, stated: text)
      }
      if let id = item.parent, let other = parent?.code, ItemCode(text).contradicts(parent: ItemCode(other)) {
        add(.codeOfOtherParent, path, stated: text, related: PlanItem.path(of: id))
      }
      if order.isBehind(text, in: item.parent?.text) { add(.orderDiffers, path, stated: text) }
    }
    count(.orphan, .orphanCount, identity, recording: &recorder)
    count(.parentCodeMissing, .parentCodeMissingCount, families, recording: &recorder)
    count(.codeOfOtherParent, .otherParentCount, parents, recording: &recorder)
    count(.repeatedCode, .repeatedCount, codes, recording: &recorder)
    count(.repeatedName, .repeatedNameCount, names, recording: &recorder)
    count(.placeholder, .placeholderCount, names, recording: &recorder)
    count(.orderDiffers, .orderDiffersCount, families, recording: &recorder)
  }

  // MARK: Cards

  mutating func cards(recording recorder: inout some Recorder) {
    let gaps = CardGaps(index)
    for kind in [DefectKind.noResponsible, .noTime, .noTargetGroup] {
      var missing: [Figure] = []
      for row in leaves.rows {
        let isMissing = gaps.isMissing(kind, of: row, recording: &recorder)
        missing.append(isMissing)
        switch isMissing.value.truthValue {
        case true?: add(kind, index.path(of: row))
        case false?: break
        case nil: notDecided.insert(index.path(of: row))
        }
      }
      count(kind, .sureCount, missing, recording: &recorder)
    }
  }

  // MARK: Printed numbers

  mutating func printedNumbers(recording recorder: inout some Recorder) {
    let plan = index.path(of: leaves.plan)
    let levels = index[leaves.plan]?.levels ?? []
    var differing: [Figure] = []
    for count in index.placed(StatedCount.self) where count.entity.subject == plan {
      guard let word = Self.words[count.entity.counted] else { continue }
      let codes = Set(levels.filter { CzechText.folded($0.label ?? $0.code) == word }.map(\.code))
      let items = leaves.items.filter { row in index[row]?.level.map { codes.contains($0) } == true }
      guard !items.isEmpty else {
        notCompared.append(count.entity.id)
        continue
      }
      let levels = items.map { row in
        recorder.stated(
          index[row]?.level.map { .text($0) } ?? .none, at: index.path(of: row).appending("level"))
      }
      let listed = recorder.apply(.entryCount, to: levels, about: plan)
      let stated = recorder.stated(TraceValue(count.entity.count), at: count.path.appending("count"))
      let differs = recorder.apply(.printedCountDiffers, to: [stated, listed], about: count.path)
      differing.append(differs)
      guard differs.value != .truth(false) else { continue }
      guard differs.value == .truth(true) else {
        notCompared.append(count.entity.id)
        continue
      }
      var defect = PlanDefect(kind: .countDiffers, subject: count.path)
      defect.stated = count.entity.count.text
      defect.listed = listed.value.countValue
      defects[.countDiffers, default: []].append(defect)
    }
    self.count(.countDiffers, .sureCount, differing, recording: &recorder)
  }

  /// What plans call the levels of what is counted, without case and diacritics.
  private static let words: [CountedThing: String] = [
    .goals: CzechText.folded("cíl"), .measures: CzechText.folded("opatření"),
    .projects: CzechText.folded("projekt"),
  ]
}
