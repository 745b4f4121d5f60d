using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Files;

/// <summary>Prints the mistakes and findings of files for a person, and for editors that jump to <c>FILE:line:byte</c>.</summary>
/// <remarks>
/// What is wrong in the same way in many places is printed for the first three, with the number of the others. Two are wrong in the same
/// way if their messages differ only in what stands in quotation marks or in numbers.
/// </remarks>
internal static partial class CheckPage
{
    private const int MostPlaces = 3;

    // The lines are neither wrapped nor coloured, because an editor could then no longer read the place from the line.
    public static void Write(Terminal terminal, IReadOnlyList<CheckAnswer> answers)
    {
        using var text = terminal.OpenText();
        foreach (var answer in answers)
        {
            foreach (var line in answer.Mistakes.SelectMany(one => Grouped(
                one.File.Name, one.Errors.Select(error => (one.File.Describe(error), $"{error.Code}", error.Message)), one.IsCut)
                .Concat(one.IsCut ? [one.File.DescribeCut()] : [])))
                text.WriteLine(Printable.Of(line));
            foreach (var line in Grouped(answer.Documents.Name, answer.Findings.Select(one => Line(answer, one))))
                text.WriteLine(Printable.Of(line));
            if (answer.AreFindingsCut)
                text.WriteLine($"{answer.Documents.Name}: there are more findings than are listed; correct these first");
            if (answer.Data is { } data)
                text.WriteLine($"{answer.Documents.Name}: {Counted(answer.Findings)} in {Counted(data.Records.Count(), "record")}");
        }
    }

    private static (string Line, string Code, string Message) Line(CheckAnswer answer, PlacedFinding one) => (
        $"{one.At.File?.Name ?? answer.Documents.Name}:{(one.At.Place is { } place ? $"{place}:" : "")} {one.Finding}",
        $"{one.Finding.Severity.ToText()} {one.Finding.Code}",
        one.Finding.Message);

    private static IEnumerable<string> Grouped(
        string file, IEnumerable<(string Line, string Code, string Message)> told, bool isCut = false)
    {
        foreach (var same in told.GroupBy(one => (one.Code, Pattern: Particulars().Replace(one.Message, "'...'"))))
        {
            var lines = same.ToList();
            foreach (var (line, _, _) in lines.Take(MostPlaces))
                yield return line;
            if (lines.Count > MostPlaces)
            {
                var what = lines.TrueForAll(one => one.Message == lines[0].Message) ? lines[0].Message : same.Key.Pattern;
                var all = isCut ? "until the list was cut" : "in all";
                yield return $"{file}: and {lines.Count - MostPlaces} more, {lines.Count} {all}: {same.Key.Code}: {what}";
            }
        }
    }

    private static string Counted(ImmutableArray<PlacedFinding> findings)
    {
        Severity[] worstFirst = [Severity.Error, Severity.Warning, Severity.Notice];
        var counts = worstFirst
            .Select(severity => (severity, count: findings.Count(one => one.Finding.Severity == severity)))
            .Where(one => one.count > 0)
            .Select(one => Counted(one.count, one.severity.ToText()))
            .ToList();
        return counts.Count == 0 ? "no mistakes" : $"readable, with {string.Join(", ", counts)}";
    }

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    [GeneratedRegex(@"'[^']*'|[0-9][0-9./-]*")]
    private static partial Regex Particulars();
}
