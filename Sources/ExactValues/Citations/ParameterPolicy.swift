/// What a parameter says on a day on which none of its values is valid.
@nonexhaustive
public enum ParameterPolicy: String, Sendable, Hashable, CaseIterable {
  /// Nothing: a question that needs the parameter says so.
  case refuse
  /// The value of the entry whose validity lies nearest to the day, marked as extrapolated.
  ///
  /// Of an earlier and a later entry that lie equally near, the earlier one: what held goes on until something else holds.
  case extrapolate
}
