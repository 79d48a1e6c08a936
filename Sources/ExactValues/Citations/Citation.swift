/// Where a rule, a parameter or a row of a code list comes from: a law, a decree, a method or a document.
public struct Citation: Sendable, Hashable {
  /// The cited work, such as `Act 108/2006 Coll.`.
  public let work: String

  /// The place within the work, such as `section 3(h)`, or `nil` for the whole work.
  public let place: String?

  /// The days on which the cited wording (*znění*) is valid, or `nil` if that is not stated.
  public let wording: Validity?

  /// A web address of the cited text, or `nil` if none is stated.
  public let address: String?

  /// How the citation was verified.
  public let verification: Verification

  /// Makes a citation; without a word about it, a citation counts as unverified.
  public init(
    work: String, place: String? = nil, wording: Validity? = nil, address: String? = nil,
    verification: Verification = .unverified
  ) {
    self.work = work
    self.place = place
    self.wording = wording
    self.address = address
    self.verification = verification
  }

  /// The citation in one line, such as `Act 108/2006 Coll., section 3(h) (wording 2014-01-01/..)`.
  ///
  /// A citation that was not compared with its source ends in `[unverified]`.
  public var text: String {
    var text = work
    if let place { text += ", \(place)" }
    if let wording { text += " (wording \(wording))" }
    if verification == .unverified { text += " [unverified]" }
    return text
  }
}
