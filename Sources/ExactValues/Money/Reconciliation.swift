/// Two totals that should agree, with their difference taken apart by cause (*odsouhlasení součtů*).
///
/// A plan against its action plans, against a budget, against the region: the parts add up to the difference of the
/// totals, so that the remainder is exactly zero. An amount that a side does not state is no zero: it is a part of its
/// own, whose size is that of the other side. The order of the amounts makes no difference.
public struct Reconciliation: Sendable, Hashable {
  /// One cause of the difference, with the places on both sides.
  public struct Part: Sendable, Hashable {
    /// Why the sides differ.
    public let cause: ReconciliationCause
    /// What the amounts are for.
    public let subject: String
    /// Where the left side has it; `nil` where it has not.
    public let left: DossierPath?
    /// Where the right side has it; `nil` where it has not.
    public let right: DossierPath?
    /// How much the right total is larger for this cause; zero where the cause moves nothing between the totals.
    public let difference: Money
  }

  /// The stated amounts of the left side that count.
  public let leftTotal: Money
  /// The stated amounts of the right side that count.
  public let rightTotal: Money
  /// The causes, by subject and then by place.
  public let parts: [Part]
  /// What no cause explains: the difference of the totals less all parts; always zero.
  public let remainder: Money

  /// How much the right total is larger.
  public var difference: Money { Money(haler: rightTotal.haler &- leftTotal.haler) }

  /// How much of the difference each cause makes, in the order of the list of causes; causes that do not occur are left
  /// out.
  ///
  /// - Throws: `Overflow` if a sum does not fit.
  public func byCause() throws(Overflow) -> [(cause: ReconciliationCause, difference: Money)] {
    var result: [(cause: ReconciliationCause, difference: Money)] = []
    for cause in ReconciliationCause.listed {
      let own = parts.filter { $0.cause == cause }
      if !own.isEmpty { result.append((cause, try Money.sum(own.map(\.difference)))) }
    }
    return result
  }

  /// Compares two sides.
  ///
  /// Amounts of one subject are matched where year, source and state are the same, then where one of them differs;
  /// equal amounts go first.
  ///
  /// - Throws: `Overflow` if a total, their difference or a part does not fit.
  /// - Complexity: O(n log n) in the number of amounts, and for each subject O(left × right).
  public init(_ left: [ReconciledAmount], with right: [ReconciledAmount]) throws(Overflow) {
    leftTotal = try Money.sum(left.filter(\.isCounted).compactMap(\.amount))
    rightTotal = try Money.sum(right.filter(\.isCounted).compactMap(\.amount))
    let whole = try rightTotal - leftTotal
    let lefts = Dictionary(grouping: left) { Identifier<Self>($0.subject) }
    let rights = Dictionary(grouping: right) { Identifier<Self>($0.subject) }
    var parts: [Part] = []
    let subjects = Set(lefts.keys).union(rights.keys).map(\.text).sorted { $0.bytesPrecede($1) }
    for subject in subjects {
      let id = Identifier<Self>(subject)
      var matching = ReconciliationMatching(lefts[id] ?? [], rights[id] ?? [])
      parts += try matching.parts(of: subject)
    }
    self.parts = parts
    remainder = try whole - Money.sum(parts.map(\.difference))
  }
}
