import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// A comment came within its window; both of its ends belong to it.
  ///
  /// The window says whether the day of sending or of coming counts; where it does not, both must agree.
  static let commentsComeInTheirWindow = Rule(
    id: "KP-SUG-003", category: .suggestions, severities: Severities(.note), citations: [.windowsOfComments],
    examples: [
      RuleExample(.passed, window(#","countsBy":"sent""#, #","sent":"2024-05-31","received":"2024-06-03""#)),
      RuleExample(.failed, window(#","countsBy":"received""#, #","sent":"2024-05-31","received":"2024-06-03""#)),
      RuleExample(.failed, window("", #","sent":"2024-06-01","received":"2024-06-03""#)),
      RuleExample(.skipped, window("", #","sent":"2024-05-31","received":"2024-06-03""#)),
      RuleExample(.skipped, window(#","countsBy":"sent""#, #","sent":"2024""#)),
      RuleExample(.notApplicable, #""comments":[{"id":"c","sent":"2024-05-31"}]"#),
    ]
  ) { index, _, run in
    for (comment, path) in index.located(PlanComment.self) {
      guard let window = comment.window.flatMap({ index[$0] }), comment.splitFrom == nil else {
        run.passOver()
        continue
      }
      let places = [("sent", comment.sent), ("received", comment.received)].filter { name, _ in
        window.countsBy == nil || window.countsBy?.isListed == false || window.countsBy?.rawValue == name
      }
      let verdicts = places.map { window.holds($0.1?.value) }
      if verdicts.allSatisfy({ $0 == true }) {
        run.pass()
      } else if verdicts.allSatisfy({ $0 == false }), let place = places.first {
        run.fail(path, at: path.appending(place.0), Message("finding.KP-SUG-003")) { $0.related = [window.path] }
      } else {
        let members =
          places.map { path.appending($0.0) } + ["from", "to", "countsBy"].map { window.path.appending($0) }
        run.skip(path, [Reason(Message("skip.KP-SUG-003"), settledBy: members)])
      }
    }
  }

  private static func window(_ window: String, _ comment: String) -> String {
    #"""
    "plans":[{"id":"p","name":"P"}],
    "commentWindows":[{"id":"w","subject":"plans/p","from":"2024-05-15","to":"2024-05-31"\#(window)}],
    "comments":[{"id":"c","window":"w"\#(comment)}]
    """#
  }
}

extension CommentWindow {
  /// Whether a time lies within the window; `nil` where the stated times do not decide.
  fileprivate func holds(_ time: StatedTime?) -> Bool? {
    guard let time else { return nil }
    if let latest = time.latest, let first = from?.value?.earliest, latest < first { return false }
    if let earliest = time.earliest, let last = to?.value?.latest, earliest > last { return false }
    guard let earliest = time.earliest, let latest = time.latest, let first = from?.value?.latest,
      let last = to?.value?.earliest
    else { return nil }
    return first <= earliest && latest <= last ? true : nil
  }
}
