import CommunityPlanning

/// A body of the planning process with its seats and meetings.
public struct BodyPart: DossierPart {
  /// The body.
  public var subject: Body
  private let seats: [SeatPart]
  private let meetings: [MeetingPart]

  /// Takes a body.
  ///
  /// - Parameters:
  ///   - name: The name, of which the identifier is made unless one is given.
  ///   - id: The identifier.
  ///   - kind: The kind.
  ///   - seats: Its seats.
  ///   - meetings: Its meetings.
  public init(
    _ name: String, id: String = "", kind: BodyKind? = nil, seats: [SeatPart] = [],
    @PartsBuilder<MeetingPart> meetings: () -> [MeetingPart] = { [] }
  ) {
    subject = Body(id: Identifier(id), name: name)
    subject.kind = kind
    self.seats = seats
    self.meetings = meetings()
  }

  /// Adds the body, its seats and its meetings.
  public func add(to draft: inout DossierDraft) {
    var body = subject
    if body.id.text.isEmpty { body.id = draft.identifier(for: body.name) }
    draft.add(body)
    for seat in seats { seat.add(to: &draft, of: body.id) }
    for meeting in meetings { meeting.add(to: &draft, of: body.id) }
  }
}
