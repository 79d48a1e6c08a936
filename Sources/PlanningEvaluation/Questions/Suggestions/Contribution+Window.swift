import ExactValues
import PlanningModel

extension Contribution {
  /// The window that is stated with it; a suggestion has none.
  var ownWindow: Identifier<CommentWindow>? { (self as? PlanComment)?.window }
}
