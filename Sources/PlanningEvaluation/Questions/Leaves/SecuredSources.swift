import ExactValues
import PlanningModel

/// The end of the money that an item has.
enum SecuredSources {
  /// The last day of the secured source that ends first: a day, two bounds, or nothing.
  ///
  /// - Complexity: O(lines of the item).
  static func end(
    of row: Row<PlanItem>, in index: DossierIndex, recording recorder: inout some Recorder
  ) -> Figure {
    let path = index.path(of: row)
    guard let item = index[row] else { return recorder.given(.none) }
    var figures: [Figure] = []
    for (place, line) in item.costs.enumerated() where line.role == .funding {
      func member(_ name: String) -> DossierPath {
        path.appending("costs").naming(place, of: item.costs).appending(name)
      }
      let amount = recorder.apply(
        .costLine,
        to: [
          recorder.stated(TraceValue(line.amount), at: member("amount")),
          recorder.stated(TraceValue(line.thousands), at: member("thousands")),
        ], about: path)
      figures += [
        recorder.stated(TraceValue(line.state), at: member("state")),
        recorder.stated(TraceValue(line.fundingSource), at: member("fundingSource")),
        recorder.stated(line.fundingSourceWords.map { .text($0) } ?? .none, at: member("fundingSourceWords")),
        recorder.stated(line.funder.map { .text($0.text) } ?? .none, at: member("funder")),
        recorder.stated(TraceValue(line.until), at: member("until")),
        recorder.stated(TraceValue(line.years), at: member("years")), amount,
      ]
    }
    return recorder.apply(.moneyEnd, to: figures, about: path)
  }
}
