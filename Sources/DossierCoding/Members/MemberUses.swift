import ExactValues

/// What is done with a member beside reading and writing it.
@usableFromInline
struct MemberUses<Root: DossierObject>: Sendable {
  typealias Visit = @Sendable (Root, inout ReferenceVisitor) -> Void
  typealias Survey = @Sendable (Root, inout ValueSurvey) -> Void
  /// Leaves of the member what may pass, and says whether the object can do without the rest.
  typealias Sift = @Sendable (inout Root, inout ValueSieve) -> Bool

  let clear: @Sendable (inout Root) -> Void
  let visitReferences: Visit
  let survey: Survey
  let sift: Sift
  let descend: Descent<Root>?

  /// The uses of a member that is always there.
  @usableFromInline
  init<Value: DossierValue>(required keyPath: MemberPath<Root, Value>, named name: String) {
    self.init(always: keyPath, named: name) { _ in }
  }

  /// The uses of a member that a blank object has a value for.
  @usableFromInline
  init<Value: DossierValue>(defaulted keyPath: MemberPath<Root, Value>, named name: String) {
    self.init(always: keyPath, named: name) { $0[keyPath: keyPath] = Root(blank: Blank())[keyPath: keyPath] }
  }

  private init<Value: DossierValue>(
    always keyPath: MemberPath<Root, Value>, named name: String, clear: @escaping @Sendable (inout Root) -> Void
  ) {
    self.clear = clear
    visitReferences = { root, visitor in
      visitor.within(name) { root[keyPath: keyPath].visitReferences(&$0) }
    }
    survey = { root, survey in
      survey.within({ DossierPath.Step(name) }) { root[keyPath: keyPath].survey(into: &$0) }
    }
    sift = { root, sieve in
      guard let value = root[keyPath: keyPath].sifted(by: &sieve) else { return false }
      root[keyPath: keyPath] = value
      return true
    }
    descend = nil
  }

  /// The uses of a member that may be absent.
  @usableFromInline
  init<Value: DossierValue>(optional keyPath: MemberPath<Root, Value?>, named name: String) {
    self.init(optional: keyPath, named: name, descend: nil)
  }

  /// The uses of an object that may be absent.
  @usableFromInline
  init<Value: DossierObject>(object keyPath: MemberPath<Root, Value?>, named name: String) {
    self.init(optional: keyPath, named: name, descend: Descent(object: keyPath))
  }

  private init<Value: DossierValue>(
    optional keyPath: MemberPath<Root, Value?>, named name: String, descend: Descent<Root>?
  ) {
    clear = { $0[keyPath: keyPath] = nil }
    visitReferences = { root, visitor in
      guard let value = root[keyPath: keyPath] else { return }
      visitor.within(name) { value.visitReferences(&$0) }
    }
    survey = { root, survey in
      guard let value = root[keyPath: keyPath] else { return }
      survey.within({ DossierPath.Step(name) }) { value.survey(into: &$0) }
    }
    sift = { root, sieve in
      guard let value = root[keyPath: keyPath] else { return true }
      root[keyPath: keyPath] = value.sifted(by: &sieve)
      return true
    }
    self.descend = descend
  }

  /// The uses of a member that may be stated not to have a value.
  @usableFromInline
  init<Value: DossierValue>(stated keyPath: MemberPath<Root, Stated<Value>>, named name: String) {
    clear = { $0[keyPath: keyPath] = .notStated }
    visitReferences = { root, visitor in
      guard let value = root[keyPath: keyPath].value else { return }
      visitor.within(name) { value.visitReferences(&$0) }
    }
    survey = { root, survey in
      guard let value = root[keyPath: keyPath].value else { return }
      survey.within({ DossierPath.Step(name) }) { value.survey(into: &$0) }
    }
    sift = { root, sieve in
      root[keyPath: keyPath] = root[keyPath: keyPath].sifted(by: &sieve) ?? .notStated
      return true
    }
    descend = nil
  }

  /// The uses of a list, whose elements have names only if they are objects.
  @usableFromInline
  init<Value: DossierValue>(
    list keyPath: MemberPath<Root, [Value]>, named name: String, ofObjects areObjects: Bool,
    find: @escaping @Sendable ([Value], DossierPath.Step) -> Int?
  ) {
    clear = { $0[keyPath: keyPath] = [] }
    visitReferences = { root, visitor in
      let values = root[keyPath: keyPath]
      guard !values.isEmpty else { return }
      visitor.within(name) { visitor in
        if areObjects { values.visitReferencesByName(&visitor) } else { values.visitReferences(&visitor) }
      }
    }
    survey = { root, survey in
      let values = root[keyPath: keyPath]
      survey.within({ DossierPath.Step(name) }) { survey in
        if areObjects { values.surveyByName(into: &survey) } else { values.survey(into: &survey) }
      }
    }
    sift = { root, sieve in
      let values = root[keyPath: keyPath]
      if !values.isEmpty { root[keyPath: keyPath] = values.sifted(by: &sieve) ?? [] }
      return true
    }
    descend = Descent(list: ListDescent(name: name, keyPath: keyPath, findReadable: find))
  }
}
