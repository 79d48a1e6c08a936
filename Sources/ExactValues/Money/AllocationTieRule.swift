/// Who gets the haléř for which several shares have the same claim (*pravidlo při rovnosti zbytků*).
///
/// There is no silent one: whoever divides money names the rule, and the result tells where it decided.
@nonexhaustive
public indirect enum AllocationTieRule: Sendable, Hashable {
  /// The weight that was given first.
  case order
  /// The weight whose identifier has the smaller bytes; there is one identifier for each weight.
  case identifiers([String])
  /// The larger weight; equal weights by another rule.
  case largerWeight(else: AllocationTieRule)
}
