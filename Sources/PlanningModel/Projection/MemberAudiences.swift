import DossierCoding
import ExactValues

/// For whom each described member is, by the table of the library.
///
/// It is an allow-list: a type or a text that the table does not name is for the coordinator alone. Members that hold no
/// free text, such as codes, numbers, days and references, follow their type unless the table names them.
struct MemberAudiences: Sendable {
  private struct Entry: Sendable {
    let plain: Audience
    var named: [String: Audience] = [:]
  }

  static let builtIn = MemberAudiences(table: MemberAudiences.table)

  private let entries: [String: Entry]
  /// What the table says of every described member, by type: names of types are slow to make.
  private var described: [ObjectIdentifier: [String: Audience]] = [:]
  /// The lines of the table that could not be read.
  let faults: [String]

  init(table: String) {
    var entries: [String: Entry] = [:]
    var faults: [String] = []
    for line in table.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count == 5, let plain = Audience(rawValue: String(fields[1])), entries[String(fields[0])] == nil
      else {
        faults.append(String(line))
        continue
      }
      var entry = Entry(plain: plain)
      for (audience, names) in zip([Audience.public, .region, .coordinator], fields.dropFirst(2)) {
        for name in names.split(separator: " ") { entry.named[String(name)] = audience }
      }
      entries[String(fields[0])] = entry
    }
    self.entries = entries
    self.faults = faults
    describe(Dossier.self)
  }

  private mutating func describe<Object: DossierObject>(_ type: Object.Type) {
    guard described[ObjectIdentifier(type)] == nil else { return }
    var own: [String: Audience] = [:]
    for member in Object.members.members {
      own[member.name] = stated(member.name, isText: member.schema.isFreeText, in: type)
    }
    described[ObjectIdentifier(type)] = own
    for member in Object.members.members {
      if case .object(let nested) = member.schema { describe(nested) }
    }
  }

  /// Whether the table decides about a member by name, or about its type where the member is no free text.
  func isDecided(_ member: String, isText: Bool, of type: any DossierObject.Type) -> Bool {
    guard member != Self.note else { return true }
    guard let entry = entries["\(type)"] else { return false }
    return !isText || entry.named[member] != nil
  }

  /// The names that the table has for a type.
  func namedMembers(of type: any DossierObject.Type) -> [String] {
    (entries["\(type)"]?.named.keys).map { $0.sorted() } ?? []
  }

  /// The names of the types of the table.
  var typeNames: Set<String> { Set(entries.keys) }

  /// The least audience that a member is for.
  func audience(
    of member: String, isText: @autoclosure () -> Bool, in type: any DossierObject.Type
  ) -> Audience {
    described[ObjectIdentifier(type)]?[member] ?? stated(member, isText: isText(), in: type)
  }

  private func stated(_ member: String, isText: Bool, in type: any DossierObject.Type) -> Audience {
    guard member != Self.note, let entry = entries["\(type)"] else { return .coordinator }
    return entry.named[member] ?? (isText ? .coordinator : entry.plain)
  }

  /// Remarks of whoever keeps the dossier are for that one alone.
  private static let note = "note"
}

extension SchemaType {
  /// Whether a value of this kind is a free text, or may be anything.
  var isFreeText: Bool {
    switch self {
    case .string, .any, .message: true
    case .stated(let value), .list(let value), .answer(let value): value.isFreeText
    default: false
    }
  }
}
