import ExactValues

extension ListedCode {
  /// What people call the code (*popisek kódu*).
  ///
  /// - Parameters:
  ///   - language: The language; others than Czech get the English label.
  ///   - catalogue: The messages, perhaps overlaid with labels of an embedder under ``labelKey``.
  /// - Returns: The label; the code's own text where the catalogue has none, such as for a code that is not listed.
  public func label(in language: Language, from catalogue: MessageCatalogue) -> String {
    catalogue.template(labelKey, in: language) == nil ? rawValue : catalogue.text(Message(labelKey), in: language)
  }
}

extension MessageTemplate {
  /// The templates of the labels in a table: a line "# Type", then for each of its codes "code;Czech;English".
  ///
  /// A line of another shape gives no template; tests see to it that there is none.
  package static func codeLabels(in table: String) -> [MessageTemplate] {
    var type = ""
    return table.split(separator: "\n").compactMap { line in
      if line.hasPrefix("# ") {
        type = String(line.dropFirst(2))
        return nil
      }
      let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3 else { return nil }
      return MessageTemplate("code.\(type).\(fields[0])", cs: fields[1], en: fields[2])
    }
  }
}
