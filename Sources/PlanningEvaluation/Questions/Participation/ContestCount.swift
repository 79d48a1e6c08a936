import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``ContestQuestion``.
struct ContestCount {
  private struct Entry {
    var names: [String]
    var votes: Figure
  }

  private let contest: Placed<Contest>
  private var entries: [Entry] = []
  private let cast: Figure

  init(of contest: Placed<Contest>, recording recorder: inout some Recorder) {
    self.contest = contest
    cast = recorder.stated(TraceValue(contest.entity.votesCast), at: contest.path.appending("votesCast"))
    let entrants = contest.entity.entrants
    var group = Array(entrants.indices)
    func root(_ place: Int) -> Int { group[place] }
    for (place, entrant) in entrants.enumerated() {
      for partner in entrant.jointWith {
        guard let other = entrants.firstIndex(where: { $0.name == partner }), root(other) != root(place) else {
          continue
        }
        let (kept, joined) = (min(root(place), root(other)), max(root(place), root(other)))
        for index in group.indices where group[index] == joined { group[index] = kept }
      }
    }
    var occurrences: [String: Int] = [:]
    var votes: [Figure] = []
    for entrant in entrants {
      let name = entrant.pathName
      occurrences[name, default: 0] += 1
      let path = contest.path.appending("entrants").appending(name, occurrence: occurrences[name] ?? 1)
      votes.append(recorder.stated(TraceValue(entrant.votes), at: path.appending("votes")))
    }
    for place in entrants.indices where group[place] == place {
      let members = entrants.indices.filter { group[$0] == place }
      let stated = recorder.apply(.votesOfEntry, to: members.map { votes[$0] }, about: contest.path)
      entries.append(Entry(names: members.map { entrants[$0].name }.sorted(), votes: stated))
    }
    // The order of the document says nothing.
    entries.sort { left, right in
      guard left.names == right.names else { return left.names.lexicographicallyPrecedes(right.names) }
      return left.votes.value.countOrLess < right.votes.value.countOrLess
    }
  }

  func answer(recording recorder: inout some Recorder) -> Answer<ContestResult> {
    let member = contest.path.appending("entrants")
    guard entries.contains(where: { $0.votes.value != .none }) else {
      return .unknown([Reason(Message("contest.noVotes"), settledBy: [member])])
    }
    let open = Reason(Message("contest.votesNotStated"), settledBy: [member])
    let votes = entries.indices.map { place in
      let others = entries.indices.filter { $0 != place }.map { entries[$0].votes }
      return recorder.apply(.entryVotes, to: [entries[place].votes, cast] + others, about: contest.path)
    }
    var places: [ContestPlace] = []
    var order: [(Int, Int)] = []
    var alone: [Figure] = []
    for place in entries.indices {
      let compared = [votes[place]] + entries.indices.filter { $0 != place }.map { votes[$0] }
      let rank = recorder.apply(.placeAmong, to: compared, about: contest.path)
      let isAlone = recorder.apply(.isAlone, to: compared, about: contest.path)
      let name = entries[place].names.joined(separator: " + ")
      recorder.result(rank, named: "place.\(place + 1).\(name)")
      alone.append(isAlone)
      var entry = ContestPlace(
        votes: votes[place].countAnswer([open]), place: rank.countAnswer([open]), isWinner: isAlone.truthAnswer([open]))
      entry.entrants = entries[place].names
      order.append((rank.value.bounds?.lower ?? .max, places.count))
      places.append(entry)
    }
    var result = ContestResult(contest: contest.entity.id, isTied: .unknown([open]))
    result.places = order.sorted { left, right in
      (left.0, places[left.1].entrants.joined()) < (right.0, places[right.1].entrants.joined())
    }.map { places[$0.1] }
    let hasWinner = recorder.apply(.anyTrue, to: alone, about: contest.path)
    recorder.result(hasWinner, named: "hasWinner")
    if let decided = hasWinner.value.truthValue { result.isTied = .known(!decided) }
    return .known(result)
  }
}

extension TraceValue {
  /// The count, or what is less than any.
  fileprivate var countOrLess: Int { countRange?.minimum ?? -1 }
}
