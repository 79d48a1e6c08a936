import ExactValues

/// One described member of a type: its name on the wire and the property it stands for.
public struct Member<Root: DossierObject>: Sendable {
  /// The name on the wire.
  public let name: String
  /// Whether a value cannot exist without the member.
  public let isRequired: Bool
  /// Whether the member is a list.
  public let isList: Bool
  /// Whether the order of a list means something; the digest ignores an order without meaning.
  public let isOrdered: Bool
  /// What the member's value looks like in JSON (for a list: one element).
  public let schema: SchemaType
  /// Whether the member can hold references to other entities.
  public let mayRefer: Bool

  let keyPath: any PartialKeyPath<Root> & Sendable
  let nested: (any DossierObject.Type)?
  let read: Read
  let write: Write
  let uses: MemberUses<Root>

  /// Reads the member's value into its place; the whole value is kept by the caller where this throws.
  @usableFromInline typealias Read = @Sendable (inout Root, JSONNode, inout JSONReader) throws(ReadingFault) -> Void
  /// Writes the member with its quoted name and its unreadable elements unless it is absent, and says whether it did.
  @usableFromInline typealias Write = @Sendable (Root, [UInt8], [KeptMembers.Entry], inout JSONWriter) -> Bool

  @usableFromInline
  init(
    name: String, isRequired: Bool = false, isList: Bool = false, isOrdered: Bool = true, schema: SchemaType,
    keyPath: any PartialKeyPath<Root> & Sendable, nested: (any DossierObject.Type)? = nil, uses: MemberUses<Root>,
    read: @escaping Read, write: @escaping Write
  ) {
    self.name = name
    self.isRequired = isRequired
    self.isList = isList
    self.isOrdered = isOrdered
    self.schema = schema
    mayRefer = name != "id" && schema.mayRefer
    self.keyPath = keyPath
    self.nested = nested
    self.uses = uses
    self.read = read
    self.write = write
  }

  /// How paths lead into the member's value, or `nil` where it has no parts.
  var descend: Descent<Root>? { uses.descend }

  /// Whether the member can hold anything that a survey looks at.
  var isSurveyed: Bool { schema.isSurveyed }

  /// Makes the member absent; a required one stays.
  func clear(_ root: inout Root) { uses.clear(&root) }

}

/// A literal key path to a stored property.
public typealias MemberPath<Root, Value> = any WritableKeyPath<Root, Value> & Sendable
