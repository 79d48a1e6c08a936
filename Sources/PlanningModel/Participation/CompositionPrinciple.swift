import DossierCoding
import ExactValues

/// The principle of a body's composition (*princip složení*).
public struct CompositionPrinciple: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The triad of commissioners, providers and users (*triáda*).
  public static let triad = CompositionPrinciple(rawValue: "triad")

  /// The codes listed in this version of the library.
  public static let listed: [CompositionPrinciple] = [triad]
}
