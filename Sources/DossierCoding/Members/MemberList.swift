import ExactValues

/// The described members of a type, in the order in which they are written.
public struct MemberList<Root: DossierObject>: Sendable {
  /// The members.
  public let members: [Member<Root>]
  @usableFromInline let names: MemberNames
  private let visits: [MemberUses<Root>.Visit]
  private let surveys: [MemberUses<Root>.Survey]
  // Copies of what every object needs: taking a whole member out of its list costs more than reading one.
  @usableFromInline let reads: [Member<Root>.Read]
  @usableFromInline let writes: [Member<Root>.Write]
  @usableFromInline let isRequired: [Bool]
  @usableFromInline let required: MemberMask

  /// Lists members; at most 128, and a name stands once (a test of each type checks both).
  public init(_ members: Member<Root>...) { self.init(members) }

  /// Lists members; at most 128, and a name stands once (a test of each type checks both).
  public init(_ members: [Member<Root>]) {
    self.members = members
    names = MemberNames(members.map(\.name))
    visits = members.filter(\.mayRefer).map(\.uses.visitReferences)
    surveys = members.filter(\.isSurveyed).map(\.uses.survey)
    reads = members.map(\.read)
    writes = members.map(\.write)
    isRequired = members.map(\.isRequired)
    required = MemberMask(members.indices.filter { members[$0].isRequired })
  }

  /// The faults of the description itself: names that stand twice, or more than 128 members.
  public var faults: [String] {
    var seen: Set<String> = []
    let repeated = members.map(\.name).filter { !seen.insert($0).inserted }
    return members.count > MemberMask.limit ? repeated + ["more than 128 members"] : repeated
  }

  /// The member of this name.
  public func member(named name: String) -> Member<Root>? { index(of: name).map { members[$0] } }

  /// The member that a key path leads to.
  public func member(at keyPath: PartialKeyPath<Root>) -> Member<Root>? { members.first { $0.keyPath == keyPath } }

  /// Whether a member is a list, and what kind of object it or its elements are; nil where there is no such member.
  package func shape(of name: String) -> (isList: Bool, nested: (any DossierObject.Type)?)? {
    member(named: name).map { ($0.isList, $0.nested) }
  }

  /// The place of a member in the description.
  func index(of name: String) -> Int? { names.index(of: name) }

  // MARK: Visiting

  /// Whether an object can hold references to entities.
  package var mayRefer: Bool { !visits.isEmpty }

  /// Visits the references that an object holds.
  package func visitReferences(of root: Root, _ visitor: inout ReferenceVisitor) {
    for visit in visits { visit(root, &visitor) }
  }

  func survey(_ root: Root, into survey: inout ValueSurvey) {
    for part in surveys { part(root, &survey) }
  }

  // MARK: Sifting

  /// Leaves of an object what may pass, and says whether all that it cannot do without does.
  package func sift(_ root: inout Root, by sieve: inout ValueSieve) -> Bool {
    root.kept.sift(by: &sieve) { sieve, name in
      index(of: name).map { members[$0].isList } == true && sieve.passes(Root.self, name)
    }
    guard sieve.passes(root) else { return false }
    return members.allSatisfy { member in
      sieve.within(Root.self, member.name) { sieve in
        guard sieve.passes(Root.self, member.name) else {
          guard member.isRequired || member.documentValue(of: root) != nil else { return true }
          sieve.hold(.member)
          member.clear(&root)
          return !member.isRequired
        }
        return member.name == "id" || member.uses.sift(&root, &sieve)
      }
    }
  }

  // MARK: Reading

  @inlinable
  func read(into root: inout Root, at node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    let object = reader[node]
    guard object.kind == .object else { throw ReadingFault(.wrongType, at: node, expected: "an object") }
    var index = Int(node.index) + 1
    var expected = 0
    var seen = MemberMask()
    var broken: ReadingFault?
    while index < Int(object.next) {
      let value = JSONNode(index + 1)
      if let position = names.position(of: index, in: reader, from: expected) {
        expected = position + 1
        if seen.insert(position) {
          readMember(position, into: &root, at: value, from: &reader, &broken)
        } else {
          keepRepeated(position, in: &root.kept, at: value, from: &reader)
        }
      } else {
        root.kept.keep(reader.raw(at: value), as: reader.text(of: index), because: .unknown)
      }
      index = Int(reader.nodes[index + 1].next)
    }
    if !seen.contains(required) { noteMissing(seen, at: node, &broken, in: &reader) }
    if let broken { throw broken }
    if !root.kept.isEmpty { root.kept.arrange(by: names) }
  }

  @inlinable
  func readMember(
    _ position: Int, into root: inout Root, at value: JSONNode, from reader: inout JSONReader,
    _ broken: inout ReadingFault?
  ) {
    do throws(ReadingFault) {
      if reader.kind(of: value) == .null { throw .null(at: value) }
      try reads[position](&root, value, &reader)
    } catch {
      if isRequired[position] {
        // Without a required member there is no object: whoever holds it keeps the whole. The rest is read all the
        // same, so that all problems are listed.
        if broken == nil { broken = error } else { reader.note(error) }
      } else {
        root.kept.keep(reader.note(error, keeping: value), as: members[position].name, because: .unreadable)
      }
    }
  }

  @usableFromInline
  func keepRepeated(_ position: Int, in kept: inout KeptMembers, at value: JSONNode, from reader: inout JSONReader) {
    let name = members[position].name
    let fault = ReadingFault(.duplicateMember, at: value, expected: "one member \(name)")
    kept.keep(reader.note(fault, keeping: value), as: name, because: .repeated)
  }

  @usableFromInline
  func noteMissing(_ seen: MemberMask, at node: JSONNode, _ broken: inout ReadingFault?, in reader: inout JSONReader) {
    for position in members.indices where isRequired[position] && !seen.contains(position) {
      let fault = ReadingFault(.missingMember, at: node, expected: "a member \(members[position].name)")
      if broken == nil { broken = fault } else { reader.note(fault) }
    }
  }

  // MARK: Writing

  @inlinable
  func write(_ root: Root, to writer: inout JSONWriter) {
    guard root.kept.isEmpty else { return writeWithKept(root, to: &writer) }
    for position in writes.indices { _ = writes[position](root, names.quoted(position), [], &writer) }
  }

  @usableFromInline
  func writeWithKept(_ root: Root, to writer: inout JSONWriter) {
    var own: [Int: [KeptMembers.Entry]] = [:]
    var unknown: [KeptMembers.Entry] = []
    for entry in root.kept.entries {
      if let position = index(of: entry.name) {
        own[position, default: []].append(entry)
      } else {
        unknown.append(entry)
      }
    }
    for position in writes.indices {
      let entries = own[position] ?? []
      let broken = entries.filter { $0.position != nil }
      let isWritten = writes[position](root, names.quoted(position), broken, &writer)
      // An unreadable value stands where its member would, unless somebody has set the member since.
      for entry in entries where entry.position == nil && (!isWritten || entry.cause == .repeated) {
        writer.name(quoted: names.quoted(position))
        writer.raw(entry.value)
      }
    }
    for entry in unknown {
      writer.name(entry.name)
      writer.raw(entry.value)
    }
  }
}
