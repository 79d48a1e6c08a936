import ExactValues

extension Citation {
  /// The method by which all comments are registered and settled with reasons, and the settlement is published.
  static let methodOfComments = Citation(
    work: "Centrum pro komunitní práci, method of community planning", place: "comments to the draft of a plan",
    address: "http://zapojeni-verejnosti.cpkp.cz/metodika2_2_19.php", verification: .unverified)

  /// Real windows of comments, in which the day of sending counts.
  static let windowsOfComments = Citation(
    work: "Praha 10, comments to the plan of social services", place: "windows of 15 to 22 days",
    address: "https://socialniportal.praha10.cz/komunitni-planovani/socialni-a-navazne-sluzby-pripominkovani",
    verification: .unverified)

  /// Outputs that are handed on to be solved elsewhere.
  static let handedOn = Citation(
    work: "České Budějovice, comments of 2012", place: "incorporated or handed on to be solved",
    verification: .unverified)
}
