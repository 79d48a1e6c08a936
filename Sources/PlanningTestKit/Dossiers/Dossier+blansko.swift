// Made by .ci/embed-dossiers from Tests/Cases/dossiers/blansko.json; change the dossier, not this file.

extension GoldenDossier {
  static let blanskoText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "blansko",
      "title": "Komunitní plány sociálních služeb Blansko 2010–2020",
      "sources": [
        {
          "id": "obdobi-2013",
          "title": "Plánovací období 2013 – 2016",
          "publisherRole": "planningPortal",
          "address": "https://www.kpss-blansko.cz/centrum-pro-podporu-komunitniho-planovani-blansko/planovaci-obdobi-2013-20162015/",
          "extent": "whole"
        },
        {
          "id": "schvaleni-2012",
          "title": "Zastupitelstvo města Blansko schválilo Komunitní plán",
          "publisherRole": "planningPortal",
          "address": "http://www.kpss-blansko.cz/zastupitelstvo-mesta-blansko-schvalilo-komunitni-plan/",
          "extent": "opening"
        },
        {
          "id": "zprava-2012",
          "title": "Zastupitelstvo schválilo Komunitní plán",
          "publisher": "mesto-blansko",
          "publisherRole": "planHolder",
          "address": "https://blansko.cz/clanky/2012/12/zastupitelstvo-schvalilo-komunitni-plan",
          "published": "2012-12-22",
          "extent": "whole"
        },
        {
          "id": "pripominkovani",
          "title": "Připomínkování komunitního plánu",
          "publisherRole": "planningPortal",
          "address": "http://www.kpss-blansko.cz/pripominkovani-komunitniho-planu",
          "extent": "opening"
        },
        {
          "id": "obdobi-2012",
          "title": "Plánovací období 2012",
          "publisherRole": "planningPortal",
          "address": "https://www.kpss-blansko.cz/centrum-pro-podporu-komunitniho-planovani-blansko/planovaci-obdobi-2012/",
          "extent": "whole"
        },
        {
          "id": "schvaleni-2017",
          "title": "Zastupitelstvo města Blansko schválilo Komunitní plán na období 2018 – 2020",
          "publisherRole": "planningPortal",
          "address": "http://www.kpss-blansko.cz/zastupitelstvo-mesta-blansko-schvalilo-komunitni-plan-na-obdobi-2018-2020/",
          "extent": "whole"
        }
      ],
      "documents": [
        {
          "id": "vyhodnoceni-pripominek",
          "name": "Vyhodnocení připomínkovacího řízení",
          "kind": "evaluation",
          "availability": "linked",
          "subject": "commentWindows/pripominky-2012",
          "sources": ["obdobi-2013"]
        }
      ],
      "statements": [
        {
          "id": "realizatori",
          "kind": "scope",
          "text": "Plán určuje realizátory, tedy organizace a subjekty, které se budou na naplňování cílů podílet.",
          "subject": "plans/kp-3",
          "sources": ["schvaleni-2012", "zprava-2012"],
          "note": "Who they are is not transcribed."
        },
        {
          "id": "rizika",
          "kind": "scope",
          "text": "Plán vymezuje možná rizika, která by mohla vést k nenaplnění cílů a opatření.",
          "subject": "plans/kp-3",
          "sources": ["schvaleni-2012", "zprava-2012"],
          "note": "Which they are is not transcribed."
        },
        {
          "id": "slozeni-skupin",
          "kind": "principle",
          "text": "Pracovní skupiny tvoří zástupci poskytovatelů, uživatelů, města Blanska a obcí správního obvodu; jsou otevřené všem zájemcům.",
          "subject": "bodies/ps",
          "sources": ["obdobi-2013", "schvaleni-2012"]
        },
        {
          "id": "obsahove-a-formalni",
          "kind": "principle",
          "text": "Obsahové připomínky projedná řídící skupina, formální a jazykové se zapracovávají průběžně.",
          "subject": "commentWindows/pripominky-2012",
          "sources": ["pripominkovani"]
        },
        {
          "id": "cesta-schvaleni",
          "kind": "context",
          "text": "Předcházející komunitní plány byly projednány v komisi sociální a schváleny radou a zastupitelstvem města.",
          "subject": "plans/kp-2018-2020",
          "sources": ["schvaleni-2017"]
        }
      ],
      "statedCounts": [
        {
          "id": "pocet-skupin",
          "counted": "workingGroups",
          "count": "4",
          "subject": "plans/kp-3",
          "sources": ["obdobi-2013"]
        }
      ],
      "areas": [
        {
          "id": "orp-blansko",
          "name": "ORP Blansko",
          "district": "6201",
          "words": "správní obvod obce s rozšířenou působností Blansko",
          "kind": "district",
          "region": "3115",
          "sources": ["obdobi-2013"],
          "note": "Whether the whole district is meant is not stated; the plans name the town, and the region of Blansko."
        }
      ],
      "organisations": [
        {
          "id": "mesto-blansko",
          "name": "Město Blansko",
          "kind": "town",
          "municipality": "581283",
          "sources": ["schvaleni-2012"]
        },
        {
          "id": "odbor-socialnich-veci",
          "name": "Odbor sociálních věcí",
          "kind": "department",
          "partOf": "mesto-blansko",
          "sources": ["schvaleni-2017"]
        }
      ],
      "bodies": [
        {
          "id": "zastupitelstvo",
          "name": "Zastupitelstvo města Blansko",
          "kind": "assembly",
          "organisation": "mesto-blansko",
          "sources": ["schvaleni-2012"]
        },
        {
          "id": "ridici-skupina",
          "name": "Řídící skupina",
          "kind": "steeringGroup",
          "sources": ["obdobi-2013"]
        },
        {
          "id": "ps",
          "name": "Pracovní skupiny",
          "kind": "workingGroup",
          "standsFor": "4",
          "sources": ["obdobi-2013"],
          "note": "Their names are not stated."
        }
      ],
      "meetings": [
        {
          "id": "rs-2012-10-31",
          "bodies": ["ridici-skupina"],
          "held": "2012-10-31",
          "outcome": "held",
          "purpose": "vyhodnocení připomínek",
          "sources": ["obdobi-2013"]
        }
      ],
      "analyses": [
        {
          "id": "sociodemograficka",
          "name": "Sociodemografická analýza",
          "kind": "sociodemographic",
          "sources": ["obdobi-2013", "schvaleni-2012"]
        },
        {
          "id": "socialnich-rizik",
          "name": "Analýza sociálních rizik",
          "kind": "risks",
          "sources": ["obdobi-2013", "schvaleni-2012"]
        },
        {
          "id": "uzivatelu-a-poskytovatelu",
          "name": "Analýza uživatelů a poskytovatelů sociálních služeb",
          "kind": "needs",
          "sources": ["schvaleni-2012"]
        }
      ],
      "plans": [
        {
          "id": "kp-2",
          "name": "II. Komunitní plán sociálních služeb města Blansko 2010–2011",
          "kind": "communityPlan",
          "holder": "mesto-blansko",
          "from": "2010",
          "to": "2011",
          "sources": ["obdobi-2012"]
        },
        {
          "id": "ap-2012",
          "name": "Akční plán rozvoje sociálních služeb města Blansko pro rok 2012",
          "kind": "actionPlan",
          "holder": "mesto-blansko",
          "from": "2012",
          "to": "2012",
          "predecessors": ["kp-2"],
          "links": [
            {"relation": "implements", "target": "plans/kp-2", "words": "pokračuje v realizaci cílů a opatření a obsahuje související aktivity pro rok 2012"}
          ],
          "sources": ["obdobi-2012"],
          "note": "It carries on a plan that ended the year before, so it is no part of that plan's years."
        },
        {
          "id": "kp-3",
          "name": "3. Komunitní plán sociálních služeb Blansko 2013–2016",
          "kind": "communityPlan",
          "holder": "mesto-blansko",
          "area": "orp-blansko",
          "from": "2013",
          "to": "2016",
          "predecessors": ["ap-2012"],
          "levels": [
            {"code": "priorita", "label": "priorita"},
            {"code": "cil", "label": "cíl"},
            {"code": "aktivita", "label": "aktivita"}
          ],
          "links": [
            {"relation": "buildsOn", "target": "analyses/sociodemograficka"},
            {"relation": "buildsOn", "target": "analyses/socialnich-rizik"},
            {"relation": "buildsOn", "target": "analyses/uzivatelu-a-poskytovatelu"}
          ],
          "sources": ["obdobi-2013"]
        },
        {
          "id": "kp-2018-2020",
          "name": "Komunitní plán sociálních služeb Blansko 2018–2020",
          "kind": "communityPlan",
          "holder": "mesto-blansko",
          "area": "orp-blansko",
          "from": "2018",
          "to": "2020",
          "sources": ["schvaleni-2017"],
          "note": "It follows the plans before, says the source; which plan held in 2017 is not stated."
        }
      ],
      "acts": [
        {
          "id": "prijeti-kp-3",
          "kind": "adopted",
          "subject": "plans/kp-3",
          "bodies": ["zastupitelstvo"],
          "sources": ["schvaleni-2012", "zprava-2012"],
          "note": "Reported on 22 December 2012; the day of the meeting is not stated."
        },
        {
          "id": "prijeti-kp-2018",
          "kind": "adopted",
          "subject": "plans/kp-2018-2020",
          "bodies": ["zastupitelstvo"],
          "time": "2017-12-05",
          "sources": ["schvaleni-2017"]
        }
      ],
      "commentWindows": [
        {
          "id": "pripominky-2012",
          "name": "Veřejné připomínkovací řízení",
          "subject": "plans/kp-3",
          "from": "2012-10-15",
          "to": "2012-10-31",
          "channels": ["form", "email", "post", "inPerson"],
          "settlementDue": "2012-10-31",
          "settlement": "vyhodnoceni-pripominek",
          "sources": ["obdobi-2013", "pripominkovani"],
          "note": "It ended with the meeting that weighed the comments."
        }
      ]
    }
    """#
}
