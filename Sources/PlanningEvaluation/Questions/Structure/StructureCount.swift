import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``PlanStructureQuestion``.
struct StructureCount {
  private let plan: Placed<Plan>
  private let items: [Row<PlanItem>]
  private let index: DossierIndex
  private let byLevel: [String?: [Row<PlanItem>]]
  private let counts: [Placed<StatedCount>]

  init(_ plan: Placed<Plan>, _ items: [Row<PlanItem>], _ index: DossierIndex) {
    self.plan = plan
    self.items = items
    self.index = index
    byLevel = Dictionary(grouping: items) { index[$0]?.level }
    let subjects = [plan.path, plan.entity.area.map { Area.path(of: $0) }].compactMap { $0 }
    counts = index.placed(StatedCount.self).uniquelyNamed().filter { count in
      count.entity.subject.map { subjects.contains($0) } ?? false
    }.sorted { $0.path < $1.path }
  }

  // MARK: Levels

  func levels(recording recorder: inout some Recorder) -> [LevelCount] {
    var declared: Set<String> = []
    let names = plan.entity.levels.filter { declared.insert($0.code).inserted }
    let others = byLevel.keys.compactMap { $0 }.filter { !declared.contains($0) }.sorted { $0.bytesPrecede($1) }
    let order: [String?] = names.map(\.code) + others + (byLevel.keys.contains(nil) ? [nil] : [])
    let labels = Dictionary(names.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    var above: (listed: Figure, printed: Figure)?
    return order.map { code in
      let name = code ?? "levelNotStated"
      let listed = self.listed(byLevel[code] ?? [], "level", recording: &recorder) { index[$0]?.level }
      recorder.result(listed, named: "items.\(name)")
      var count = LevelCount(level: code, items: listed.countAnswer([noItems]))
      count.label = code.flatMap { labels[$0] ?? nil }
      let printed = self.printed(of: code, label: count.label, recording: &recorder)
      count.printed = printed.map { $0.countAnswer([printedUnclear]) }
      if let above, code != nil {
        let average = recorder.apply(
          .perItemAbove, to: [listed, above.listed, printed ?? recorder.given(.none), above.printed], about: plan.path)
        recorder.result(average, named: "perItemAbove.\(name)")
        let rounded = recorder.apply(.roundedAverage, to: [average], about: plan.path)
        if case .ratio(let ratio) = average.value {
          count.perItemAbove = .known(ratio)
        } else {
          count.perItemAbove = .unknown([noItems])
        }
        if case .decimal(let decimal) = rounded.value { count.perItemAboveRounded = decimal }
      }
      above = (listed, printed ?? recorder.given(.none))
      addKinds(byLevel[code] ?? [], named: name, to: &count, recording: &recorder)
      return count
    }
  }

  /// How many items are listed, by a member of theirs; nothing where none is.
  private func listed(
    _ rows: [Row<PlanItem>], _ member: String, recording recorder: inout some Recorder,
    _ value: (Row<PlanItem>) -> String?
  ) -> Figure {
    var stated: [Figure] = []
    for row in rows {
      stated.append(
        recorder.stated(value(row).map { .text($0) } ?? .none, at: index.path(of: row).appending(member)))
    }
    return recorder.apply(.listedNumber, to: stated, about: plan.path)
  }

  /// The number that a text prints of a level.
  private func printed(of level: String?, label: String?, recording recorder: inout some Recorder) -> Figure? {
    guard let level else { return nil }
    let word = CzechText.folded(label ?? level)
    guard let count = counts.first(where: { Self.words[$0.entity.counted] == word }) else { return nil }
    let stated = recorder.stated(TraceValue(count.entity.count), at: count.path.appending("count"))
    return recorder.apply(.promisedNumber, to: [stated], about: count.path)
  }

  private func addKinds(
    _ rows: [Row<PlanItem>], named name: String, to count: inout LevelCount, recording recorder: inout some Recorder
  ) {
    guard !rows.isEmpty else { return }
    var kinds: [[Figure]] = [[], [], [], []]
    var over: [Figure] = []
    let period = recorder.apply(
      .period,
      to: [
        recorder.stated(TraceValue(plan.entity.from), at: plan.path.appending("from")),
        recorder.stated(TraceValue(plan.entity.to), at: plan.path.appending("to")),
      ], about: plan.path)
    for row in rows {
      guard let item = index[row] else { continue }
      let path = index.path(of: row)
      let common = recorder.stated(item.isCommon.map { .truth($0) } ?? .none, at: path.appending("isCommon"))
      kinds[0].append(recorder.apply(.isCommonItem, to: [common], about: path))
      for (place, stated) in [
        recorder.stated(TraceValue(item.targetGroups), at: path.appending("targetGroups")),
        recorder.stated(item.area.map { .text($0.text) } ?? .none, at: path.appending("area")),
        recorder.stated(TraceValue(listing: item.municipalities), at: path.appending("municipalities")),
      ].enumerated() {
        kinds[place + 1].append(recorder.apply(.isOfItsOwn, to: [common, stated], about: path))
      }
      let years = recorder.stated(TraceValue(item.years), at: path.appending("years"))
      let to = recorder.stated(TraceValue(item.to), at: path.appending("to"))
      let isOver = recorder.apply(.isOverBefore, to: [years, to, period], about: path)
      over.append(isOver)
      if isOver.value == .truth(true) { count.overBeforePlan.append(item.id) }
    }
    var numbers: [Int?] = []
    for (place, kind) in ["common", "ofTargetGroups", "ofAreas", "ofMunicipalities"].enumerated() {
      let number = recorder.apply(.countTrue, to: kinds[place], about: plan.path)
      recorder.result(number, named: "\(kind).\(name)")
      numbers.append(number.value.countValue)
    }
    (count.common, count.ofTargetGroups) = (numbers[0], numbers[1])
    (count.ofAreas, count.ofMunicipalities) = (numbers[2], numbers[3])
    recorder.result(recorder.apply(.surelyTrue, to: over, about: plan.path), named: "overBeforePlan.\(name)")
  }

  // MARK: Printed numbers

  func printedNumbers(recording recorder: inout some Recorder) -> [PrintedNumber] {
    counts.map { count in
      let stated = recorder.stated(TraceValue(count.entity.count), at: count.path.appending("count"))
      let printed = recorder.apply(.promisedNumber, to: [stated], about: count.path)
      let listed = listed(for: count.entity.counted, recording: &recorder)
      let agree = recorder.apply(.areEqualNumbers, to: [printed, listed], about: count.path)
      recorder.result(agree, named: "agree.\(count.name)")
      let unclear = Reason(Message("structure.printedUnclear"), settledBy: [count.path.appending("count")])
      let silent = Reason(Message("structure.notListed"), settledBy: [DossierPath(PlanItem.collectionName)])
      return PrintedNumber(
        number: count.entity.id, counted: count.entity.counted, printed: printed.countAnswer([unclear]),
        listed: listed.countAnswer([silent]),
        agree: agree.truthAnswer([listed.value == .none ? silent : unclear]))
    }
  }

  private func listed(for counted: CountedThing, recording recorder: inout some Recorder) -> Figure {
    if let word = Self.words[counted] {
      let codes = Set(plan.entity.levels.filter { CzechText.folded($0.label ?? $0.code) == word }.map(\.code))
      let rows = items.filter { row in index[row]?.level.map { codes.contains($0) } ?? false }
      return listed(rows, "level", recording: &recorder) { index[$0]?.level }
    }
    switch counted {
    case .chapters:
      let top = items.filter { row in index[row].map { $0.parent == nil && !$0.hasUnknownParent } ?? false }
      return listed(top, "id", recording: &recorder) { index[$0]?.id.text }
    case .municipalities:
      var lists: [Figure] = []
      for row in items {
        lists.append(
          recorder.stated(
            TraceValue(listing: index[row]?.municipalities ?? []), at: index.path(of: row).appending("municipalities")))
      }
      return recorder.apply(.distinctListed, to: lists, about: plan.path)
    default: return recorder.given(.none)
    }
  }

  // MARK: Evaluations

  func evaluations(recording recorder: inout some Recorder) -> [EvaluatedLevel] {
    let labels = Dictionary(
      plan.entity.levels.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    let own = index.placed(Evaluation.self).uniquelyNamed().filter { $0.entity.plan == plan.entity.id }
    return own.map { evaluation in
      let path = evaluation.path.appending("total")
      let total = recorder.stated(evaluation.entity.total.map { .count($0) } ?? .none, at: path)
      let level = evaluation.entity.level
      let label = level.flatMap { labels[$0] ?? nil }
      let listed = self.listed(level.flatMap { byLevel[$0] } ?? [], "level", recording: &recorder) {
        index[$0]?.level
      }
      let whole =
        listed.value == .none ? printed(of: level, label: label, recording: &recorder) ?? listed : listed
      let areAll = recorder.apply(.areEqualNumbers, to: [total, whole], about: evaluation.path)
      recorder.result(areAll, named: "areAll.\(evaluation.name)")
      let noTotal = Reason(Message("structure.noTotal"), settledBy: [path])
      var result = EvaluatedLevel(
        evaluation: evaluation.entity.id, total: total.countAnswer([noTotal]),
        areAll: areAll.truthAnswer(total.value == .none ? [noTotal] : [noItems]))
      result.year = evaluation.entity.year
      result.level = level
      result.label = label
      return result
    }
  }

  // MARK: Holes

  func holes(recording recorder: inout some Recorder) -> [CodeHole] {
    var codes: [Figure] = []
    var texts: [String] = []
    for row in items {
      guard let code = index[row]?.code else { continue }
      codes.append(recorder.stated(.text(code), at: index.path(of: row).appending("code")))
      texts.append(code)
    }
    guard !codes.isEmpty else { return [] }
    recorder.result(recorder.apply(.missingNumbers, to: codes, about: plan.path), named: "missingNumbers")
    return CodeNumbers(texts).holes
  }

  private var noItems: Reason {
    Reason(Message("planLeaves.noItems"), settledBy: [DossierPath(PlanItem.collectionName)])
  }

  private var printedUnclear: Reason {
    Reason(
      Message("structure.printedUnclear"), settledBy: counts.map { $0.path.appending("count") }.inOrder)
  }

  /// What plans call the levels of what is counted, without case and diacritics.
  private static let words: [CountedThing: String] = [
    .goals: CzechText.folded("cíl"), .measures: CzechText.folded("opatření"),
    .projects: CzechText.folded("projekt"),
  ]
}
