import ExactValues

extension Member {
  /// The member's value as JSON, or `nil` where it is absent or could not be read.
  public func value(of root: Root) -> RawJSON? { value(of: root, []) }

  /// What stands in the document for the member, readable or not.
  public func documentValue(of root: Root) -> RawJSON? {
    guard !root.kept.isEmpty else { return value(of: root) }
    let own = root.kept.entries(named: name)
    if let value = value(of: root, own.filter { $0.position != nil }) { return value }
    return own.first { $0.position == nil && $0.cause != .repeated }?.value
  }

  private func value(of root: Root, _ broken: [KeptMembers.Entry]) -> RawJSON? {
    var writer = JSONWriter()
    guard write(root, [], broken, &writer) else { return nil }
    // The writer has put an empty name and a colon before the value.
    return RawJSON(checked: String(decoding: writer.utf8.dropFirst(), as: UTF8.self))
  }

  /// Sets the member from JSON or makes it absent; where that fails, the root is in no defined state.
  func set(_ root: inout Root, _ change: ValueChange, at step: DossierPath.Step) throws(PathFault) {
    root.kept.removeReplaced(named: name)
    guard let raw = change.new else {
      if isRequired { throw PathFault(.requiredMember, at: step, expected: "a value") }
      clear(&root)
      return
    }
    let reading = read(raw, into: &root)
    if let problem = reading.problem, !change.keepsUnreadable || reading.isBroken && isRequired {
      throw PathFault(problem, at: step)
    }
    root.kept.arrange(by: Root.members.names)
    try change.check(documentValue(of: root), at: step)
  }

  /// Whether a value can be read without problems.
  func canRead(_ raw: RawJSON) -> Bool {
    var root = Root(blank: Blank())
    return read(raw, into: &root).problem == nil
  }

  /// Reads a value into its place as a document is read, and gives the first problem and whether it is the whole.
  private func read(_ raw: RawJSON, into root: inout Root) -> (problem: ReadingProblem?, isBroken: Bool) {
    raw.withReader { reader in
      do throws(ReadingFault) {
        if reader.kind(of: reader.root) == .null { throw .null(at: reader.root) }
        try read(&root, reader.root, &reader)
      } catch {
        clear(&root)
        if !isRequired { root.kept.keep(reader.raw(at: reader.root), as: name, because: .unreadable) }
        return (ReadingProblem(error, in: reader, of: nested), true)
      }
      return (reader.problems.first.map { ReadingProblem($0, in: reader, of: nested) }, false)
    }
  }
}
