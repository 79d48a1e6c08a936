/// The sentence of a message in Czech and in English, with places for its facts.
///
/// `{name}` is replaced by the fact of that name, `{name|schůzka|schůzky|schůzek}` by the plural form that the count of that
/// name asks for (three forms in Czech, two in English), without the number itself. `{{` and `}}` are literal braces.
public struct MessageTemplate: Sendable, Hashable {
  /// The key of the messages that the template renders.
  public let key: MessageKey

  let czech: TemplateText
  let english: TemplateText

  /// Makes the template of a message; a malformed text is kept and listed among the faults of its catalogue.
  public init(_ key: String, cs: String, en: String) {
    self.init(MessageKey(rawValue: key), cs: cs, en: en)
  }

  /// Makes the template of a message; a malformed text is kept and listed among the faults of its catalogue.
  public init(_ key: MessageKey, cs: String, en: String) {
    self.key = key
    czech = TemplateText(cs)
    english = TemplateText(en)
  }

  /// The template's text in a language; languages other than Czech get the English one.
  public func source(in language: Language) -> String {
    text(in: language).source
  }

  func text(in language: Language) -> TemplateText {
    language == .czech ? czech : english
  }
}

/// A template of one language, taken apart.
struct TemplateText: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case literal(String)
    case argument(String)
    case plural(String, forms: [String])
  }

  let source: String
  let pieces: [Piece]
  let isMalformed: Bool

  init(_ source: String) {
    self.source = source
    let pieces = Self.pieces(of: source)
    // A malformed template is shown as it is, so that it can be seen and nothing is lost.
    self.pieces = pieces ?? [.literal(source)]
    isMalformed = pieces == nil
  }

  var argumentNames: Set<String> {
    Set(
      pieces.compactMap { piece in
        switch piece {
        case .literal: nil
        case .argument(let name), .plural(let name, _): name
        }
      })
  }

  private static func pieces(of source: String) -> [Piece]? {
    var pieces: [Piece] = []
    var literal = ""
    var rest = source[...]
    while let character = rest.popFirst() {
      if character != "{" && character != "}" {
        literal.append(character)
      } else if rest.first == character {
        rest.removeFirst()
        literal.append(character)
      } else {
        guard character == "{", let end = rest.firstIndex(of: "}"), let piece = placeholder(rest[..<end]) else {
          return nil
        }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        literal = ""
        pieces.append(piece)
        rest = rest[rest.index(after: end)...]
      }
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    return pieces
  }

  private static func placeholder(_ content: Substring) -> Piece? {
    let parts = content.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first, !name.isEmpty, !content.contains("{"), name.allSatisfy({ !$0.isWhitespace }) else {
      return nil
    }
    return parts.count == 1 ? .argument(name) : .plural(name, forms: Array(parts.dropFirst()))
  }
}
