import ExactValues
import PlanningModel

extension ParameterKey {
  /// The number of decimals to which shares are printed in per cent.
  public static let percentageDecimals = ParameterKey(rawValue: "percentage.decimals")
  /// The number of filled seats that each side of the triad needs.
  public static let triadSeatsPerSide = ParameterKey(rawValue: "triad.seatsPerSide")
  /// The usual length of a plan in years, which no norm sets for a municipality.
  public static let usualPlanYears = ParameterKey(rawValue: "plan.usualYears")
  /// The share of a measure's money above which the end of a source matters; no norm sets it, so the user does.
  public static let endingSourceShare = ParameterKey(rawValue: "ending.sourceShare")
  /// The share of municipalities or inhabitants that a majority is measured by; no norm sets it.
  public static let consensusMajority = ParameterKey(rawValue: "consensus.majority")
  /// Whether a majority is more than the share (`moreThan`) or at least the share (`atLeast`); no norm sets it.
  public static let consensusComparison = ParameterKey(rawValue: "consensus.comparison")
  /// The share of one source in a measure's money above which the measure depends on it; no norm sets it.
  public static let concentrationThreshold = ParameterKey(rawValue: "concentration.threshold")
  /// The share of one class of respondents above which a survey may not stand for the others; no norm sets it.
  public static let prevailingShare = ParameterKey(rawValue: "survey.prevailingShare")
}

extension ParameterTable {
  /// The share that is taken where nobody sets another one.
  private static let concentrationDefault = (try? Ratio(80, of: 100)) ?? Ratio(1)

  /// More respondents of one class than of all others together, where nobody sets another share.
  private static let prevailingDefault = (try? Ratio(1, of: 2)) ?? Ratio(1)

  /// Half, which a majority exceeds where nobody sets another share.
  private static let majorityDefault = (try? Ratio(1, of: 2)) ?? Ratio(1)

  /// The parameters of this module; overlay them with those of a region, a district or a charter.
  public static let planningEvaluation = ParameterTable([
    Parameter(
      key: .percentageDecimals,
      entries: [
        Parameter.Entry(
          value: .count(1), validity: .always,
          citation: Citation(
            work: "Design default of this library",
            place: "shares are shown to one decimal; overlay it with the decimals of your own print", wording: nil,
            address: nil, verification: .unverified))
      ]),
    Parameter(
      key: .triadSeatsPerSide,
      entries: [
        Parameter.Entry(
          value: .count(1), validity: .always,
          citation: Citation(
            work: "Method of community planning", place: "triad of commissioners, providers and users", wording: nil,
            address: nil, verification: .unverified))
      ]),
    Parameter(
      key: .concentrationThreshold,
      entries: [
        Parameter.Entry(
          value: .ratio(concentrationDefault), validity: .always,
          citation: Citation(
            work: "Design default of this library", place: "no norm sets the share; overlay it with your own",
            wording: nil, address: nil, verification: .unverified))
      ]),
    Parameter(
      key: .prevailingShare,
      entries: [
        Parameter.Entry(
          value: .ratio(prevailingDefault), validity: .always,
          citation: Citation(
            work: "Design default of this library", place: "no norm sets the share; overlay it with your own",
            wording: nil, address: nil, verification: .unverified))
      ]),
    Parameter(
      key: .consensusMajority,
      entries: [
        Parameter.Entry(
          value: .ratio(majorityDefault), validity: .always,
          citation: Citation(
            work: "Design default of this library", place: "no norm sets the majority; overlay it with your own",
            wording: nil, address: nil, verification: .unverified))
      ]),
    Parameter(
      key: .consensusComparison,
      entries: [
        Parameter.Entry(
          value: .code(ThresholdComparison.moreThan.rawValue), validity: .always,
          citation: Citation(
            work: "Design default of this library", place: "a majority is strict; overlay it with your own",
            wording: nil, address: nil, verification: .unverified))
      ]),
    Parameter(
      key: .usualPlanYears,
      entries: [
        Parameter.Entry(
          value: .count(3), validity: .always,
          citation: Citation(
            work: "Act 108/2006 Coll.", place: "section 3(h), which binds the region only", wording: nil, address: nil,
            verification: .unverified))
      ]),
  ])
}
