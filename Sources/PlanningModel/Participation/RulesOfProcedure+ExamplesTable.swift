extension RulesOfProcedure {
  static let examplesText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "rules-of-procedure-examples",
      "title": "Jednací řády, statuty a zákon: pravidla skutečných orgánů",
      "sources": [
        {"id": "nachod", "title": "Náchod, statut pracovních skupin", "address": "mestonachod.cz", "extent": "opening"},
        {"id": "jablonec", "title": "Jablonec nad Nisou, jednací řády řídicí a pracovních skupin", "address": "mestojablonec.cz", "extent": "opening"},
        {"id": "jesenicko", "title": "Jesenicko, jednací řád řídicí a pracovních skupin", "address": "kpj.mujes.cz", "published": "2007-10-02", "extent": "opening"},
        {"id": "police", "title": "Police nad Metují, jednací řád ŘPS", "address": "policenm.cz", "extent": "opening"},
        {"id": "frydlant", "title": "Frýdlant nad Ostravicí, jednací řád ÚŘS", "address": "mesto-frydlant.cz", "extent": "opening"},
        {"id": "vitkov", "title": "Vítkov, jednací řády řídicí a pracovních skupin", "extent": "opening"},
        {"id": "frydek-mistek", "title": "Frýdek-Místek, pravidla pracovních skupin", "extent": "opening"},
        {"id": "msk", "title": "Moravskoslezský kraj, pravidla pracovních skupin", "extent": "opening"},
        {"id": "otrokovice", "title": "Pohořelice, Komunitní plán SS", "extent": "whole"},
        {"id": "komora", "title": "Komora sociálních podniků, jednací řád sekce", "extent": "opening"},
        {"id": "cps-tkk", "title": "ČPS TKK, jednací řád", "extent": "opening"},
        {"id": "zakon", "title": "Zákon č. 128/2000 Sb., o obcích, § 87 a 92", "address": "codexis.cz, moderniobec.cz", "extent": "opening"}
      ],
      "promises": [
        {"id": "otrokovicko-schuzky", "name": "Setkání pracovních skupin a řídicí skupiny", "kind": "meetings", "perYear": "6", "isPerBody": true, "bodies": ["otrokovicko-ps", "otrokovicko-rs"], "sources": ["otrokovice"], "note": "The text promises it for a project; it is no rule of procedure."}
      ],
      "bodies": [
        {"id": "nachod-ps", "name": "Pracovní skupina, Náchod", "kind": "workingGroup", "sources": ["nachod"]},
        {"id": "jablonec-rada", "name": "Rada města Jablonec nad Nisou", "kind": "council", "sources": ["jablonec"]},
        {"id": "jablonec-komise", "name": "Komise rady města Jablonec nad Nisou", "kind": "commission", "partOf": "jablonec-rada", "sources": ["jablonec"]},
        {"id": "jablonec-rs", "name": "Řídicí skupina, Jablonec nad Nisou", "kind": "steeringGroup", "appointedBy": "jablonec-rada", "advises": ["jablonec-komise"], "sources": ["jablonec"]},
        {"id": "jablonec-ps", "name": "Pracovní skupina, Jablonec nad Nisou", "kind": "workingGroup", "sources": ["jablonec"]},
        {"id": "jesenicko-rs", "name": "Řídicí skupina, Jesenicko", "kind": "steeringGroup", "sources": ["jesenicko"]},
        {"id": "jesenicko-ps", "name": "Pracovní skupina, Jesenicko", "kind": "workingGroup", "sources": ["jesenicko"]},
        {"id": "police-rps", "name": "ŘPS, Police nad Metují", "sources": ["police"]},
        {"id": "frydlant-urs", "name": "ÚŘS, Frýdlant nad Ostravicí", "sources": ["frydlant"]},
        {"id": "vitkov-rada", "name": "Rada města Vítkov", "kind": "council", "sources": ["vitkov"]},
        {"id": "vitkov-rs", "name": "Řídicí skupina, Vítkov", "kind": "steeringGroup", "sources": ["vitkov"]},
        {"id": "vitkov-ps", "name": "Pracovní skupina, Vítkov", "kind": "workingGroup", "sources": ["vitkov"]},
        {"id": "frydek-mistek-ps", "name": "Pracovní skupina, Frýdek-Místek", "kind": "workingGroup", "sources": ["frydek-mistek"]},
        {"id": "msk-ps", "name": "Pracovní skupina, Moravskoslezský kraj", "kind": "workingGroup", "sources": ["msk"]},
        {"id": "otrokovicko-rs", "name": "Řídicí skupina, Otrokovicko", "kind": "steeringGroup", "sources": ["otrokovice"]},
        {"id": "otrokovicko-ps", "name": "Pracovní skupiny, Otrokovicko", "kind": "workingGroup", "standsFor": "5", "sources": ["otrokovice"]},
        {"id": "komora-sekce", "name": "Sekce, Komora sociálních podniků", "sources": ["komora"]},
        {"id": "cps-tkk-organ", "name": "ČPS TKK", "sources": ["cps-tkk"]},
        {"id": "zastupitelstvo", "name": "Zastupitelstvo obce", "kind": "assembly", "sources": ["zakon"]}
      ],
      "rulesOfProcedure": [
        {"id": "nachod-ps", "name": "Statut", "kind": "statute", "bodies": ["nachod-ps"], "quorum": {"fraction": "1/2", "comparison": "moreThan", "base": "allSeats", "words": "more than half of the members of the working group"}, "ballotMethod": "showOfHands", "sources": ["nachod"]},
        {"id": "jablonec-rs", "name": "Jednací řád řídicí skupiny", "kind": "rulesOfProcedure", "bodies": ["jablonec-rs"], "notices": [{"what": "invitation", "count": 7, "unit": "calendarDays", "isWaivable": true, "words": "7 days, waived if the matter is urgent or a substitute date is needed"}], "frequency": {"times": 4, "months": 12, "isMinimum": true}, "extraordinary": {"fraction": "1/2", "comparison": "atLeast", "base": "allSeats", "words": "at the request of a member, if at least half of all members agree"}, "words": "The coordinator convenes the group; the council of the town appoints it.", "sources": ["jablonec"]},
        {"id": "jablonec-ps", "name": "Jednací řád pracovních skupin", "kind": "rulesOfProcedure", "bodies": ["jablonec-ps"], "notices": [{"what": "invitation", "count": 7, "unit": "calendarDays"}, {"what": "proposals", "count": 3, "unit": "calendarDays", "words": "proposals at most 3 days before"}], "frequency": {"times": 4, "months": 12, "isMinimum": true}, "isPublic": true, "admission": "A newcomer attends at least one meeting as a guest.", "words": "Guests and interested persons have no vote; the attendance list is signed.", "sources": ["jablonec"]},
        {"id": "jesenicko", "name": "Jednací řád řídicí skupiny a pracovních skupin", "kind": "rulesOfProcedure", "bodies": ["jesenicko-rs", "jesenicko-ps"], "from": "2007-10-02", "notices": [{"what": "invitation", "count": 3, "unit": "workingDays"}], "frequency": {"times": 1, "months": 2, "isMinimum": true}, "words": "The chair convenes the group after the coordinator has approved the programme.", "sources": ["jesenicko"]},
        {"id": "police-rps", "name": "Jednací řád ŘPS", "kind": "rulesOfProcedure", "bodies": ["police-rps"], "notices": [{"what": "invitation", "count": 10, "unit": "calendarDays"}, {"what": "publication", "count": 7, "unit": "calendarDays", "words": "on the web 7 days before"}], "frequency": {"times": 1, "months": 2, "isMinimum": true}, "words": "Members must attend.", "sources": ["police"]},
        {"id": "frydlant-urs", "name": "Jednací řád ÚŘS", "kind": "rulesOfProcedure", "bodies": ["frydlant-urs"], "from": "2010", "to": "2011", "notices": [{"what": "invitation", "count": 7, "unit": "calendarDays"}], "frequency": {"times": 1, "months": 2, "isMinimum": true}, "words": "The chair leads; the coordinator takes the minutes and may be replaced by the chair.", "sources": ["frydlant"]},
        {"id": "vitkov", "name": "Jednací řád řídicí skupiny a pracovních skupin", "kind": "rulesOfProcedure", "bodies": ["vitkov-rs", "vitkov-ps"], "notices": [{"what": "invitation", "count": 5, "unit": "calendarDays"}, {"what": "confirmation", "count": 2, "unit": "calendarDays"}], "frequency": {"times": 1, "months": 3, "isMinimum": true}, "words": "A working group elects its leader; the steering group answers to the council.", "sources": ["vitkov"]},
        {"id": "frydek-mistek-ps", "name": "Pravidla pracovních skupin", "bodies": ["frydek-mistek-ps"], "admission": "A new member is accepted by a vote within 3 months.", "words": "The leader becomes a member of the steering group once the council has appointed them.", "sources": ["frydek-mistek"]},
        {"id": "msk-ps", "name": "Pravidla pracovních skupin", "bodies": ["msk-ps"], "words": "A working group reports to the steering group by 31 December.", "sources": ["msk"]},
        {"id": "komora-sekce", "name": "Jednací řád sekce", "kind": "rulesOfProcedure", "bodies": ["komora-sekce"], "notices": [{"what": "invitation", "count": 7, "unit": "calendarDays"}], "frequency": {"times": 1, "months": 6, "isMinimum": true}, "quorum": {"fraction": "1/2", "comparison": "moreThan", "base": "allSeats", "words": "the majority of the members"}, "withoutQuorum": "advisory", "words": "The minutes record votes for and against and abstentions.", "sources": ["komora"]},
        {"id": "cps-tkk", "name": "Jednací řád", "kind": "rulesOfProcedure", "bodies": ["cps-tkk-organ"], "quorum": {"fraction": "2/3", "words": "two thirds; of what, and whether it must be exceeded, was not seen"}, "decision": {"fraction": "1/2", "comparison": "moreThan", "base": "present", "words": "the majority of those present"}, "extraordinary": {"fraction": "1/3", "words": "one third of the members"}, "sources": ["cps-tkk"]},
        {"id": "zakon-128-2000", "name": "Zákon č. 128/2000 Sb., o obcích, § 87 a § 92", "kind": "act", "bodies": ["zastupitelstvo"], "quorum": {"fraction": "1/2", "comparison": "moreThan", "base": "allSeats"}, "decision": {"fraction": "1/2", "comparison": "moreThan", "base": "allSeats"}, "sources": ["zakon"]},
        {"id": "zakon-128-2000-lhuty", "name": "Zákon č. 128/2000 Sb., o obcích: lhůty", "kind": "act", "bodies": ["zastupitelstvo"], "notices": [{"what": "publication", "count": 7, "unit": "calendarDays", "words": "7 days on the notice board"}], "frequency": {"times": 1, "months": 3, "isMinimum": true}, "sources": ["zakon"], "note": "Given from general knowledge and not compared with the text of the act."}
      ]
    }
    """#
}
