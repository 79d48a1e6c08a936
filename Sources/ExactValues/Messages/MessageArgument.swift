/// A typed fact that a message tells, formatted only when a language is chosen.
@nonexhaustive
public enum MessageArgument: Sendable, Hashable {
  /// A text that is the same in every language.
  case text(String)
  /// A whole number; it also chooses plural forms.
  case count(Int)
  /// An amount of money.
  case money(Money)
  /// A day.
  case day(Day)
  /// A stated time.
  case time(StatedTime)
  /// A ratio, printed with its own numerator and denominator.
  case ratio(Ratio)
  /// A decimal number.
  case decimal(FixedDecimal)
  /// A part of the dossier.
  case path(DossierPath)
  /// Several arguments, joined by commas and "and".
  case list([MessageArgument])
  /// Another message.
  case message(Message)
}
