using GeoPolDomain.Datasets;
using GeoPolDomain.Parquet;
using GeoPolDomain.Reference;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Bridges.Tests.Queries;

/// <summary>
/// The queries for Spark SQL on the page about tables, run by DuckDB over partitions, answer as the library does. No Spark runs here.
/// </summary>
public sealed class PartitionQueriesTests : IDisposable
{
    private static readonly Dataset Syria = ReferenceData.CstoSyria2017;
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_members_of_a_day_are_those_of_the_library()
    {
        var world = ReferenceData.World;
        using var duck = await Partitions(new Dataset(world.Id, world.Title, world.Memberships.All), "membership");
        var query = QueryPage.Query("Members on a day");
        var (asked, members) = (0, 0);

        foreach (var organization in world.Memberships.All.Select(one => one.Organization).Distinct())
            foreach (var day in new LocalDate[] { new(2017, 6, 22), new(1949, 4, 4), new(1991, 12, 26), new(2004, 5, 1) })
            {
                var other = query.Replace("'csto'", $"'{organization}'").Replace("2017-06-22", $"{day.ToDateOnly():yyyy-MM-dd}")
                    .Replace("year <= 2017", $"year <= {day.Year}");
                var told = duck.Ask(other).Select(row => $"{row[0]} {row[1]}").ToList();
                told.Should().Equal(
                    world.Memberships.Of(organization).On(day).Select(one => $"{one.Actor} {one.Answer.ToText()}")
                        .Order(StringComparer.Ordinal),
                    "of {0} on {1}", organization, day);
                (asked, members) = (asked + 1, members + told.Count);
            }

        asked.Should().BeGreaterThan(100);
        members.Should().BeGreaterThan(1000);
    }

    [Fact]
    public async Task The_statements_of_each_speaker_and_month_are_those_of_the_library()
    {
        using var duck = await Partitions(Syria, "statement", "statement_speakers");

        var told = duck.Ask(QueryPage.Query("Statements of each speaker in each month"));

        told.Should().HaveCountGreaterThan(5);
        told.Select(row => string.Join(' ', row)).Should().Equal(Syria.Statements.All
            .Where(one => one is { Said: { Earliest: { Year: 2017 } first, Latest: { } last }, AccordingTo: null }
                && (first.Year, first.Month) == (last.Year, last.Month))
            .SelectMany(one => one.Speakers.Select(speaker => speaker.Actor).OfType<object>().Select(actor => $"{actor}").Distinct()
                .Select(actor => (Actor: actor, one.Said!.Earliest!.Value.Month)))
            .GroupBy(one => one).OrderBy(one => one.Key.Actor, StringComparer.Ordinal).ThenBy(one => one.Key.Month)
            .Select(one => $"{one.Key.Actor} {one.Key.Month} {one.Count()}"));
    }

    [Fact]
    public async Task Who_reported_what_is_what_the_library_holds()
    {
        using var duck = await Partitions(Syria, "report", "source");

        var told = duck.Ask(QueryPage.Query("Who reported what"));

        told.Should().HaveCountGreaterThan(5);
        told.Select(row => string.Join(' ', row[..3])).Should().Equal(Syria.Statements.Reports
            .Select(report => (Report: report, Source: Syria.Sources.Find(report.Source)!))
            .Where(one => one.Source.Published?.Earliest is { Year: 2017 } && one.Source.Outlet?.Actor is not null)
            .GroupBy(one => (Outlet: $"{one.Source.Outlet!.Actor}", Statement: $"{one.Report.Statement}"))
            .OrderBy(one => one.Key.Outlet, StringComparer.Ordinal).ThenBy(one => one.Key.Statement, StringComparer.Ordinal)
            .Select(one => $"{one.Key.Outlet} {one.Key.Statement} {one.Count()}"));
    }

    [Theory]
    [InlineData("2017-06-22")]
    [InlineData("2017-06-25")]
    [InlineData("2017-06-30")]
    [InlineData("2018-01-01")]
    public async Task What_was_known_on_a_day_is_what_the_library_says_of_reports(string day)
    {
        using var duck = await Partitions(Syria, "report", "source");

        var told = duck.Ask(QueryPage.Query("What was known on a day").Replace("2017-06-22", day));

        var known = Syria.KnownOn(LocalDate.FromDateTime(DateTime.Parse(day)));
        told.Select(row => $"{row[0]} {row[1]}").Should().NotBeEmpty().And.Equal(Syria.Statements.Reports
            .Select(report => (Id: $"{report.Id}", Answer: known.Knows(report.Key))).Where(one => one.Answer != Answer.No)
            .OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => $"{one.Id} {one.Answer.ToText()}"));
    }

    private async Task<Duck> Partitions(Dataset data, params string[] tables)
    {
        await ParquetPartitions.WriteAsync(data, folder);
        return new(string.Concat(tables.Select(table => $"create view {table} as select * from "
            + $"read_parquet('{folder}/{table}/*/*.parquet', hive_partitioning = true);")));
    }
}
