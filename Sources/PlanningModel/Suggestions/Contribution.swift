import ExactValues

/// What suggestions (*podněty*) and comments (*připomínky*) have in common: they come, may be merged and split, and are
/// settled.
public protocol Contribution: Entity {
  /// What is said, in own words.
  var text: String? { get }
  /// How it came.
  var channel: Channel? { get }
  /// Whether it is about content or form.
  var kind: ContributionKind? { get }
  /// Which side of the triad says it.
  var side: Side? { get }
  /// When it was sent.
  var sent: Written<StatedTime>? { get }
  /// When it came.
  var received: Written<StatedTime>? { get }
  /// How many this entry stands for, where a source does not list them; one where nothing is stated.
  var standsFor: Written<CountRange>? { get }
  /// What it was merged into.
  var mergedInto: Identifier<Self>? { get }
  /// What it was split from.
  var splitFrom: Identifier<Self>? { get }
  /// How it was settled; absent where it is open.
  var disposition: SuggestionDisposition? { get }
  /// When it was settled.
  var settled: Written<StatedTime>? { get }
  /// Why it was settled so.
  var reason: String? { get }
  /// What its author was told.
  var answer: String? { get }
  /// When its author was told.
  var answered: Written<StatedTime>? { get }
}

extension Suggestion: Contribution {}

extension PlanComment: Contribution {}
