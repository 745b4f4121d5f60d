using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Output;

/// <summary>
/// Turns values into marked-up words for a <see cref="Page"/>. Every text from a dataset goes through this class, which escapes the
/// square brackets that Spectre.Console would otherwise read as markup.
/// </summary>
internal static class Words
{
    /// <summary>Returns the text without emphasis.</summary>
    public static string Plain(object? words) => Markup.Escape(Printable.Of(words?.ToString() ?? ""));

    /// <summary>Returns the text in bold, for the important words of a page.</summary>
    public static string Strong(object words) => $"[bold]{Plain(words)}[/]";

    /// <summary>Returns the text in grey, for details such as the id behind a name.</summary>
    public static string Aside(object words) => $"[grey]{Plain(words)}[/]";

    /// <summary>Returns the text in yellow, for what is unknown or wrong.</summary>
    public static string Warning(object words) => $"[yellow]{Plain(words)}[/]";

    /// <summary>Returns "yes" in green, "no" in red or "unknown" in yellow.</summary>
    public static string Of(Answer answer) => answer switch
    {
        Answer.Yes => $"[green]{answer.ToText()}[/]",
        Answer.No => $"[red]{answer.ToText()}[/]",
        _ => Warning(answer.ToText()),
    };

    /// <summary>Returns the sentence of a reason, followed by the key of the record that the reason rests on.</summary>
    public static string Of(Reason reason) =>
        reason.Record is null ? Plain(reason.Says) : $"{Plain(reason.Says)} {Aside($"({reason.Record.Key})")}";

    /// <summary>
    /// Returns the name of an actor, followed by the id of the actor unless the id is just the name in lower case:
    /// <c>Kazakhstan</c>, but <c>Collective Security Treaty Organization (csto)</c>.
    /// </summary>
    public static string Of(Dataset data, ActorId actor)
    {
        var name = data.Actors.NameOf(actor);
        var guess = name.ToLowerInvariant().Replace(' ', '-');
        return guess == actor.ToString() ? Plain(name) : $"{Plain(name)} {Aside($"({actor})")}";
    }

    /// <summary>Returns a number of soldiers in words: <c>2500</c>, <c>about 500</c>, <c>up to 20000</c>, <c>2000 to 2500</c>.</summary>
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

    /// <summary>Returns a note that the answer leaves out records that hold only in the view of an actor.</summary>
    public static string OwnView(Dataset data, ActorId actor) =>
        $"{Of(data, actor)} has a view of its own, which {Plain($"--viewpoint {actor}")} shows";

    /// <summary>Returns a code as ordinary words: <c>no information</c> for the code <c>no-information</c>.</summary>
    public static string Spoken(object code) => $"{code}".Replace('-', ' ');

    /// <summary>Returns a number with its noun: <c>1 claim</c>, <c>2 claims</c>, <c>3 treaty parties</c>.</summary>
    public static string Count(int count, string noun)
    {
        var spoken = Spoken(noun);
        return count == 1 || noun == "coverage" ? $"{count} {spoken}"
            : noun.EndsWith('y') ? $"{count} {spoken[..^1]}ies"
            : $"{count} {spoken}s";
    }
}
