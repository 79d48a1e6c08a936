/// Inhabitants in the three bands of Czech statistics, and the oldest apart.
public struct AgeBands: Sendable, Hashable {
  /// Inhabitants aged 0–14.
  public let age0to14: Int

  /// Inhabitants aged 15–64.
  public let age15to64: Int

  /// Inhabitants aged 65 and more.
  public let age65plus: Int

  /// Inhabitants aged 80 and more, who are counted in ``age65plus`` as well.
  public let age80plus: Int

  /// States the bands.
  ///
  /// - Parameters:
  ///   - age0to14: Inhabitants aged 0–14.
  ///   - age15to64: Inhabitants aged 15–64.
  ///   - age65plus: Inhabitants aged 65 and more.
  ///   - age80plus: Inhabitants aged 80 and more, counted in the former as well.
  public init(age0to14: Int, age15to64: Int, age65plus: Int, age80plus: Int) {
    self.age0to14 = age0to14
    self.age15to64 = age15to64
    self.age65plus = age65plus
    self.age80plus = age80plus
  }
}
