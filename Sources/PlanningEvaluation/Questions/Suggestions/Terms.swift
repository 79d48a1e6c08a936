import ExactValues
import PlanningModel

/// The windows of comments; a suggestion has none.
struct Terms {
  private let windows: [Identifier<CommentWindow>: CommentWindow]

  init(index: DossierIndex) {
    windows = Dictionary(index.dossier.commentWindows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The window of a comment; `nil` for a suggestion and for a comment without a known one.
  func window(_ id: Identifier<CommentWindow>?) -> CommentWindow? { id.flatMap { windows[$0] } }
}

extension Contribution {
  /// The window that is stated with it.
  var ownWindow: Identifier<CommentWindow>? { (self as? PlanComment)?.window }
}
