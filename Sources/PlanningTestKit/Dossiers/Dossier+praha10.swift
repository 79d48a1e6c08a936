// Made by .ci/embed-dossiers from Tests/Cases/dossiers/praha-10.json; change the dossier, not this file.

extension GoldenDossier {
  static let praha10Text = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "praha-10",
      "title": "Střednědobé plány rozvoje a udržitelnosti sociálních a návazných služeb městské části Praha 10",
      "sources": [
        {
          "id": "ap-2015",
          "title": "Připomínkování návrhu Akčního plánu městské části Praha 10 na rok 2015",
          "publisher": "mc-praha-10",
          "publisherRole": "planHolder",
          "address": "https://praha10.cz/zivot-v-praze-10/aktualne/aktuality-z-mestske-casti/artmid/8652/komunitn237-pl225nov225n237-soci225ln237ch-a-n225vazn253ch-slu%c5%beeb---p%c5%99ipom237nkov225n237-n225vrhu-ak%c4%8dn237ho-pl225nu-m%c4%9bstsk233-%c4%8d225sti-praha-10-na-rok-2015-?articleid=840",
          "extent": "whole"
        },
        {
          "id": "ap-2016",
          "title": "Připomínkování Návrhu Akčního plánu městské části Praha 10 na rok 2016",
          "publisher": "mc-praha-10",
          "publisherRole": "planHolder",
          "address": "https://praha10.cz/vedeni-a-sprava-mc/rozvoj-prahy-10/aktuality/artmid/8791/p%C5%99ipom237nkov225n237-n225vrhu-ak%C4%8Dn237ho-pl225nu-m%C4%9Bstsk233-%C4%8D225sti-praha-10-na-rok-2016?articleid=1050",
          "extent": "whole"
        },
        {
          "id": "kpss-2018",
          "title": "Sociální a návazné služby - připomínkování dokumentů kpss",
          "publisher": "mc-praha-10",
          "publisherRole": "planHolder",
          "address": "http://socialniportal.praha10.cz/komunitni-planovani/socialni-a-navazne-sluzby-pripominkovani",
          "extent": "opening"
        },
        {
          "id": "novy-plan",
          "title": "Sociální a návazné služby v Praze 10 se budou rozvíjet podle nového plánu",
          "publisher": "mc-praha-10",
          "publisherRole": "planHolder",
          "address": "https://socialniportal.praha10.cz/socialni-a-zdravotni-oblast/informujeme/artmid/4229/socialni-a-navazne-sluzby-v-praze-10-se-budou-rozvijet-podle-noveho-planu-schvalilo-ho-zastupitelstvo-do-realizace-se-muze-zapojit-kazdy-zajemce?articleid=3359",
          "published": "2021-01-26",
          "extent": "opening"
        },
        {
          "id": "ap-2023",
          "title": "Návrh Akčního plánu komunitního plánování městské části Praha 10 na období 2023–2024",
          "publisher": "mc-praha-10",
          "publisherRole": "planHolder",
          "address": "https://praha10.cz/mestska-cast/skolstvi/aktuality-ze-skolstvi/artmid/8009/navrh-akcniho-planu-komunitniho-planovani-mestske-casti-praha-10-na-obdobi-2023%E2%80%932024?articleid=3795",
          "published": "2023-01-10",
          "extent": "whole"
        },
        {
          "id": "strategie-9-2-4",
          "title": "Strategie pro Desítku, otázka 9.2.4",
          "address": "https://strategieprodesitku.cz/otazky-ur/9-2-4-zajistuje-mestska-cast-pripadne-statutarni-mesto-nebo-jiny-subjekt-podporu-obyvatelum-s-durazem-na-specificke-skupiny-seniori-mensiny-socialne-znevyhodneni-lide-s-nizkym-stupnem-vzdelani-ap/",
          "extent": "opening"
        },
        {
          "id": "strategie-9-3-4",
          "title": "Strategie pro Desítku, otázka 9.3.4",
          "address": "https://strategieprodesitku.cz/otazky-ur/9-3-4-prispiva-komunitni-politika-mestske-casti-k-odstranovani-barier-a-k-dobre-komunikaci-mezi-specifickymi-skupinami-obyvatel-mezi-ruznymi-vekovymi-narodnostnimi-nabozenskymi-i-socialnimi-kategor/",
          "extent": "opening"
        }
      ],
      "statements": [
        {
          "id": "ucast-2019",
          "kind": "context",
          "text": "Jednání pracovních skupin se v roce 2019 zúčastnilo, i opakovaně, přibližně 300 účastníků.",
          "subject": "plans/sp-2021-2024",
          "sources": ["novy-plan"],
          "note": "Attendances, not persons."
        },
        {
          "id": "osm-priorit",
          "kind": "scope",
          "text": "Plán stanoví osm priorit, které naplní akční plány.",
          "subject": "plans/sp-2021-2024",
          "sources": ["novy-plan"]
        },
        {
          "id": "od-2004",
          "kind": "context",
          "text": "Komunitní plánování běží na území městské části od roku 2004.",
          "organisation": "mc-praha-10",
          "sources": ["novy-plan", "strategie-9-2-4"]
        },
        {
          "id": "stredni-clanek",
          "kind": "principle",
          "text": "Opatření k naplňování priorit udávají cíle na dva roky; akční plán obsahuje aktivity vedoucí k naplňování priorit a opatření.",
          "subject": "plans/opatreni-2019-2020",
          "sources": ["kpss-2018"]
        }
      ],
      "statedCounts": [
        {
          "id": "pocet-skupin",
          "counted": "workingGroups",
          "count": "4",
          "sources": ["strategie-9-2-4"]
        }
      ],
      "areas": [
        {
          "id": "mc-praha-10",
          "name": "Městská část Praha 10",
          "coverage": "words",
          "words": "území městské části Praha 10",
          "kind": "cityDistrict",
          "sources": ["ap-2015"]
        }
      ],
      "organisations": [
        {
          "id": "mc-praha-10",
          "name": "Městská část Praha 10",
          "kind": "cityDistrict",
          "aliases": ["MČ Praha 10"],
          "sources": ["ap-2015"]
        },
        {
          "id": "odbor-socialni",
          "name": "Odbor sociální Úřadu městské části Praha 10",
          "kind": "department",
          "partOf": "mc-praha-10",
          "sources": ["ap-2015"]
        }
      ],
      "targetGroups": [
        {
          "id": "seniori",
          "name": "senioři",
          "sources": ["strategie-9-2-4"]
        },
        {
          "id": "osoby-se-zdravotnim-postizenim",
          "name": "osoby se zdravotním postižením",
          "sources": ["strategie-9-2-4"]
        },
        {
          "id": "rodina-deti-a-mladez",
          "name": "rodina, děti a mládež",
          "sources": ["strategie-9-2-4"]
        },
        {
          "id": "osoby-ohrozene-socialnim-vyloucenim",
          "name": "osoby ohrožené sociálním vyloučením",
          "sources": ["strategie-9-2-4"]
        }
      ],
      "bodies": [
        {
          "id": "zastupitelstvo",
          "name": "Zastupitelstvo městské části Praha 10",
          "kind": "assembly",
          "organisation": "mc-praha-10",
          "sources": ["ap-2016"]
        },
        {
          "id": "ps-seniori",
          "name": "Pracovní skupina „senioři“",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["seniori"],
          "sources": ["strategie-9-2-4"]
        },
        {
          "id": "ps-osoby-se-zdravotnim-postizenim",
          "name": "Pracovní skupina „osoby se zdravotním postižením“",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["osoby-se-zdravotnim-postizenim"],
          "sources": ["strategie-9-2-4"]
        },
        {
          "id": "ps-rodina-deti-a-mladez",
          "name": "Pracovní skupina „rodina, děti a mládež“",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["rodina-deti-a-mladez"],
          "sources": ["strategie-9-2-4"]
        },
        {
          "id": "ps-osoby-ohrozene-socialnim-vyloucenim",
          "name": "Pracovní skupina „osoby ohrožené sociálním vyloučením“",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["osoby-ohrozene-socialnim-vyloucenim"],
          "sources": ["strategie-9-2-4"]
        }
      ],
      "plans": [
        {
          "id": "sp-2014-2016",
          "name": "Střednědobý plán rozvoje a udržitelnosti sociálních a návazných služeb na území městské části Praha 10 na období 2014–2016",
          "kind": "communityPlan",
          "holder": "mc-praha-10",
          "area": "mc-praha-10",
          "from": "2014",
          "to": "2016",
          "sources": ["ap-2016"]
        },
        {
          "id": "sp-2017-2020",
          "name": "Střednědobý plán rozvoje a udržitelnosti sociálních a návazných služeb na území městské části Praha 10 na období 2017–2020",
          "kind": "communityPlan",
          "holder": "mc-praha-10",
          "area": "mc-praha-10",
          "from": "2017",
          "to": "2020",
          "predecessors": ["sp-2014-2016"],
          "levels": [
            {"code": "priorita", "label": "priorita"}
          ],
          "sources": ["kpss-2018"]
        },
        {
          "id": "sp-2021-2024",
          "name": "Střednědobý plán rozvoje a udržitelnosti sociálních a návazných služeb na území městské části Praha 10 na období 2021–2024",
          "kind": "communityPlan",
          "holder": "mc-praha-10",
          "area": "mc-praha-10",
          "from": "2021",
          "to": "2024",
          "predecessors": ["sp-2017-2020"],
          "levels": [
            {"code": "priorita", "label": "priorita"}
          ],
          "axis": "theme",
          "sources": ["novy-plan"]
        },
        {
          "id": "ap-2015",
          "name": "Akční plán městské části Praha 10 na rok 2015",
          "kind": "actionPlan",
          "holder": "mc-praha-10",
          "area": "mc-praha-10",
          "from": "2015",
          "to": "2015",
          "partOf": "sp-2014-2016",
          "sources": ["ap-2015"]
        },
        {
          "id": "ap-2016",
          "name": "Akční plán městské části Praha 10 na rok 2016",
          "kind": "actionPlan",
          "holder": "mc-praha-10",
          "area": "mc-praha-10",
          "from": "2016",
          "to": "2016",
          "partOf": "sp-2014-2016",
          "sources": ["ap-2016"]
        },
        {
          "id": "opatreni-2019-2020",
          "name": "Opatření MČ Praha 10 k naplňování priorit v oblasti sociálních a návazných služeb na období 2019–2020",
          "kind": "middleLevelPaper",
          "holder": "mc-praha-10",
          "area": "mc-praha-10",
          "from": "2019",
          "to": "2020",
          "partOf": "sp-2017-2020",
          "levels": [
            {"code": "opatreni", "label": "opatření"}
          ],
          "state": "inPreparation",
          "sources": ["kpss-2018"],
          "note": "A paper of its own between the priorities of the plan and the activities of the action plan."
        },
        {
          "id": "ap-2019-2020",
          "name": "Akční plán MČ Praha 10 na období 2019–2020",
          "kind": "actionPlan",
          "holder": "mc-praha-10",
          "area": "mc-praha-10",
          "from": "2019",
          "to": "2020",
          "partOf": "sp-2017-2020",
          "levels": [
            {"code": "aktivita", "label": "aktivita"}
          ],
          "links": [
            {"relation": "implements", "target": "plans/opatreni-2019-2020"}
          ],
          "state": "inPreparation",
          "sources": ["kpss-2018"]
        },
        {
          "id": "ap-2023-2024",
          "name": "Akční plán městské části Praha 10 na období 2023–2024",
          "kind": "actionPlan",
          "holder": "mc-praha-10",
          "area": "mc-praha-10",
          "from": "2023",
          "to": "2024",
          "partOf": "sp-2021-2024",
          "sources": ["ap-2023"]
        }
      ],
      "planItems": [
        {
          "id": "priorita-6",
          "plan": "sp-2021-2024",
          "level": "priorita",
          "code": "6",
          "description": "Podpora odstraňování bariér.",
          "sources": ["strategie-9-3-4"],
          "note": "The name of the priority is not stated; the other seven are only counted."
        }
      ],
      "acts": [
        {
          "id": "prijeti-2013",
          "kind": "adopted",
          "subject": "plans/sp-2014-2016",
          "bodies": ["zastupitelstvo"],
          "time": "2013-12-16",
          "sources": ["ap-2016"]
        },
        {
          "id": "prijeti-2016",
          "kind": "adopted",
          "subject": "plans/sp-2017-2020",
          "bodies": ["zastupitelstvo"],
          "time": "2016-12-01",
          "sources": ["kpss-2018"]
        },
        {
          "id": "prijeti-2021",
          "kind": "adopted",
          "subject": "plans/sp-2021-2024",
          "bodies": ["zastupitelstvo"],
          "time": "2021-01-25",
          "sources": ["novy-plan"],
          "note": "The report of 26 January 2021 says that it was yesterday."
        }
      ],
      "commentWindows": [
        {
          "id": "k-ap-2015",
          "name": "Připomínkovací řízení k návrhu akčního plánu na rok 2015",
          "subject": "plans/ap-2015",
          "to": "2015-01-04",
          "sources": ["ap-2015"],
          "note": "Its first day is not stated."
        },
        {
          "id": "k-ap-2016",
          "name": "Připomínkovací řízení k návrhu akčního plánu na rok 2016",
          "subject": "plans/ap-2016",
          "from": "2015-10-12",
          "to": "2015-10-31",
          "sources": ["ap-2016"]
        },
        {
          "id": "k-opatrenim-2019-2020",
          "name": "Připomínkovací řízení k návrhu opatření na období 2019–2020",
          "subject": "plans/opatreni-2019-2020",
          "from": "2018-08-10",
          "to": "2018-08-31",
          "countsBy": "sent",
          "channels": ["email", "post"],
          "sources": ["kpss-2018"],
          "note": "One window for two papers."
        },
        {
          "id": "k-ap-2019-2020",
          "name": "Připomínkovací řízení k návrhu akčního plánu na období 2019–2020",
          "subject": "plans/ap-2019-2020",
          "from": "2018-08-10",
          "to": "2018-08-31",
          "countsBy": "sent",
          "channels": ["email", "post"],
          "sources": ["kpss-2018"],
          "note": "One window for two papers."
        },
        {
          "id": "k-ap-2023-2024",
          "name": "Připomínkovací řízení k návrhu akčního plánu na období 2023–2024",
          "subject": "plans/ap-2023-2024",
          "from": "2023-01-11",
          "to": "2023-01-25",
          "sources": ["ap-2023"]
        }
      ]
    }
    """#
}
