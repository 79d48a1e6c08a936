/// Parameters by their names.
public struct ParameterTable: Sendable, Hashable {
  /// The parameters in the order of their names' bytes.
  public let parameters: [Parameter]

  private let positions: [ParameterKey: Int]

  /// Makes a table; the values of a parameter that is listed several times are joined, and it extrapolates only if it
  /// does so wherever it is listed.
  public init(_ parameters: [Parameter]) {
    let joined = Dictionary(parameters.map { ($0.key, $0) }) { first, second in
      Parameter(
        key: first.key, entries: first.entries + second.entries,
        outsideValidity: first.outsideValidity == .refuse ? .refuse : second.outsideValidity)
    }
    self.parameters = joined.values
      .sorted { $0.key.rawValue.bytesPrecede($1.key.rawValue) }
    positions = Dictionary(
      self.parameters.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// This table with the parameters of another one in place of its own of the same name.
  ///
  /// A parameter is replaced as a whole, with all its values over time.
  ///
  /// - Parameter other: The table whose parameters win.
  /// - Returns: A table with the parameters of both.
  public func overlaid(by other: ParameterTable) -> ParameterTable {
    ParameterTable(parameters.filter { other[$0.key] == nil } + other.parameters)
  }

  /// The parameter of that name, or `nil` if the table has none.
  public subscript(key: ParameterKey) -> Parameter? {
    positions[key].map { parameters[$0] }
  }

  /// The value of a parameter that is valid on a day.
  ///
  /// - Parameters:
  ///   - key: The name of the parameter.
  ///   - day: The day.
  /// - Returns: The value with its validity and source.
  /// - Throws: A fault with the code `missing`, `outsideValidity` or `ambiguous`.
  public func value(of key: ParameterKey, on day: Day) throws(ParameterFault) -> Parameter.Entry {
    guard let parameter = self[key] else { throw ParameterFault(code: .missing, key: key, day: day) }
    let valid = parameter.entries.filter { $0.validity.contains(day) }
    guard let entry = valid.first else { throw ParameterFault(code: .outsideValidity, key: key, day: day) }
    guard valid.count == 1 else { throw ParameterFault(code: .ambiguous, key: key, day: day) }
    return entry
  }
}
