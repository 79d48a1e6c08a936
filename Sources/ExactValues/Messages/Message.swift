/// Something to tell a person: a key and typed facts, which a catalogue turns into a sentence of a language.
public struct Message: Sendable, Hashable {
  /// One named fact of a message.
  public struct Argument: Sendable, Hashable {
    /// The name by which templates refer to the fact.
    public let name: String

    /// The fact.
    public let value: MessageArgument

    /// Makes a named fact.
    public init(name: String, value: MessageArgument) {
      self.name = name
      self.value = value
    }
  }

  /// The key of the template.
  public let key: MessageKey

  /// The facts in the order in which they were given.
  public let arguments: [Argument]

  /// Makes a message.
  public init(_ key: MessageKey, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) {
    self.key = key
    self.arguments = arguments.map { Argument(name: $0.key, value: $0.value) }
  }

  /// Makes a message from facts that are at hand as a list.
  public init(key: MessageKey, arguments: [Argument]) {
    self.key = key
    self.arguments = arguments
  }

  /// Makes a message with the key of that text.
  public init(_ key: String, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) {
    self.init(MessageKey(rawValue: key), arguments)
  }

  /// The fact of that name, the first if there are several, or `nil` if there is none.
  public func argument(_ name: String) -> MessageArgument? {
    arguments.first { $0.name == name }?.value
  }
}
