using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>Says memberships, limitations and their sources in words.</summary>
/// <param name="data">The dataset that knows the names. Null leaves the ids.</param>
internal sealed class MembershipWords(Dataset? data)
{
    private const int MostSources = 3;
    private const int LongestSource = 90;

    /// <summary>The name of an actor.</summary>
    public string NameOf(ActorId actor) => data?.Actors.NameOf(actor) ?? actor.ToString();

    /// <summary>A status in words, for example "founding state".</summary>
    public static string Of(MembershipStatus status) => Spaced(status.ToString());

    /// <summary>How a membership ended, in a few words, for example "withdrew". Empty where it went on in another record.</summary>
    public static string Of(MembershipEnd? end) => end?.Reason.ToString() switch
    {
        null or "replaced" => "",
        "non-renewal" => "not renewed",
        "withdrawal" => "withdrew",
        "expulsion" => "expelled",
        "suspension-as-exit" => "suspended, as an exit",
        "dissolution" => "dissolved",
        "extinction" => "ceased to exist",
        "merger" => "merged",
        { } other => Spaced(other),
    };

    /// <summary>A membership in a few words, for example "member from 16 August 2006 to 19 December 2012, withdrew".</summary>
    public static string Brief(Membership membership)
    {
        var end = Of(membership.End);
        return $"{Of(membership.Status)} {membership.Spell.Describe()}{(end.Length > 0 ? $", {end}" : "")}";
    }

    /// <summary>A membership in one paragraph: when, by which steps, why it ended, in whose view, and from which sources.</summary>
    /// <param name="membership">The membership.</param>
    /// <param name="subject">What the row of the bar is about: the member, or the organization.</param>
    public string Of(Membership membership, ActorId subject)
    {
        var text = $"{NameOf(subject)}, {Of(membership.Status)} {membership.Spell.Describe()}.";
        if (!membership.Steps.IsEmpty)
            text += $" Steps: {string.Join("; ", membership.Steps.Select(one => $"{Spaced(one.Step.ToString())} {one.On.Describe()}"))}.";
        if (membership.End is { } end)
            text += $" End: {Spaced(end.Reason.ToString())}{(end.How is null ? "" : $" ({end.How.TrimEnd('.')})")}.";
        return text + View(membership) + Sources(membership);
    }

    /// <summary>A limitation in one paragraph.</summary>
    public string Of(Limitation limitation)
    {
        string?[] only =
        [
            limitation.Right is { } right ? $"only the right to {Spaced(right.ToString())}" : null,
            limitation.Organ is { } organ ? $"only in {NameOf(organ)}" : null,
            limitation.Towards is { } other ? $"only towards {NameOf(other)}" : null,
            limitation.By is { } by ? $"by {NameOf(by)}" : null,
        ];
        return $"{NameOf(limitation.Of)}: {string.Join(", ", only.OfType<string>().Prepend(Spaced(limitation.Kind.ToString())))}, "
            + $"{limitation.Spell.Describe()}.{View(limitation)}{Sources(limitation)}";
    }

    /// <summary>The sources of a record: their titles, and where in them.</summary>
    public string Sources(DatasetRecord record)
    {
        if (record.Citations.IsEmpty)
            return "";
        var told = record.Citations.Take(MostSources).Select(one => SourceOf(one));
        var more = record.Citations.Length - MostSources;
        var text = $" Sources: {string.Join("; ", told)}{(more > 0 ? $"; and {more} more" : "")}";
        return text.EndsWith('…') ? text : $"{text}.";
    }

    /// <summary>A code with spaces for its hyphens.</summary>
    public static string Spaced(string code) => code.Replace('-', ' ');

    private string View(DatasetRecord record) => record.AccordingTo is { } view ? $" As {NameOf(view)} sees it." : "";

    private string SourceOf(Citation citation)
    {
        var title = data?.CaptionOf(citation.Source.Key) ?? citation.Source.ToString();
        if (title.Length > LongestSource)
            title = string.Concat(title.EnumerateRunes().Take(LongestSource).Select(rune => rune.ToString())).TrimEnd() + "…";
        return citation.Place is null ? title : $"{title} ({citation.Place})";
    }
}
