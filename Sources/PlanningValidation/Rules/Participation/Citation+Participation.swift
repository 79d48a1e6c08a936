import ExactValues

extension Citation {
  /// The composition of bodies by commissioners, providers and users.
  static let triadMethod = Citation(
    work: "Průvodce procesem komunitního plánování sociálních služeb (MPSV, 2004)", place: "the triad",
    verification: .unverified)

  /// The page of a partner municipality about the project of Otrokovice, 2012–2014.
  static func otrokovice(_ place: String) -> Citation {
    Citation(work: "Pohořelice, Komunitní plán SS", place: place, verification: .seen)
  }

  /// The text about the project of Vizovice and Slušovice, 2018.
  static func vizovice(_ place: String) -> Citation {
    Citation(
      work: "Komunitní plánování sociálních služeb na Vizovicku a Slušovicku", place: place,
      address: "https://www.masvas.cz/tiskova-zprava-komunitni-planovani-socialnich-sluzeb/", verification: .seen)
  }

  /// The text about the project of Luhačovice, 2018–2020.
  static func luhacovice(_ place: String) -> Citation {
    Citation(
      work: "Projekt zaměřený na komunitní plánování sociálních služeb ORP Luhačovice se blíží do finále", place: place,
      verification: .seen)
  }

  /// The text about the project of Kroměříž, 2012–2014.
  static func kromeriz(_ place: String) -> Citation {
    Citation(work: "Kroměříž, komunitní plánování", place: place, verification: .seen)
  }

  /// The text about the project of Český Krumlov.
  static func ceskyKrumlov(_ place: String) -> Citation {
    Citation(work: "Český Krumlov, Komunitní plánování", place: place, verification: .seen)
  }
}
