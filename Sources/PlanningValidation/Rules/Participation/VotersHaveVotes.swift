import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Whoever voted had a seat with a vote in the body on the day, and no declared interest that the rules bar.
  ///
  /// A seat that does not say whether it has a vote, and an interest of which the rules do not say whether it bars, are
  /// no finding and no proof.
  static let votersHaveVotes = Rule(
    id: "KP-PAR-022", revision: 2, category: .participation, severities: Severities(.error),
    citations: [.meaningOfData, .rulesOfProcedure],
    examples: [
      RuleExample(.passed, voter(#""isVoting":true"#)),
      RuleExample(.failed, voter(#""function":"guest""#)),
      RuleExample(.failed, voter(#""isVoting":true,"to":"2024-01-31""#)),
      RuleExample(.failed, voter(#""isVoting":false"#)),
      RuleExample(.notApplicable, #""votes":[{"id":"v","votesFor":3}]"#),
      RuleExample(.skipped, voter(#""isVoting":true,"to":"2024""#)),
      RuleExample(.skipped, voter(#""filling":"filled""#)),
    ]
  ) { index, _, run in
    let bars = index.bodies { $0.interestBarsVote == true }
    let allows = index.bodies { $0.interestBarsVote == false }
    for (vote, path) in index.located(Vote.self) {
      let item = vote.agendaItem.flatMap { index[$0] }
      let meeting = (vote.meeting ?? item?.meeting).flatMap { index[$0] }
      let time = (vote.time ?? meeting?.held ?? meeting?.announced ?? meeting?.scheduled)?.value
      let bodies = vote.body.map { [$0] } ?? meeting?.bodies ?? []
      let voters = vote.ballots.filter { ballot in
        ballot.seat != nil && [.votedFor, .votedAgainst, .abstained].contains(ballot.choice)
      }
      guard !voters.isEmpty, !bodies.isEmpty else {
        run.passOver()
        continue
      }
      let declared = Set((item?.interests ?? []).filter { $0.abstains != true }.compactMap(\.seat))
      let interested = bodies.contains { bars.contains($0) } ? declared : []
      let perhapsInterested = bodies.allSatisfy { allows.contains($0) } ? [] : declared
      var found: [String: [DossierPath]] = [:]
      var open: [String: [DossierPath]] = [:]
      for ballot in voters {
        guard let id = ballot.seat, let seat = index[id] else { continue }
        let own = seat.substituteFor.flatMap { index[$0] } ?? seat
        if !bodies.contains(own.body) {
          found["otherBody", default: []].append(seat.path)
        } else if seat.function == .guest || own.function == .guest {
          found["guest", default: []].append(seat.path)
        } else if own.isVoting == false {
          found["noVote", default: []].append(seat.path)
        } else if interested.contains(own.id) || interested.contains(seat.id) {
          found["barred", default: []].append(seat.path)
        } else {
          if own.isVoting == nil { open["voting", default: []].append(own.path.appending("isVoting")) }
          if perhapsInterested.contains(own.id) || perhapsInterested.contains(seat.id) {
            open["interest", default: []].append(DossierPath(RulesOfProcedure.collectionName))
          }
          switch seat.lasts(at: time) {
          case false?: found["ended", default: []].append(seat.path)
          case nil: open["time", default: []] += [seat.path.appending("from"), seat.path.appending("to")]
          default: break
          }
        }
      }
      for (kind, seats) in found.sorted(by: { $0.key < $1.key }) {
        run.fail(
          path, at: path.appending("ballots"), Message("finding.KP-PAR-022.\(kind)", ["count": .count(seats.count)]),
          discriminator: kind
        ) { $0.related = seats }
      }
      guard found.isEmpty else { continue }
      if open.isEmpty {
        run.pass()
      } else {
        run.skip(
          path,
          open.sorted { $0.key < $1.key }.map { kind, paths in
            Reason(Message("skip.KP-PAR-022.\(kind)"), settledBy: Set(paths).sorted())
          })
      }
    }
  }

  private static func voter(_ seat: String) -> String {
    #"""
    "bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a",\#(seat)}],
    "votes":[{"id":"v","body":"a","time":"2024-06-10","ballots":[{"seat":"s","choice":"votedFor"}]}]
    """#
  }
}

extension Seat {
  /// Whether the seat lasts at a time, as far as its own times decide.
  func lasts(at time: StatedTime?) -> Bool? {
    if from == nil && to == nil { return true }
    guard let time else { return nil }
    let isEarly = from.map { $0.value?.isAfter(time).value } ?? .some(false)
    let isLate = to.map { $0.value?.isBefore(time).value } ?? .some(false)
    if isEarly == true || isLate == true { return false }
    return isEarly == nil || isLate == nil ? nil : true
  }
}
