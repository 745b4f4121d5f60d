using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>The names and codes of actors as a picture writes them. Without a dataset, ids stand for names.</summary>
internal sealed class ActorWords(Dataset? data, LocalDate? on = null)
{
    /// <summary>The name of an actor on the day of the picture.</summary>
    public string NameOf(ActorId id) =>
        data?.Actors.Find(id) is not { } actor ? id.ToString() : on is { } day ? actor.NameOn(day).Text : actor.Names[0].Text;

    /// <summary>A code of three letters where the actor has one, and otherwise its name.</summary>
    public string CodeOf(ActorId id)
    {
        var codes = data?.Actors.Find(id) is not { } actor ? [] : on is { } day ? actor.CodesOn(day) : actor.Codes;
        return codes.Where(one => one.Scheme == CodeScheme.Iso31661Alpha3).Select(one => one.Value).FirstOrDefault()
            ?? codes.Where(one => one.Scheme == CodeScheme.Cow).Select(one => one.Value).FirstOrDefault(IsThreeLetters)
            ?? NameOf(id);
    }

    /// <summary>Writes names in a text of the library in the place of the ids given, and a capital letter at its beginning.</summary>
    public string InNames(string text, IReadOnlySet<string> ids)
    {
        var written = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '.' or '_'))
                end++;
            var word = text[i..Math.Max(end, i + 1)];
            i += word.Length;
            written.Append(ids.Contains(word) ? NameOf(word) : word);
        }

        return Capital(written.ToString());
    }

    /// <summary>Several names as a list, for example "China, France and Russia".</summary>
    public string List(IReadOnlyList<ActorId> ids) => ids.Count switch
    {
        0 => "",
        1 => NameOf(ids[0]),
        _ => $"{string.Join(", ", ids.Take(ids.Count - 1).Select(NameOf))} and {NameOf(ids[^1])}",
    };

    private static bool IsThreeLetters(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper);

    /// <summary>The text with a capital letter at its beginning.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
