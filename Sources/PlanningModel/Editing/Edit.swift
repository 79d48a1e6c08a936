import DossierCoding
import ExactValues

/// A change of one value of a dossier (*úprava*): where, what stood there, what shall stand there.
///
/// Undo, fixes, scenarios, differences and merges all speak edits. An edit whose old value is stale is refused; old and
/// new values are those of the document, so that a value that could not be read can be put right, and put back.
public struct Edit: DossierObject {
  /// The element that changes: a member, or a whole entity of a collection.
  public var path: DossierPath
  /// What stands there before; `nil` where nothing does.
  public var old: RawJSON?
  /// What shall stand there; `nil` removes it.
  public var new: RawJSON?
  /// For an element that is added: the path of the element it is put before; `nil` puts it at the end.
  public var before: DossierPath?
  /// Whether parts of the new value that cannot be read are kept as they stand, as when a document is read.
  ///
  /// Otherwise such a value is refused. Inverses need it to put back what was unreadable.
  public var keepsUnreadable: Bool?
  /// What the edit holds beside its described members.
  public var kept = KeptMembers()

  /// The members, in the order in which they are written.
  public static let members = MemberList<Edit>(
    .required("path", \.path), .optional("old", \.old), .optional("new", \.new), .optional("before", \.before),
    .optional("keepsUnreadable", \.keepsUnreadable))

  /// The member that names an edit in a list.
  public static let keyMembers = ["path"]

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(path: .root, old: nil, new: nil) }

  /// Makes an edit from its parts.
  public init(path: DossierPath, old: RawJSON?, new: RawJSON?, before: DossierPath? = nil) {
    self.path = path
    self.old = old
    self.new = new
    self.before = before
  }

  /// An edit that sets a required member of an entity, or one that is always there.
  ///
  /// - Throws: ``EditFault`` when the dossier has no such entity or the property is no described member.
  public static func set<E: Entity, Value: DossierValue>(
    _ property: KeyPath<E, Value>, of id: Identifier<E>, to value: Value, in dossier: Dossier
  ) throws(EditFault) -> Edit {
    try edit(property, of: id, to: RawJSON(value), in: dossier)
  }

  /// An edit that sets an optional member of an entity; `nil` makes it "not stated".
  ///
  /// - Throws: ``EditFault`` when the dossier has no such entity or the property is no described member.
  public static func set<E: Entity, Value: DossierValue>(
    _ property: KeyPath<E, Value?>, of id: Identifier<E>, to value: Value?, in dossier: Dossier
  ) throws(EditFault) -> Edit {
    try edit(property, of: id, to: value.map { RawJSON($0) }, in: dossier)
  }

  /// An edit that sets a member of an entity that may also be withheld, not applicable or not yet due.
  ///
  /// - Throws: ``EditFault`` when the dossier has no such entity or the property is no described member.
  public static func set<E: Entity, Value: DossierValue>(
    _ property: KeyPath<E, Stated<Value>>, of id: Identifier<E>, to value: Stated<Value>, in dossier: Dossier
  ) throws(EditFault) -> Edit {
    if case .notStated = value { return try edit(property, of: id, to: nil, in: dossier) }
    return try edit(property, of: id, to: RawJSON(value), in: dossier)
  }

  /// An edit that sets a list of an entity; an empty list makes it "not stated".
  ///
  /// - Throws: ``EditFault`` when the dossier has no such entity or the property is no described member.
  public static func set<E: Entity, Value: DossierValue>(
    _ property: KeyPath<E, [Value]>, of id: Identifier<E>, to values: [Value], in dossier: Dossier
  ) throws(EditFault) -> Edit {
    try edit(property, of: id, to: values.isEmpty ? nil : RawJSON(listing: values), in: dossier)
  }

  /// An edit that adds an entity at the end of its collection, or before another entity.
  public static func insert<E: Entity>(_ entity: E, before other: Identifier<E>? = nil) -> Edit {
    Edit(path: entity.path, old: nil, new: RawJSON(entity), before: other.map { E.path(of: $0) })
  }

  /// An edit that removes an entity.
  ///
  /// - Throws: ``EditFault`` when the dossier has no such entity.
  public static func remove<E: Entity>(_ id: Identifier<E>, from dossier: Dossier) throws(EditFault) -> Edit {
    guard let entity = dossier.rawValue(at: E.path(of: id)) else {
      throw EditFault(.noSuchElement, at: E.path(of: id), expected: "an entity of the dossier")
    }
    return Edit(path: E.path(of: id), old: entity, new: nil)
  }

  private static func edit<E: Entity>(
    _ property: PartialKeyPath<E>, of id: Identifier<E>, to new: RawJSON?, in dossier: Dossier
  ) throws(EditFault) -> Edit {
    let entityPath = E.path(of: id)
    guard let member = E.members.member(at: property) else {
      throw EditFault(.unknownMember, at: entityPath, expected: "a property that is a described member of \(E.self)")
    }
    let path = entityPath.appending(member.name)
    let old = dossier.documentValue(at: path)
    guard old != nil || dossier.rawValue(at: entityPath) != nil else {
      throw EditFault(.noSuchElement, at: entityPath, expected: "an entity of the dossier")
    }
    return Edit(path: path, old: old, new: new)
  }
}
