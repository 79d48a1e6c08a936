// Made by .ci/embed-dossiers from Tests/Cases/dossiers/prachatice.json; change the dossier, not this file.

extension GoldenDossier {
  static let prachaticeText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "prachatice",
      "title": "Komunitní plán sociálních služeb ORP Prachatice (první aktualizace)",
      "sources": [
        {
          "id": "t4",
          "title": "KPSS ORP Prachatice (první aktualizace)",
          "address": "http://docplayer.cz/1726021-Komunitni-plan-socialnich-sluzeb-orp-prachatice.html",
          "extent": "opening"
        }
      ],
      "areas": [
        {
          "id": "orp-prachatice",
          "name": "ORP Prachatice",
          "district": "3109",
          "words": "ORP Prachatice",
          "kind": "district",
          "region": "3034",
          "sources": ["t4"],
          "note": "Whether the whole district is meant is not stated."
        }
      ],
      "targetGroups": [
        {
          "id": "seniori",
          "name": "senioři",
          "sources": ["t4"]
        },
        {
          "id": "osoby-se-zdravotnim-postizenim",
          "name": "osoby se zdravotním postižením",
          "sources": ["t4"]
        },
        {
          "id": "osoby-ohrozene-socialnim-vyloucenim",
          "name": "osoby ohrožené sociálním vyloučením",
          "sources": ["t4"]
        },
        {
          "id": "rodiny-s-detmi",
          "name": "rodiny s dětmi",
          "sources": ["t4"]
        }
      ],
      "analyses": [
        {
          "id": "toky-financi",
          "name": "Analýza finančních toků",
          "kind": "moneyFlows",
          "sources": ["t4"]
        },
        {
          "id": "nazory-starostu",
          "name": "Názory starostů",
          "kind": "commissionerNeeds",
          "sources": ["t4"],
          "note": "Opinions; a mayor's silence is no measured zero."
        }
      ],
      "plans": [
        {
          "id": "kpss",
          "name": "Komunitní plán sociálních služeb ORP Prachatice",
          "kind": "communityPlan",
          "area": "orp-prachatice",
          "levels": [
            {"code": "vize", "label": "vize"},
            {"code": "priorita", "label": "priorita"},
            {"code": "opatreni", "label": "opatření"},
            {"code": "aktivita", "label": "aktivita"}
          ],
          "axis": "targetGroup",
          "sources": ["t4"],
          "note": "The first update; its period is not stated."
        }
      ],
      "planItems": [
        {
          "id": "seniori",
          "plan": "kpss",
          "level": "priorita",
          "name": "Senioři",
          "targetGroups": ["seniori"],
          "sources": ["t4"]
        },
        {
          "id": "osoby-se-zdravotnim-postizenim",
          "plan": "kpss",
          "level": "priorita",
          "name": "Osoby se zdravotním postižením",
          "targetGroups": ["osoby-se-zdravotnim-postizenim"],
          "sources": ["t4"]
        },
        {
          "id": "osoby-ohrozene-socialnim-vyloucenim",
          "plan": "kpss",
          "level": "priorita",
          "name": "Osoby ohrožené sociálním vyloučením",
          "targetGroups": ["osoby-ohrozene-socialnim-vyloucenim"],
          "sources": ["t4"]
        },
        {
          "id": "rodiny-s-detmi",
          "plan": "kpss",
          "level": "priorita",
          "name": "Rodiny s dětmi",
          "targetGroups": ["rodiny-s-detmi"],
          "sources": ["t4"]
        },
        {
          "id": "vseobecna-podpora-rozvoje-socialnich-sluzeb",
          "plan": "kpss",
          "level": "priorita",
          "name": "Všeobecná podpora rozvoje sociálních služeb",
          "isCommon": true,
          "sources": ["t4"]
        }
      ],
      "acts": [
        {
          "id": "prvni-aktualizace",
          "kind": "revised",
          "subject": "plans/kpss",
          "wording": "první aktualizace",
          "sources": ["t4"],
          "note": "When is not stated."
        }
      ]
    }
    """#
}
