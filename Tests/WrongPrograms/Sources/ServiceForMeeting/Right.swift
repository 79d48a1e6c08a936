import CommunityPlanning

/// The day on which a meeting is announced to be held; the identifier can be that of a meeting only.
func announcement(of meeting: Identifier<Meeting>, in dossier: Dossier) -> Written<StatedTime>? {
  dossier[meeting]?.announced
}

func announcements(in dossier: Dossier) -> [Written<StatedTime>] {
  dossier.meetings.compactMap { announcement(of: $0.id, in: dossier) }
}
