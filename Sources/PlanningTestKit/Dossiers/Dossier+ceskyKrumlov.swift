// Made by .ci/embed-dossiers from Tests/Cases/dossiers/cesky-krumlov.json; change the dossier, not this file.

extension GoldenDossier {
  static let ceskyKrumlovText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "cesky-krumlov",
      "title": "Plánování sociálních služeb na území ORP Český Krumlov",
      "sources": [
        {
          "id": "poskytovatel-web",
          "title": "Komunitní plánování",
          "publisher": "nejvetsi-poskytovatel",
          "publisherRole": "provider",
          "extent": "whole",
          "note": "The text names neither its address nor a day; the publisher gives no name."
        },
        {
          "id": "c1",
          "title": "Další fáze plánování sociálních a souvisejících služeb na území ORP Český Krumlov",
          "address": "http://www.socialnisluzbyck.cz/aktuality/dalsi-faze-planovani-socialnich-a-souvisejicich-sluzeb-na-uzemi-orp-cesky-krumlov.html",
          "published": "2015-10-07",
          "extent": "opening"
        },
        {
          "id": "c2",
          "title": "Plán sociálních a souvisejících služeb na území ORP Český Krumlov (verze k připomínkování)",
          "address": "http://docplayer.cz/12249-Plan-socialnich-a-souvisejicich-sluzeb-na-uzemi-obce-s-rozsirenou-pusobnosti-cesky-krumlov.html",
          "extent": "opening"
        },
        {
          "id": "c3",
          "title": "2. Komunitní plán sociálních služeb města Český Krumlov aktualizovaný pro rok 2011 (příloha plánu ORP)",
          "address": "http://docplayer.cz/2000473-2-komunitni-plan-socialnich-sluzeb-mesta-cesky-krumlov-aktualizovany-pro-rok-2011.html",
          "extent": "opening",
          "note": "The registration number of the town's own project is printed empty there."
        },
        {
          "id": "c4",
          "title": "Plánování sociálních služeb v Jihočeském kraji II.",
          "address": "https://www.jihoceskarozvojova.cz/planovani-socialnich-sluzeb-v-jihoceskem-kraji-ii.html",
          "extent": "opening"
        }
      ],
      "statements": [
        {
          "id": "nejvetsi",
          "kind": "claim",
          "text": "Autor textu o sobě říká, že na Českokrumlovsku poskytuje sociální služby v největším rozsahu.",
          "subject": "organisations/nejvetsi-poskytovatel",
          "organisation": "nejvetsi-poskytovatel",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "konsenzus",
          "kind": "principle",
          "text": "Při přípravě a tvorbě plánu se má co nejvíc dbát na shodu většiny obcí ORP.",
          "subject": "plans/pss-orp",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "zapojeni",
          "kind": "principle",
          "text": "Do plánování vstoupí poskytovatelé, uživatelé a zadavatelé jako hlavní skupiny; veřejnost také, bude-li chtít k plánu sama přispět.",
          "subject": "projects/planovani-orp",
          "sources": ["poskytovatel-web"],
          "note": "The text names the sides of the process, not of a body."
        },
        {
          "id": "potreba-rozsireni",
          "kind": "context",
          "text": "Už plán města ukázal, že je třeba plánovat i pro ostatní území ORP.",
          "subject": "plans/pss-mesto",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "zajem-obci",
          "kind": "context",
          "text": "Obce v území chtějí zajistit kvalitní sociální služby a podporovat partnerství v místě.",
          "subject": "areas/orp-cesky-krumlov",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "vychodisko",
          "kind": "context",
          "text": "Zájem obcí je dobrým začátkem pro komunitní plánování, které přináší plánování dostupnosti služeb do místa.",
          "subject": "projects/planovani-orp",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "urceni",
          "kind": "purpose",
          "text": "Projekt má podpořit plánování sociálních služeb, hlavně ve prospěch všech svých cílových skupin; které to jsou, text neuvádí.",
          "subject": "projects/planovani-orp",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "zamereni",
          "kind": "scope",
          "text": "Projekt se týká celého území ORP.",
          "subject": "projects/planovani-orp",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "cil-popis",
          "kind": "aim",
          "text": "Popsat a rozebrat současný stav.",
          "subject": "projects/planovani-orp",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "cil-vyuziti",
          "kind": "aim",
          "text": "Z výsledků šetření hledat priority a opatření.",
          "subject": "projects/planovani-orp",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "cil-plan",
          "kind": "aim",
          "text": "Sestavit plán sociálních služeb pro celou ORP.",
          "subject": "projects/planovani-orp",
          "sources": ["poskytovatel-web"]
        }
      ],
      "statedCounts": [
        {
          "id": "skupiny-2015",
          "counted": "workingGroups",
          "count": "3",
          "time": "2015",
          "sources": ["c1"]
        },
        {
          "id": "skupiny-drive",
          "counted": "workingGroups",
          "count": "4",
          "time": "dříve [../2015-10-07]",
          "subject": "bodies/drivejsi-skupiny",
          "sources": ["c1"]
        }
      ],
      "otherReadings": [
        {
          "id": "katalog-nazev",
          "path": "catalogueEditions/katalog/title",
          "text": "katalog poskytovatelů sociálních a souvisejících služeb",
          "sources": ["poskytovatel-web"],
          "note": "So at the beginning of the text; its list of outputs calls it a catalogue of social services."
        },
        {
          "id": "katalog-uzemi",
          "path": "catalogueEditions/katalog/area",
          "text": "ceskokrumlovsko",
          "sources": ["poskytovatel-web"],
          "note": "The beginning of the text says Českokrumlovsko, the list of outputs ORP ČK; whether both are the same is not said."
        },
        {
          "id": "katalog-obsah",
          "path": "catalogueEditions/katalog/content",
          "text": "poskytovatelé sociálních a souvisejících služeb",
          "sources": ["poskytovatel-web"],
          "note": "Related services are named at the beginning of the text only."
        }
      ],
      "areas": [
        {
          "id": "orp-cesky-krumlov",
          "name": "ORP Český Krumlov",
          "coverage": "wholeDistrict",
          "district": "3103",
          "words": "celé území obce s rozšířenou působností (ORP ČK)",
          "region": "3034",
          "sources": ["poskytovatel-web", "c1"]
        },
        {
          "id": "ceskokrumlovsko",
          "name": "Českokrumlovsko",
          "coverage": "words",
          "words": "území Českokrumlovska",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "mesto-cesky-krumlov",
          "name": "město Český Krumlov",
          "coverage": "listedMunicipalities",
          "municipalities": ["545392"],
          "sources": ["poskytovatel-web"]
        }
      ],
      "organisations": [
        {
          "id": "nejvetsi-poskytovatel",
          "kind": "provider",
          "description": "A provider of social services in the Český Krumlov area that publishes the text and calls itself the largest one; it gives no name.",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "cesky-krumlov",
          "name": "Český Krumlov",
          "kind": "town",
          "municipality": "545392",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "jihoceska-rozvojova",
          "name": "Jihočeská rozvojová o.p.s.",
          "kind": "publicBenefitCompany",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "jihocesky-kraj",
          "name": "Jihočeský kraj",
          "kind": "region",
          "sources": ["poskytovatel-web"]
        }
      ],
      "targetGroups": [
        {
          "id": "seniori",
          "name": "senioři",
          "sources": ["c1"]
        },
        {
          "id": "zdravotne-postizeni",
          "name": "zdravotně postižení",
          "sources": ["c1"]
        },
        {
          "id": "deti",
          "name": "děti",
          "sources": ["c1"]
        },
        {
          "id": "mladez",
          "name": "mládež",
          "sources": ["c1"]
        },
        {
          "id": "rodiny",
          "name": "rodiny",
          "sources": ["c1"]
        },
        {
          "id": "osoby-v-krizi",
          "name": "osoby v krizi",
          "sources": ["c1"],
          "note": "Explained as people in an adverse social situation (v nepříznivé sociální situaci)."
        }
      ],
      "projects": [
        {
          "id": "planovani-orp",
          "name": "Komunitní plánování sociálních služeb na území obce s rozšířenou působností Český Krumlov",
          "registrationNumber": "CZ.1.04./3.1.03/65.00031",
          "programme": {
            "programme": "Operační program Lidské zdroje a zaměstnanost",
            "areaOfSupport": "Podpora vzdělávání a procesů v sociálních službách, 4.3.1 Podpora sociální integrace a sociálních služeb",
            "call": "Výzva pro předkládání GP 3.1 - Podpora procesů plánování sociálních služeb"
          },
          "funds": ["esf", "stateBudget"],
          "from": "--06",
          "statedMonths": 12,
          "participants": [
            {"organisation": "cesky-krumlov", "role": "implementer", "words": "projekt realizuje"},
            {"organisation": "jihoceska-rozvojova", "role": "cooperator", "words": "ve spolupráci"},
            {"organisation": "jihoceska-rozvojova", "role": "beneficiary", "words": "Příjemce"},
            {"organisation": "cesky-krumlov", "role": "partner", "words": "Partner"},
            {"organisation": "nejvetsi-poskytovatel", "role": "cooperator", "words": "spolupracujeme na projektu"}
          ],
          "area": "orp-cesky-krumlov",
          "composition": [
            {"words": "poskytovatelé sociálních služeb", "side": "provider"},
            {"words": "uživatelé", "side": "user"},
            {"words": "zadavatelé", "side": "commissioner"},
            {"words": "široká veřejnost, bude-li chtít přispět", "side": "public"}
          ],
          "links": [
            {"relation": "buildsOn", "target": "projects/projekt-mesta", "words": "vychází z projektu, který přinesl plán města"},
            {"relation": "answersNeedOf", "target": "plans/pss-mesto", "words": "potřeba rozšířit plánování na území ORP"},
            {"relation": "answersPriorityOf", "target": "plans/plan-kraje", "words": "jedna z hlavních priorit plánu kraje"},
            {"relation": "produces", "target": "plans/pss-orp"},
            {"relation": "produces", "target": "catalogueEditions/katalog"}
          ],
          "sources": ["poskytovatel-web"],
          "note": "It runs from the beginning of June of a year that is not stated. The brackets after the programme do not say which term is the axis, the area of support or the call; they stand here in their order. The grant's target groups are mentioned without being named."
        },
        {
          "id": "projekt-mesta",
          "name": "projekt, v němž vznikl plán sociálních služeb města",
          "links": [
            {"relation": "produces", "target": "plans/pss-mesto"}
          ],
          "sources": ["poskytovatel-web"],
          "note": "The text prints neither its name nor its period."
        }
      ],
      "keyActivities": [
        {
          "id": "analyza",
          "project": "planovani-orp",
          "name": "Zpracování analýzy sociálních služeb na území ORP Český Krumlov",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "priority",
          "project": "planovani-orp",
          "name": "Stanovení priorit, opatření a aktivit v sociální oblasti na území ORP Český Krumlov",
          "sources": ["poskytovatel-web"]
        }
      ],
      "promises": [
        {
          "id": "plan",
          "name": "plán sociálních služeb pro celé území ORP Český Krumlov",
          "kind": "plan",
          "project": "planovani-orp",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "katalog",
          "name": "katalog sociálních služeb s údaji o poskytovatelích",
          "kind": "catalogue",
          "project": "planovani-orp",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "analyza",
          "name": "analýza sociálních služeb v ORP Český Krumlov",
          "kind": "analysis",
          "project": "planovani-orp",
          "keyActivity": "analyza",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "priority",
          "name": "stanovené priority, opatření a aktivity v sociální oblasti",
          "kind": "process",
          "project": "planovani-orp",
          "keyActivity": "priority",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "provereni",
          "name": "prověření stavu, dostupnosti a kvality služeb a potřeb cílových skupin",
          "kind": "analysis",
          "project": "planovani-orp",
          "sources": ["poskytovatel-web"]
        }
      ],
      "milestones": [
        {
          "id": "dalsi-faze-2018",
          "name": "další fáze plánování",
          "time": "2018/..",
          "sources": ["c4"]
        }
      ],
      "bodies": [
        {
          "id": "ps-seniori-zp",
          "name": "senioři a zdravotně postižení",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["seniori", "zdravotne-postizeni"],
          "sources": ["c1"],
          "note": "One of the three groups of 2015; since when it exists is not stated."
        },
        {
          "id": "ps-deti-rodiny",
          "name": "děti, mládež, rodiny",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["deti", "mladez", "rodiny"],
          "sources": ["c1"],
          "note": "One of the three groups of 2015; since when it exists is not stated."
        },
        {
          "id": "ps-krize",
          "name": "osoby v krizi (v nepříznivé sociální situaci)",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["osoby-v-krizi"],
          "sources": ["c1"],
          "note": "One of the three groups of 2015; since when it exists is not stated."
        },
        {
          "id": "drivejsi-skupiny",
          "name": "dřívější pracovní skupiny",
          "kind": "workingGroup",
          "standsFor": "4",
          "to": "dříve [../2015-10-07]",
          "sources": ["c1"],
          "note": "Neither their names nor their years are stated."
        },
        {
          "id": "rs",
          "name": "řídící skupina",
          "kind": "steeringGroup",
          "sources": ["c1"],
          "note": "The case file gives no source of its own for this body."
        }
      ],
      "analyses": [
        {
          "id": "analyza-sluzeb",
          "name": "analýza sociálních služeb na území ORP Český Krumlov",
          "kind": "services",
          "project": "planovani-orp",
          "state": "promised",
          "area": "orp-cesky-krumlov",
          "fulfils": ["analyza"],
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "provereni",
          "name": "prověření služeb a potřeb v rámci plánu",
          "project": "planovani-orp",
          "state": "promised",
          "area": "orp-cesky-krumlov",
          "examines": ["současný stav jednotlivých sociálních služeb", "dostupnost služeb", "kvalita služeb", "potřeby a požadavky cílových skupin projektu"],
          "fulfils": ["provereni"],
          "sources": ["poskytovatel-web"],
          "note": "Whether this is the analysis of the key activity is not said."
        },
        {
          "id": "setreni-potreb",
          "name": "šetření potřeb v ORP",
          "kind": "needs",
          "area": "orp-cesky-krumlov",
          "respondents": ["města a obce ORP (všechny)", "poskytovatelé (dotazování)", "obyvatelé obcí ORP (dotazník)"],
          "sources": ["c3"],
          "note": "No sample size is stated."
        }
      ],
      "plans": [
        {
          "id": "pss-orp",
          "name": "Plán sociálních služeb pro ORP Český Krumlov",
          "kind": "communityPlan",
          "aliases": ["PSS", "komunitní plán", "plán rozvoje sociálních služeb", "Plán sociálních a souvisejících služeb na území ORP Český Krumlov"],
          "area": "orp-cesky-krumlov",
          "fulfils": ["plan"],
          "state": "promised",
          "sources": ["poskytovatel-web", "c2"],
          "note": "Promised without a period; no text says that it is the plan for 2012–2014. The last name is that of source c2, a version for comments."
        },
        {
          "id": "plan-2012-2014",
          "name": "Plán ORP 2012–2014",
          "kind": "communityPlan",
          "area": "orp-cesky-krumlov",
          "from": "2012",
          "to": "2014",
          "made": "2011",
          "series": "plány ORP Český Krumlov",
          "sources": ["c1"],
          "note": "The title printed in the source is not transcribed."
        },
        {
          "id": "plan-2015-2017",
          "name": "PSS 2015–2017",
          "kind": "communityPlan",
          "area": "orp-cesky-krumlov",
          "from": "2015",
          "to": "2017",
          "made": "2014",
          "series": "plány ORP Český Krumlov",
          "predecessors": ["plan-2012-2014"],
          "sources": ["c1"]
        },
        {
          "id": "akcni-plan-2016",
          "name": "Akční plán aktivit na rok 2016",
          "kind": "actionPlan",
          "from": "2016",
          "to": "2016",
          "made": "2015-05/2015-12",
          "partOf": "plan-2015-2017",
          "state": "inPreparation",
          "sources": ["c1"],
          "note": "The months are those of its preparation."
        },
        {
          "id": "pss-mesto",
          "name": "Plán sociálních služeb pro město Český Krumlov",
          "kind": "communityPlan",
          "area": "mesto-cesky-krumlov",
          "state": "done",
          "sources": ["poskytovatel-web"]
        },
        {
          "id": "kp-mesta-2",
          "name": "2. Komunitní plán sociálních služeb města Český Krumlov aktualizovaný pro rok 2011",
          "kind": "communityPlan",
          "area": "mesto-cesky-krumlov",
          "links": [
            {"relation": "annexOf", "target": "plans/pss-orp"}
          ],
          "sources": ["c3"],
          "note": "No text says whether this is the town's plan named in the first source, nor which plan of the ORP it is annexed to by years."
        },
        {
          "id": "plan-kraje",
          "name": "Střednědobý plán rozvoje sociálních služeb Jihočeského kraje",
          "kind": "regionalPlan",
          "holder": "jihocesky-kraj",
          "levels": [
            {"code": "priorita", "label": "hlavní priorita"}
          ],
          "sources": ["poskytovatel-web"]
        }
      ],
      "planItems": [
        {
          "id": "priorita-orp",
          "plan": "plan-kraje",
          "level": "priorita",
          "name": "plánování sociálních služeb na územích ORP",
          "sources": ["poskytovatel-web"],
          "note": "One of several main priorities; its code and the others are not stated."
        }
      ],
      "evaluations": [
        {
          "id": "monitoring-2015",
          "name": "monitoring plnění opatření a aktivit PSS",
          "plan": "plan-2015-2017",
          "year": 2015,
          "planned": "2015-05/2015-12",
          "state": "inPreparation",
          "sources": ["c1"],
          "note": "Prepared together with the action plan for 2016; no results are stated."
        }
      ],
      "catalogueEditions": [
        {
          "id": "katalog",
          "title": "Katalog sociálních služeb",
          "state": "promised",
          "area": "orp-cesky-krumlov",
          "content": "poskytovatelé sociálních služeb",
          "fulfils": ["katalog"],
          "sources": ["poskytovatel-web"],
          "note": "Neither its medium nor its year is stated; no text says which printed or online edition it became."
        },
        {
          "id": "katalog-2011",
          "title": "katalog (tištěný)",
          "medium": "printed",
          "issued": "2011",
          "sources": ["c1"],
          "note": "The case file gives no source letter for the editions; c1 stands on the catalogue's own site."
        },
        {
          "id": "katalog-2014",
          "title": "katalog (tištěný, aktualizace)",
          "medium": "printed",
          "issued": "2014",
          "isUpdate": true,
          "sources": ["c1"],
          "note": "The case file gives no source letter for the editions; c1 stands on the catalogue's own site."
        },
        {
          "id": "katalog-online",
          "title": "katalog (online)",
          "medium": "online",
          "issued": "2014",
          "address": "http://www.socialnisluzbyck.cz/",
          "sources": ["c1"],
          "note": "The case file gives no source letter for the editions; c1 stands on the catalogue's own site."
        }
      ],
      "surveys": [
        {
          "id": "obyvatele",
          "name": "dotazníkové šetření mezi obyvateli obcí ORP",
          "analysis": "setreni-potreb",
          "audience": ["obyvatelé obcí ORP"],
          "unit": "person",
          "area": "orp-cesky-krumlov",
          "channels": ["questionnaire"],
          "sources": ["c3"],
          "note": "How many questionnaires went out and came back is not stated."
        }
      ]
    }
    """#
}
