using System.Collections.Immutable;
using System.Text;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>Texts in English, French, Russian and Serbian; one in ten holds something that JSON must escape.</summary>
internal sealed class Prose(Dice dice)
{
    private static readonly ImmutableArray<string> English =
    [
        "the deployment of military observers is not being considered", "talks with the partners in the organization go on",
        "such a decision can be taken only by consensus of the heads of state", "no formal request has been received so far",
        "troops might be sent to the de-escalation zones", "the matter needs a mandate of the United Nations Security Council",
        "the foreign minister answered a question of journalists", "as the joint statement of the guarantors says",
        "the number of soldiers was not given", "the spokesman declined to comment on the report", "under the terms of the memorandum",
        "negotiations with two countries of the Commonwealth are under way",
    ];

    private static readonly ImmutableArray<string> French =
    [
        "le président a précisé que la question n'était pas à l'ordre du jour", "des négociations sont menées avec plusieurs États",
        "l'envoi d'une force de maintien de la paix suppose un mandat", "le ministère des Affaires étrangères a démenti l'information",
        "selon une source diplomatique citée par l'agence", "les zones de désescalade seront délimitées ultérieurement",
        "aucune décision n'a été arrêtée à ce stade", "les garants du cessez-le-feu se réuniront à nouveau",
    ];

    private static readonly ImmutableArray<string> Russian =
    [
        "вопрос о направлении военнослужащих не рассматривается", "переговоры с партнёрами по организации продолжаются",
        "решение может быть принято только консенсусом", "официального обращения пока не поступало",
        "министр ответил на вопрос журналистов", "речь идёт о зонах деэскалации",
    ];

    private static readonly ImmutableArray<string> Serbian =
    [
        "преговори са партнерима се настављају", "одлука још није донета", "министарство није потврдило ту вест",
        "pitanje slanja vojnika nije na dnevnom redu", "član organizacije može da uloži veto", "zvaničnici su odbili da komentarišu "
            + "izveštaj",
    ];

    private static readonly ImmutableArray<string> Escaped = ["\"yes\"", "\n", "\\", "\"no comment\"", "\t"];

    public string Text(int fewest, int most)
    {
        var phrases = Language();
        var text = new StringBuilder();
        for (var left = dice.Between(fewest, most); left > 0; left--)
            text.Append(text.Length == 0 ? "" : ", ").Append(dice.Pick(phrases));
        if (dice.InPercent(10))
            text.Append(' ').Append(dice.Pick(Escaped)).Append(" he said");
        return text.ToString();
    }

    private ImmutableArray<string> Language() => dice.Below(100) switch
    {
        < 52 => English,
        < 70 => French,
        < 86 => Russian,
        _ => Serbian,
    };
}
