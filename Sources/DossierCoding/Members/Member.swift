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
  typealias Read = @Sendable (inout Root, JSONNode, inout JSONReader) throws(ReadingFault) -> Void
  typealias Write = @Sendable (Root, [UInt8], [KeptMembers.Entry], inout JSONWriter) -> Bool

  let read: Read
  /// Writes the member unless it is absent, and says whether it did.
  let write: Write
  let clear: @Sendable (inout Root) -> Void
  package let visitReferences: @Sendable (Root, inout ReferenceVisitor) -> Void
  let survey: @Sendable (Root, inout ValueSurvey) -> Void
  /// Whether the member can hold anything that a survey looks at.
  let isSurveyed: Bool
  let descend: Descent<Root>?

  /// A member without which there is no value.
  public static func required<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, Value>
  ) -> Member {
    Member(
      name: name, isRequired: true, schema: Value.schema, keyPath: keyPath,
      read: { (root, node, reader) throws(ReadingFault) in
        root[keyPath: keyPath] = try Value(reading: node, from: &reader)
      },
      write: { root, name, _, writer in
        writer.name(quoted: name)
        root[keyPath: keyPath].write(to: &writer)
        return true
      },
      clear: { _ in },
      visitReferences: { root, visitor in
        visitor.within(name) { root[keyPath: keyPath].visitReferences(&$0) }
      },
      survey: { root, survey in
        survey.within({ DossierPath.Step(name) }) { root[keyPath: keyPath].survey(into: &$0) }
      })
  }

  /// A member that a document may leave out: absent means "not stated".
  public static func optional<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, Value?>
  ) -> Member {
    Member(
      name: name, schema: Value.schema, keyPath: keyPath,
      read: { (root, node, reader) throws(ReadingFault) in
        root[keyPath: keyPath] = try Value(reading: node, from: &reader)
      },
      write: { root, name, _, writer in
        guard let value = root[keyPath: keyPath] else { return false }
        writer.name(quoted: name)
        value.write(to: &writer)
        return true
      },
      clear: { $0[keyPath: keyPath] = nil },
      visitReferences: { root, visitor in
        guard let value = root[keyPath: keyPath] else { return }
        visitor.within(name) { value.visitReferences(&$0) }
      },
      survey: { root, survey in
        guard let value = root[keyPath: keyPath] else { return }
        survey.within({ DossierPath.Step(name) }) { value.survey(into: &$0) }
      })
  }

  /// A member that may also be withheld, not applicable or not yet due.
  public static func stated<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, Stated<Value>>
  ) -> Member {
    Member(
      name: name, schema: .stated(Value.schema), keyPath: keyPath,
      read: { (root, node, reader) throws(ReadingFault) in
        root[keyPath: keyPath] = try Stated<Value>(reading: node, from: &reader)
      },
      write: { root, name, _, writer in
        let value = root[keyPath: keyPath]
        if case .notStated = value { return false }
        writer.name(quoted: name)
        value.write(to: &writer)
        return true
      },
      clear: { $0[keyPath: keyPath] = .notStated },
      visitReferences: { root, visitor in
        guard let value = root[keyPath: keyPath].value else { return }
        visitor.within(name) { value.visitReferences(&$0) }
      },
      survey: { root, survey in
        guard let value = root[keyPath: keyPath].value else { return }
        survey.within({ DossierPath.Step(name) }) { value.survey(into: &$0) }
      })
  }

  /// One object without identity of its own.
  public static func object<Value: DossierObject>(
    _ name: String, _ keyPath: MemberPath<Root, Value?>
  ) -> Member {
    let member = optional(name, keyPath)
    return Member(
      name: name, schema: member.schema, keyPath: keyPath, nested: Value.self, read: member.read, write: member.write,
      clear: member.clear, visitReferences: member.visitReferences, survey: member.survey,
      descend: Descent(object: keyPath))
  }

  /// A list of values; unordered unless said otherwise.
  public static func list<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, [Value]>, isOrdered: Bool = false
  ) -> Member {
    list(name, keyPath, isOrdered: isOrdered, nested: nil)
  }

  /// A list of objects; unordered unless said otherwise.
  public static func objects<Value: DossierObject>(
    _ name: String, _ keyPath: MemberPath<Root, [Value]>, isOrdered: Bool = false
  ) -> Member {
    list(name, keyPath, isOrdered: isOrdered, nested: Value.self)
  }

  private static func list<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, [Value]>, isOrdered: Bool,
    nested: (any DossierObject.Type)?
  ) -> Member {
    Member(
      name: name, isList: true, isOrdered: isOrdered, schema: Value.schema, keyPath: keyPath, nested: nested,
      read: { (root, node, reader) throws(ReadingFault) in
        let list = reader[node]
        guard list.kind == .array else { throw ReadingFault(.wrongType, at: node, expected: "a list") }
        var values: [Value] = []
        var index = Int(node.index) + 1
        var position = 0
        while index < Int(list.next) {
          let element = JSONNode(index)
          do throws(ReadingFault) {
            if reader.nodes[index].kind == .null { throw .null(at: element) }
            values.append(try Value(reading: element, from: &reader))
          } catch {
            // A broken element is kept as it stands, at its place.
            root.kept.keep(reader.note(error, keeping: element), as: name, at: position, because: .unreadable)
          }
          position += 1
          index = Int(reader.nodes[index].next)
        }
        // An empty list says "none", an absent one says nothing: the difference is kept.
        if position == 0 { root.kept.keep(reader.raw(at: node), as: name, because: .emptyList) }
        root[keyPath: keyPath] = values
      },
      write: { root, name, kept, writer in
        let values = root[keyPath: keyPath]
        guard !values.isEmpty || !kept.isEmpty else { return false }
        writer.name(quoted: name)
        writer.beginArray(ofPlainValues: nested == nil)
        if writer.layout == .normalForm, !isOrdered {
          writer.unordered(values.map { $0.normalForm } + kept.map { Array($0.value.text.utf8) })
        } else if kept.isEmpty {
          for value in values {
            writer.element()
            value.write(to: &writer)
          }
        } else {
          writer.interleave(values, with: kept)
        }
        writer.endArray()
        return true
      },
      clear: { $0[keyPath: keyPath] = [] },
      visitReferences: { root, visitor in
        let values = root[keyPath: keyPath]
        guard !values.isEmpty else { return }
        visitor.within(name) { visitor in
          if nested == nil { values.visitReferences(&visitor) } else { values.visitReferencesByName(&visitor) }
        }
      },
      survey: { root, survey in
        survey.within({ DossierPath.Step(name) }) { survey in
          let values = root[keyPath: keyPath]
          if nested == nil { values.survey(into: &survey) } else { values.surveyByName(into: &survey) }
        }
      },
      descend: Descent(list: keyPath, named: name))
  }

  private init(
    name: String, isRequired: Bool = false, isList: Bool = false, isOrdered: Bool = true, schema: SchemaType,
    keyPath: any PartialKeyPath<Root> & Sendable, nested: (any DossierObject.Type)? = nil,
    read: @escaping Read, write: @escaping Write,
    clear: @escaping @Sendable (inout Root) -> Void,
    visitReferences: @escaping @Sendable (Root, inout ReferenceVisitor) -> Void,
    survey: @escaping @Sendable (Root, inout ValueSurvey) -> Void, descend: Descent<Root>? = nil
  ) {
    self.name = name
    self.isRequired = isRequired
    self.isList = isList
    self.isOrdered = isOrdered
    self.schema = schema
    mayRefer = name != "id" && schema.mayRefer
    self.keyPath = keyPath
    self.nested = nested
    self.read = read
    self.write = write
    self.clear = clear
    self.visitReferences = visitReferences
    self.survey = survey
    isSurveyed =
      switch schema {
      case .text, .code, .list, .object: true
      default: nested != nil
      }
    self.descend = descend
  }
}

extension DossierValue {
  fileprivate var normalForm: [UInt8] {
    var writer = JSONWriter(layout: .normalForm)
    write(to: &writer)
    return writer.utf8
  }
}

extension JSONWriter {
  /// Writes a list with its unreadable elements at the places where they stood.
  fileprivate mutating func interleave(_ values: [some DossierValue], with kept: [KeptMembers.Entry]) {
    var broken = BrokenElements(kept, among: values.count).elements[...]
    var position = 0
    for value in values {
      while let next = broken.first, next.position == position {
        element()
        raw(next.value)
        broken = broken.dropFirst()
        position += 1
      }
      element()
      value.write(to: &self)
      position += 1
    }
    for element in broken {
      self.element()
      raw(element.value)
    }
  }
}

/// A literal key path to a stored property.
public typealias MemberPath<Root, Value> = any WritableKeyPath<Root, Value> & Sendable
