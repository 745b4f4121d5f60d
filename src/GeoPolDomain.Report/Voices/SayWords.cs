using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Voices;

/// <summary>Says in names, not in ids, who spoke, in which office, when, and through whom it is known.</summary>
internal static class SayWords
{
    /// <summary>The name of an actor.</summary>
    public static string NameOf(Dataset data, ActorId? actor) => actor is null ? "somebody unknown" : data.Actors.NameOf(actor);

    /// <summary>The name of a speaker without the office.</summary>
    public static string NameOf(Dataset data, Speaker speaker) => speaker switch
    {
        { Actor: { } actor } => data.Actors.NameOf(actor),
        { AsPrinted: { Length: > 0 } printed } => printed,
        _ => "somebody unknown",
    };

    /// <summary>The office or capacity in which somebody speaks. Null when none is recorded.</summary>
    public static string? OfficeOf(Dataset data, Speaker speaker)
    {
        var office = speaker.Tenure is { } tenure ? data.Actors.FindTenure(tenure)?.Office ?? tenure.ToString() : null;
        return office is null || speaker.Capacity is null ? office ?? speaker.Capacity : $"{office}; {speaker.Capacity}";
    }

    /// <summary>A speaker with the office and the actor spoken for.</summary>
    public static string Of(Dataset data, Speaker speaker)
    {
        var office = OfficeOf(data, speaker) is { } text ? $", {text}" : "";
        var behalf = speaker.OnBehalfOf is { } actor && actor != speaker.Actor ? $", for {data.Actors.NameOf(actor)}" : "";
        return NameOf(data, speaker) + office + behalf;
    }

    /// <summary>All speakers of a statement.</summary>
    public static string SpeakersOf(Dataset data, Statement statement) =>
        string.Join("; ", statement.Speakers.Select(one => Of(data, one)));

    /// <summary>A speaker with the first words of the office, for a list in which the office only tells who it is.</summary>
    public static string BriefOf(Dataset data, Speaker speaker)
    {
        var office = speaker.Tenure is { } tenure ? data.Actors.FindTenure(tenure)?.Office : null;
        return NameOf(data, speaker) + (office is null ? "" : $", {office}");
    }

    /// <summary>Where an actor stands on a claim, as a verb.</summary>
    public static string Stands(Position position) => position.Stance switch
    {
        StanceKind.Affirms => "affirms it",
        StanceKind.Denies => "denies it",
        StanceKind.Doubts => "doubts it",
        StanceKind.Conditions => "names a condition",
        _ => "knows nothing of it",
    } + (position.IsInPart ? " in part" : "");

    /// <summary>A time in words.</summary>
    public static string When(EdtfValue? when) => when?.Describe() ?? "at an unknown time";

    /// <summary>The outlet of a source; the title when it has none; or in which way the outlet is not known.</summary>
    public static string OutletOf(Dataset data, Source source) => source.Outlet switch
    {
        { Actor: { } actor } => data.Actors.NameOf(actor),
        { Missing: { } why } => $"outlet unknown ({Why(why)})",
        { AsPrinted: { Length: > 0 } printed } => $"outlet unknown (printed: {printed})",
        not null => "outlet unknown",
        null => source.Title is { } title ? $"“{title}”" : Spoken(source.Kind),
    };

    /// <summary>
    /// The outlets through which a statement is known, each once: for each report the source that it cites, or the reporting source.
    /// </summary>
    public static string ThroughOf(Dataset data, Statement statement, ActorId? viewpoint) => ThroughOf(data, [statement], viewpoint);

    /// <summary>The outlets through which several statements are known, each once.</summary>
    public static string ThroughOf(Dataset data, IEnumerable<Statement> statements, ActorId? viewpoint)
    {
        var reports = statements.SelectMany(one => ReportsOf(data, one, viewpoint));
        var sources = reports.Select(one => one.Citing ?? one.Source).Distinct()
            .Select(one => (Id: one, Known: data.Sources.Find(one))).ToList();
        var unknown = sources.Count(one => one.Known is { Outlet: { Actor: null } });
        var names = sources.Where(one => one.Known is not { Outlet: { Actor: null } })
            .Select(one => one.Known is { } source ? OutletOf(data, source) : one.Id.ToString()).Distinct();
        // Two unknown outlets are never taken for the same one.
        return string.Join(", ", unknown switch
        {
            0 => names,
            1 => names.Append("an unknown outlet"),
            _ => names.Append($"{unknown} unknown outlets"),
        });
    }

    /// <summary>The reports of a statement that count in a view.</summary>
    public static ImmutableArray<Report> ReportsOf(Dataset data, Statement statement, ActorId? viewpoint) =>
        [.. data.Statements.ReportsOf(statement.Id).Where(one => one.AccordingTo is null || one.AccordingTo == viewpoint)];

    /// <summary>What somebody did by speaking, as a verb for a sentence about the past.</summary>
    public static string Did(SpeechAct act) => act.ToString() switch
    {
        "assert" => "said",
        "deny" => "denied",
        "agree" => "agreed",
        "announce" => "announced",
        "set-condition" => "set a condition",
        "signal" => "signalled",
        "refer" => "referred to something",
        "report-figure" => "gave a number",
        "withhold-confirmation" => "did not confirm",
        "withhold-approval" => "did not approve",
        "no-information" => "said they had no information",
        "decline-comment" => "declined to comment",
        "no-response" => "gave no answer",
        var other when other.EndsWith('e') => $"{Spoken(other)}d",
        var other when other.Contains('-') => Spoken(other),
        var other => $"{other}ed",
    };

    /// <summary>How a report renders the words.</summary>
    public static string Rendered(ReportForm? form) => form?.ToString() switch
    {
        null => "reported",
        "verbatim" => "word for word",
        "translated" => "in translation",
        "summarised" => "in short",
        "mentioned" => "only mentioned",
        var other => Spoken(other),
    };

    /// <summary>Why the text does not say who is meant.</summary>
    public static string Why(MissingReason why) => why.ToString() switch
    {
        "stripped" => "the name was lost in copying",
        "not-stated" => "not stated",
        "withheld" => "the name is withheld",
        var other => Spoken(other),
    };

    /// <summary>A code as ordinary words.</summary>
    public static string Spoken(object code) => $"{code}".Replace('-', ' ');

    /// <summary>Joins names as in "a, b and c".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nobody",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>A number that is known between two ends.</summary>
    public static string Of(CountRange number) => number switch
    {
        { IsOneNumber: true } => $"{number.Least}",
        { Most: null } => $"{number.Least} or more",
        _ => $"{number.Least} to {number.Most}",
    };
}
