// Made by .ci/embed-dossiers from Tests/Cases/dossiers/ceske-budejovice.json; change the dossier, not this file.

extension GoldenDossier {
  static let ceskeBudejoviceText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "ceske-budejovice",
      "title": "Rozvojový plán sociálních služeb České Budějovice: plány, akční plány a jejich vyhodnocování",
      "sources": [
        {
          "id": "b1",
          "title": "Připravujeme",
          "address": "http://rpss.c-budejovice.cz/pripravujeme",
          "extent": "opening",
          "note": "Says that the plan that ends in 2018 was made for five years, and counts the action plans 2014–2018; as a period it prints 2013–2018."
        },
        {
          "id": "b2",
          "title": "Vyhodnocování plnění a efektivity rozvojového plánu",
          "address": "http://rpss.c-budejovice.cz/vyhodnocovani-plneni-efektivity-rozvojoveho-planu",
          "extent": "whole"
        },
        {
          "id": "b3",
          "title": "Setkávání a činnost skupin",
          "address": "http://rpss.c-budejovice.cz/setkavani-cinnost-skupin",
          "extent": "opening",
          "note": "The case file gives no source letter for the bodies, the meetings of 2011 and the comments of 2012; they stand here because the page is on the groups."
        },
        {
          "id": "b4",
          "title": "Komunitní plán sociálních služeb 2004-2008",
          "address": "http://rpss.c-budejovice.cz/komunitni-plan-socialnich-sluzeb-2004-2008",
          "extent": "whole"
        },
        {
          "id": "b5",
          "title": "Implementace a realizace plánu",
          "address": "http://rpss.c-budejovice.cz/implementace-realizace-planu",
          "extent": "opening",
          "note": "The case file gives no source letter for the acts of 2017 and 2018; they stand here because the page is on carrying out the plan."
        },
        {
          "id": "b6",
          "title": "Správní obvod ORP České Budějovice",
          "address": "https://socialniportal.kraj-jihocesky.cz/?spravni-obvod-orp-ceske-budejovice",
          "extent": "whole"
        },
        {
          "id": "b7",
          "title": "Vyhodnocení Akčního plánu RPSS pro rok 2009",
          "address": "http://docplayer.cz/1002976-Vyhodnoceni-akcniho-planu-rpss-pro-rok-2009.html",
          "extent": "opening",
          "note": "The sums of money are lost in the stored copy."
        }
      ],
      "documents": [
        {
          "id": "zprava-2004-2008",
          "name": "zpráva o plnění Komunitního plánu 2004 - 2008",
          "kind": "evaluation",
          "availability": "notIncluded",
          "subject": "plans/kp-2004-2008",
          "made": "2008",
          "sources": ["b4"]
        },
        {
          "id": "vyhodnoceni-ap-2009",
          "name": "Vyhodnocení Akčního plánu RPSS pro rok 2009",
          "kind": "evaluation",
          "availability": "linked",
          "subject": "plans/ap-2009",
          "address": "http://docplayer.cz/1002976-Vyhodnoceni-akcniho-planu-rpss-pro-rok-2009.html",
          "sources": ["b7"]
        }
      ],
      "statements": [
        {
          "id": "vyporadani",
          "kind": "claim",
          "text": "Listopadové připomínky se vypořádaly během prosince: buď se do návrhu zapracovaly, nebo se předaly k řešení.",
          "subject": "commentWindows/listopad-2012",
          "sources": ["b3"],
          "note": "How many comments there were, and how many went which way, is not stated."
        },
        {
          "id": "aktivity-mimo-vystupy",
          "kind": "context",
          "text": "Akční plán může mít i aktivity, které ve výstupech pracovních skupin přímo nebyly.",
          "subject": "plans/ap-2012",
          "sources": ["b3"],
          "note": "Which action plan is meant is not transcribed; such an activity has no item above it in the plan."
        }
      ],
      "statedCounts": [
        {
          "id": "pocet-obci",
          "counted": "municipalities",
          "count": "78",
          "subject": "areas/orp-ceske-budejovice",
          "sources": ["b6"]
        },
        {
          "id": "pocet-sluzeb",
          "counted": "services",
          "count": "..90",
          "subject": "areas/orp-ceske-budejovice",
          "sources": ["b6"],
          "note": "Printed as almost ninety registered services: an upper bound, not a number."
        }
      ],
      "otherReadings": [
        {
          "id": "delka-planu",
          "path": "plans/rp-2013-2018/from",
          "text": "2014",
          "sources": ["b1"],
          "note": "Five years that end in 2018, with action plans 2014–2018, begin in 2014; elsewhere the period is printed as 2013–2018. The bounds may be days of approval."
        }
      ],
      "areas": [
        {
          "id": "orp-ceske-budejovice",
          "name": "České Budějovice",
          "district": "3102",
          "words": "město, později správní obvod ORP České Budějovice",
          "kind": "district",
          "region": "3034",
          "sources": ["b6"],
          "note": "Since when the plans are for the district and not for the town alone is not stated, and the municipalities are not listed."
        }
      ],
      "organisations": [
        {
          "id": "ceske-budejovice",
          "name": "České Budějovice",
          "kind": "statutoryCity",
          "municipality": "544256",
          "sources": ["b3", "b7"]
        }
      ],
      "bodies": [
        {
          "id": "rs",
          "name": "Řídící skupina RPSS",
          "kind": "steeringGroup",
          "sources": ["b3"]
        },
        {
          "id": "ks",
          "name": "Koordinační skupina",
          "kind": "coordinationGroup",
          "sources": ["b3"]
        },
        {
          "id": "ps",
          "name": "pracovní skupiny",
          "kind": "workingGroup",
          "standsFor": "1+",
          "sources": ["b3", "b2"],
          "note": "In the plural; neither their number nor their names are transcribed."
        },
        {
          "id": "sk",
          "name": "sociální komise RM",
          "kind": "commission",
          "organisation": "ceske-budejovice",
          "advises": ["rm"],
          "sources": ["b5"]
        },
        {
          "id": "rm",
          "name": "rada města",
          "kind": "council",
          "organisation": "ceske-budejovice",
          "sources": ["b5"]
        },
        {
          "id": "zm",
          "name": "zastupitelstvo města",
          "kind": "assembly",
          "organisation": "ceske-budejovice",
          "sources": ["b5"]
        }
      ],
      "meetings": [
        {
          "id": "rs-2011-04-28",
          "bodies": ["rs"],
          "held": "2011-04-28",
          "outcome": "held",
          "purpose": "První setkání skupiny.",
          "sources": ["b3"]
        },
        {
          "id": "ks-2011-05-02",
          "bodies": ["ks"],
          "held": "2011-05-02",
          "outcome": "held",
          "purpose": "První setkání skupiny.",
          "sources": ["b3"]
        },
        {
          "id": "ps-2011-05-30",
          "bodies": ["ps"],
          "held": "2011-05-30",
          "outcome": "held",
          "purpose": "První setkání; první úkol je vyhodnotit stávající Akční plán 2011, potom připravit Akční plán 2012.",
          "sources": ["b3"],
          "note": "Whether all the groups met on that day, jointly or each by itself, is not stated."
        }
      ],
      "events": [
        {
          "id": "verejne-projednani-2012-12-10",
          "name": "Veřejné projednání návrhu",
          "kind": "publicMeeting",
          "held": "2012-12-10",
          "outcome": "held",
          "subject": "plans/rp-2013-2018",
          "sources": ["b3"]
        }
      ],
      "plans": [
        {
          "id": "kp-2004-2008",
          "name": "Komunitní plán sociálních služeb 2004-2008",
          "kind": "communityPlan",
          "holder": "ceske-budejovice",
          "from": "2004",
          "to": "2008",
          "made": "2003",
          "series": "Rozvojový plán sociálních služeb České Budějovice",
          "sources": ["b4"]
        },
        {
          "id": "rp-2008-2013",
          "name": "Rozvojový plán sociálních služeb 2008–2013",
          "kind": "developmentPlan",
          "aliases": ["RPSS"],
          "holder": "ceske-budejovice",
          "from": "2008",
          "to": "2013",
          "series": "Rozvojový plán sociálních služeb České Budějovice",
          "predecessors": ["kp-2004-2008"],
          "sources": ["b4"],
          "note": "The printed title is not transcribed."
        },
        {
          "id": "rp-2013-2018",
          "name": "Rozvojový plán na období 2013 - 2018",
          "kind": "developmentPlan",
          "aliases": ["RPSS"],
          "holder": "ceske-budejovice",
          "from": "2013",
          "to": "2018",
          "series": "Rozvojový plán sociálních služeb České Budějovice",
          "predecessors": ["rp-2008-2013"],
          "sources": ["b3"]
        },
        {
          "id": "rp-2019-2021",
          "name": "Rozvojový plán sociálních služeb 2019–2021",
          "kind": "developmentPlan",
          "aliases": ["R-plán"],
          "from": "2019",
          "to": "2021",
          "series": "Rozvojový plán sociálních služeb České Budějovice",
          "predecessors": ["rp-2013-2018"],
          "sources": ["b1"],
          "note": "The printed title is not transcribed; in the later years the plan is called R-plán."
        },
        {
          "id": "rp-2022-2024",
          "name": "Rozvojový plán sociálních služeb 2022–2024",
          "kind": "developmentPlan",
          "aliases": ["R-plán"],
          "area": "orp-ceske-budejovice",
          "from": "2022",
          "to": "2024",
          "series": "Rozvojový plán sociálních služeb České Budějovice",
          "predecessors": ["rp-2019-2021"],
          "sources": ["b6"],
          "note": "The printed title is not transcribed."
        },
        {
          "id": "ap-2009",
          "name": "Akční plán 2009",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2009",
          "to": "2009",
          "levels": [
            {"code": "priorita", "label": "priorita"},
            {"code": "opatreni", "label": "opatření"},
            {"code": "aktivita", "label": "aktivita"}
          ],
          "sources": ["b7"],
          "note": "Known by its evaluation; no text says which plan it belongs to."
        },
        {
          "id": "ap-2011",
          "name": "Akční plán 2011",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2011",
          "to": "2011",
          "sources": ["b3"],
          "note": "Only its year is mentioned; no text says which plan it belongs to."
        },
        {
          "id": "ap-2012",
          "name": "Akční plán 2012",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2012",
          "to": "2012",
          "sources": ["b3"],
          "note": "Only its year is mentioned; no text says which plan it belongs to."
        },
        {
          "id": "ap-2013",
          "name": "Akční plán 2013",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2013",
          "to": "2013",
          "sources": ["b2"],
          "note": "Only its year is mentioned; no text says which plan it belongs to."
        },
        {
          "id": "ap-2014",
          "name": "Akční plán 2014",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2014",
          "to": "2014",
          "made": "2013-11",
          "partOf": "rp-2013-2018",
          "sources": ["b1"],
          "note": "Made in November 2013, before the money of the plan of 2013 was evaluated. One of the five action plans 2014–2018 that source b1 counts to the plan of 2013–2018."
        },
        {
          "id": "ap-2015",
          "name": "Akční plán 2015",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2015",
          "to": "2015",
          "partOf": "rp-2013-2018",
          "sources": ["b1"],
          "note": "One of the five action plans 2014–2018 that source b1 counts to the plan of 2013–2018."
        },
        {
          "id": "ap-2016",
          "name": "Akční plán 2016",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2016",
          "to": "2016",
          "partOf": "rp-2013-2018",
          "sources": ["b1"],
          "note": "One of the five action plans 2014–2018 that source b1 counts to the plan of 2013–2018."
        },
        {
          "id": "ap-2017",
          "name": "Akční plán 2017",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2017",
          "to": "2017",
          "partOf": "rp-2013-2018",
          "sources": ["b1", "b5"],
          "note": "One of the five action plans 2014–2018 that source b1 counts to the plan of 2013–2018."
        },
        {
          "id": "ap-2018",
          "name": "Akční plán 2018",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2018",
          "to": "2018",
          "partOf": "rp-2013-2018",
          "sources": ["b1", "b5"],
          "note": "One of the five action plans 2014–2018 that source b1 counts to the plan of 2013–2018."
        },
        {
          "id": "ap-2022",
          "name": "Akční plán 2022",
          "kind": "actionPlan",
          "holder": "ceske-budejovice",
          "from": "2022",
          "to": "2022",
          "sources": ["b6"],
          "note": "Only its year is mentioned."
        }
      ],
      "planItems": [
        {
          "id": "ap-2009-1",
          "plan": "ap-2009",
          "level": "priorita",
          "code": "1",
          "name": "Zvyšování informovanosti v sociální oblasti",
          "sources": ["b7"]
        },
        {
          "id": "ap-2009-1-1",
          "plan": "ap-2009",
          "parent": "ap-2009-1",
          "level": "opatreni",
          "code": "1.1",
          "name": "Zvyšování informovanosti o nabídce sociálních služeb na území správního obvodu ORP (s důrazem na území mimo statutární město)",
          "sources": ["b7"]
        },
        {
          "id": "ap-2009-pruvodce",
          "plan": "ap-2009",
          "parent": "ap-2009-1-1",
          "level": "aktivita",
          "name": "každoroční vydání aktualizovaného Průvodce sociálními službami města ČB a jeho distribuce",
          "costs": [
            {"role": "cost", "years": "2009", "words": "Náklady: tis. Kč"},
            {"role": "funding", "fundingSourceWords": "rozpočet odboru sociálních věcí"}
          ],
          "unitPrices": [
            {"amount": "12,50 Kč", "per": "ks", "years": "2009", "isApproximate": true}
          ],
          "sources": ["b7"],
          "note": "No code of its own is printed. The sum in thousand crowns is lost in the stored copy; the unit price is printed as circa."
        }
      ],
      "acts": [
        {
          "id": "navrh-pripominky",
          "kind": "openedForComments",
          "subject": "plans/rp-2013-2018",
          "time": "2012-11",
          "wording": "připomínky během listopadu",
          "sources": ["b3"],
          "note": "The text speaks of the draft; by its time it is that of the plan from 2013."
        },
        {
          "id": "ap-2017-rm",
          "kind": "discussed",
          "subject": "plans/ap-2017",
          "bodies": ["rm"],
          "organisation": "ceske-budejovice",
          "time": "2017-02-20",
          "resolutionNumber": "201/2017",
          "wording": "projednání",
          "sources": ["b5"]
        },
        {
          "id": "ap-2017-zm",
          "kind": "adopted",
          "subject": "plans/ap-2017",
          "bodies": ["zm"],
          "organisation": "ceske-budejovice",
          "time": "2017-03-20",
          "resolutionNumber": "77/2017",
          "wording": "schválení",
          "sources": ["b5"]
        },
        {
          "id": "ap-2018-rs-sk",
          "kind": "discussed",
          "subject": "plans/ap-2018",
          "bodies": ["rs", "sk"],
          "time": "2018-02-07",
          "wording": "projednání a schválení",
          "sources": ["b5"],
          "note": "Discussed and approved in one verb by two bodies that prepare the decision; it is held as discussed so that nobody takes it for the adoption."
        },
        {
          "id": "ap-2018-rm",
          "kind": "adopted",
          "subject": "plans/ap-2018",
          "bodies": ["rm"],
          "organisation": "ceske-budejovice",
          "time": "2018-02-19",
          "resolutionNumber": "208/2018",
          "wording": "schválení",
          "sources": ["b5"]
        },
        {
          "id": "ap-2018-zm",
          "kind": "adopted",
          "subject": "plans/ap-2018",
          "bodies": ["zm"],
          "organisation": "ceske-budejovice",
          "time": "2018-03-19",
          "resolutionNumber": "63/2018",
          "wording": "schválení",
          "sources": ["b5"]
        }
      ],
      "evaluations": [
        {
          "id": "ap-2013",
          "name": "Vyhodnocení Akčního plánu 2013",
          "kind": "yearly",
          "plan": "ap-2013",
          "year": 2013,
          "steps": [
            {"code": "setkani", "actors": ["ps"], "action": "examine", "state": "done", "words": "Setkání všech pracovních skupin, finanční a slovní vyhodnocení aktivit.", "time": "2013-09"},
            {"code": "slovni", "actors": ["ps"], "action": "draft", "state": "done", "words": "Dokončeno slovní vyhodnocení.", "time": "2013-10"},
            {"code": "dalsi-plan", "action": "draft", "state": "done", "words": "Tvorba Akčního plánu 2014.", "time": "2013-11"},
            {"code": "financni", "action": "count", "state": "done", "words": "Dokončeno vyhodnocení i po finanční stránce.", "time": "2013-12"}
          ],
          "state": "done",
          "body": "ps",
          "parts": ["slovní vyhodnocení jednotlivých aktivit", "finanční vyhodnocení jednotlivých aktivit"],
          "sources": ["b2"],
          "note": "No statuses and no counts are printed."
        },
        {
          "id": "ap-2009",
          "name": "Vyhodnocení Akčního plánu RPSS pro rok 2009",
          "kind": "yearly",
          "plan": "ap-2009",
          "year": 2009,
          "document": "vyhodnoceni-ap-2009",
          "sources": ["b7"]
        }
      ],
      "statusReports": [
        {
          "id": "ap-2009-pruvodce",
          "item": "ap-2009-pruvodce",
          "evaluation": "ap-2009",
          "year": 2009,
          "comment": "Průvodce se celý aktualizoval v prosinci 2008; dál text není vidět.",
          "sources": ["b7"],
          "note": "No word for a status is printed."
        }
      ],
      "commentWindows": [
        {
          "id": "listopad-2012",
          "name": "Připomínky k návrhu",
          "subject": "plans/rp-2013-2018",
          "from": "2012-11",
          "to": "2012-11",
          "hearing": "verejne-projednani-2012-12-10",
          "settlementDue": "2012-12",
          "sources": ["b3"],
          "note": "The first and the last day are not stated; the hearing came after the window."
        }
      ],
      "comments": [
        {
          "id": "pripominky",
          "window": "listopad-2012",
          "standsFor": "1+",
          "settled": "2012-12",
          "sources": ["b3"],
          "note": "Stands for all of them. Each was worked into the draft or handed over to be solved; which way each one went is not stated, so there is no disposition."
        }
      ]
    }
    """#
}
