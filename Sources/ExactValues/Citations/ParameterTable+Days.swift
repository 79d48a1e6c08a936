extension Parameter {
  /// The value of a parameter for a day, which may lie outside its validity.
  public struct DayValue: Sendable, Hashable {
    /// The value, with the validity and source that it has.
    public let entry: Entry

    /// Whether the day lies outside the validity, so that the value is a supposition.
    public let isExtrapolated: Bool
  }
}

extension ParameterTable {
  /// The value of a parameter for a day by the parameter's policy: within its validity, or extrapolated and marked so.
  ///
  /// - Throws: A fault with the code `missing`, `outsideValidity` or `ambiguous`.
  /// - Complexity: O(values of the parameter).
  public func dayValue(of key: ParameterKey, on day: Day) throws(ParameterFault) -> Parameter.DayValue {
    let fault: ParameterFault
    do throws(ParameterFault) {
      return Parameter.DayValue(entry: try value(of: key, on: day), isExtrapolated: false)
    } catch {
      fault = error
    }
    guard fault.code == .outsideValidity, let parameter = self[key], parameter.outsideValidity == .extrapolate,
      let distance = parameter.entries.compactMap({ $0.validity.distance(to: day) }).min()
    else { throw fault }
    let nearest = parameter.entries.filter { $0.validity.distance(to: day) == distance }
    guard let entry = nearest.first, nearest.count == 1 else {
      throw ParameterFault(code: .ambiguous, key: key, day: day)
    }
    return Parameter.DayValue(entry: entry, isExtrapolated: true)
  }

  /// The values that end before a day and that no other value of their parameter follows at once, by key and last day.
  ///
  /// - Complexity: O(values × values of one parameter).
  public func expiring(before day: Day) -> [ExpiringParameter] {
    parameters.flatMap { parameter in
      parameter.entries.filter { entry in
        guard let last = entry.validity.through, last < day, !entry.validity.isEmpty else { return false }
        guard let next = last.advanced(by: 1) else { return false }
        return !parameter.entries.contains { $0.validity.contains(next) }
      }
      .sorted { ($0.validity.through ?? .last) < ($1.validity.through ?? .last) }
      .map { ExpiringParameter(key: parameter.key, entry: $0) }
    }
  }

  /// The same values, said to be set for a scope; a value that names a scope already keeps it.
  public func scoped(to scope: ParameterScope) -> ParameterTable {
    ParameterTable(
      parameters.map { parameter in
        var scoped = Parameter(
          key: parameter.key,
          entries: parameter.entries.map {
            Parameter.Entry(
              value: $0.value, validity: $0.validity, citation: $0.citation, scope: $0.scope ?? scope)
          })
        scoped.outsideValidity = parameter.outsideValidity
        return scoped
      })
  }

  /// This table with the parameters of a region, a district or a charter in place of its own of the same name.
  ///
  /// A derivation tells for each value from which scope it came.
  public func overlaid(by other: ParameterTable, of scope: ParameterScope) -> ParameterTable {
    overlaid(by: other.scoped(to: scope))
  }
}

extension Validity {
  /// Whether it ends before it begins.
  fileprivate var isEmpty: Bool {
    if let from, let through { through < from } else { false }
  }

  /// How far a day lies outside, earlier validities before later ones of the same distance; `nil` for an empty one.
  fileprivate func distance(to day: Day) -> Int? {
    guard !isEmpty else { return nil }
    // Twice the days, so that a later validity can be told to lie half a day farther.
    if let through, day > through { return 2 * through.days(until: day) }
    if let from, day < from { return 2 * day.days(until: from) + 1 }
    return 0
  }
}
