import DossierCoding
import ExactValues

/// Of what a fraction is taken (*základ pro výpočet*).
public struct ThresholdBase: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// All voting seats, filled or not (*všichni členové*).
  public static let allSeats = ThresholdBase(rawValue: "allSeats")
  /// Filled voting seats (*obsazená místa*).
  public static let filledSeats = ThresholdBase(rawValue: "filledSeats")
  /// Members who are present and have a vote (*přítomní*).
  public static let present = ThresholdBase(rawValue: "present")
  /// Votes for and against, without abstentions (*odevzdané hlasy*).
  public static let votesCast = ThresholdBase(rawValue: "votesCast")
  /// The municipalities of the area, each with one vote (*obce*).
  public static let municipalities = ThresholdBase(rawValue: "municipalities")

  /// The codes listed in this version of the library.
  public static let listed: [ThresholdBase] = [allSeats, filledSeats, present, votesCast, municipalities]
}
