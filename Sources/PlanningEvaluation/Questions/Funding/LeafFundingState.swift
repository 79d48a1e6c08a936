import DossierCoding
import ExactValues

/// How a measure is funded in a year (*zajištění financování*).
public struct LeafFundingState: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It costs something, and nothing is secured.
  public static let unfunded = LeafFundingState(rawValue: "unfunded")
  /// A part of its cost is secured.
  public static let partly = LeafFundingState(rawValue: "partly")
  /// Its cost is secured, or it costs nothing.
  public static let funded = LeafFundingState(rawValue: "funded")
  /// What is known of its cost does not decide.
  public static let costNotKnown = LeafFundingState(rawValue: "costNotKnown")
  /// What is known of its funding does not decide.
  public static let fundingNotKnown = LeafFundingState(rawValue: "fundingNotKnown")
  /// Whether it is carried out in the year is not known.
  public static let mayNotBeActive = LeafFundingState(rawValue: "mayNotBeActive")

  /// The codes listed in this version of the library.
  public static let listed: [LeafFundingState] = [
    unfunded, partly, funded, costNotKnown, fundingNotKnown, mayNotBeActive,
  ]
}
