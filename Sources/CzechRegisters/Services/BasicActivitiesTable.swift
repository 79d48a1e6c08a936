/// Built-in data, kept as text and read at first use.
extension BasicActivities {
  /// The basic activities as CSV; the codes and the English names are ours.
  ///
  /// Source: section 35 of Act 108/2006 Coll., shortened, not verified.
  static let table = #"""
    code,name_cs,name_en
    contact,zprostředkování kontaktu se společenským prostředím,mediating contact with society
    therapy,sociálně terapeutické činnosti,social therapy
    rights,"pomoc při uplatňování práv, oprávněných zájmů a při obstarávání osobních záležitostí","help with rights, interests and personal matters"
    selfCare,pomoc při zvládání běžných úkonů péče o vlastní osobu,help with everyday self-care
    hygiene,pomoc při osobní hygieně nebo poskytnutí podmínek pro osobní hygienu,personal hygiene or conditions for it
    meals,poskytnutí stravy nebo pomoc při zajištění stravy,meals or help with getting them
    household,pomoc při zajištění chodu domácnosti,help with running the household
    education,"výchovné, vzdělávací a aktivizační činnosti","upbringing, education and activation"
    accommodation,poskytnutí ubytování,accommodation
    activation,aktivizační činnosti,activation
    phoneHelp,telefonická krizová pomoc,telephone crisis help
    urgentHelp,poskytnutí nebo zprostředkování neodkladné pomoci při krizové situaci,urgent help in a crisis
    overnight,poskytnutí přenocování,overnight stay
    independence,"nácvik dovedností pro zvládání péče o vlastní osobu, soběstačnosti a k sociálnímu začlenění","training of self-care, independence and inclusion"
    workHabits,podpora vytváření a zdokonalování základních pracovních návyků a dovedností,support of basic work habits and skills
    """#
}
