/// The templates of messages, which turn keys and facts into sentences.
public struct MessageCatalogue: Sendable, Hashable {
  /// A catalogue without templates.
  public static let empty = MessageCatalogue([])

  private let templates: [MessageKey: MessageTemplate]
  private let duplicates: [MessageKey]

  /// Makes a catalogue; of several templates with the same key the last one is used, and the others are a fault.
  public init(_ templates: [MessageTemplate]) {
    var byKey: [MessageKey: MessageTemplate] = [:]
    var duplicates: [MessageKey] = []
    for template in templates {
      if byKey.updateValue(template, forKey: template.key) != nil { duplicates.append(template.key) }
    }
    self.init(byKey, duplicates: duplicates)
  }

  private init(_ templates: [MessageKey: MessageTemplate], duplicates: [MessageKey]) {
    self.templates = templates
    self.duplicates = duplicates
  }

  /// This catalogue with the templates of another one in place of its own of the same key.
  public func overlaid(by other: MessageCatalogue) -> MessageCatalogue {
    MessageCatalogue(
      templates.merging(other.templates) { _, theirs in theirs }, duplicates: duplicates + other.duplicates)
  }

  /// The keys in the order of their bytes.
  public var keys: [MessageKey] {
    templates.keys.sorted { $0.rawValue.bytesPrecede($1.rawValue) }
  }

  /// The text of a template, or `nil` if the catalogue has no such key; other languages than Czech get the English text.
  public func template(_ key: MessageKey, in language: Language) -> String? {
    templates[key]?.source(in: language)
  }

  /// The sentence of a message.
  ///
  /// A message of an unknown key shows the key with its facts in brackets; a fact that the message does not have stays visible
  /// as `{name}`.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - language: The language; others than Czech get the English text.
  /// - Returns: The sentence, the same for the same message whatever the machine's settings.
  public func text(_ message: Message, in language: Language) -> String {
    let formatter = ArgumentFormatter(catalogue: self, language: language)
    guard let template = templates[message.key] else { return formatter.unknown(message) }
    return template.text(in: language).pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .argument(let name): message.argument(name).map(formatter.text) ?? "{\(name)}"
      case .plural(let name, let forms): formatter.plural(message.argument(name), forms) ?? "{\(name)}"
      }
    }.joined()
  }

  /// What is wrong with the templates, in the order of their keys; a sound catalogue has no faults.
  public var faults: [CatalogueFault] {
    let repeated = Set(duplicates)
    return keys.flatMap { key -> [CatalogueFault] in
      guard let template = templates[key] else { return [] }
      var faults: [CatalogueFault] = []
      if repeated.contains(key) { faults.append(CatalogueFault(code: .duplicateKey, key: key, language: nil)) }
      for language in [Language.czech, .english] {
        let text = template.text(in: language)
        if text.isMalformed { faults.append(CatalogueFault(code: .malformed, key: key, language: language)) }
        if text.hasWrongPluralForms(for: language) {
          faults.append(CatalogueFault(code: .pluralForms, key: key, language: language))
        }
      }
      if template.czech.argumentNames != template.english.argumentNames {
        faults.append(CatalogueFault(code: .differentArguments, key: key, language: nil))
      }
      return faults
    }
  }
}

extension TemplateText {
  fileprivate func hasWrongPluralForms(for language: Language) -> Bool {
    let expected = language == .czech ? 3 : 2
    return pieces.contains { piece in
      if case .plural(_, let forms) = piece { forms.count != expected } else { false }
    }
  }
}
