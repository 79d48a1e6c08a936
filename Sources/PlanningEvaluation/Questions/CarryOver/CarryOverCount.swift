import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``CarryOverQuestion``.
struct CarryOverCount {
  private let question: CarryOverQuestion
  private let links: CarryOverLinks
  private let index: DossierIndex
  private let facts: LeafFacts

  init(
    _ question: CarryOverQuestion, _ links: CarryOverLinks, _ facts: LeafFacts, _ index: DossierIndex
  ) {
    self.question = question
    self.links = links
    self.index = index
    self.facts = facts
  }

  func answer(recording recorder: inout some Recorder) -> Answer<CarryOver> {
    var result = CarryOver(
      from: question.from, to: question.to, before: links.before.count, after: links.after.count)
    countLater(&result, recording: &recorder)
    let undated = countEarlier(&result, recording: &recorder)
    return .known(result, remarks: remarks(on: result, undated))
  }

  // MARK: The later plan

  private func countLater(_ result: inout CarryOver, recording recorder: inout some Recorder) {
    var carried: [Figure] = []
    var new: [Figure] = []
    var merged: [Figure] = []
    for leaf in links.after {
      let names = recorder.given(.truth(leaf.namesPredecessors))
      carried.append(recorder.apply(.carriesOn, to: leaf.links, about: leaf.path))
      let isNew = recorder.apply(.isNewItem, to: [names] + leaf.links, about: leaf.path)
      new.append(isNew)
      merged.append(recorder.apply(.linksSeveral, to: leaf.links, about: leaf.path))
      var item = FollowingItem(item: leaf.path, isNew: isNew.truthAnswer(openLinks(of: [leaf])))
      item.stated = leaf.stated.inOrder
      item.proposed = leaf.proposed.inOrder
      item.candidates = leaf.candidates.inOrder
      item.sameCode = leaf.sameCode
      item.unnamed = leaf.unnamed.inOrder
      result.followers.append(item)
    }
    let reasons = openLinks(of: links.after)
    result.carried = count(carried, named: "carried", reasons, recording: &recorder)
    result.new = count(new, named: "new", reasons, recording: &recorder)
    result.merged = count(merged, named: "merged", reasons, recording: &recorder)
  }

  // MARK: The earlier plan

  /// Counts the leaves of the earlier plan and gives those whose report names no day.
  private func countEarlier(
    _ result: inout CarryOver, recording recorder: inout some Recorder
  ) -> [DossierPath] {
    var undated: [DossierPath] = []
    var split: [Figure] = []
    var unfulfilled: [Figure] = []
    var pairs: [[Figure]] = []
    var openStatuses: [Reason] = []
    for leaf in links.before {
      let known = status(of: leaf, recording: &recorder)
      if known.isUndated { undated.append(leaf.path) }
      let isUnfulfilled = recorder.apply(.isUnfulfilled, to: [known.status], about: leaf.path)
      let isLinked = recorder.apply(.isCarriedOn, to: leaf.links, about: leaf.path)
      split.append(recorder.apply(.linksSeveral, to: leaf.links, about: leaf.path))
      unfulfilled.append(isUnfulfilled)
      pairs.append([isUnfulfilled, isLinked])
      let state = recorder.apply(.carryOverState, to: [isUnfulfilled, isLinked], about: leaf.path)
      var fulfilment = Answer<Fulfilment>.unknown(known.reasons)
      if case .known(let status) = StatusClass(known.status.value) { fulfilment = .known(status) }
      if !fulfilment.isKnown { openStatuses += known.reasons }
      var item = CarriedItem(
        item: leaf.path, fulfilment: fulfilment,
        state: state.codeAnswer(fulfilment.reasons + (isLinked.value == .none ? openLinks(of: [leaf]) : [])))
      item.successors = leaf.stated.inOrder
      item.candidates = leaf.candidates.inOrder
      item.unnamed = leaf.unnamed.inOrder
      result.items.append(item)
    }
    let open = openLinks(of: links.before)
    let reasons = Self.summed(openStatuses) + open
    result.split = count(split, named: "split", open, recording: &recorder)
    result.unfulfilled = count(unfulfilled, named: "unfulfilled", Self.summed(openStatuses), recording: &recorder)
    func became(_ state: CarryOverState, _ recorder: inout some Recorder) -> Answer<Int> {
      let asked = recorder.given(.text(state.rawValue))
      let truths = pairs.map { recorder.apply(.hasCarryOverState, to: [asked] + $0) }
      return count(truths, named: state.rawValue, reasons, recording: &recorder)
    }
    result.fulfilledAndContinuing = became(.fulfilledAndContinuing, &recorder)
    result.fulfilledAndEnded = became(.fulfilledAndEnded, &recorder)
    result.unfulfilledCarried = became(.unfulfilledCarried, &recorder)
    result.dropped = became(.dropped, &recorder)
    let share = recorder.apply(.shareCarriedOn, to: pairs.flatMap { $0 })
    recorder.result(share, named: "shareOfUnfulfilled")
    let none = [Reason(Message("carryOver.noneUnfulfilled"))]
    result.shareOfUnfulfilled = share.ratioRangeAnswer(reasons.isEmpty ? none : reasons)
    return undated
  }

  private func count(
    _ truths: [Figure], named name: String, _ reasons: [Reason], recording recorder: inout some Recorder
  ) -> Answer<Int> {
    let count = recorder.apply(.countPossible, to: truths)
    recorder.result(count, named: name)
    return count.countAnswer(reasons)
  }

  // MARK: Statuses

  /// The status by the reports that were known on the day, whether its report names no day, and why it is not known.
  private func status(
    of leaf: CarryOverLinks.Leaf, recording recorder: inout some Recorder
  ) -> (status: Figure, isUndated: Bool, reasons: [Reason]) {
    let reported = facts.status(of: leaf.row, recording: &recorder)
    if case .known = StatusClass(reported.status.value) {
      return (reported.status, reported.report?.entity.reported == nil, [])
    }
    let paths = reported.reports.isEmpty ? [DossierPath(StatusReport.collectionName)] : reported.reports.map(\.path)
    let reason = Reason(Message("carryOver.noStatus", ["count": .count(1)]), settledBy: paths.inOrder)
    return (reported.status, false, [reason])
  }

  /// Reasons of the same kind as one.
  private static func summed(_ reasons: [Reason]) -> [Reason] {
    let groups = Dictionary(grouping: reasons, by: \.message.key)
    return groups.sorted { $0.key.rawValue < $1.key.rawValue }.map { key, group in
      Reason(Message(key.rawValue, ["count": .count(group.count)]), settledBy: group.flatMap(\.settledBy).inOrder)
    }
  }

  // MARK: Reasons

  private func openLinks(of leaves: [CarryOverLinks.Leaf]) -> [Reason] {
    func count(_ kind: CarryOverLink) -> [DossierPath] {
      leaves.filter { leaf in
        !leaf.links.contains { CarryOverLink.links.contains($0.value) }
          && leaf.links.contains { $0.value == .text(kind.rawValue) }
      }.map { $0.path.appending("predecessors") }
    }
    let kinds: [(CarryOverLink, String)] = [
      (.candidate, "carryOver.candidates"), (.unnamed, "carryOver.unnamed"), (.open, "carryOver.otherLevel"),
    ]
    return kinds.compactMap { kind, key in
      let paths = count(kind)
      guard !paths.isEmpty else { return nil }
      return Reason(Message(key, ["count": .count(paths.count)]), settledBy: paths.inOrder)
    }
  }

  private func remarks(on result: CarryOver, _ undated: [DossierPath]) -> [Reason] {
    func remark(_ key: String, _ items: [FollowingItem]) -> Reason? {
      guard !items.isEmpty else { return nil }
      return Reason(
        Message(key, ["count": .count(items.count)]), settledBy: items.map { $0.item.appending("predecessors") }.inOrder
      )
    }
    let withoutDay =
      undated.isEmpty
      ? nil : Reason(Message("carryOver.undatedReports", ["count": .count(undated.count)]), settledBy: undated.inOrder)
    return [
      withoutDay, remark("carryOver.proposed", result.followers.filter { !$0.proposed.isEmpty }),
      remark("carryOver.named", result.followers.filter { !$0.candidates.isEmpty }),
      remark(
        "carryOver.codeReused",
        result.followers.filter { !$0.sameCode.isEmpty && $0.proposed.isEmpty && $0.stated.isEmpty }),
    ].compactMap { $0 }
  }
}
