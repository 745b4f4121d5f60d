using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Cli.Questions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>stats</c>: how many records a dataset holds, on what they rest, and how far each organization is held.</summary>
internal sealed class Stats : Question<StatsAnswer>
{
    private readonly Argument<string?> dataset = new("DATASET")
    {
        Description = "The dataset: a file, a folder, '-' for standard input, or the name of an embedded dataset. By default 'world'.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Stats(Terminal terminal) : base(
        terminal,
        "stats",
        "Counts the records of a dataset by kind and by what they rest on, and tells for each organization for which time its members are "
        + "held.") => Add(dataset);

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override Dataset DatasetOf(ParseResult given, Terminal terminal) =>
        given.GetValue(dataset) is { } named ? GivenDataset.Of(named, terminal) : base.DatasetOf(given, terminal);

    protected override StatsAnswer Ask(Dataset data, ParseResult given) => StatsAnswer.Of(data);

    protected override void WriteJson(Utf8JsonWriter json, StatsAnswer answer)
    {
        json.Text("dataset", answer.Data.Id);
        json.Text("version", answer.Data.Version);
        json.WriteStartObject("counts");
        foreach (var (kind, count) in answer.Counts)
            json.WriteNumber(kind.ToText(), count);
        json.WriteEndObject();
        json.Objects("bases", answer.Bases, static (json, one) =>
        {
            json.Text("basis", one.Basis);
            json.WriteNumber("records", one.Records);
        });
        json.Objects("organizations", answer.Organizations, static (json, one) =>
        {
            json.Text("organization", one.Organization);
            json.WriteNumber("memberships", one.Memberships);
            json.WriteNumber("limitations", one.Limitations);
            json.Texts("coverage", one.Coverage);
        });
    }

    protected override void WritePage(Page page, Dataset data, StatsAnswer answer) => StatsPage.Write(page, data, answer);
}

/// <summary>Counts of the records of a dataset.</summary>
/// <param name="Data">The dataset.</param>
/// <param name="Counts">The number of records of each kind.</param>
/// <param name="Bases">The number of records, sources apart, by what they rest on, from the strongest basis to the weakest.</param>
/// <param name="Organizations">The organizations with memberships, ordered by id.</param>
internal sealed record StatsAnswer(
    Dataset Data,
    ImmutableArray<(RecordKind Kind, int Count)> Counts,
    ImmutableArray<(string Basis, int Records)> Bases,
    ImmutableArray<OrganizationStats> Organizations)
{
    /// <summary>Counts the records.</summary>
    public static StatsAnswer Of(Dataset data) => new(
        data,
        [.. data.Records.GroupBy(one => one.Key.Kind).Select(group => (group.Key, group.Count()))],
        [
            .. data.Records.Where(one => one is not Source)
                .GroupBy(one => RecordBasis.Of(data, one))
                .OrderBy(group => RecordBasis.All.IndexOf(group.Key))
                .Select(group => (group.Key, group.Count())),
        ],
        [
            .. data.Memberships.All.GroupBy(one => one.Organization)
                .OrderBy(group => $"{group.Key}", StringComparer.Ordinal)
                .Select(group => new OrganizationStats(
                    group.Key,
                    group.Count(),
                    data.Memberships.Of(group.Key).Limitations.Length,
                    [.. data.Coverage.Where(one => IsAbout(one, group.Key)).Select(one => one.During).OfType<EdtfInterval>()])),
        ]);

    private static bool IsAbout(Coverage coverage, ActorId organization) =>
        coverage.Of == RecordKind.Membership && coverage.About.Contains(organization.Key);
}

/// <summary>How one organization is held.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Memberships">The number of memberships at any time and in any status.</param>
/// <param name="Limitations">The number of suspensions, freezes and absences that nobody contests.</param>
/// <param name="Coverage">The times for which the dataset declares to hold every membership.</param>
internal sealed record OrganizationStats(ActorId Organization, int Memberships, int Limitations, ImmutableArray<EdtfInterval> Coverage);

/// <summary>Shows the counts to a person.</summary>
internal static class StatsPage
{
    /// <summary>Shows what the dataset holds, on what it rests, and how far each organization is held.</summary>
    public static void Write(Page page, Dataset data, StatsAnswer answer)
    {
        page.Heading($"{data.Title}{(data.Version is null ? "" : $", version {data.Version}")}");
        var counts = Page.LightTable("records", "");
        foreach (var (kind, count) in answer.Counts)
            counts.AddRow($"{count}", Words.Plain(Words.Spoken(kind.ToText())));
        var bases = Page.LightTable("rest on", "records", "share");
        var all = answer.Bases.Sum(one => one.Records);
        foreach (var (basis, records) in answer.Bases)
            bases.AddRow(Words.Plain(basis), $"{records}", Words.Plain(Share(records, all)));
        page.SideBySide([counts, bases]);
        if (answer.Organizations.IsEmpty)
            return;
        page.Heading("Organizations");
        var organizations = page.Table("organization", "memberships", "limitations", "all members held");
        foreach (var one in answer.Organizations)
            organizations.AddRow(
                Words.Of(data, one.Organization),
                $"{one.Memberships}",
                $"{one.Limitations}",
                one.Coverage.IsEmpty ? Words.Warning("not declared") : Words.Plain(string.Join(", ", one.Coverage)));
        page.Write(organizations);
    }

    private static string Share(int records, int all) => (records / (double)all).ToString("P1", CultureInfo.InvariantCulture);
}
