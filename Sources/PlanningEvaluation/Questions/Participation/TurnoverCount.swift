import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``TurnoverQuestion``.
struct TurnoverCount {
  private let body: Placed<Body>
  private let days: (from: Day, to: Day)
  private let first: [Figure]
  private let second: [Figure]

  init(
    of body: Placed<Body>, from: Day, to: Day, in index: DossierIndex, recording recorder: inout some Recorder
  ) {
    self.body = body
    days = (from, to)
    var labels: [String: Int] = [:]
    first = Self.holders(of: body, on: from, in: index, &labels, recording: &recorder)
    second = Self.holders(of: body, on: to, in: index, &labels, recording: &recorder)
  }

  func result(recording recorder: inout some Recorder) -> TurnoverResult {
    let members = recorder.apply(.memberCount, to: first, about: body.path)
    let lists = [first, second].map { recorder.apply(.listed, to: $0, about: body.path) }
    let stayed = recorder.apply(.membersStayed, to: lists, about: body.path)
    let share = recorder.apply(.restOfShare, to: [stayed, members], about: body.path)
    recorder.result(members, named: "members")
    recorder.result(stayed, named: "stayed")
    recorder.result(share, named: "share")
    let reasons = [
      Reason(
        Message(first.isEmpty || second.isEmpty ? "procedure.noSeats" : "turnover.open"),
        settledBy: [DossierPath(Seat.collectionName)])
    ]
    return TurnoverResult(
      body: body.entity.id, from: days.from, to: days.to, memberCount: members.countAnswer(reasons),
      stayed: stayed.countAnswer(reasons), share: share.value.ratioValue.map { .known($0) } ?? .unknown(reasons))
  }

  /// For each seat whether it is held, and a number for who holds it; pseudonyms stay where they are.
  private static func holders(
    of body: Placed<Body>, on day: Day, in index: DossierIndex, _ labels: inout [String: Int],
    recording recorder: inout some Recorder
  ) -> [Figure] {
    let time = recorder.given(.day(day))
    var figures: [Figure] = []
    for item in BodySeats(of: body, at: time, in: index, recording: &recorder).items
    where item.isHeld.value != .truth(false) {
      let holder = holder(of: item, on: day)
      let label = holder.map { name in
        let next = labels.count + 1
        let number = labels[name.text, default: name.isTold ? next : -next]
        labels[name.text] = number
        return number
      }
      figures += [item.isHeld, recorder.given(label.map { .count($0) } ?? .none)]
    }
    return figures
  }

  /// Who holds a seat on a day, or else which membership it is; `nil` where the stated times do not decide.
  private static func holder(of item: BodySeats.Item, on day: Day) -> (text: String, isTold: Bool)? {
    let seat = item.seat
    guard !seat.periods.isEmpty else {
      if let person = seat.person { return ("person \(person.text)", true) }
      return ("seat \(item.path)", false)
    }
    let asked = StatedTime(day: day)
    for (place, period) in seat.periods.enumerated() where period.filling != .vacant {
      let isIn =
        (period.from?.value.map { $0.isAfter(asked).value == false } ?? (period.from == nil))
        && (period.to?.value.map { $0.isBefore(asked).value == false } ?? (period.to == nil))
      guard isIn else { continue }
      return period.person.map { ("person \($0.text)", true) } ?? ("seat \(item.path) \(place)", false)
    }
    return nil
  }
}
