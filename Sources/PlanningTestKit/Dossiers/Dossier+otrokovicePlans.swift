// Made by .ci/embed-dossiers from Tests/Cases/dossiers/otrokovice-plans.json; change the dossier, not this file.

extension GoldenDossier {
  static let otrokovicePlansText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "otrokovice-plans",
      "title": "KPSS na Otrokovicku: dva po sobě jdoucí plány (2008–2012 a 2013–2015)",
      "sources": [
        {
          "id": "p1",
          "title": "1. Komunitní plán sociálních služeb na Otrokovicku na období 2008-2012",
          "address": "http://docplayer.cz/1985339-1-komunitni-plan-socialnich-sluteb-na-otrokovicku-na-obdobi-2008-2012.html",
          "extent": "opening",
          "note": "Front matter only; the list of members of the steering group is cut."
        },
        {
          "id": "p2",
          "title": "Komunitní plán sociálních služeb na Otrokovicku na období 2013-2015",
          "publisher": "otrokovice",
          "publisherRole": "planHolder",
          "address": "http://docplayer.cz/1215516-Komunitni-plan-socialnich-sluzeb-na-otrokovicku-na-obdobi-2013-2015.html",
          "published": "2012-04",
          "extent": "opening",
          "note": "Front matter only; the list of members of the steering group is cut."
        },
        {
          "id": "pohorelice-web",
          "title": "Komunitní plán SS",
          "publisher": "pohorelice",
          "publisherRole": "partner",
          "extent": "whole",
          "note": "The page on the monitoring project; here only for the names under which it knows the same organisations."
        }
      ],
      "areas": [
        {
          "id": "otrokovicko",
          "name": "Otrokovicko",
          "coverage": "words",
          "district": "7205",
          "words": "na Otrokovicku",
          "sources": ["p1", "p2"],
          "note": "How far it reaches is not stated; which municipalities each plan lists is another thing."
        }
      ],
      "organisations": [
        {
          "id": "otrokovice",
          "name": "Otrokovice",
          "kind": "town",
          "municipality": "585599",
          "sources": ["p2"]
        },
        {
          "id": "belov",
          "name": "Bělov",
          "kind": "village",
          "municipality": "588318",
          "sources": ["p1", "p2"]
        },
        {
          "id": "halenkovice",
          "name": "Halenkovice",
          "kind": "village",
          "municipality": "585220",
          "sources": ["p1", "p2"]
        },
        {
          "id": "napajedla",
          "name": "Napajedla",
          "kind": "town",
          "municipality": "585513",
          "sources": ["p2"]
        },
        {
          "id": "nova-dedina",
          "name": "Nová Dědina",
          "kind": "village",
          "municipality": "588814",
          "sources": ["p1", "p2"]
        },
        {
          "id": "oldrichovice",
          "name": "Oldřichovice",
          "kind": "village",
          "municipality": "549444",
          "sources": ["p1", "p2"]
        },
        {
          "id": "pohorelice",
          "name": "Pohořelice",
          "kind": "village",
          "municipality": "549461",
          "sources": ["p2"]
        },
        {
          "id": "tlumacov",
          "name": "Tlumačov",
          "kind": "village",
          "municipality": "585858",
          "sources": ["p1"]
        },
        {
          "id": "zlutava",
          "name": "Žlutava",
          "kind": "village",
          "municipality": "586013",
          "sources": ["p2"]
        },
        {
          "id": "cck-zlin",
          "name": "Český červený kříž Zlín",
          "aliases": ["Oblastní spolek ČČK Zlín"],
          "sources": ["p1", "p2"]
        },
        {
          "id": "charita-sv-anezky",
          "name": "Charita sv. Anežky Otrokovice",
          "aliases": ["Charita sv. Anežky"],
          "sources": ["p1", "p2"]
        },
        {
          "id": "nadeje",
          "name": "NADĚJE",
          "sources": ["p1"],
          "note": "Whether the first plan means the whole or the branch that the second one names is not stated."
        },
        {
          "id": "nadeje-otrokovice",
          "name": "Naděje o.s., pobočka Otrokovice",
          "kind": "branch",
          "aliases": ["Naděje Otrokovice"],
          "sources": ["p2"]
        },
        {
          "id": "senior-otrokovice",
          "name": "SENIOR Otrokovice, p.o.",
          "kind": "contributoryOrganisation",
          "aliases": ["SENIOR", "SENIOR Otrokovice"],
          "sources": ["p1", "p2"]
        },
        {
          "id": "stp-zlin",
          "name": "Svaz tělesně postižených v ČR, krajská organizace Zlín",
          "kind": "branch",
          "sources": ["p1"]
        },
        {
          "id": "up-zlin",
          "name": "Úřad práce ve Zlíně",
          "kind": "labourOffice",
          "sources": ["p1"]
        },
        {
          "id": "czp-zlinskeho-kraje",
          "name": "Centrum pro zdravotně postižené Zlínského kraje",
          "sources": ["p2"]
        },
        {
          "id": "domov-pro-seniory-napajedla",
          "name": "Domov pro seniory Napajedla, p.o.",
          "kind": "contributoryOrganisation",
          "aliases": ["Domov pro seniory Napajedla"],
          "sources": ["p2"]
        },
        {
          "id": "onyx",
          "name": "o. s. Onyx",
          "kind": "association",
          "aliases": ["Občanské sdružení ONYX"],
          "sources": ["p2"]
        },
        {
          "id": "ckp-jizni-morava",
          "name": "Centrum pro komunitní práci jižní Morava",
          "sources": ["p1"]
        }
      ],
      "targetGroups": [
        {
          "id": "rodiny-s-detmi",
          "name": "rodiny s dětmi",
          "sources": ["p1"]
        },
        {
          "id": "osoby-v-krizi",
          "name": "osoby v krizi",
          "sources": ["p1"]
        },
        {
          "id": "ohrozeni-patologickymi-jevy",
          "name": "osoby ohrožené sociálně patologickými jevy",
          "sources": ["p1"]
        }
      ],
      "projects": [
        {
          "id": "podpora-udrzitelnosti",
          "name": "Podpora trvalé udržitelnosti, dostupnosti a zkvalitňování sociálních služeb na Otrokovicku",
          "links": [
            {"relation": "produces", "target": "plans/kpss-2013-2015"}
          ],
          "sources": ["p2"]
        }
      ],
      "bodies": [
        {
          "id": "rs-2008",
          "name": "řídící skupina (plán 2008–2012)",
          "kind": "steeringGroup",
          "statedParticipants": "16+",
          "sources": ["p1"],
          "note": "At least sixteen names; the list is cut."
        },
        {
          "id": "rs-2013",
          "name": "řídící skupina (plán 2013–2015)",
          "kind": "steeringGroup",
          "statedParticipants": "28+",
          "sources": ["p2"],
          "note": "At least twenty-eight names; the list is cut. Whether it is the group of the first plan under the same charter is not stated."
        },
        {
          "id": "projektovy-tym-2008",
          "name": "projektový tým",
          "kind": "implementationTeam",
          "statedParticipants": "3",
          "sources": ["p1"],
          "note": "The text names a project team, but not the project."
        },
        {
          "id": "triada-2008",
          "name": "Triáda pro pracovní skupiny Rodiny s dětmi, Osoby v krizi, Osoby ohrožené sociálně patologickými jevy",
          "kind": "triadBody",
          "basis": "targetGroup",
          "targetGroups": ["rodiny-s-detmi", "osoby-v-krizi", "ohrozeni-patologickymi-jevy"],
          "statedParticipants": "3",
          "advises": ["ps-rodiny", "ps-krize", "ps-patologicke-jevy"],
          "sources": ["p1"],
          "note": "A standing body of three people; elsewhere the word names a principle of composition. Which side each of the three stands for is not transcribed."
        },
        {
          "id": "ps-rodiny",
          "name": "Rodiny s dětmi",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["rodiny-s-detmi"],
          "sources": ["p1"]
        },
        {
          "id": "ps-krize",
          "name": "Osoby v krizi",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["osoby-v-krizi"],
          "sources": ["p1"]
        },
        {
          "id": "ps-patologicke-jevy",
          "name": "Osoby ohrožené sociálně patologickými jevy",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["ohrozeni-patologickymi-jevy"],
          "sources": ["p1"]
        }
      ],
      "plans": [
        {
          "id": "kpss-2008-2012",
          "name": "1. Komunitní plán sociálních služeb na Otrokovicku na období 2008-2012",
          "kind": "communityPlan",
          "participants": [
            {"organisation": "belov", "role": "participant"},
            {"organisation": "halenkovice", "role": "participant"},
            {"organisation": "nova-dedina", "role": "participant"},
            {"organisation": "oldrichovice", "role": "participant"},
            {"organisation": "tlumacov", "role": "participant"},
            {"organisation": "cck-zlin", "role": "participant"},
            {"organisation": "charita-sv-anezky", "role": "participant"},
            {"organisation": "nadeje", "role": "participant"},
            {"organisation": "senior-otrokovice", "role": "participant"},
            {"organisation": "stp-zlin", "role": "participant"},
            {"organisation": "up-zlin", "role": "participant"},
            {"organisation": "ckp-jizni-morava", "role": "methodologist"}
          ],
          "area": "otrokovicko",
          "from": "2008",
          "to": "2012",
          "series": "Komunitní plány sociálních služeb na Otrokovicku",
          "sources": ["p1"]
        },
        {
          "id": "kpss-2013-2015",
          "name": "Komunitní plán sociálních služeb na Otrokovicku na období 2013-2015",
          "kind": "communityPlan",
          "participants": [
            {"organisation": "otrokovice", "role": "participant"},
            {"organisation": "belov", "role": "participant"},
            {"organisation": "halenkovice", "role": "participant"},
            {"organisation": "napajedla", "role": "participant"},
            {"organisation": "nova-dedina", "role": "participant"},
            {"organisation": "oldrichovice", "role": "participant"},
            {"organisation": "pohorelice", "role": "participant"},
            {"organisation": "zlutava", "role": "participant"},
            {"organisation": "czp-zlinskeho-kraje", "role": "participant"},
            {"organisation": "cck-zlin", "role": "participant"},
            {"organisation": "charita-sv-anezky", "role": "participant"},
            {"organisation": "domov-pro-seniory-napajedla", "role": "participant"},
            {"organisation": "nadeje-otrokovice", "role": "participant"},
            {"organisation": "onyx", "role": "participant"},
            {"organisation": "senior-otrokovice", "role": "participant"}
          ],
          "area": "otrokovicko",
          "from": "2013",
          "to": "2015",
          "made": "2012-04",
          "series": "Komunitní plány sociálních služeb na Otrokovicku",
          "predecessors": ["kpss-2008-2012"],
          "edition": "první",
          "publisher": "otrokovice",
          "sources": ["p2"],
          "note": "April 2012 is when it was published."
        }
      ]
    }
    """#
}
