import DossierCoding
import ExactValues
import PlanningModel

extension SettlementCount {
  /// Adds how things were settled, where they were handed on to, and those of each kind.
  func addLists(
    to result: inout SettlementResult, _ undecided: [Reason], recording recorder: inout some Recorder
  ) {
    let named = Set(rows.compactMap { dispositions[$0].value.textValue }).sorted()
    result.dispositions = named.map { text in
      let wanted = recorder.given(.text(text))
      let same = rows.map { row in
        let values = [dispositions[row], wanted, states[row]]
        let isSo = recorder.apply(.isSettledSo, to: values, about: paths[row])
        return (isTaken(row, isSo, recording: &recorder), sizes[row])
      }
      let figure = count(same, "disposition.\(text)", recording: &recorder)
      return DispositionCount(
        disposition: SuggestionDisposition(rawValue: text), count: figure.countAnswer(undecided))
    }
    let all = Set(lineage.outcomes(ofRows: rows).map { paths[$0] })
    let sure = Set(lineage.outcomes(ofRows: rows.filter { isCounted[$0]?.value == .truth(true) }).map { paths[$0] })
    let own = forwardings.filter { all.contains($0.contribution) }
    for (destination, members) in Dictionary(grouping: own, by: \.entity.destination)
      .sorted(by: { $0.key.rawValue < $1.key.rawValue })
    {
      let name = "destination.\(destination.rawValue)"
      let open = recorder.given(.none)
      var (sent, openlySent, answers): ([Figure], [Figure], [Figure]) = ([], [], [])
      for member in members {
        let stated = recorder.stated(TraceValue(member.entity.destination), at: member.path.appending("destination"))
        let answer = StateMaker.answered(member, given, recording: &recorder)
        if sure.contains(member.contribution) {
          sent.append(stated)
          answers.append(answer)
        } else {
          // What was handed on of something that may not have come by the day.
          openlySent.append(stated)
          answers.append(recorder.apply(.allTrue, to: [answer, open], about: member.path))
        }
      }
      var forwarded = recorder.apply(.countStated, to: sent)
      if !openlySent.isEmpty {
        forwarded = recorder.apply(.countWithOpen, to: [forwarded, recorder.apply(.countStated, to: openlySent)])
      }
      let answered = recorder.apply(.countPossible, to: answers)
      recorder.result(forwarded, named: name)
      recorder.result(answered, named: "\(name).answered")
      let reasons = [
        Reason(Message("settlement.unknownAnswer"), settledBy: members.map { $0.path.appending("answered") })
      ]
      result.destinations.append(
        DestinationCount(
          destination: destination, forwarded: forwarded.countAnswer(reasons), answered: answered.countAnswer(reasons)))
    }
    let kinds = Dictionary(grouping: rows) { kind(of: $0)?.rawValue ?? "" }
    for (kind, members) in kinds.sorted(by: { $0.key < $1.key }) {
      let truths = members.map { (isTaken($0, recording: &recorder), sizes[$0]) }
      var part = SettlementPart(
        counted: count(truths, "kind.\(kind)", recording: &recorder).countAnswer(reasonsOfCount(members)),
        settled: count(of: "settled", members, "kind.\(kind).settled", recording: &recorder).countAnswer(undecided))
      part.kind = kind.isEmpty ? nil : ContributionKind(rawValue: kind)
      result.parts.append(part)
    }
  }

  /// Adds those of each side of the triad; what was split from another has its side where it states none.
  func addSides(
    to result: inout SettlementResult, _ undecided: [Reason], recording recorder: inout some Recorder
  ) {
    let sides = Dictionary(grouping: rows) { side(of: $0)?.rawValue ?? "" }
    for (side, members) in sides.sorted(by: { $0.key < $1.key }) {
      let name = "side.\(side)"
      let truths = members.map { (isTaken($0, recording: &recorder), sizes[$0]) }
      let settled = count(of: "settled", members, "\(name).settled", recording: &recorder)
      var part = SettlementOfSide(
        counted: count(truths, name, recording: &recorder).countAnswer(reasonsOfCount(members)),
        settled: settled.countAnswer(undecided),
        settledShare: settledShare(settled, members, "\(name).", undecided, recording: &recorder))
      part.side = side.isEmpty ? nil : Side(rawValue: side)
      result.sides.append(part)
    }
  }

  private func side(of row: Int) -> Side? {
    let own = lineage.contributions[row]
    return own.side ?? own.splitFrom.flatMap { lineage.row(of: $0) }.flatMap { lineage.contributions[$0].side }
  }

  /// Adds, of each window whose comments are counted, whether the settlement is published by the day.
  func addAnnexes(to result: inout SettlementResult, recording recorder: inout some Recorder) {
    let named = Set(rows.compactMap { windows[$0]?.id })
    var seen: Set<Identifier<CommentWindow>> = []
    for window in index.placed(CommentWindow.self)
    where named.contains(window.entity.id) && seen.insert(window.entity.id).inserted {
      let document = window.entity.settlement.flatMap { index.placed($0) }
      let figures = [
        given,
        document.map { recorder.member("availability", of: $0, in: index) } ?? recorder.given(.none),
        document.map { recorder.member("made", of: $0, in: index) } ?? recorder.given(.none),
      ]
      let isPublished = recorder.apply(.isAnnexPublished, to: figures, about: window.path)
      recorder.result(isPublished, named: "annex.\(window.entity.id)")
      var annex = SettlementAnnex(
        window: window.entity.id,
        isPublished: isPublished.truthAnswer([
          Reason(
            Message("settlement.annexOpen"),
            settledBy: [document?.path.appending("availability") ?? window.path.appending("settlement")])
        ]))
      annex.document = window.entity.settlement
      result.annexes.append(annex)
    }
  }

  private func kind(of row: Int) -> ContributionKind? {
    let own = lineage.contributions[row]
    if own.kind != nil { return own.kind }
    return own.splitFrom.flatMap { lineage.row(of: $0) }.flatMap { lineage.contributions[$0].kind }
  }
}

extension Placed where E == Forwarding {
  /// The comment or suggestion that was handed on, or a part of it was.
  var contribution: DossierPath { DossierPath(Array(entity.subject.steps.prefix(2))) }
}
