import ExactValues

/// Whether the address of a function belongs to nobody in person (*funkční adresa*).
package enum FunctionalAddress {
  /// The names of mailboxes that belong to an office, not to a person.
  private static let mailboxes: Set<String> = [
    "adopce", "dpc", "info", "informace", "komunitniplanovani", "komunitni", "kontakt", "koordinator", "kpss",
    "kancelar",
    "mesto", "meu", "mu", "obec", "office", "ou", "planovani", "podatelna", "podnety", "poradna", "posta", "pripominky",
    "reditel", "recepce", "rpss", "sekretariat", "sluzby", "socialni", "socialnisluzby", "social", "sprava", "urad",
    "vedouci", "epodatelna",
  ]

  /// Whether no e-mail address in the text looks personal: those of offices have a name that is known, or has no letter.
  package static func isOne(_ text: String) -> Bool {
    ContactPattern.emailNames(in: text).allSatisfy { mailboxes.contains($0) }
  }
}
