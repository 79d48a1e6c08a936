// Made by .ci/embed-dossiers from Tests/Cases/dossiers/olomouc-2010-2012.json; change the dossier, not this file.

extension GoldenDossier {
  static let olomouc20102012Text = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "olomouc-2010-2012",
      "title": "2. komunitní plán sociálních služeb města Olomouce 2010–2012 (návrh)",
      "sources": [
        {
          "id": "t7",
          "title": "2. KPSS Olomouc 2010-2012 (návrh)",
          "address": "http://docplayer.cz/467429-Navrh-2-komunitniho-planu-socialnich-sluzeb-mesta-olomouce-na-obdobi-let-2010-2012.html",
          "extent": "opening"
        }
      ],
      "statedCounts": [
        {
          "id": "pocet-kapitol",
          "counted": "chapters",
          "count": "9",
          "subject": "plans/kpss-2",
          "sources": ["t7"]
        }
      ],
      "areas": [
        {
          "id": "mesto-olomouc",
          "name": "město Olomouc",
          "coverage": "listedMunicipalities",
          "municipalities": ["500496"],
          "kind": "municipality",
          "sources": ["t7"]
        }
      ],
      "targetGroups": [
        {
          "id": "deti-mladez-a-rodina",
          "name": "děti, mládež a rodina",
          "sources": ["t7"]
        },
        {
          "id": "obcane-se-zdravotnim-postizenim",
          "name": "občané se zdravotním postižením",
          "sources": ["t7"]
        },
        {
          "id": "seniori",
          "name": "senioři",
          "sources": ["t7"]
        },
        {
          "id": "obcane-s-mentalnim-postizenim",
          "name": "občané s mentálním postižením",
          "sources": ["t7"]
        },
        {
          "id": "obcane-dlouhodobe-dusevne-nemocni",
          "name": "občané dlouhodobě duševně nemocní",
          "sources": ["t7"]
        },
        {
          "id": "osoby-ohrozene-navykovym-chovanim",
          "name": "osoby ohrožené návykovým chováním",
          "sources": ["t7"]
        },
        {
          "id": "etnicke-mensiny",
          "name": "etnické menšiny",
          "sources": ["t7"]
        },
        {
          "id": "obcane-v-prechodne-krizi",
          "name": "občané v přechodné krizi",
          "sources": ["t7"]
        }
      ],
      "bodies": [
        {
          "id": "ps-deti-mladez-a-rodina",
          "name": "Děti, mládež a rodina",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["deti-mladez-a-rodina"],
          "sources": ["t7"]
        },
        {
          "id": "ps-obcane-se-zdravotnim-postizenim",
          "name": "Občané se zdravotním postižením",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["obcane-se-zdravotnim-postizenim"],
          "sources": ["t7"]
        },
        {
          "id": "ps-seniori",
          "name": "Senioři",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["seniori"],
          "sources": ["t7"]
        },
        {
          "id": "ps-obcane-s-mentalnim-postizenim",
          "name": "Občané s mentálním postižením",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["obcane-s-mentalnim-postizenim"],
          "sources": ["t7"]
        },
        {
          "id": "ps-obcane-dlouhodobe-dusevne-nemocni",
          "name": "Občané dlouhodobě duševně nemocní",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["obcane-dlouhodobe-dusevne-nemocni"],
          "sources": ["t7"]
        },
        {
          "id": "ps-osoby-ohrozene-navykovym-chovanim",
          "name": "Osoby ohrožené návykovým chováním",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["osoby-ohrozene-navykovym-chovanim"],
          "sources": ["t7"]
        },
        {
          "id": "ps-etnicke-mensiny",
          "name": "Etnické menšiny",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["etnicke-mensiny"],
          "sources": ["t7"]
        },
        {
          "id": "ps-obcane-v-prechodne-krizi",
          "name": "Občané v přechodné krizi",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["obcane-v-prechodne-krizi"],
          "sources": ["t7"]
        }
      ],
      "plans": [
        {
          "id": "kpss-2",
          "name": "2. komunitní plán sociálních služeb města Olomouce na období let 2010-2012",
          "kind": "communityPlan",
          "area": "mesto-olomouc",
          "from": "2010",
          "to": "2012",
          "levels": [
            {"code": "cil", "label": "cíl"},
            {"code": "opatreni", "label": "opatření (krok)"}
          ],
          "axis": "targetGroup",
          "state": "inPreparation",
          "sources": ["t7"],
          "note": "A draft. Its chapters are items without a level: the text names levels for goals and measures only."
        }
      ],
      "planItems": [
        {
          "id": "kapitola-deti-mladez-a-rodina",
          "plan": "kpss-2",
          "name": "Děti, mládež a rodina",
          "targetGroups": ["deti-mladez-a-rodina"],
          "sources": ["t7"]
        },
        {
          "id": "kapitola-obcane-se-zdravotnim-postizenim",
          "plan": "kpss-2",
          "name": "Občané se zdravotním postižením",
          "targetGroups": ["obcane-se-zdravotnim-postizenim"],
          "sources": ["t7"]
        },
        {
          "id": "kapitola-seniori",
          "plan": "kpss-2",
          "name": "Senioři",
          "targetGroups": ["seniori"],
          "sources": ["t7"]
        },
        {
          "id": "kapitola-obcane-s-mentalnim-postizenim",
          "plan": "kpss-2",
          "name": "Občané s mentálním postižením",
          "targetGroups": ["obcane-s-mentalnim-postizenim"],
          "sources": ["t7"]
        },
        {
          "id": "kapitola-obcane-dlouhodobe-dusevne-nemocni",
          "plan": "kpss-2",
          "name": "Občané dlouhodobě duševně nemocní",
          "targetGroups": ["obcane-dlouhodobe-dusevne-nemocni"],
          "sources": ["t7"]
        },
        {
          "id": "kapitola-osoby-ohrozene-navykovym-chovanim",
          "plan": "kpss-2",
          "name": "Osoby ohrožené návykovým chováním",
          "targetGroups": ["osoby-ohrozene-navykovym-chovanim"],
          "sources": ["t7"]
        },
        {
          "id": "kapitola-etnicke-mensiny",
          "plan": "kpss-2",
          "name": "Etnické menšiny",
          "targetGroups": ["etnicke-mensiny"],
          "sources": ["t7"]
        },
        {
          "id": "kapitola-obcane-v-prechodne-krizi",
          "plan": "kpss-2",
          "name": "Občané v přechodné krizi",
          "targetGroups": ["obcane-v-prechodne-krizi"],
          "sources": ["t7"]
        },
        {
          "id": "kapitola-spolecna",
          "plan": "kpss-2",
          "name": "cíle a opatření společné pro všechny cílové skupiny",
          "targetGroups": ["deti-mladez-a-rodina", "obcane-se-zdravotnim-postizenim", "seniori", "obcane-s-mentalnim-postizenim", "obcane-dlouhodobe-dusevne-nemocni", "osoby-ohrozene-navykovym-chovanim", "etnicke-mensiny", "obcane-v-prechodne-krizi"],
          "isCommon": true,
          "sources": ["t7"]
        }
      ],
      "acts": [
        {
          "id": "navrh",
          "kind": "proposed",
          "subject": "plans/kpss-2",
          "wording": "návrh",
          "sources": ["t7"],
          "note": "By whom and when is not stated."
        }
      ]
    }
    """#
}
