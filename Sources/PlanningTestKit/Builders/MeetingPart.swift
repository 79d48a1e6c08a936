import CommunityPlanning

/// A meeting of a body: held, or only scheduled.
public struct MeetingPart: EntityPart {
  /// The meeting; its body follows from where it stands.
  public var subject: Meeting

  /// Takes a meeting that took place.
  ///
  /// - Parameters:
  ///   - held: When, as a stated time.
  ///   - id: The identifier; it is made of the body and the time unless given.
  ///   - attendance: How many came; `nil` if that is not stated.
  public init(held: String, id: String = "", attendance: Int? = nil) {
    subject = Meeting(id: Identifier(id))
    subject.held = Written(text: held)
    subject.outcome = .held
    if let attendance { subject.attendanceCount = .value(attendance) }
  }

  /// Takes a meeting of which only the plan is known: that it took place is not said.
  ///
  /// - Parameters:
  ///   - scheduled: When it is to take place, as a stated time.
  ///   - id: The identifier; it is made of the body and the time unless given.
  public init(scheduled: String, id: String = "") {
    subject = Meeting(id: Identifier(id))
    subject.scheduled = Written(text: scheduled)
  }

  func add(to draft: inout DossierDraft, of body: Identifier<Body>) {
    var meeting = subject
    if meeting.id.text.isEmpty {
      let time = meeting.held ?? meeting.scheduled
      meeting.id = draft.identifier(for: [body.text, time?.text ?? ""].joined(separator: " "))
    }
    meeting.bodies = [body]
    draft.add(meeting)
  }
}
