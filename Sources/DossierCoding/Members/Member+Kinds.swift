import ExactValues

// Reading, writing and finding an element are inlinable, so that they are compiled for each type in the module that
// describes it: a dossier reads and writes half as fast again, and an edit finds its entity thirty times as fast.

extension Member {
  /// A member without which there is no value.
  @inlinable
  public static func required<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, Value>
  ) -> Member {
    Member(
      name: name, isRequired: true, schema: Value.schema, keyPath: keyPath,
      uses: MemberUses(required: keyPath, named: name),
      read: { (root, node, reader) throws(ReadingFault) in
        root[keyPath: keyPath] = try Value(reading: node, from: &reader)
      },
      write: { root, name, _, writer in
        writer.name(quoted: name)
        root[keyPath: keyPath].write(to: &writer)
        return true
      })
  }

  /// A member that a document may leave out for the value that it has in a blank object.
  ///
  /// For inputs with a default, such as those of a question. Of an entity's members silence means "not stated":
  /// they are optional, never defaulted.
  @inlinable
  public static func defaulted<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, Value>
  ) -> Member {
    Member(
      name: name, schema: Value.schema, keyPath: keyPath, uses: MemberUses(defaulted: keyPath, named: name),
      read: { (root, node, reader) throws(ReadingFault) in
        root[keyPath: keyPath] = try Value(reading: node, from: &reader)
      },
      write: { root, name, _, writer in
        writer.name(quoted: name)
        root[keyPath: keyPath].write(to: &writer)
        return true
      })
  }

  /// A member that a document may leave out: absent means "not stated".
  @inlinable
  public static func optional<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, Value?>
  ) -> Member {
    optional(name, keyPath, nested: nil, uses: MemberUses(optional: keyPath, named: name))
  }

  /// One object without identity of its own.
  @inlinable
  public static func object<Value: DossierObject>(
    _ name: String, _ keyPath: MemberPath<Root, Value?>
  ) -> Member {
    optional(name, keyPath, nested: Value.self, uses: MemberUses(object: keyPath, named: name))
  }

  @inlinable
  static func optional<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, Value?>, nested: (any DossierObject.Type)?, uses: MemberUses<Root>
  ) -> Member {
    Member(
      name: name, schema: Value.schema, keyPath: keyPath, nested: nested, uses: uses,
      read: { (root, node, reader) throws(ReadingFault) in
        root[keyPath: keyPath] = try Value(reading: node, from: &reader)
      },
      write: { root, name, _, writer in
        guard let value = root[keyPath: keyPath] else { return false }
        writer.name(quoted: name)
        value.write(to: &writer)
        return true
      })
  }

  /// A member that may also be withheld, not applicable or not yet due.
  @inlinable
  public static func stated<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, Stated<Value>>
  ) -> Member {
    Member(
      name: name, schema: .stated(Value.schema), keyPath: keyPath, uses: MemberUses(stated: keyPath, named: name),
      read: { (root, node, reader) throws(ReadingFault) in
        root[keyPath: keyPath] = try Stated<Value>(reading: node, from: &reader)
      },
      write: { root, name, _, writer in
        let value = root[keyPath: keyPath]
        if case .notStated = value { return false }
        writer.name(quoted: name)
        value.write(to: &writer)
        return true
      })
  }

  /// A list of values; unordered unless said otherwise.
  @inlinable
  public static func list<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, [Value]>, isOrdered: Bool = false
  ) -> Member {
    list(name, keyPath, isOrdered: isOrdered, nested: nil)
  }

  /// A list of objects; unordered unless said otherwise.
  @inlinable
  public static func objects<Value: DossierObject>(
    _ name: String, _ keyPath: MemberPath<Root, [Value]>, isOrdered: Bool = false
  ) -> Member {
    list(name, keyPath, isOrdered: isOrdered, nested: Value.self)
  }

  @inlinable
  static func list<Value: DossierValue>(
    _ name: String, _ keyPath: MemberPath<Root, [Value]>, isOrdered: Bool, nested: (any DossierObject.Type)?
  ) -> Member {
    let isPlain = nested == nil
    return Member(
      name: name, isList: true, isOrdered: isOrdered, schema: Value.schema, keyPath: keyPath, nested: nested,
      uses: MemberUses(list: keyPath, named: name, ofObjects: !isPlain) { values, step in
        var occurrence = 0
        // Texts that look the same are few, those that differ many.
        for index in values.indices where values[index].pathName == step.name && step.hasName(values[index].pathName) {
          occurrence += 1
          if occurrence == step.occurrence { return index }
        }
        return nil
      },
      read: { (root, node, reader) throws(ReadingFault) in
        root[keyPath: keyPath] = try reader.list(at: node, named: name, keepingIn: &root.kept)
      },
      write: { root, name, broken, writer in
        let values = root[keyPath: keyPath]
        guard !values.isEmpty || !broken.isEmpty else { return false }
        writer.name(quoted: name)
        writer.list(values, with: broken, isPlain: isPlain, isOrdered: isOrdered)
        return true
      })
  }
}

extension DossierPath.Step {
  @usableFromInline
  func hasName(_ name: String) -> Bool { self.name.hasSameBytes(as: name) }
}

extension JSONReader {
  /// Reads a list; a broken element is kept as it stands, at its place.
  @inlinable
  mutating func list<Value: DossierValue>(
    at node: JSONNode, named name: String, keepingIn kept: inout KeptMembers
  ) throws(ReadingFault) -> [Value] {
    let list = self[node]
    guard list.kind == .array else { throw ReadingFault(.wrongType, at: node, expected: "a list") }
    var values: [Value] = []
    values.reserveCapacity(expectedCount(of: node, ofSize: MemoryLayout<Value>.stride))
    var index = Int(node.index) + 1
    var position = 0
    while index < Int(list.next) {
      let element = JSONNode(index)
      do throws(ReadingFault) {
        if nodes[index].kind == .null { throw .null(at: element) }
        values.append(try Value(reading: element, from: &self))
      } catch {
        kept.keep(note(error, keeping: element), as: name, at: position, because: .unreadable)
      }
      position += 1
      index = Int(nodes[index].next)
    }
    // An empty list says "none", an absent one says nothing: the difference is kept.
    if position == 0 { kept.keep(raw(at: node), as: name, because: .emptyList) }
    return values
  }
}

extension JSONWriter {
  /// Writes a list with its unreadable elements at the places where they stood.
  @inlinable
  mutating func list<Value: DossierValue>(
    _ values: [Value], with broken: [KeptMembers.Entry] = [], isPlain: Bool, isOrdered: Bool = true
  ) {
    beginArray(ofPlainValues: isPlain)
    if layout == .normalForm, !isOrdered {
      unordered(values.map { $0.normalForm } + broken.map { Array($0.value.text.utf8) })
    } else if broken.isEmpty {
      for value in values {
        element()
        value.write(to: &self)
      }
    } else {
      interleave(values, with: broken)
    }
    endArray()
  }

  @usableFromInline
  mutating func interleave<Value: DossierValue>(_ values: [Value], with kept: [KeptMembers.Entry]) {
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

extension DossierValue {
  @inlinable var normalForm: [UInt8] {
    var writer = JSONWriter(layout: .normalForm)
    write(to: &writer)
    return writer.utf8
  }
}
