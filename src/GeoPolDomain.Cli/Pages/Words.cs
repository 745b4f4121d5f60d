using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>Words marked up for a page. What comes from a dataset passes through here, so that its brackets are no markup.</summary>
internal static class Words
{
    /// <summary>As it stands.</summary>
    public static string Plain(object? words) => Markup.Escape(Printable.Of(words?.ToString() ?? ""));

    /// <summary>Of weight.</summary>
    public static string Strong(object words) => $"[bold]{Plain(words)}[/]";

    /// <summary>By the way.</summary>
    public static string Aside(object words) => $"[grey]{Plain(words)}[/]";

    /// <summary>What is not known, or is wrong.</summary>
    public static string Warning(object words) => $"[yellow]{Plain(words)}[/]";

    /// <summary>Yes, no or unknown.</summary>
    public static string Of(Answer answer) => answer switch
    {
        Answer.Yes => $"[green]{answer.ToText()}[/]",
        Answer.No => $"[red]{answer.ToText()}[/]",
        _ => Warning(answer.ToText()),
    };

    /// <summary>A reason, with the record it rests on by the way.</summary>
    public static string Of(Reason reason) => reason.Record is null ? Plain(reason.Says) : $"{Plain(reason.Says)} {Aside($"({reason.Record.Key})")}";

    /// <summary>The name of an actor, and its id where nobody could guess it from the name.</summary>
    public static string Of(Dataset data, ActorId actor)
    {
        var name = data.Actors.NameOf(actor);
        var guess = name.ToLowerInvariant().Replace(' ', '-');
        return guess == actor.ToString() ? Plain(name) : $"{Plain(name)} {Aside($"({actor})")}";
    }

    /// <summary>A number of soldiers, or a range of it.</summary>
    public static string Of(CountRange number)
    {
        var about = number is { IsApproximate: true, Most: not null } or { IsApproximate: true, Least: > 0 } ? "about " : "";
        var range = number switch
        {
            { Least: 0, Most: null } => "any number",
            { IsOneNumber: true } => $"{number.Least}",
            { Most: null } => $"{number.Least} or more",
            { Least: 0 } => $"up to {number.Most}",
            _ => $"{number.Least} to {number.Most}",
        };
        return Plain(about + range);
    }

    /// <summary>A code as one would say it: "no information" for no-information.</summary>
    public static string Spoken(object code) => $"{code}".Replace('-', ' ');

    /// <summary>How many of a thing there are.</summary>
    public static string Count(int count, string thing) => count == 1 || thing == "coverage" ? $"{count} {Spoken(thing)}" : thing.EndsWith('y') ? $"{count} {Spoken(thing)[..^1]}ies" : $"{count} {Spoken(thing)}s";
}
