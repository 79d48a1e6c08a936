extension MessageCatalogue {
  /// The messages of this module: undecided comparisons, answers, parsing faults and repairs.
  public static let exactValues = MessageCatalogue([
    MessageTemplate(
      .timeUndecided,
      cs: "Údaje „{time}“ a „{other}“ nejsou tak přesné, aby se daly porovnat.",
      en: "“{time}” and “{other}” are not precise enough to be compared."),
    MessageTemplate(
      .answerUnexplained,
      cs: "Odpověď není známa a důvod nebyl uveden.",
      en: "The answer is not known, and no reason was given."),
    MessageTemplate(.answerKnown, cs: "{value}", en: "{value}"),
    MessageTemplate(.answerAtLeast, cs: "nejméně {lower}", en: "at least {lower}"),
    MessageTemplate(.answerAtMost, cs: "nejvýše {upper}", en: "at most {upper}"),
    MessageTemplate(.answerBetween, cs: "{lower} až {upper}", en: "{lower} to {upper}"),
    MessageTemplate(.answerNotBefore, cs: "ne dříve než {lower}", en: "not before {lower}"),
    MessageTemplate(.answerNotAfter, cs: "ne později než {upper}", en: "not after {upper}"),
    MessageTemplate(.answerBetweenDays, cs: "mezi {lower} a {upper}", en: "between {lower} and {upper}"),
    MessageTemplate(.answerUnknown, cs: "není známo", en: "not known"),
    MessageTemplate(.answerYes, cs: "ano", en: "yes"),
    MessageTemplate(.answerNo, cs: "ne", en: "no"),
    parsing(.empty, cs: "Text je prázdný.", en: "The text is empty."),
    parsing(
      .malformed,
      cs: "Text „{text}“ nemá žádný z přijímaných tvarů.",
      en: "“{text}” has none of the accepted forms."),
    parsing(
      .ambiguous,
      cs: "Text „{text}“ lze číst více způsoby; zapište jej jednoznačně.",
      en: "“{text}” can be read in more than one way; please write it unambiguously."),
    parsing(
      .foreignFormat,
      cs: "Text „{text}“ má cizí tvar; použijte český zápis.",
      en: "“{text}” has a foreign form; please use the Czech one."),
    parsing(
      .impossibleDate,
      cs: "Den „{text}“ v kalendáři není.",
      en: "The calendar has no day “{text}”."),
    parsing(
      .outOfRange,
      cs: "Hodnota „{text}“ je mimo přípustný rozsah.",
      en: "“{text}” is outside the permitted range."),
    parsing(
      .unknownUnit,
      cs: "Text „{text}“ má neznámou jednotku nebo měnu.",
      en: "“{text}” has an unknown unit or currency."),
    parsing(
      .checkDigit,
      cs: "Kontrolní číslice v „{text}“ nesouhlasí; ověřte, zda není překlep.",
      en: "The check digit of “{text}” does not agree; please look for a typing error."),
    parsing(
      .wrongLength,
      cs: "Text „{text}“ má nesprávný počet znaků.",
      en: "“{text}” has the wrong number of characters."),
    parsing(
      .rangeReversed,
      cs: "Rozsah „{text}“ končí dříve, než začíná.",
      en: "The range “{text}” ends before it begins."),
    repair(
      .currencyTwice,
      cs: "Měna byla uvedena dvakrát.",
      en: "The currency was written twice."),
    repair(.spaceRemoved, cs: "Byla vynechána mezera.", en: "A space was left out."),
    repair(.dotRemoved, cs: "Byla vynechána tečka.", en: "A dot was left out."),
    repair(.leadingZeros, cs: "Byly upraveny počáteční nuly.", en: "Leading zeros were put right."),
  ])

  private static func parsing(_ code: ParsingFault.Code, cs: String, en: String) -> MessageTemplate {
    MessageTemplate("parsing.\(code)", cs: cs, en: en)
  }

  private static func repair(_ repair: Repair, cs: String, en: String) -> MessageTemplate {
    MessageTemplate("repair.\(repair)", cs: cs, en: en)
  }
}

extension MessageKey {
  static let timeUndecided = MessageKey(rawValue: "time.undecided")
  static let answerUnexplained = MessageKey(rawValue: "answer.unexplained")
}

extension ParsingFault {
  /// The fault as a message of the key `parsing.<code>`, with the facts `text` and `expected`.
  public var message: Message {
    Message("parsing.\(code)", ["text": .text(text), "expected": .text(expected)])
  }
}

extension Repair {
  /// The repair as a message of the key `repair.<code>`.
  public var message: Message { Message("repair.\(self)") }
}
