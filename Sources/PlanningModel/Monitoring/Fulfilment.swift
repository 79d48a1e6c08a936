import DossierCoding
import ExactValues

/// How far an item is fulfilled (*míra plnění*).
public struct Fulfilment: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Fulfilled (*splněno*).
  public static let fulfilled = Fulfilment(rawValue: "fulfilled")
  /// Finished short of the aim (*splněno částečně*).
  public static let partly = Fulfilment(rawValue: "partly")
  /// In progress (*rozpracováno*), which is not the same as partly fulfilled.
  public static let inProgress = Fulfilment(rawValue: "inProgress")
  /// Not started (*nezahájeno*).
  public static let notStarted = Fulfilment(rawValue: "notStarted")
  /// Not fulfilled (*nesplněno*).
  public static let notFulfilled = Fulfilment(rawValue: "notFulfilled")

  /// The codes listed in this version of the library.
  public static let listed: [Fulfilment] = [fulfilled, partly, inProgress, notStarted, notFulfilled]
}
