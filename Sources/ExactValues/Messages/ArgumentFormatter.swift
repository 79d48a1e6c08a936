/// Writes the facts of messages in one language.
struct ArgumentFormatter {
  let catalogue: MessageCatalogue
  let language: Language

  private var isCzech: Bool { language == .czech }

  func text(_ argument: MessageArgument) -> String {
    switch argument {
    case .text(let text): text
    case .count(let count): String(count)
    case .money(let money): isCzech ? money.czech : money.english
    case .day(let day): isCzech ? day.czech : day.english
    case .time(let time): isCzech ? time.czech : time.english
    case .ratio(let ratio): ratio.description
    case .decimal(let decimal): isCzech ? decimal.czech : decimal.description
    case .path(let path): path.description
    case .list(let items): list(items.map(text))
    case .message(let message): catalogue.text(message, in: language)
    }
  }

  /// The form that goes with a count, or `nil` if the argument is no count or the form is missing.
  func plural(_ argument: MessageArgument?, _ forms: [String]) -> String? {
    guard case .count(let count)? = argument else { return nil }
    let form =
      switch count.magnitude {
      case 1: 0
      case 2...4 where isCzech: 1
      default: isCzech ? 2 : 1
      }
    return forms.indices.contains(form) ? forms[form] : nil
  }

  /// The key and all facts of a message for which there is no template.
  func unknown(_ message: Message) -> String {
    guard !message.arguments.isEmpty else { return message.key.rawValue }
    let facts = message.arguments.map { "\($0.name): \(text($0.value))" }
    return "\(message.key.rawValue) [\(facts.joined(separator: ", "))]"
  }

  private func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (isCzech ? " a " : " and ") + last
  }
}
