/// A value that an answer may hold and a message can tell (*hodnota odpovědi*).
public protocol MessageValue {
  /// The value as a fact of a message.
  var messageArgument: MessageArgument { get }
}

extension Int: MessageValue {
  /// A count.
  public var messageArgument: MessageArgument { .count(self) }
}

extension Bool: MessageValue {
  /// Yes or no, as a message of the key `answer.yes` or `answer.no`.
  public var messageArgument: MessageArgument { .message(Message(self ? .answerYes : .answerNo)) }
}

extension Money: MessageValue {
  /// An amount of money.
  public var messageArgument: MessageArgument { .money(self) }
}

extension Ratio: MessageValue {
  /// A ratio with its own numerator and denominator.
  public var messageArgument: MessageArgument { .ratio(self) }
}

extension Day: MessageValue {
  /// A day.
  public var messageArgument: MessageArgument { .day(self) }
}

extension StatedTime: MessageValue {
  /// A stated time.
  public var messageArgument: MessageArgument { .time(self) }
}

extension FixedDecimal: MessageValue {
  /// A decimal number.
  public var messageArgument: MessageArgument { .decimal(self) }
}

extension Answer where Value: MessageValue {
  /// What is known, without the reasons: the value, its bounds, or that it is not known.
  ///
  /// The keys are `answer.known`, `answer.atLeast`, `answer.atMost`, `answer.between` and `answer.unknown`. Bounds of
  /// days are said as of days: `answer.notBefore`, `answer.notAfter` and `answer.betweenDays`.
  public var message: Message {
    switch content {
    case .known(let value): return Message(.answerKnown, ["value": value.messageArgument])
    case .bounded(let lower?, let upper?):
      return Message(
        lower is Day ? .answerBetweenDays : .answerBetween,
        ["lower": lower.messageArgument, "upper": upper.messageArgument])
    case .bounded(let lower?, nil):
      return Message(lower is Day ? .answerNotBefore : .answerAtLeast, ["lower": lower.messageArgument])
    case .bounded(nil, let upper?):
      return Message(upper is Day ? .answerNotAfter : .answerAtMost, ["upper": upper.messageArgument])
    case .bounded(nil, nil), .unknown: return Message(.answerUnknown)
    }
  }

  /// The answer as people read it: what is known, and after it each reason or remark as a sentence, once.
  ///
  /// For instance "nejméně 3. U účastníků plánu není uvedeno, zda je váže smlouva."
  ///
  /// - Parameters:
  ///   - language: The language; others than Czech get the English text.
  ///   - catalogue: The messages of the library, perhaps overlaid.
  /// - Returns: The text, the same whatever the machine's settings.
  public func text(in language: Language, from catalogue: MessageCatalogue) -> String {
    var seen: Set<String> = []
    let sentences = reasons.map { catalogue.text($0.message, in: language) }.filter { seen.insert($0).inserted }
    let value = catalogue.text(message, in: language)
    guard !sentences.isEmpty else { return value }
    return ([value.hasSuffix(".") ? value : value + "."] + sentences).joined(separator: " ")
  }
}

extension MessageKey {
  static let answerKnown = MessageKey(rawValue: "answer.known")
  static let answerAtLeast = MessageKey(rawValue: "answer.atLeast")
  static let answerAtMost = MessageKey(rawValue: "answer.atMost")
  static let answerBetween = MessageKey(rawValue: "answer.between")
  static let answerNotBefore = MessageKey(rawValue: "answer.notBefore")
  static let answerNotAfter = MessageKey(rawValue: "answer.notAfter")
  static let answerBetweenDays = MessageKey(rawValue: "answer.betweenDays")
  static let answerUnknown = MessageKey(rawValue: "answer.unknown")
  static let answerYes = MessageKey(rawValue: "answer.yes")
  static let answerNo = MessageKey(rawValue: "answer.no")
}
