import ExactValues

extension MessageTemplate {
  /// What the rules about needs and surveys say.
  static let needs: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-NED-001", cs: "Vrátilo se nejvýš tolik formulářů, kolik jich bylo rozdáno.",
      en: "No more forms come back than went out."),
    MessageTemplate(
      "finding.KP-NED-001",
      cs: "{returned|Vrátil se|Vrátily se|Vrátilo se} {returned} {returned|formulář|formuláře|formulářů}, rozdáno "
        + "jich podle údajů bylo jen {distributed}.",
      en: "{returned} {returned|form|forms} came back, but by what is stated only {distributed} went out."),
    MessageTemplate(
      "rule.KP-NED-002", cs: "Zpracované a nepoužitelné formuláře dávají dohromady vrácené.",
      en: "The processed and the unusable forms are those that came back."),
    MessageTemplate(
      "finding.KP-NED-002",
      cs: "Zpracované a nepoužitelné formuláře dávají dohromady {sum}, vrácených je však {returned}.",
      en: "The processed and the unusable forms are {sum} together, but {returned} came back."),
    MessageTemplate(
      "rule.KP-NED-003", cs: "Na otázku odpovídá nejvýš tolik formulářů, kolik jich bylo zpracováno.",
      en: "No more forms answer a question than were processed."),
    MessageTemplate(
      "finding.KP-NED-003",
      cs: "Základ otázky je {base}, formulářů je však nejvýš {forms}.",
      en: "The base of the question is {base}, but there are at most {forms} forms."),
    MessageTemplate(
      "rule.KP-NED-004", cs: "Odpovědi na otázku s jednou možností dávají dohromady její základ.",
      en: "The answers to a question with one choice add up to its base."),
    MessageTemplate(
      "finding.KP-NED-004",
      cs: "Odpovědi na otázku s jednou možností dávají dohromady {sum}, základ je však {base}.",
      en: "The answers to a question with one choice add up to {sum}, but its base is {base}."),
    MessageTemplate(
      "rule.KP-NED-005",
      cs: "Podíly u otázky s jednou možností dávají dohromady 100 %, nakolik to zaokrouhlení dovoluje.",
      en: "The shares of a question with one choice add up to 100 per cent, as far as rounding allows."),
    MessageTemplate(
      "finding.KP-NED-005",
      cs: "Podíly u otázky s jednou možností dávají dohromady {sum} %; zaokrouhlení takový rozdíl nevysvětlí.",
      en: "The shares of a question with one choice add up to {sum} per cent; rounding does not explain it."),
    MessageTemplate(
      "rule.KP-NED-006", cs: "Uvedený podíl odpovídá počtu odpovědí a základu otázky.",
      en: "A printed share is that of its count in the base."),
    MessageTemplate(
      "finding.KP-NED-006",
      cs: "Podíl {share} % nelze získat z počtu {count} a základu {base}; základ podílu může být jiný.",
      en: "The share of {share} per cent is not producible from {count} of {base}; its base may be another one."),
    MessageTemplate("rule.KP-NED-007", cs: "Potřeba uvádí, co ji dokládá.", en: "A need names what shows it."),
    MessageTemplate(
      "finding.KP-NED-007", cs: "U potřeby „{need}“ není uvedeno, co ji dokládá.",
      en: "It is not stated what shows the need “{need}”."),
    MessageTemplate("rule.KP-NED-008", cs: "Váha potřeby uvádí svou stupnici.", en: "A weight names its scale."),
    MessageTemplate(
      "finding.KP-NED-008", cs: "Potřeba „{need}“ má váhu {weight}, stupnice však uvedena není.",
      en: "The need “{need}” weighs {weight}, but the scale is not stated."),
    MessageTemplate(
      "rule.KP-NED-009", cs: "Potřeby se neopakují navzájem v kruhu.",
      en: "Needs do not repeat each other in a circle."),
    MessageTemplate(
      "finding.KP-NED-009",
      cs: "Potřeba „{need}“ se odkazy na opakované potřeby vrací sama k sobě; v kruhu "
        + "{count|je|jsou|je} {count} {count|potřeba|potřeby|potřeb}.",
      en: "The need “{need}” repeats itself in a circle of {count} {count|need|needs}."),
    MessageTemplate(
      "rule.KP-NED-010", cs: "Potřebě odpovídá aspoň jedna položka, která nebyla zrušena.",
      en: "Not all items that answer a need were cancelled or removed."),
    MessageTemplate(
      "finding.KP-NED-010",
      cs: "Na potřebu „{need}“ {count|odpovídá|odpovídají|odpovídá} {count} {count|položka|položky|položek}, vesměs "
        + "zrušené nebo vyřazené.",
      en: "The need “{need}” is answered by {count} {count|item|items}, all cancelled or removed."),
    MessageTemplate(
      "rule.KP-NED-011", cs: "Odpověď, že nic není třeba, je názor a potřebu nedokládá.",
      en: "That nothing is needed is an opinion and shows no need."),
    MessageTemplate(
      "finding.KP-NED-011",
      cs: "Potřebu „{need}“ má dokládat odpověď „{answer}“, která říká, že nic není třeba.",
      en: "The need “{need}” rests on the answer “{answer}”, which says that nothing is needed."),
  ]
}
