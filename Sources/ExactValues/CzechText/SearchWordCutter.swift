/// Cuts signs into words.
struct SearchWordCutter {
  private var words: [SearchWord] = []
  private var place = 0
  private var open: SearchWord?
  private var abbreviation: [SearchWord] = []
  private var isAfterFullStop = false

  mutating func append(_ sign: TextSign) {
    switch sign {
    case .letter(let letter, isCapital: _): add(letter.value)
    case .digit(let digit): add(UInt32(digit) + 0x30)
    case .mark(let mark): open?.mark(mark)
    case .space: close()
    case .symbol(".") where open?.isSingleLetter == true:
      close()
      isAfterFullStop = true
    case .hyphen, .apostrophe, .symbol:
      close()
      closeAbbreviation()
    }
  }

  consuming func finished() -> [SearchWord] {
    close()
    closeAbbreviation()
    return words
  }

  private mutating func add(_ letter: UInt32) {
    if open == nil {
      open = SearchWord(place: place)
      place += 1
    }
    open?.append(letter)
  }

  private mutating func close() {
    guard let word = open else { return }
    open = nil
    // A single letter continues an abbreviation only after a full stop: "o. p. s.", not "a v s".
    if !isAfterFullStop || !word.isSingleLetter { closeAbbreviation() }
    isAfterFullStop = false
    words.append(word)
    if word.isSingleLetter { abbreviation.append(word) }
  }

  private mutating func closeAbbreviation() {
    isAfterFullStop = false
    if let first = abbreviation.first, abbreviation.count > 1 {
      var joined = SearchWord(place: first.place)
      joined.span = abbreviation.count
      for word in abbreviation { joined.append(word) }
      words.append(joined)
    }
    abbreviation = []
  }
}
