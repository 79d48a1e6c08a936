import DossierCoding
import ExactValues

extension Dossier {
  /// Applies an edit and returns its inverse, which gives the same bytes back.
  ///
  /// - Throws: ``EditFault``; the dossier is unchanged then.
  /// - Complexity: O(elements of the lists that the path leads through).
  @discardableResult
  public mutating func apply(_ edit: Edit) throws(EditFault) -> Edit {
    let current = documentValue(at: edit.path)
    try check(edit, against: current)
    if let current, current == edit.new { return edit.reversed(old: current, new: current) }
    if hasLaterNamesake(edit.path) || current == nil && fillsEmptyList(edit) { return try applyWithinWhole(edit) }
    let follower = edit.new == nil ? follower(of: edit.path) : nil
    try change(edit)
    return edit.reversed(old: edit.new.flatMap { _ in documentValue(at: edit.path) }, new: current, before: follower)
  }

  /// Applies edits in their order and returns the edits that undo them, in the order in which to apply those.
  ///
  /// - Throws: ``EditFault`` of the first edit that is refused; the dossier is unchanged then.
  @discardableResult
  public mutating func apply(_ edits: [Edit]) throws(EditFault) -> [Edit] {
    var changed = self
    var inverses: [Edit] = []
    for edit in edits { inverses.append(try changed.apply(edit)) }
    self = changed
    return inverses.reversed()
  }

  private func check(_ edit: Edit, against current: RawJSON?) throws(EditFault) {
    guard !edit.path.steps.isEmpty else {
      throw EditFault(.unknownMember, at: edit.path, expected: "a path of a member or of an entity")
    }
    let isStale =
      switch (current, edit.old) {
      case (let current?, let old?): !current.isSameContent(as: old)
      case (nil, nil): false
      default: true
      }
    guard !isStale else {
      throw EditFault(
        .staleValue, at: edit.path, expected: edit.old.map { "\($0.text)" } ?? "nothing there", found: current)
    }
    if let before = edit.before, before.parent != edit.path.parent {
      throw EditFault(.noSuchElement, at: edit.path, expected: "a place before an element of the same list")
    }
  }

  private mutating func change(_ edit: Edit) throws(EditFault) {
    let change = ValueChange(
      new: edit.new, before: edit.before?.steps.last, keepsUnreadable: edit.keepsUnreadable ?? false, isExact: true)
    do throws(PathFault) {
      try self.change(at: edit.path, to: change)
    } catch {
      throw EditFault(error, at: edit.path)
    }
  }

  /// Whether more of the same name follow: elements with one identifier, or a member that stands twice.
  private func hasLaterNamesake(_ path: DossierPath) -> Bool {
    guard let parent = path.parent, let last = path.steps.last, last.occurrence < .max else { return false }
    return documentValue(at: parent.appending(last.name, occurrence: last.occurrence + 1)) != nil
  }

  /// Whether an edit puts the first element into a list that says "none"; without it the list would say nothing.
  private func fillsEmptyList(_ edit: Edit) -> Bool {
    edit.new != nil && edit.path.parent.map { isEmptyList(at: $0) } == true
  }

  /// Applies an edit that an edit of the same path cannot undo, because others would have another name or the rest
  /// would say something else; the inverse sets the whole that holds them.
  private mutating func applyWithinWhole(_ edit: Edit) throws(EditFault) -> Edit {
    var whole = edit.path.parent ?? .root
    while hasLaterNamesake(whole) { whole = whole.parent ?? .root }
    guard !whole.steps.isEmpty else {
      throw EditFault(.elementExists, at: edit.path, expected: "a member that stands once in the dossier")
    }
    let old = documentValue(at: whole)
    try change(edit)
    return Edit(path: whole, old: documentValue(at: whole), new: old).readingAsNeeded
  }

  /// The path of the element that follows another one in its list.
  private func follower(of path: DossierPath) -> DossierPath? {
    guard let parent = path.parent, let step = successor(of: path) else { return nil }
    return parent.appending(step.name, occurrence: step.occurrence)
  }
}

extension Edit {
  /// The edit that undoes this one.
  fileprivate func reversed(old: RawJSON?, new: RawJSON?, before: DossierPath? = nil) -> Edit {
    Edit(path: path, old: old, new: new, before: before).readingAsNeeded
  }

  /// The same edit, allowed to keep what is unreadable if there is anything unreadable in its new value.
  fileprivate var readingAsNeeded: Edit {
    guard let new, !Dossier.canRead(new, at: path) else { return self }
    var edit = self
    edit.keepsUnreadable = true
    return edit
  }
}
