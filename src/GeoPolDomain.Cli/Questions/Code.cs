using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using NodaTime;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>code</c>: what a code means, in which list and when, and the code for it in another list.</summary>
internal sealed class Code : Question<CodeAnswer>
{
    private readonly Argument<string> code = new("CODE")
    {
        Description = "The code, such as CS or 260, or with its list, such as cow:260.",
    };

    private readonly Option<string> to = new("--to")
    {
        Description = "The list into which to convert, for example gw or iso3166-1-alpha3.",
        HelpName = "LIST",
    };

    public Code(Terminal terminal) : base(
        terminal,
        "code",
        "Tells which actors a code means in which list and when, and converts the code into another list.")
    {
        Add(code);
        Add(to);
        Add(GivenDay.Option(
            "A full day: only what the code meant on that day. By default, what it meant at any time."));
    }

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override CodeAnswer Ask(Dataset data, ParseResult given)
    {
        var text = given.GetRequiredValue(code);
        var day = GivenDay.OrNone(given);
        var answer = CodeAnswer.Of(data, text, GivenId.Scheme(data, given.GetValue(to)), day);
        return answer.Meanings.IsEmpty
            ? throw new Refusal(
                $"no list in the dataset '{data.Id}' has the code '{text}'{(day is null ? "" : $" on {EdtfDate.On(day.Value)}")}")
            : answer;
    }

    protected override void WriteJson(Utf8JsonWriter json, CodeAnswer answer)
    {
        json.Text("code", answer.Asked);
        json.Text("on", answer.On is { } day ? EdtfDate.On(day) : null);
        json.Text("to", answer.To);
        json.Objects("meanings", answer.Meanings, static (json, one) =>
        {
            json.Text("scheme", one.Code.Scheme);
            json.Text("value", one.Code.Value);
            json.Text("period", one.Code.Period);
            json.Text("actor", one.Actor.Id);
            json.Objects("converted", one.Converted, static (json, code) =>
            {
                json.Text("value", code.Value);
                json.Text("period", code.Period);
            });
        });
    }

    protected override void WritePage(Page page, Dataset data, CodeAnswer answer)
    {
        page.Heading($"The code {answer.Asked}{(answer.On is { } day ? $" on {EdtfDate.On(day)}" : "")}");
        string[] columns = answer.To is null ? ["list", "code", "used", "actor"] : ["list", "code", "used", "actor", $"in {answer.To}"];
        var table = page.Table(columns);
        foreach (var one in answer.Meanings)
            table.AddRow(
            [
                .. new[] { $"{one.Code.Scheme}", one.Code.Value, one.Code.Period?.Describe() ?? "" }.Select(Words.Plain),
                Words.Of(data, one.Actor.Id),
                .. answer.To is null ? [] : new[] { Words.Plain(string.Join("; ", one.Converted.Select(Text))) },
            ]);
        page.Write(table);
    }

    private static string Text(ExternalCode code) => code.Period is null ? code.Value : $"{code.Value} ({code.Period.Describe()})";
}

/// <summary>What a code means.</summary>
/// <param name="Asked">The code as the user typed it.</param>
/// <param name="To">The list into which the code is converted, or null if it is not converted.</param>
/// <param name="On">The day of the question, or null for all times.</param>
/// <param name="Meanings">The entries with this code, by list and actor.</param>
internal sealed record CodeAnswer(string Asked, CodeScheme? To, LocalDate? On, ImmutableArray<CodeMeaning> Meanings)
{
    /// <summary>Looks the code up in the list it names, or else in every list.</summary>
    public static CodeAnswer Of(Dataset data, string asked, CodeScheme? to, LocalDate? on)
    {
        var colon = asked.IndexOf(':', StringComparison.Ordinal);
        var value = asked[(colon + 1)..];
        IEnumerable<CodeScheme> schemes = colon > 0
            ? GivenId.Scheme(data, asked[..colon]) is { } named ? [named] : []
            : data.Actors.All
                .SelectMany(one => one.Codes)
                .Select(one => one.Scheme)
                .Distinct()
                .OrderBy(one => $"{one}", StringComparer.Ordinal);
        return new(asked, to, on, [.. schemes.SelectMany(scheme => Means(data, scheme, value, to, on))]);
    }

    private static IEnumerable<CodeMeaning> Means(Dataset data, CodeScheme scheme, string value, CodeScheme? to, LocalDate? on)
    {
        foreach (var actor in data.Actors.ByCode(scheme, value, on))
        {
            var codes = on is { } day ? actor.CodesOn(day) : actor.Codes;
            foreach (var code in codes.Where(one => one.Is(scheme, value)))
                yield return new CodeMeaning(code, actor, [.. codes.Where(one => one.Scheme == to)]);
        }
    }
}

/// <summary>One entry of a list of codes.</summary>
/// <param name="Code">The code, with its list and the period in which the list used it.</param>
/// <param name="Actor">The actor that the code means.</param>
/// <param name="Converted">The codes of the actor in the list into which the code is converted.</param>
internal sealed record CodeMeaning(ExternalCode Code, Actor Actor, ImmutableArray<ExternalCode> Converted);
