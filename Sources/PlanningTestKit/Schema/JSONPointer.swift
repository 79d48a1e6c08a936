/// The way from a JSON document to one of its values by names and positions, such as `/bodies/0/name` (RFC 6901).
///
/// Pointers tell where something stands in the text of one document. What names a part of a dossier for good is a
/// `DossierPath`.
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
  /// The names of members and the positions of elements, from the document inwards.
  public let steps: [String]

  /// Makes a pointer of steps.
  public init(_ steps: [String]) { self.steps = steps }

  /// The document itself.
  public static let root = JSONPointer([])

  /// The pointer as RFC 6901 writes it: `~` becomes `~0` and `/` becomes `~1`; empty for the document itself.
  public var description: String { steps.map { "/\(Self.escaped($0))" }.joined() }

  /// The pointer to what holds the value, or `nil` for the document itself.
  public var parent: JSONPointer? { steps.isEmpty ? nil : JSONPointer(Array(steps.dropLast())) }

  /// Whether both have the same steps, byte for byte.
  public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
    left.steps.elementsEqual(right.steps) { $0.utf8.elementsEqual($1.utf8) }
  }

  /// Feeds the steps into the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(steps) }

  /// The same way, beginning one step further out.
  func within(_ step: String) -> JSONPointer { JSONPointer([step] + steps) }

  private static func escaped(_ step: String) -> String {
    var text = ""
    for sign in step.unicodeScalars {
      switch sign {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.unicodeScalars.append(sign)
      }
    }
    return text
  }
}
